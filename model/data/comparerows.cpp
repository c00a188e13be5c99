// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/comparerows.h>

#include <model/base/message.h>
#include <model/data/keyindex.h>

#include <QSet>
#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <sqlite3.h>

namespace reelwright {

namespace {

constexpr qint64 rowsBetweenQuestions = 10'000;

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

// "SELECT row_, key, each of `fields` FROM viewer" and what comes behind
Statement select(const ViewerTable &table, const QString &key, const QStringList &fields,
                 const char *rest)
{
    QByteArray sql = "SELECT row_, " + quoted(key);
    for (const QString &field : fields)
        sql += ", " + quoted(field);
    sql += QByteArray(" FROM viewer ") + rest;
    sqlite3_stmt *made = nullptr;
    sqlite3_prepare_v2(table.database(), sql.constData(), -1, &made, nullptr);
    return Statement(made);
}

// Type and bytes of a value; a key of 1 is another than one of "1".
std::string_view bytesOf(sqlite3_stmt *statement, int column, std::string &buffer)
{
    const int type = sqlite3_column_type(statement, column);
    buffer.assign(1, char(type));
    if (type == SQLITE_INTEGER) {
        const qint64 value = sqlite3_column_int64(statement, column);
        buffer.append(reinterpret_cast<const char *>(&value), sizeof value);
    } else if (type == SQLITE_FLOAT) {
        const double value = sqlite3_column_double(statement, column);
        buffer.append(reinterpret_cast<const char *>(&value), sizeof value);
    } else if (type != SQLITE_NULL) {
        const auto *text = static_cast<const char *>(sqlite3_column_blob(statement, column));
        buffer.append(text ? text : "", size_t(sqlite3_column_bytes(statement, column)));
    }
    return buffer;
}

bool sameValue(sqlite3_stmt *a, sqlite3_stmt *b, int column)
{
    const int type = sqlite3_column_type(a, column);
    if (type != sqlite3_column_type(b, column))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_column_int64(a, column) == sqlite3_column_int64(b, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(a, column) == sqlite3_column_double(b, column);
    default: {
        const int length = sqlite3_column_bytes(a, column);
        return length == sqlite3_column_bytes(b, column) &&
               (length == 0 || std::memcmp(sqlite3_column_blob(a, column),
                                           sqlite3_column_blob(b, column), size_t(length)) == 0);
    }
    }
}

class Comparison {
public:
    Comparison(const ViewerTable &before, const ViewerTable &after, const QString &key)
    {
        QStringList fields;
        for (qsizetype i = 0; i < after.fields().size(); ++i) {
            const QString &name = after.fields()[i].name;
            if (name == key ||
                std::ranges::find(before.fields(), name, &Field::name) == before.fields().end())
                continue;
            fields.append(name);
            m_indexes.push_back(int(i));
        }
        m_keysBefore = select(before, key, {}, "");
        m_rowBefore = select(before, key, fields, "WHERE row_ = ?");
        m_rowsAfter = select(after, key, fields, "");
    }

    Result<RowChanges> run(const std::function<bool()> &goOn)
    {
        if (!m_keysBefore || !m_rowBefore || !m_rowsAfter)
            return fail(Message::tr("the viewers' key is none of the fields"), {}, {},
                        ErrorCode::Internal);
        for (qint64 rows = 0; sqlite3_step(m_keysBefore.get()) == SQLITE_ROW; ++rows) {
            if (rows % rowsBetweenQuestions == 0 && goOn && !goOn())
                return interrupted();
            const std::string_view key = bytesOf(m_keysBefore.get(), 1, m_key);
            m_index.insert(key, sqlite3_column_int64(m_keysBefore.get(), 0), rows,
                           [&](qint64 row) { return isRow(row, key); });
            m_met.push_back(false);
        }
        for (qint64 rows = 0; sqlite3_step(m_rowsAfter.get()) == SQLITE_ROW; ++rows) {
            if (rows % rowsBetweenQuestions == 0 && goOn && !goOn())
                return interrupted();
            takeAfter();
        }
        sqlite3_reset(m_keysBefore.get());
        for (size_t rows = 0; sqlite3_step(m_keysBefore.get()) == SQLITE_ROW; ++rows)
            if (!m_met[rows])
                m_changes.gone.push_back(sqlite3_column_int64(m_keysBefore.get(), 0));
        return std::move(m_changes);
    }

private:
    static tl::unexpected<Error> interrupted()
    {
        return fail(Message::tr("the comparison was stopped"), {}, {}, ErrorCode::Passing);
    }
    // Leaves the row at hand in m_rowBefore.
    bool isRow(qint64 row, std::string_view key)
    {
        sqlite3_reset(m_rowBefore.get());
        sqlite3_bind_int64(m_rowBefore.get(), 1, row);
        return sqlite3_step(m_rowBefore.get()) == SQLITE_ROW &&
               bytesOf(m_rowBefore.get(), 1, m_other) == key;
    }
    void takeAfter()
    {
        sqlite3_stmt *after = m_rowsAfter.get();
        const std::string_view key = bytesOf(after, 1, m_key);
        const qint64 row = sqlite3_column_int64(after, 0);
        const KeyIndex::Entry *found =
            m_index.find(key, [&](qint64 other) { return isRow(other, key); });
        if (!found || m_met[size_t(found->note)]) {
            m_changes.added.push_back(row);
            return;
        }
        m_met[size_t(found->note)] = true;
        m_different.clear();
        for (size_t i = 0; i < m_indexes.size(); ++i)
            if (!sameValue(m_rowBefore.get(), after, int(i) + 2))
                m_different.push_back(m_indexes[i]);
        if (m_different.empty()) {
            ++m_changes.same;
            return;
        }
        QList<int> &fields = m_fieldLists[m_different];
        if (fields.isEmpty())
            fields = QList<int>(m_different.begin(), m_different.end());
        m_changes.altered.push_back({found->row, row, fields});
    }

    Statement m_keysBefore;
    Statement m_rowBefore;
    Statement m_rowsAfter;
    std::vector<int> m_indexes; // of the compared fields in the table after
    KeyIndex m_index;           // of the table before; notes are places in m_met
    std::vector<bool> m_met;
    std::vector<int> m_different;
    std::map<std::vector<int>, QList<int>> m_fieldLists;
    std::string m_key;
    std::string m_other;
    RowChanges m_changes;
};

} // namespace

Result<RowChanges> compareRows(const ViewerTable &before, const ViewerTable &after,
                               const QString &key, const std::function<bool()> &goOn)
{
    return Comparison(before, after, key).run(goOn);
}

QString cellAt(const ViewerTable &table, qint64 row, const QString &field)
{
    const Statement cell = select(table, field, {}, "WHERE row_ = ?");
    if (!cell)
        return {};
    sqlite3_bind_int64(cell.get(), 1, row);
    if (sqlite3_step(cell.get()) != SQLITE_ROW)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(cell.get(), 1)));
}

ColumnChanges columnChanges(const ColumnMapping &mapping, const QStringList &columns)
{
    ColumnChanges changes;
    const QSet<QString> now(columns.begin(), columns.end());
    const QSet<QString> known(mapping.known.begin(), mapping.known.end());
    for (const QString &column : columns)
        if (!known.contains(column))
            changes.added.append(column);
    for (const QString &column : mapping.known)
        if (!now.contains(column))
            changes.gone.append(column);
    for (const ColumnChoice &choice : mapping.choices) {
        if (choice.column.isEmpty() || now.contains(choice.column))
            continue;
        changes.fieldsWithout.append(choice.field);
        if (!changes.gone.contains(choice.column))
            changes.gone.append(choice.column);
    }
    return changes;
}

} // namespace reelwright
