// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/media/mediafacts.h>

#include <QAbstractListModel>

namespace reelwright {

// The template's media: what each is, where it is used, and whether its file is there.
class MediaModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Name = Qt::UserRole, // of the file
        Facts,               // kind, size, duration, in words
        State,               // AssetState
        Note,                // what is wrong with it, or who uses it
        Kind,                // MediaKind
        Picture,             // QImage, null until there is one
    };
    static constexpr auto mimeType = "application/x-reelwright-medium";

    MediaModel(Session &session, MediaFacts &facts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; // ids, a line each
    const Media &mediumAt(const QModelIndex &index) const { return m_rows[index.row()].medium; }
    QModelIndex indexOf(const MediaId &medium) const;

private:
    struct Row {
        Media medium;
        qsizetype uses = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void take(Session::Changes changes);
    void refresh();
    QString factsOf(const Media &medium) const;
    QString noteOf(const Row &row) const;
    QString tipOf(const Row &row) const;

    Session &m_session;
    MediaFacts &m_facts;
    QList<Row> m_rows;
};

} // namespace reelwright
