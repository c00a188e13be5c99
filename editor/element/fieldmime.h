// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace reelwright {

// A field of the viewers that is dragged: its name, and as text what shows it.
QMimeData *fieldMime(const QString &field);
QString fieldIn(const QMimeData *mime); // empty if there is none

} // namespace reelwright
