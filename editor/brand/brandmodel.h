// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/brand/brandparts.h>
#include <editor/session/session.h>

#include <QAbstractListModel>

namespace reelwright {

class MediaFacts;

// One of the brand kit's lists.
class BrandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Name = Qt::UserRole,
        Fact,
        Swatch,  // QColor, or nothing
        Picture, // QImage, null while there is none; or nothing where none belongs
    };

    BrandModel(Session &session, BrandPart part, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &data, int role) override; // the name
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    BrandPart part() const { return m_part; }
    bool takesMedia() const { return m_part == BrandPart::Logos; } // as MediaModel drags them
    void setMediaFacts(MediaFacts &facts);                         // who draws their pictures
    QString nameAt(const QModelIndex &index) const;                // empty: none
    QModelIndex indexOf(const QString &name) const;

Q_SIGNALS:
    void renamed(const QString &from, const QString &to); // before the rows are taken anew

private:
    void refresh();

    Session &m_session;
    BrandPart m_part;
    MediaFacts *m_facts = nullptr;
    QList<BrandRow> m_rows;
};

} // namespace reelwright
