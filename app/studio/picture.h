// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

namespace reelwright {

class MainWindow;
class Session;

// Saves a picture of the window, for the manual and for looking at changes, once the asked-for
// moment is on the canvas and its thumbnails are drawn; then ends the program.
void savePictureOf(MainWindow &window, Session &session, const Options &options);

} // namespace reelwright
