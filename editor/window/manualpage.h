// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace reelwright {

inline constexpr auto firstManualPage = "index.md";

// A page of the manual that is about the widget and all in it.
void setManualPage(QWidget *widget, const char *page);
// That of the widget or of the nearest around it; the first page without one.
QString manualPageOf(const QWidget *widget);

} // namespace reelwright
