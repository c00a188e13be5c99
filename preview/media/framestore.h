// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <preview/media/picture.h>

#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QFile;

namespace reelwright {

// Frames of videos in a folder, bit for bit as they were decoded, so that one at random is there
// without the way from its key frame. They lie in segments of neighbours, a file each, compressed
// without loss (Ut Video); what is damaged reads as missing. Several programs may share a folder.
// Any thread.
class FrameStore {
public:
    static constexpr int segmentFrames = 30;
    static int segmentOf(int frame) { return frame / segmentFrames * segmentFrames; }

    // Once more than `mostBytes` lie there, segments that were not read for longest go.
    FrameStore(QString folder, qint64 mostBytes);
    ~FrameStore();

    bool has(const Digest &medium, int segment) const;
    std::optional<Picture> find(const Digest &medium, int frame);
    // Asks for the frames from `segment` on, one after the other, until it gets none or the
    // segment is full. Pictures that are not opaque can't be kept: then there is no segment, and
    // no error. Nothing is half-written under a segment's name.
    using Next = std::function<Result<std::optional<Picture>>()>;
    Result<void> put(const Digest &medium, int segment, const Next &next);

private:
    struct Segment;

    QString pathOf(const Digest &medium, int segment) const;
    std::shared_ptr<const Segment> segmentOf(QFile &file); // null: it is none
    static void keep(QFile &file);
    void drop(const QString &path);
    void makeRoom();

    QString m_folder;
    qint64 m_mostBytes;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const Segment>> m_read; // by path
};

} // namespace reelwright
