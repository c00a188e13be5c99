// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/stencil.h>
#include <preview/media/picturecache.h>

#include <QByteArray>
#include <memory>

namespace reelwright {

// What has been drawn and may be wanted again, by all that it depends on. Any thread.
struct DrawingCache {
    PictureCache &pictures; // frames up to and with a heavy drawing, beside decoded media
    LruCache<QByteArray, std::shared_ptr<const Stencil>, BytesHash> stencils; // texts, ellipses
};

} // namespace reelwright
