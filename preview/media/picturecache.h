// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/lrucache.h>
#include <preview/media/picture.h>

#include <QByteArray>

namespace reelwright {

struct BytesHash {
    std::size_t operator()(const QByteArray &key) const { return qHash(key); }
};

// Decoded and drawn pictures within one bound, by all that they depend on. Any thread.
using PictureCache = LruCache<QByteArray, Picture, BytesHash>;

} // namespace reelwright
