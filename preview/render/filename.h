// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reelwright {

// A file name for a viewer's key that every file system takes: letters of ASCII, digits, - and _
// stay, also . inside; everything else becomes %XX of its UTF-8 bytes. A very long one is cut and
// ends in a hash. Different keys have different names.
QString fileNameFor(const QString &viewer);

} // namespace reelwright
