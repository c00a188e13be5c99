// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/historytable.h>
#include <model/document/reelfile.h>

namespace reelwright {

namespace {

const QString currentName = QStringLiteral("state");
const QString bytesName = QStringLiteral("historyBytes");

State stateIn(const Database::Row &row)
{
    return {row.number(0), row.number(1), row.text(2),
            QDateTime::fromMSecsSinceEpoch(row.number(3), Qt::UTC)};
}

tl::unexpected<Error> unknownState(const Database &file, StateId id)
{
    return fail(QStringLiteral("the history has no state %1").arg(id), file.path());
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

} // namespace

Result<HistoryTable> HistoryTable::read(const Database &file)
{
    const Result<QString> current = setting(file, currentName);
    const Result<QString> bytes = setting(file, bytesName);
    if (!current || !bytes)
        return fail(current ? bytes.error() : current.error());
    HistoryTable table;
    if (!current->isEmpty())
        table.m_current = current->toLongLong();
    table.m_bytes = bytes->toLongLong();
    return table;
}

Result<void> HistoryTable::save(const Database &file) const
{
    const Result<void> done = setSetting(file, currentName, QString::number(m_current));
    return done ? setSetting(file, bytesName, QString::number(m_bytes)) : done;
}

Result<QList<State>> HistoryTable::states(const Database &file) const
{
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
    return number(file, "SELECT next FROM state WHERE id = ?", {m_current});
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

// The oldest state that nothing needs: the first of all, if one alone came of it, or the end of a
// branch that was left.
Result<bool> HistoryTable::forgetOldest(const Database &file)
{
    const Result<qint64> oldest =
        number(file,
               "SELECT id FROM state AS s WHERE id <> ? "
               "AND NOT EXISTS(SELECT 1 FROM version WHERE state = s.id) "
               "AND (SELECT count(*) FROM state WHERE parent = s.id) = (parent IS NULL) "
               "ORDER BY id LIMIT 1",
               {m_current});
    if (!oldest || *oldest == 0)
        return oldest ? Result<bool>(false) : fail(oldest.error());
    const Result<State> state = this->state(file, *oldest);
    const Result<qint64> lost =
        number(file,
               "SELECT sum(length(changes)) FROM state WHERE id = ?1 OR (parent = ?1 AND "
               "(SELECT parent IS NULL FROM state WHERE id = ?1))",
               {*oldest});
    if (!state || !lost)
        return fail(state ? lost.error() : state.error());
    Result<void> done =
        file.run("UPDATE state SET parent = NULL, changes = x'' WHERE parent = ?", {*oldest});
    if (done)
        done = file.run("UPDATE state SET next = NULL WHERE next = ?", {*oldest});
    if (done)
        done = file.run("DELETE FROM state WHERE id = ?", {*oldest});
    m_bytes -= *lost;
    return done ? Result<bool>(true) : fail(done.error());
}

Result<HistoryTable> HistoryTable::shortened(const Database &file, qint64 limit) const
{
    HistoryTable table = *this;
    while (table.m_bytes > limit) {
        const Result<bool> more = table.forgetOldest(file);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
    }
    const Result<void> done = table.save(file);
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
