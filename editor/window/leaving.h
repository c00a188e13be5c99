// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

class QWidget;

namespace reelwright {

// Does `then` once all viewers that were altered by hand are sealed: at once, if they are. If they
// can't be, it asks, over `window`, whether these alterations may be lost.
void sealThen(Session &session, QWidget *window, std::function<void()> then);

} // namespace reelwright
