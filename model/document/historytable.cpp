// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/document/historytable.h>
#include <model/document/reelfile.h>

#include <algorithm>
#include <limits>

namespace reelwright {

namespace {

const QString currentName = QStringLiteral("state");

State stateIn(const Database::Row &row)
{
    return {row.number(0), row.number(1), row.text(2),
            QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC)};
}

tl::unexpected<Error> unknownState(const Database &file, StateId id)
{
    return fail(Message::tr("the history has no state %1").arg(id), file.path());
}

tl::unexpected<Error> damagedHistory(const Database &file)
{
    return fail(Message::tr("the document's history is damaged"), file.path(),
                Message::tr("rescue the template into a new document, or take an older copy of "
                            "the file"));
}

// The one number that a statement asks for; 0 if there is none.
Result<qint64> number(const Database &file, const char *sql, Database::Arguments arguments = {})
{
    qint64 value = 0;
    const Result<void> done = file.run(sql, arguments, [&](const Database::Row &row) {
        value = row.number(0);
        return false;
    });
    return done ? Result<qint64>(value) : fail(done.error());
}

// A changeset is known by what SQLite's session extension begins those of the table of parts with.
Result<std::vector<StateRow>> readRows(const Database &file)
{
    std::vector<StateRow> rows;
    bool changesets = true;
    const Result<void> done =
        file.run("SELECT id, parent, next, length(changes), length(changes) = 0 OR "
                 "(substr(changes, 1, 2) = x'5405' AND substr(changes, 8, 5) = x'7061727400') "
                 "FROM state ORDER BY id",
                 {}, [&](const Database::Row &row) {
                     rows.push_back({row.number(0), row.number(1), row.number(2), row.number(3)});
                     changesets = row.number(4) != 0;
                     return changesets;
                 });
    if (!done)
        return fail(done.error());
    return changesets ? Result<std::vector<StateRow>>(std::move(rows)) : damagedHistory(file);
}

const StateRow *find(const std::vector<StateRow> &rows, StateId id)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), id,
                                        [](const StateRow &row, StateId a) { return row.id < a; });
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

// One tree, whose states are younger than those that they were made of.
bool isTree(const std::vector<StateRow> &rows)
{
    return !rows.empty() && rows.front().id > 0 && rows.front().parent == 0 &&
           std::all_of(rows.begin() + 1, rows.end(),
                       [&](const StateRow &row) {
                           return row.parent < row.id && find(rows, row.parent);
                       }) &&
           std::all_of(rows.begin(), rows.end(), [&](const StateRow &row) {
               const StateRow *next = row.next == 0 ? nullptr : find(rows, row.next);
               return row.next == 0 || (next && next->parent == row.id);
           });
}

constexpr auto lostVersions =
    "SELECT count(*) FROM version WHERE state NOT IN (SELECT id FROM state)";

} // namespace

Result<HistoryTable> HistoryTable::read(const Database &file)
{
    HistoryTable table;
    const Result<qint64> isThere =
        number(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'state'");
    if (!isThere || *isThere == 0)
        return isThere ? Result<HistoryTable>(table) : fail(isThere.error());
    const Result<std::optional<qint64>> current = wholeSetting(file, currentName);
    const Result<std::vector<StateRow>> rows = readRows(file);
    const Result<qint64> lost = number(file, lostVersions);
    if (!current || !rows)
        return fail(current ? rows.error() : current.error());
    if (!lost)
        return fail(lost.error());
    table.m_isThere = true;
    table.m_current = current->value_or(table.m_current);
    if (*lost > 0 || !isTree(*rows) || !find(*rows, table.m_current))
        return damagedHistory(file);
    for (const StateRow &row : *rows)
        table.m_bytes += row.bytes;
    return table;
}

Result<void> HistoryTable::save(const Database &file) const
{
    return setSetting(file, currentName, QString::number(m_current));
}

Result<QList<State>> HistoryTable::states(const Database &file) const
{
    if (!m_isThere)
        return QList<State>{State{m_current, 0, {}, {}}};
    QList<State> states;
    const Result<void> done = file.run("SELECT id, parent, name, time FROM state ORDER BY id", {},
                                       [&](const Database::Row &row) {
                                           states.append(stateIn(row));
                                           return true;
                                       });
    return done ? Result<QList<State>>(states) : fail(done.error());
}

Result<State> HistoryTable::state(const Database &file, StateId id) const
{
    if (!m_isThere)
        return id == m_current ? Result<State>(State{id, 0, {}, {}}) : unknownState(file, id);
    State state;
    const Result<void> done = file.run("SELECT id, parent, name, time FROM state WHERE id = ?",
                                       {id}, [&](const Database::Row &row) {
                                           state = stateIn(row);
                                           return false;
                                       });
    if (!done)
        return fail(done.error());
    return state.id != 0 ? Result<State>(state) : unknownState(file, id);
}

Result<StateId> HistoryTable::next(const Database &file) const
{
    return m_isThere ? number(file, "SELECT next FROM state WHERE id = ?", {m_current})
                     : Result<StateId>(0);
}

Result<QByteArray> HistoryTable::changes(const Database &file, StateId id) const
{
    std::optional<QByteArray> changes;
    const Result<void> done =
        file.run("SELECT changes FROM state WHERE id = ?", {id}, [&](const Database::Row &row) {
            changes = row.bytes(0);
            return false;
        });
    if (!done)
        return fail(done.error());
    return changes ? Result<QByteArray>(*changes) : unknownState(file, id);
}

// A state's number is higher than its parent's.
Result<QList<Step>> HistoryTable::path(const Database &file, StateId from, StateId to) const
{
    QList<Step> back;
    QList<Step> forth;
    while (from != to) {
        StateId &later = from > to ? from : to;
        (from > to ? back : forth).append({later, from > to});
        const Result<State> state = this->state(file, later);
        if (!state)
            return fail(state.error());
        if (state->parent >= later)
            return file.damaged();
        later = state->parent;
    }
    std::reverse(forth.begin(), forth.end());
    return back + forth;
}

Result<QList<Version>> HistoryTable::versions(const Database &file) const
{
    QList<Version> versions;
    if (!m_isThere)
        return versions;
    const Result<void> done = file.run(
        "SELECT id, state, name, note, author, time FROM version ORDER BY id", {},
        [&](const Database::Row &row) {
            versions.append({row.number(0), row.number(1), row.text(2), row.text(3), row.text(4),
                             QDateTime::fromMSecsSinceEpoch(row.number(5), Qt::UTC)});
            return true;
        });
    return done ? Result<QList<Version>>(versions) : fail(done.error());
}

Result<HistoryTable> HistoryTable::added(const Database &file, const QString &name,
                                         const QByteArray &changes) const
{
    const Result<qint64> last = number(file, "SELECT max(id) FROM state");
    if (!last)
        return fail(last.error());
    HistoryTable table = *this;
    table.m_current = *last + 1;
    table.m_bytes += changes.size();
    Result<void> done =
        file.run("INSERT INTO state VALUES(?, ?, NULL, ?, ?, ?)",
                 {table.m_current, m_current, name, QDateTime::currentMSecsSinceEpoch(), changes});
    if (done)
        done = file.run("UPDATE state SET next = ? WHERE id = ?", {table.m_current, m_current});
    if (done)
        done = table.save(file);
    return done ? Result<HistoryTable>(table) : fail(done.error());
}

// Going out of a state leaves the way back into it.
Result<HistoryTable> HistoryTable::moved(const Database &file, const QList<Step> &path) const
{
    HistoryTable table = *this;
    Result<void> done;
    for (const Step &step : path) {
        const Result<State> state = this->state(file, step.state);
        if (!state)
            return fail(state.error());
        table.m_current = step.back ? state->parent : step.state;
        if (done)
            done = file.run("UPDATE state SET next = ? WHERE id = ?", {step.state, state->parent});
    }
    if (done)
        done = table.save(file);
    return done ? Result<HistoryTable>(table) : fail(done.error());
}

Result<HistoryTable> HistoryTable::shortened(const Database &file, qint64 limit) const
{
    const Result<std::vector<StateRow>> rows = readRows(file);
    const Result<qint64> version = number(file, "SELECT min(state) FROM version");
    if (!rows || !version)
        return fail(rows ? version.error() : rows.error());
    const StateId kept = *version == 0 ? std::numeric_limits<StateId>::max() : *version;
    const Forgotten gone = whatToForget(*rows, m_current, kept, limit);
    Result<void> done;
    for (const StateId state : gone.states)
        if (done)
            done = file.run("DELETE FROM state WHERE id = ?", {state});
    if (done && gone.first != 0)
        done = file.run("UPDATE state SET parent = NULL, changes = x'' WHERE id = ?", {gone.first});
    if (done && !gone.states.empty())
        done = file.run("UPDATE state SET next = NULL WHERE next IS NOT NULL AND NOT EXISTS"
                        "(SELECT 1 FROM state AS s WHERE s.id = state.next)");
    HistoryTable table = *this;
    table.m_bytes -= gone.bytes;
    if (done)
        done = table.save(file);
    return done ? Result<HistoryTable>(table) : fail(done.error());
}

Result<qint64> HistoryTable::addVersion(const Database &file, const Version &version) const
{
    const Result<qint64> last = number(file, "SELECT max(id) FROM version");
    if (!last)
        return last;
    const Result<void> done = file.run("INSERT INTO version VALUES(?, ?, ?, ?, ?, ?)",
                                       {*last + 1, version.state, version.name, version.note,
                                        version.author, version.time.toMSecsSinceEpoch()});
    return done ? Result<qint64>(*last + 1) : fail(done.error());
}

} // namespace reelwright
