// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/lookuptables.h>

#include <model/base/message.h>
#include <model/data/rowcells.h>
#include <model/data/utf8.h>

#include <deque>
#include <sqlite3.h>
#include <unordered_map>

namespace reelwright {

namespace {

constexpr int batch = 10'000; // rows

} // namespace

struct LookupTables::Rows {
    std::map<std::string, size_t, std::less<>> fields;
    std::unordered_map<std::string_view, size_t> index; // the keys' bytes lie in `texts`
    std::vector<Cell> cells;                            // a row after the other
    std::deque<std::string> texts;                      // never move

    std::string_view kept(std::string_view text) { return texts.emplace_back(text); }
    Cell kept(const Cell &cell)
    {
        const auto *text = std::get_if<std::string_view>(&cell);
        return text ? Cell(kept(*text)) : cell;
    }
};

LookupTables::LookupTables() = default;
LookupTables::LookupTables(LookupTables &&) noexcept = default;
LookupTables &LookupTables::operator=(LookupTables &&) noexcept = default;
LookupTables::~LookupTables() = default;

Result<void> LookupTables::read(const LookupTable &table, const QString &path, QList<BadRow> *bad)
{
    Template contract;
    contract.key = table.key;
    contract.fields = table.fields;
    Result<ViewerSource> source = ViewerSource::open(path, contract);
    if (!source)
        return fail(source.error());
    Result<ViewerTable> rows = ViewerTable::make(table.fields);
    if (!rows)
        return fail(rows.error());
    m_tables.erase(table.name.toStdString());
    for (;;) {
        const Result<int> count = source->next(*rows, batch);
        if (!count)
            return fail(count.error());
        if (bad)
            bad->append(source->takeBadRows());
        if (*count == 0)
            return {};
        if (const Result<void> taken = take(table, *rows, path, bad); !taken)
            return taken;
    }
}

// Adds to what is there of the table.
Result<void> LookupTables::take(const LookupTable &table, const ViewerTable &rows,
                                const QString &from, QList<BadRow> *bad)
{
    std::unique_ptr<Rows> &made = m_tables[table.name.toStdString()];
    if (!made)
        made = std::make_unique<Rows>();
    int key = 0;
    for (qsizetype i = 0; i < table.fields.size(); ++i) {
        made->fields.emplace(table.fields[i].name.toStdString(), size_t(i));
        if (table.fields[i].name == table.key)
            key = int(i) + 1; // behind row_
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(rows.database(), "SELECT * FROM viewer ORDER BY row_", -1, &statement,
                       nullptr);
    while (statement && sqlite3_step(statement) == SQLITE_ROW) {
        const std::string_view name = textAt(statement, key);
        if (made->index.contains(name)) {
            if (bad)
                bad->append({from, 0, table.key, shortened(name),
                             Message::tr("is the key of a row before")});
            continue;
        }
        made->index.emplace(made->kept(name), made->cells.size());
        for (int i = 0; i < int(table.fields.size()); ++i)
            made->cells.push_back(made->kept(cellAt(statement, i + 1)));
    }
    const bool whole = statement != nullptr;
    sqlite3_finalize(statement);
    return whole ? Result<void>()
                 : fail(QString::fromUtf8(sqlite3_errmsg(rows.database())), {}, {},
                        ErrorCode::Internal);
}

Result<std::shared_ptr<const LookupTables>>
LookupTables::fromFiles(const Template &value, const QList<QPair<QString, QString>> &files)
{
    if (files.isEmpty())
        return std::shared_ptr<const LookupTables>();
    auto made = std::make_shared<LookupTables>();
    for (const auto &[name, path] : files) {
        const LookupTable *table = value.table(name);
        if (!table)
            return fail(Message::tr("the template has no lookup table '%1'").arg(name));
        QList<BadRow> bad;
        if (const Result<void> read = made->read(*table, path, &bad); !read)
            return fail(read.error());
        if (!bad.isEmpty())
            return fail(Message::tr("%1 '%2' %3").arg(bad[0].column, bad[0].value, bad[0].reason),
                        bad[0].line > 0 ? QStringLiteral("%1:%2").arg(path).arg(bad[0].line) : path,
                        bad.size() > 1
                            ? Message::tr("%1 more rows can't be used, either").arg(bad.size() - 1)
                            : QString());
    }
    return std::shared_ptr<const LookupTables>(std::move(made));
}

bool LookupTables::has(std::string_view table) const
{
    return m_tables.find(table) != m_tables.end();
}

Cell LookupTables::find(std::string_view table, std::string_view key, std::string_view field) const
{
    const auto rows = m_tables.find(table);
    if (rows == m_tables.end())
        return {};
    const auto row = rows->second->index.find(key);
    const auto column = rows->second->fields.find(field);
    if (row == rows->second->index.end() || column == rows->second->fields.end())
        return {};
    return rows->second->cells[row->second + column->second];
}

} // namespace reelwright
