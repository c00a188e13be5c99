// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QImage>
#include <QSize>

namespace reelwright {

// A file's picture for a list, within `size` pixels: an image, or the middle of a video; null for
// sound and for what can't be decoded. Any thread.
QImage mediaPicture(const QString &path, MediaKind kind, QSize size);

} // namespace reelwright
