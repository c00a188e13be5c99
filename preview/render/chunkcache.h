// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/result.h>
#include <preview/encode/soundencoder.h>
#include <preview/encode/videochunk.h>

#include <QString>
#include <optional>

namespace reelwright {

// What was encoded, by key, in a folder that any number of workers may share, also on a network
// disk: entries appear under their name when they are whole, and one that was cut short or altered
// reads as missing and is written anew. Any thread.
class ChunkCache {
public:
    explicit ChunkCache(QString folder) : m_folder(std::move(folder)) {}

    const QString &folder() const { return m_folder; }
    std::optional<VideoChunk> video(const Digest &key) const;
    Result<void> store(const Digest &key, const VideoChunk &chunk) const;
    std::optional<EncodedSound> sound(const Digest &key) const;
    Result<void> store(const Digest &key, const EncodedSound &sound) const;
    // Whether there is an entry at all; it may still turn out to be damaged.
    bool hasVideo(const Digest &key) const;

private:
    QString pathOf(const Digest &key, const char *kind) const;

    QString m_folder;
};

} // namespace reelwright
