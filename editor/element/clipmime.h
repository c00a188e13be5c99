// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/edit/clipboard.h>

class QMimeData;

namespace reelwright {

// A clip in the system's clipboard: as its own type, and as text for whoever wants to read it.
// `folder`: where its files lie, on this machine. It is no part of the text, which anybody writes.
QMimeData *clipToMime(const Clip &clip, const QString &folder);
bool hasClip(const QMimeData *data); // that it could be one
Result<Clip> clipFromMime(const QMimeData *data);
QString folderInMime(const QMimeData *data); // empty: none is known

} // namespace reelwright
