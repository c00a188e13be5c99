// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/quiet.h>
#include <editor/session/session.h>
#include <editor/session/worker.h>
#include <model/document/mediafiles.h>

#include <QFileSystemWatcher>
#include <QHash>
#include <QImage>
#include <atomic>

namespace reelwright {

// What is known of the files behind the document's media: whether they are there and the ones that
// were recorded, and a picture of each. Files are watched, so that one that another program alters
// is noticed. Read and decoded on a thread of its own.
class MediaFacts : public QObject {
    Q_OBJECT

public:
    explicit MediaFacts(Session &session, QObject *parent = nullptr);
    ~MediaFacts() override;

    void setPictureSize(QSize pixels) { m_size = pixels; }
    MediumState state(const MediaId &medium) const; // Good as long as it isn't known
    QList<MediaId> inState(MediumState state) const;
    QImage picture(const MediaId &medium) const;
    QString fileOf(const Media &medium) const; // empty: not a file of its own

Q_SIGNALS:
    void changed();

private:
    void take(Session::Changes changes);
    void check(); // all anew
    bool watch(); // true: something new
    void draw(const Media &medium, const QString &file);

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_delay; // an editor that saves a file touches it several times
    QList<Media> m_media;
    QString m_folder;
    QString m_document; // its file, for what is stored in it
    QSize m_size{128, 72};
    QHash<MediaId, MediumState> m_states;
    QHash<MediaId, QImage> m_pictures;
    QHash<MediaId, Digest> m_pictured;
    std::atomic<quint64> m_checking = 0;
    Worker m_worker; // last
};

} // namespace reelwright
