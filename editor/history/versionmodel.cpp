// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/versionmodel.h>

#include <editor/session/words.h>

namespace reelwright {

VersionModel::VersionModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::History)
            read();
    });
    read();
}

void VersionModel::read()
{
    QList<Version> versions;
    if (const Document *document = m_session.document())
        versions = document->versions().value_or(QList<Version>());
    std::reverse(versions.begin(), versions.end());
    if (versions == m_versions)
        return;
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

int VersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

const Version &VersionModel::versionAt(const QModelIndex &index) const
{
    return m_versions[index.row()];
}

QHash<StateId, QString> VersionModel::names() const
{
    QHash<StateId, QString> names;
    for (const Version &version : m_versions)
        names.insert(version.state, version.name);
    return names;
}

QVariant VersionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Version &version = versionAt(index);
    QStringList facts{version.author, version.note};
    facts.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
    case VersionName:
        return version.name;
    case Facts:
        return facts.join(QStringLiteral(" · "));
    case Time:
        return Words::moment(version.time);
    case Qt::AccessibleTextRole:
        return tr("Version %1, %2").arg(version.name, Words::moment(version.time));
    case Qt::ToolTipRole:
        return (QStringList{version.name, Words::fullMoment(version.time)} + facts).join(u'\n');
    default:
        return {};
    }
}

} // namespace reelwright
