// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QImage>

namespace reelwright::cli {

// Nothing half-written under that name.
Result<void> savePng(const QImage &image, const QString &path);

} // namespace reelwright::cli
