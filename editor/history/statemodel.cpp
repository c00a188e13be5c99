// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/statemodel.h>

#include <editor/session/words.h>

#include <algorithm>

namespace reelwright {

StateModel::StateModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Template)
            read();
        else if (changes & Session::Change::History)
            follow();
    });
    read();
}

void StateModel::read()
{
    const Document *document = m_session.document();
    beginResetModel();
    m_states.clear();
    if (document) {
        const QList<State> states = document->history().value_or(QList<State>());
        m_states.assign(states.begin(), states.end());
    }
    m_current = document ? document->state() : 0;
    m_timesForgotten = document ? document->timesForgotten() : 0;
    refreshStandings();
    endResetModel();
}

void StateModel::follow()
{
    const Document *document = m_session.document();
    if (!document)
        return;
    if (document->timesForgotten() != m_timesForgotten) {
        read();
        return;
    }
    m_current = document->state();
    if (placeOf(m_current) < 0) {
        const Result<State> made = document->undoState();
        const bool next = made && made->id == m_current && placeOf(made->parent) >= 0;
        if (!next) {
            read();
            return;
        }
        beginInsertRows({}, 0, 0);
        m_states.push_back(*made);
        refreshStandings();
        endInsertRows();
    }
    refreshStandings();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// A state's parent is older than itself, so one pass in each direction is enough.
void StateModel::refreshStandings()
{
    m_standings.assign(m_states.size(), Standing::Aside);
    const int current = placeOf(m_current);
    if (current < 0)
        return;
    for (int i = current; i >= 0; i = placeOf(m_states[size_t(i)].parent))
        m_standings[size_t(i)] = Standing::Past;
    m_standings[size_t(current)] = Standing::Current;
    for (size_t i = size_t(current) + 1; i < m_states.size(); ++i) {
        const int parent = placeOf(m_states[i].parent);
        if (parent >= current && m_standings[size_t(parent)] != Standing::Aside)
            m_standings[i] = Standing::Undone;
    }
}

int StateModel::placeOf(StateId id) const
{
    const auto found = std::lower_bound(m_states.begin(), m_states.end(), id,
                                        [](const State &state, StateId a) { return state.id < a; });
    return found != m_states.end() && found->id == id ? int(found - m_states.begin()) : -1;
}

int StateModel::placeOf(const QModelIndex &index) const
{
    return int(m_states.size()) - 1 - index.row();
}

int StateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

StateId StateModel::stateAt(const QModelIndex &index) const
{
    return m_states[size_t(placeOf(index))].id;
}

StateId StateModel::shown() const
{
    return m_session.past() ? m_session.past()->state : m_current;
}

QModelIndex StateModel::shownIndex() const
{
    const int place = placeOf(shown());
    return place < 0 ? QModelIndex() : index(int(m_states.size()) - 1 - place);
}

void StateModel::setVersions(QHash<StateId, QString> names)
{
    if (std::exchange(m_versions, names) != names && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {VersionName});
}

Qt::ItemFlags StateModel::flags(const QModelIndex &index) const
{
    return m_session.document() ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QVariant StateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const State &state = m_states[size_t(placeOf(index))];
    const Standing standing = m_standings[size_t(placeOf(index))];
    const QString name = state.name.isEmpty() ? tr("Beginning") : state.name;
    const QString version = m_versions.value(state.id);
    switch (role) {
    case Qt::DisplayRole:
    case EditName:
        return name;
    case Time:
        return Words::moment(state.time);
    case StandingNow:
        return int(standing);
    case VersionName:
        return version;
    case Shown:
        return state.id == shown();
    case Qt::AccessibleTextRole:
        if (state.id == shown() && m_session.past())
            return tr("%1, looked at").arg(name);
        return standing == Standing::Current ? tr("%1, current").arg(name) : name;
    case Qt::ToolTipRole: {
        QStringList lines{name, Words::fullMoment(state.time)};
        if (!version.isEmpty())
            lines += tr("Version “%1”").arg(version);
        if (!m_session.isEditable())
            lines += tr("A click shows it");
        else if (standing == Standing::Undone)
            lines += tr("Undone: a click brings it back");
        else if (standing == Standing::Aside)
            lines += tr("On another branch: a click goes there");
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace reelwright
