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

bool sameValue(sqlite3_stmt *one, sqlite3_stmt *other, int column)
{
    sqlite3_value *a = sqlite3_column_value(one, column);
    sqlite3_value *b = sqlite3_column_value(other, column);
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    switch (type) {
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    case SQLITE_FLOAT:
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    default: {
        const int length = sqlite3_value_bytes(a);
        return length == sqlite3_value_bytes(b) &&
               (length == 0 ||
                std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(length)) == 0);
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
        m_rowBefore = select(before, key, fields, "WHERE row_ >= ?");
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
            m_rows.push_back(sqlite3_column_int64(m_keysBefore.get(), 0));
            m_index.insert(key, std::uint32_t(m_rows.size()),
                           [&](std::uint32_t place) { return isRow(m_rows[place - 1], key); });
        }
        m_met.resize(m_rows.size());
        for (qint64 rows = 0; sqlite3_step(m_rowsAfter.get()) == SQLITE_ROW; ++rows) {
            if (rows % rowsBetweenQuestions == 0 && goOn && !goOn())
                return interrupted();
            takeAfter();
        }
        for (size_t place = 0; place < m_rows.size(); ++place)
            if (!m_met[place])
                m_changes.gone.push_back(m_rows[place]);
        return std::move(m_changes);
    }

private:
    static tl::unexpected<Error> interrupted()
    {
        return fail(Message::tr("the comparison was stopped"), {}, {}, ErrorCode::Passing);
    }
    // Leaves the row at hand in m_rowBefore. In tables of the same order it is the next one.
    bool isRow(qint64 row, std::string_view key)
    {
        sqlite3_stmt *before = m_rowBefore.get();
        if (row != m_atRow && (row != m_atRow + 1 || !step() || m_atRow != row)) {
            sqlite3_reset(before);
            sqlite3_bind_int64(before, 1, row);
            if (!step() || m_atRow != row)
                return false;
        }
        return bytesOf(before, 1, m_other) == key;
    }
    bool step()
    {
        const bool found = sqlite3_step(m_rowBefore.get()) == SQLITE_ROW;
        m_atRow = found ? sqlite3_column_int64(m_rowBefore.get(), 0) : -1;
        return found;
    }
    void takeAfter()
    {
        sqlite3_stmt *after = m_rowsAfter.get();
        const std::string_view key = bytesOf(after, 1, m_key);
        const qint64 row = sqlite3_column_int64(after, 0);
        const std::uint32_t found =
            m_index.find(key, [&](std::uint32_t place) { return isRow(m_rows[place - 1], key); });
        if (found == KeyIndex::none || m_met[found - 1]) {
            m_changes.added.push_back(row);
            return;
        }
        m_met[found - 1] = true;
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
        m_changes.altered.push_back({m_rows[found - 1], row, fields});
    }

    Statement m_keysBefore;
    Statement m_rowBefore;
    Statement m_rowsAfter;
    std::vector<int> m_indexes; // of the compared fields in the table after
    KeyIndex m_index;           // of the table before, by place in m_rows, from 1
    std::vector<qint64> m_rows;
    std::vector<bool> m_met;
    qint64 m_atRow = -1; // of m_rowBefore
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
