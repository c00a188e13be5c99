// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace reelwright {

inline constexpr auto languageKey = "window/language"; // of the settings; absent: the system's

QStringList languageCodes(); // that the studio's words are in

// The one that was chosen, or else the first of the system's that there are words in; English
// without either. With the system's country, as far as it speaks the language.
QLocale localeFor(const QString &chosen, const QLocale &system);

// Gives the application its words and Qt's, and the direction in which the language is written.
void speak(QCoreApplication &app, const QLocale &locale);

} // namespace reelwright
