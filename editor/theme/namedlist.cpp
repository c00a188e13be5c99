// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/namedlist.h>

namespace reelwright {

void NamedList::setModel(QAbstractItemModel *model)
{
    RowList::setModel(model);
    connect(this, &RowList::dropped, this, &NamedList::takeDropped);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_chosen = index.data(Qt::UserRole).toString();
                Q_EMIT chosenChanged();
            });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { choose(m_chosen); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (currentIndex() != indexOf(m_chosen)) // it was moved
            choose(m_chosen);
    });
}

QModelIndex NamedList::indexOf(const QString &name) const
{
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0);
            index.data(Qt::UserRole).toString() == name)
            return index;
    return {};
}

QString NamedList::chosen() const
{
    return indexOf(m_chosen).isValid() ? m_chosen : QString();
}

int NamedList::chosenRow() const
{
    return indexOf(m_chosen).row();
}

void NamedList::choose(const QString &name)
{
    m_chosen = name;
    const QModelIndex index = indexOf(name);
    setCurrentIndex(index);
    scrollTo(index);
    Q_EMIT chosenChanged();
}

void NamedList::takeRenamed(const QString &from, const QString &to)
{
    if (m_chosen == from)
        m_chosen = to;
}

void NamedList::typeName()
{
    if (beReadyToType())
        edit(indexOf(m_chosen));
}

void NamedList::takeDropped(const QMimeData *mime, int before)
{
    const QString name = QString::fromUtf8(mime->data(model()->mimeTypes().constFirst()));
    const int from = indexOf(name).row();
    if (from >= 0)
        Q_EMIT moved(name, from < before ? before - 1 : before);
}

} // namespace reelwright
