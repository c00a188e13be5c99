// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/drawframe.h>

#include <preview/compose/composer.h>
#include <preview/compose/scaledimage.h>
#include <preview/player/framecache.h>

namespace reelwright {

DrawFrame drawWith(std::shared_ptr<Composer> composer)
{
    return [composer](const Program &program, Flicks time, QSize size) -> Result<QImage> {
        return composer->frame(program, time).map([size](const Frame &frame) {
            return scaledImage(frame, size);
        });
    };
}

DrawFrame drawWith(std::shared_ptr<Composer> composer, std::shared_ptr<FrameCache> cache)
{
    return [draw = drawWith(std::move(composer)), cache](const Program &program, Flicks time,
                                                         QSize size) {
        return cache->frame(program, time, size, draw);
    };
}

} // namespace reelwright
