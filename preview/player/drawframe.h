// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/variant/program.h>

#include <QImage>
#include <QSize>
#include <functional>
#include <memory>

namespace reelwright {

class Composer;
class FrameCache;

// Draws the frame at a time in `size` pixels (empty: the program's). Called from worker threads.
using DrawFrame = std::function<Result<QImage>(const Program &, Flicks, QSize)>;
DrawFrame drawWith(std::shared_ptr<Composer> composer);
// The same pictures, kept in `cache` and taken from it.
DrawFrame drawWith(std::shared_ptr<Composer> composer, std::shared_ptr<FrameCache> cache);

} // namespace reelwright
