// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QStringList>

namespace reelwright {

// Font files becoming a template's: each stays where it is if that is in `folder`
// (Document::mediaFolder()) or below, or in /usr/share/fonts, where packages install them; else it
// is copied into the folder's "fonts" under its name, and a name that another file has gets a
// number. Digests are recorded. Files are read whole: call this from a thread that may wait.
Result<QList<Font>> importFonts(const QStringList &files, const QString &folder);

} // namespace reelwright
