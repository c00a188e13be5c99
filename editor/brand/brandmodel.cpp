// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/brand/brandmodel.h>

#include <editor/color/colors.h>
#include <editor/media/mediafacts.h>
#include <editor/media/mediamodel.h>

#include <QMimeData>

namespace reelwright {

BrandModel::BrandModel(Session &session, BrandPart part, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_part(part)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit) && !m_session.isPreviewing())
            refresh();
    });
}

void BrandModel::refresh()
{
    const QList<BrandRow> rows =
        m_session.hasTemplate() ? BrandParts::rows(m_session.value(), m_part) : QList<BrandRow>();
    if (rows == m_rows)
        return;
    const bool asMany = rows.size() == m_rows.size(); // then a line that is typed in stays
    if (!asMany)
        beginResetModel();
    m_rows = rows;
    if (!asMany)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void BrandModel::setMediaFacts(MediaFacts &facts)
{
    m_facts = &facts;
    connect(m_facts, &MediaFacts::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Picture});
    });
}

int BrandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BrandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BrandRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.shown;
    case Name:
        return row.name;
    case Fact:
        return row.fact;
    case Swatch:
        return row.color ? toScreen(*row.color) : QVariant();
    case Picture:
        return m_facts ? m_facts->picture(MediaId{row.name}) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(row.shown, row.tip);
    case Qt::AccessibleTextRole:
        return row.fact.isEmpty() ? row.shown : tr("%1, %2").arg(row.shown, row.fact);
    default:
        return {};
    }
}

bool BrandModel::setData(const QModelIndex &index, const QVariant &data, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString from = m_rows[index.row()].name;
    const QString to = data.toString().trimmed();
    if (to.isEmpty() || to == from)
        return false;
    const Result<Template> next = BrandParts::rename(m_session.value(), m_part, from, to);
    if (next)
        Q_EMIT renamed(from, BrandParts::rows(*next, m_part)[index.row()].name);
    return m_session.edit(tr("Rename %1").arg(from), next).has_value();
}

Qt::ItemFlags BrandModel::flags(const QModelIndex &index) const
{
    const bool ordered = m_session.isEditable() && BrandParts::hasOrder(m_part);
    if (!index.isValid())
        return ordered ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractListModel::flags(index) & ~Qt::ItemIsDropEnabled;
    if (ordered)
        flags |= Qt::ItemIsDragEnabled;
    if (m_session.isEditable() && BrandParts::hasNames(m_part))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Qt::DropActions BrandModel::supportedDropActions() const
{
    return takesMedia() ? Qt::MoveAction | Qt::CopyAction : Qt::DropActions(Qt::MoveAction);
}

QStringList BrandModel::mimeTypes() const
{
    QStringList types{QStringLiteral("application/x-reelwright-brand-%1").arg(int(m_part))};
    if (takesMedia())
        types += QString::fromLatin1(MediaModel::mimeType);
    return types;
}

QMimeData *BrandModel::mimeData(const QModelIndexList &indexes) const
{
    auto *mime = new QMimeData;
    mime->setData(mimeTypes().first(), nameAt(indexes.value(0)).toUtf8());
    return mime;
}

QString BrandModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].name : QString();
}

QModelIndex BrandModel::indexOf(const QString &name) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].name == name)
            return index(row);
    return {};
}

} // namespace reelwright
