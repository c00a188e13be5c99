// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace reelwright {

// What is typed in the line is read from the left in every language: an expression, a colour, a
// key. What stands there while it is empty is the studio's own.
void readFromLeft(QLineEdit &line);

} // namespace reelwright
