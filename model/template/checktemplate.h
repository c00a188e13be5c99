// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// That the text form of a template will be read again: all that its schema says, and what that
// can't: names are unique and lead somewhere, times follow each other. The error's `where` is the
// JSON pointer of the first fault
// ("#/scenes/2/duration"). Expressions are checked by compile(). `checked`: a template that is
// known to be right; the tracks that `value` shares with it are not looked through again.
Result<void> checkTemplate(const Template &value, const Template *checked = nullptr);

// The rule that a medium's or font's path follows: relative, forward slashes, and no way out of
// the folder.
Result<void> checkRelativePath(const QString &path);

// Completes an error whose `where` is a JSON pointer alone with the file it is in.
Error inFile(Error error, const QString &file);

} // namespace reelwright
