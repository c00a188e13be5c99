// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/media/frame.h>

#include <QImage>
#include <QSize>

namespace reelwright {

// The frame for a screen, in exactly `size` pixels (empty: its own). Scaled with a box filter
// before its colours are converted, so that a small picture is cheap. Any thread.
QImage scaledImage(const Frame &frame, QSize size);

} // namespace reelwright
