// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/rows.h>

#include <model/data/rowcells.h>

#include <algorithm>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace reelwright {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepare(const ViewerTable &table, const QString &sql)
{
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(table.database(), bytes.constData(), int(bytes.size()), &statement, nullptr);
    return Statement(statement);
}

QString columns(const ViewerTable &table)
{
    QStringList names;
    for (const Field &field : table.fields())
        names += QLatin1Char('"') + field.name + QLatin1Char('"');
    return names.join(QStringLiteral(", "));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

// The common case by bytes alone: a million rows are looked through while someone types.
bool foldedContains(std::string_view text, const std::string &word, bool wordIsAscii,
                    const QString &wideWord)
{
    if (isAscii(text)) {
        const auto same = [](char a, char b) {
            return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b;
        };
        return wordIsAscii &&
               std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
    }
    return foldedForSearch(QString::fromUtf8(text.data(), qsizetype(text.size())))
        .contains(wideWord);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    return folded.toCaseFolded();
}

RowWords::RowWords(const QString &words)
{
    for (const QString &word : foldedForSearch(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::string bytes = word.toStdString();
        m_all.push_back({word, bytes, isAscii(bytes)});
    }
}

std::optional<int> RowWords::fieldIn(sqlite3_stmt *row, int first, int fields) const
{
    std::optional<int> known;
    for (const Needle &needle : m_all) {
        std::optional<int> found;
        for (int field = 0; field < fields && !found; ++field)
            if (foldedContains(textAt(row, first + field), needle.bytes, needle.ascii, needle.wide))
                found = field;
        if (!found)
            return std::nullopt;
        known = known ? known : found;
    }
    return known;
}

Result<void> copyRows(const ViewerTable &from, ViewerTable &to)
{
    const Statement rows =
        prepare(from, QStringLiteral("SELECT %1 FROM viewer ORDER BY row_").arg(columns(from)));
    sqlite3_exec(to.database(), "BEGIN", nullptr, nullptr, nullptr);
    std::vector<Cell> cells(size_t(from.fields().size()));
    Result<void> added;
    while (added && sqlite3_step(rows.get()) == SQLITE_ROW) {
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] = cellAt(rows.get(), int(i));
        added = to.add(cells);
    }
    sqlite3_exec(to.database(), "COMMIT", nullptr, nullptr, nullptr);
    return added;
}

void renumberRows(ViewerTable &table)
{
    Statement last = prepare(table, QStringLiteral("SELECT max(row_) FROM viewer"));
    if (sqlite3_step(last.get()) != SQLITE_ROW ||
        sqlite3_column_int64(last.get(), 0) == table.count())
        return;
    last.reset();
    Result<ViewerTable> made = ViewerTable::make(table.fields());
    if (made && copyRows(table, *made))
        table = std::move(*made);
}

QStringList readRow(const ViewerTable &table, qint64 row)
{
    const Statement read =
        prepare(table, QStringLiteral("SELECT %1 FROM viewer WHERE row_ = ?").arg(columns(table)));
    sqlite3_bind_int64(read.get(), 1, row + 1);
    QStringList values;
    if (sqlite3_step(read.get()) != SQLITE_ROW)
        return values;
    for (int i = 0; i < table.fields().size(); ++i) {
        const std::string_view text = textAt(read.get(), i);
        values += text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
    }
    return values;
}

void indexKeys(const ViewerTable &table, const QString &keyField)
{
    const QByteArray sql = QStringLiteral("CREATE INDEX IF NOT EXISTS viewer_key ON viewer(\"%1\")")
                               .arg(keyField)
                               .toUtf8();
    sqlite3_exec(table.database(), sql.constData(), nullptr, nullptr, nullptr);
}

std::optional<qint64> findRow(const ViewerTable &table, const QString &keyField, const QString &key)
{
    const Statement find =
        prepare(table, QStringLiteral("SELECT row_ FROM viewer WHERE \"%1\" = ?").arg(keyField));
    const QByteArray bytes = key.toUtf8();
    sqlite3_bind_text(find.get(), 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    if (sqlite3_step(find.get()) != SQLITE_ROW)
        return std::nullopt;
    return sqlite3_column_int64(find.get(), 0) - 1;
}

QList<RowMatch> searchRows(const ViewerTable &table, const QString &words, int most,
                           const std::function<bool()> &goOn)
{
    QList<RowMatch> matches;
    const RowWords all(words);
    if (all.isEmpty())
        return matches;
    const Statement rows = prepare(
        table, QStringLiteral("SELECT row_, %1 FROM viewer ORDER BY row_").arg(columns(table)));
    const int fields = int(table.fields().size());
    for (qint64 seen = 0; sqlite3_step(rows.get()) == SQLITE_ROW && matches.size() < most; ++seen) {
        if (seen % 4096 == 0 && !goOn())
            break;
        if (const std::optional<int> field = all.fieldIn(rows.get(), 1, fields))
            matches.append({sqlite3_column_int64(rows.get(), 0) - 1, *field});
    }
    return matches;
}

QHash<int, qint64> countValues(const ViewerTable &table, const QString &sql)
{
    QHash<int, qint64> counts;
    const Statement count =
        prepare(table, QStringLiteral("SELECT %1, count(*) FROM viewer GROUP BY 1").arg(sql));
    while (sqlite3_step(count.get()) == SQLITE_ROW)
        counts.insert(sqlite3_column_int(count.get(), 0), sqlite3_column_int64(count.get(), 1));
    return counts;
}

} // namespace reelwright
