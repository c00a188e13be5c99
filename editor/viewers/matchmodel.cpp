// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/matchmodel.h>

#include <editor/session/words.h>

namespace reelwright {

MatchModel::MatchModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
}

void MatchModel::set(const QList<ViewerMatch> &matches)
{
    beginResetModel();
    m_matches = matches;
    endResetModel();
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session.hasTemplate())
        return {};
    const ViewerMatch &match = m_matches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return Words::viewer(m_session.value(), match.record);
    case FieldName:
        return m_session.value().fields.value(match.field).name;
    case FieldValue:
        return match.record.values.value(match.field);
    case Position:
        return match.record.index;
    default:
        return {};
    }
}

} // namespace reelwright
