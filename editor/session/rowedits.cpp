// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/rowedits.h>

#include <editor/session/rows.h>
#include <model/base/message.h>
#include <model/data/rowcells.h>
#include <model/variant/statement.h>

#include <QSet>

namespace reelwright {

namespace {

Result<std::vector<OwnCell>> cellsOf(const ViewerTable &table, qint64 row)
{
    Result<Statement> read = Statement::prepare(
        table.database(), QStringLiteral("SELECT * FROM viewer WHERE row_ = ?1"));
    if (!read)
        return fail(read.error());
    read->start(row + 1);
    if (read->step() != SQLITE_ROW)
        return fail(Message::tr("there is no such viewer"));
    std::vector<OwnCell> cells;
    for (int i = 1; i < read->columnCount(); ++i)
        cells.push_back(ownedCell(cellAt(read->get(), i)));
    return cells;
}

QString textOf(const OwnCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return QString::fromStdString(*text);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&cell))
        return QString::number(*real);
    return {};
}

// `row`: the one that may have it itself.
Result<void> checkKey(const ViewerTable &table, int keyField, const OwnCell &key, qint64 row)
{
    if (keyField < 0)
        return {};
    if (std::holds_alternative<std::monostate>(key))
        return fail(Message::tr("a viewer needs a key"));
    const std::optional<qint64> other = findRow(table, table.fields()[keyField].name, textOf(key));
    if (other && *other != row)
        return fail(Message::tr("'%1' is the key of another viewer").arg(textOf(key)));
    return {};
}

Result<RowEdit> applySet(ViewerTable &table, int keyField, const SetCell &edit)
{
    const Result<std::vector<OwnCell>> before = cellsOf(table, edit.row);
    if (!before)
        return fail(before.error());
    if (edit.field == keyField)
        if (const Result<void> right = checkKey(table, keyField, edit.value, edit.row); !right)
            return fail(right.error());
    if (const Result<void> done = table.set(edit.row, edit.field, lookAt(edit.value)); !done)
        return fail(done.error());
    return SetCell{edit.row, edit.field, (*before)[size_t(edit.field)]};
}

Result<RowEdit> applyInsert(ViewerTable &table, int keyField, const InsertRows &edit)
{
    QSet<QString> keys;
    qint64 last = -1;
    for (const InsertRows::Row &row : edit.rows) {
        if (row.row <= last || row.row > table.count() + qint64(keys.size()) ||
            row.cells.size() != size_t(table.fields().size()))
            return fail(Message::tr("there is no such place for a viewer"));
        last = row.row;
        const OwnCell &key = row.cells[size_t(std::max(0, keyField))];
        if (const Result<void> right = checkKey(table, keyField, key, -1); !right)
            return fail(right.error());
        if (keys.contains(textOf(key)))
            return fail(Message::tr("'%1' is the key of another viewer").arg(textOf(key)));
        keys += textOf(key);
    }
    RemoveRows undoing;
    for (size_t first = 0; first < edit.rows.size();) { // those that stand together at once
        std::vector<std::vector<Cell>> block;
        size_t next = first;
        for (; next < edit.rows.size() &&
               edit.rows[next].row == edit.rows[first].row + qint64(next - first);
             ++next) {
            std::vector<Cell> &cells = block.emplace_back();
            for (const OwnCell &cell : edit.rows[next].cells)
                cells.push_back(lookAt(cell));
            undoing.rows.push_back(edit.rows[next].row);
        }
        if (const Result<void> done = table.insert(edit.rows[first].row, block); !done)
            return fail(done.error());
        first = next;
    }
    return undoing;
}

Result<RowEdit> applyRemove(ViewerTable &table, const RemoveRows &edit)
{
    if (qint64(edit.rows.size()) >= table.count())
        return fail(Message::tr("the last viewer can't be deleted"), {},
                    Message::tr("make another one first"));
    InsertRows undoing;
    for (const qint64 row : edit.rows) {
        Result<std::vector<OwnCell>> cells = cellsOf(table, row);
        if (!cells)
            return fail(cells.error());
        undoing.rows.push_back({row, std::move(*cells)});
    }
    if (const Result<void> done = table.remove(edit.rows); !done)
        return fail(done.error());
    return undoing;
}

} // namespace

OwnCell ownedCell(const Cell &cell)
{
    if (const auto *text = std::get_if<std::string_view>(&cell))
        return std::string(*text);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return *integer;
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    return {};
}

Cell lookAt(const OwnCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return std::string_view(*text);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return *integer;
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    return {};
}

Result<RowEdit> apply(ViewerTable &table, int keyField, const RowEdit &edit)
{
    if (const auto *set = std::get_if<SetCell>(&edit))
        return applySet(table, keyField, *set);
    if (const auto *insert = std::get_if<InsertRows>(&edit))
        return applyInsert(table, keyField, *insert);
    return applyRemove(table, std::get<RemoveRows>(edit));
}

} // namespace reelwright
