// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;
class QSettings;

namespace reelwright {

inline constexpr auto languageKey = "window/language"; // of the settings; absent: the system's

QStringList languageCodes(); // that the studio's words are in

// The one that was chosen, or else the first of the system's that there are words in; English
// without either. With the system's country, as far as it speaks the language.
QLocale localeFor(const QString &chosen, const QLocale &system);

// Gives the application its words and Qt's, and the direction in which the language is written, in
// place of what was there. Windows that are there already keep their words.
void speak(QCoreApplication &app, const QLocale &locale);
QLocale chosenLocale(const QSettings &settings); // by the settings and the system
// The same in that one, which becomes the default locale too.
void speakChosen(QCoreApplication &app, const QSettings &settings);

} // namespace reelwright
