// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QKeyEvent;
class QWidget;

namespace reelwright {

// The widget's action that a key stands for, or null. Two shortcuts of the same key are ambiguous
// to Qt even if one is the widget's own; so widgets whose actions share keys with the window's take
// ShortcutOverride for these, and trigger them themselves.
QAction *ownAction(const QWidget &widget, const QKeyEvent &key);

} // namespace reelwright
