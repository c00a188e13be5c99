// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/edit/clipboard.h>

namespace reelwright {

// A clip out of another document, with the files that it needs.
struct BroughtClip {
    Clip clip;
    QList<QByteArray> embedded; // the bytes of its media that are: to be embedded where it goes
};

// Copies the files of a clip's media and fonts, which lie in the media folder `from` (those that
// are embedded under their digests in `unpacked`), into the media folder `to`, as linkedMedium()
// does. What is missing there, or is another than was recorded, stays as it is: what is pasted then
// shows that it is missing. From a thread that may wait.
Result<BroughtClip> bringFiles(const Clip &clip, const QString &from, const QString &unpacked,
                               const QString &to, const GoOn &goOn = {});

} // namespace reelwright
