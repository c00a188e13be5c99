// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediamodel.h>

#include <editor/media/insertmedium.h>
#include <editor/session/words.h>
#include <model/edit/uses.h>

#include <QDir>
#include <QMimeData>
#include <algorithm>

namespace reelwright {

MediaModel::MediaModel(Session &session, MediaFacts &facts, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_facts(facts)
{
    connect(&session, &Session::changed, this, &MediaModel::take);
    connect(&facts, &MediaFacts::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int MediaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MediaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return row.medium.path.mid(row.medium.path.lastIndexOf(u'/') + 1);
    case Facts:
        return factsOf(row.medium);
    case State:
        return int(m_facts.state(row.medium.id));
    case Note:
        return noteOf(row);
    case Kind:
        return int(row.medium.kind);
    case Picture:
        return m_facts.picture(row.medium.id);
    case Qt::ToolTipRole:
        return tipOf(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(data(index, Name).toString(), factsOf(row.medium), noteOf(row));
    default:
        return {};
    }
}

Qt::ItemFlags MediaModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList MediaModel::mimeTypes() const
{
    return {QString::fromLatin1(mimeType)};
}

QMimeData *MediaModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids += mediumAt(index).id.value;
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(mimeType), ids.join(u'\n').toUtf8());
    return mime;
}

QModelIndex MediaModel::indexOf(const MediaId &medium) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].medium.id == medium)
            return index(i);
    return {};
}

void MediaModel::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Template | C::Edit) && !m_session.isPreviewing())
        refresh();
}

void MediaModel::refresh()
{
    QList<Row> rows;
    if (m_session.hasTemplate()) {
        const Document *document = m_session.document();
        const FileFacts facts = document ? document->fileFacts() : FileFacts();
        const QList<Media> media = completed(m_session.value(), facts).media;
        for (const Media &medium : media)
            rows.append({medium, usesOf(m_session.value(), medium.id).size()});
    }
    if (rows == m_rows)
        return;
    const bool sameMedia =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &a, const Row &b) { return a.medium.id == b.medium.id; });
    if (!sameMedia) // else what is selected stays
        beginResetModel();
    m_rows = rows;
    if (!sameMedia)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString MediaModel::factsOf(const Media &medium) const
{
    QStringList facts{Words::kind(elementKindOf(medium.kind))};
    if (medium.width > 0)
        facts += Words::size({medium.width, medium.height});
    if (medium.duration)
        facts += Words::seconds(*medium.duration);
    return facts.join(tr(" · "));
}

QString MediaModel::tipOf(const Row &row) const
{
    const FoundAsset file = m_facts.file(row.medium.id);
    QStringList lines{row.medium.embedded ? tr("Stored in the document")
                                          : QDir::toNativeSeparators(row.medium.path),
                      noteOf(row)};
    if (file.state == AssetState::Unreadable)
        lines += {file.fault.what, file.fault.hint};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString MediaModel::noteOf(const Row &row) const
{
    switch (m_facts.state(row.medium.id)) {
    case AssetState::Missing:
        return row.medium.embedded ? tr("The document has lost it") : tr("The file is missing");
    case AssetState::Changed:
        return tr("The file was changed");
    case AssetState::Unreadable:
        return tr("The file can't be read");
    case AssetState::Unread:
        return tr("The file is being read…");
    case AssetState::Good:
        break;
    }
    const QString uses = row.uses == 0 ? tr("unused") : tr("%Ln use(s)", nullptr, row.uses);
    return row.medium.embedded ? tr("%1 · in the document").arg(uses) : uses;
}

} // namespace reelwright
