// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/stencil.h>
#include <preview/media/frame.h>
#include <preview/media/lrucache.h>

#include <QByteArray>
#include <memory>

namespace reelwright {

// What has been drawn and may be wanted again, by all that it depends on. Any thread.
class DrawingCache {
public:
    explicit DrawingCache(std::size_t bytes) : stencils(bytes / 4), frames(bytes - bytes / 4) {}

    struct Hash {
        std::size_t operator()(const QByteArray &key) const { return qHash(key); }
    };
    LruCache<QByteArray, std::shared_ptr<const Stencil>, Hash> stencils; // texts
    LruCache<QByteArray, Frame, Hash> frames; // up to and with a heavy drawing
};

} // namespace reelwright
