// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/gridrows.h>

#include <editor/session/rows.h>
#include <model/base/message.h>
#include <model/data/rowcells.h>
#include <model/variant/statement.h>

#include <QCollator>
#include <QLocale>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int askEvery = 4096;         // rows
constexpr int mostOperations = 20'000; // calls for one expression and one row
constexpr qint64 noSort = -1;

QString quoted(const QString &name)
{
    return QLatin1Char('"') + name + QLatin1Char('"');
}

QStringList columnsOf(const ViewerTable &table)
{
    QStringList names;
    for (const Field &field : table.fields())
        names += quoted(field.name);
    return names;
}

tl::unexpected<Error> stopped()
{
    return fail(Message::tr("stopped"), {}, {}, ErrorCode::Passing);
}

tl::unexpected<Error> failure(const ViewerTable &table)
{
    return fail(QString::fromUtf8(sqlite3_errmsg(table.database())));
}

const Field *fieldOf(const ViewerTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.fields(), name, &Field::name);
    return found == table.fields().end() ? nullptr : &*found;
}

// Numbers, days and times are in order as SQLite compares them; texts are as people do.
bool isSortedByPeople(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::Link ||
           field.type == FieldType::Image;
}

// Of the rows that fit: their numbers, and with `sort` what each is sorted by.
struct Found {
    RowNumbers rows;
    std::vector<QString> texts; // null: none
};

QString selectOf(const ViewerTable &table, const RowQuery &query, const QString &people,
                 const QString &plain)
{
    QStringList columns{QStringLiteral("row_")};
    if (!people.isEmpty())
        columns += QStringLiteral("(%1\n)").arg(people);
    if (!query.words.isEmpty())
        columns += columnsOf(table);
    QString sql = QStringLiteral("SELECT %1 FROM viewer").arg(columns.join(QStringLiteral(", ")));
    if (!query.filter.isEmpty())
        sql += QStringLiteral(" WHERE (%1\n)").arg(query.filter);
    if (!plain.isEmpty())
        sql += QStringLiteral(" ORDER BY (%1\n) IS NULL, (%1\n)%2, row_")
                   .arg(plain, query.descending ? QStringLiteral(" DESC") : QString());
    return sql;
}

Result<Found> scan(const ViewerTable &table, const RowQuery &query, const QString &people,
                   const QString &plain, const std::function<bool()> &goOn)
{
    const Result<Statement> rows =
        Statement::prepare(table.database(), selectOf(table, query, people, plain));
    if (!rows)
        return fail(rows.error());
    const RowWords words(query.words);
    const int firstField = people.isEmpty() ? 1 : 2;
    const int fields = int(table.fields().size());
    const Stopping stopping(table.database(), goOn);
    Found found;
    if (query.filter.isEmpty() && words.isEmpty())
        found.rows.reserve(size_t(table.count()));
    int code = SQLITE_ROW;
    for (qint64 seen = 0; (code = sqlite3_step(rows->get())) == SQLITE_ROW; ++seen) {
        if (seen % askEvery == 0 && !goOn())
            return stopped();
        if (!words.isEmpty() && !words.fieldIn(rows->get(), firstField, fields))
            continue;
        found.rows.push_back(quint32(sqlite3_column_int64(rows->get(), 0) - 1));
        if (!people.isEmpty()) {
            const std::string_view text = textAt(rows->get(), 1);
            found.texts.push_back(
                text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString());
        }
    }
    if (code == SQLITE_INTERRUPT)
        return stopped();
    if (code != SQLITE_DONE)
        return failure(table);
    return found;
}

// Each different text is weighed once: of a million names there are some thousands.
Result<std::vector<qint64>> ranksOf(const std::vector<QString> &texts,
                                    const std::function<bool()> &goOn)
{
    QHash<QString, qint64> ranks;
    for (const QString &text : texts)
        if (!text.isNull())
            ranks.insert(text, 0);
    if (!goOn())
        return stopped();
    const QLocale locale; // the C locale has no order of people's
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> different;
    different.reserve(size_t(ranks.size()));
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it) {
        if (different.size() % askEvery == 0 && !goOn())
            return stopped();
        different.emplace_back(collator.sortKey(it.key()), it.key());
    }
    std::ranges::sort(different, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (size_t i = 0; i < different.size(); ++i)
        ranks[different[i].second] = qint64(i);
    std::vector<qint64> all;
    all.reserve(texts.size());
    for (const QString &text : texts)
        all.push_back(text.isNull() ? noSort : ranks.value(text));
    return all;
}

Result<RowNumbers> sortedByPeople(const Found &found, bool descending,
                                  const std::function<bool()> &goOn)
{
    const Result<std::vector<qint64>> ranks = ranksOf(found.texts, goOn);
    if (!ranks)
        return fail(ranks.error());
    std::vector<std::pair<qint64, quint32>> pairs;
    pairs.reserve(found.rows.size());
    for (size_t i = 0; i < found.rows.size(); ++i) {
        const qint64 rank = (*ranks)[i];
        const qint64 place = rank == noSort ? std::numeric_limits<qint64>::max()
                             : descending   ? -rank
                                            : rank;
        pairs.emplace_back(place, found.rows[i]);
    }
    if (!goOn())
        return stopped();
    std::ranges::sort(pairs);
    RowNumbers rows;
    rows.reserve(pairs.size());
    for (const auto &[place, row] : pairs)
        rows.push_back(row);
    return rows;
}

} // namespace

namespace {

// An expression has no type of its own.
bool hasTexts(const ViewerTable &table, const QString &sql, const std::function<bool()> &goOn)
{
    const Result<Statement> any = Statement::prepare(
        table.database(),
        QStringLiteral("SELECT 1 FROM viewer WHERE typeof(%1\n) = 'text' LIMIT 1").arg(sql));
    const Stopping stopping(table.database(), goOn);
    return any && sqlite3_step(any->get()) == SQLITE_ROW;
}

} // namespace

Result<RowNumbers> findRows(const ViewerTable &table, const RowQuery &query,
                            const std::function<bool()> &goOn)
{
    const Field *sort = fieldOf(table, query.sortBy);
    const QString by = !query.sortSql.isEmpty() ? query.sortSql
                       : sort                   ? quoted(sort->name)
                                                : QString();
    const bool people = query.sortSql.isEmpty() ? sort && isSortedByPeople(*sort)
                                                : hasTexts(table, by, goOn);
    Result<Found> found =
        scan(table, query, people ? by : QString(), people ? QString() : by, goOn);
    if (!found)
        return fail(found.error());
    return people ? sortedByPeople(*found, query.descending, goOn) : std::move(found->rows);
}

QList<QStringList> readRows(const ViewerTable &table, std::span<const quint32> rows)
{
    QList<QStringList> all;
    const int fields = int(table.fields().size());
    Result<Statement> read =
        Statement::prepare(table.database(), QStringLiteral("SELECT %1 FROM viewer WHERE row_ = ?1")
                                                 .arg(columnsOf(table).join(QStringLiteral(", "))));
    if (!read)
        return all;
    for (const quint32 row : rows) {
        QStringList &values = all.emplace_back();
        read->start(qint64(row) + 1);
        if (read->step() != SQLITE_ROW)
            continue;
        for (int i = 0; i < fields; ++i) {
            const std::string_view text = textAt(read->get(), i);
            values += text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size()))
                                  : QString();
        }
    }
    return all;
}

Result<QString> valueFor(const ViewerTable &table, const QString &sql, qint64 row)
{
    Result<Statement> read = Statement::prepare(
        table.database(), QStringLiteral("SELECT (%1\n) FROM viewer WHERE row_ = ?1").arg(sql));
    if (!read)
        return fail(read.error());
    int calls = 0;
    const std::function<bool()> goOn = [&calls] { return ++calls < mostOperations; };
    const Stopping stopping(table.database(), goOn);
    read->start(row + 1);
    if (read->step() != SQLITE_ROW)
        return failure(table);
    const std::string_view text = textAt(read->get(), 0);
    return text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
}

} // namespace reelwright
