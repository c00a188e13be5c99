// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>

#include <QStringList>

namespace reelwright {

// Makes the new document `target` of what can still be read in a damaged one, and says in words
// what could not: "the element 'title'", "the history". Parts whose scene or track is lost are kept
// in one that takes its place. Refused if nothing at all can be read.
Result<QStringList> rescueDocument(const QString &path, const QString &target,
                                   const GoOn &goOn = {});

// Whether it is worth trying with a file that can't be opened: its header is that of a document.
bool mayBeRescued(const QString &path);

} // namespace reelwright
