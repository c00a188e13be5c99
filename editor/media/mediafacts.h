// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/quiet.h>
#include <editor/session/session.h>
#include <editor/session/worker.h>

#include <QHash>
#include <QImage>
#include <atomic>

namespace reelwright {

// What is known of the files behind the template's media: what became of them, as the session has
// found out, and a picture of each, decoded on a thread of its own.
class MediaFacts : public QObject {
    Q_OBJECT

public:
    explicit MediaFacts(Session &session, QObject *parent = nullptr);
    ~MediaFacts() override;

    void setPictureSize(QSize pixels) { m_size = pixels; }
    FoundAsset file(const MediaId &medium) const; // Good as long as it isn't known
    AssetState state(const MediaId &medium) const { return file(medium).state; }
    QList<MediaId> inState(const QList<AssetState> &states) const;
    QImage picture(const MediaId &medium) const;

Q_SIGNALS:
    void changed();

private:
    void take(Session::Changes changes);
    void draw(const MediaId &medium, const MediaAsset &asset);

    Session &m_session;
    QSize m_size{128, 72};
    QHash<MediaId, QImage> m_pictures;
    QHash<MediaId, Digest> m_pictured;
    std::atomic<quint64> m_opened = 0; // counts templates
    Worker m_worker;                   // last
};

} // namespace reelwright
