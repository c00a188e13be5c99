// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QWidget>

class QComboBox;
class QSettings;

namespace reelwright {

class DeviceBox;

// Of the settings: colours, language and sound.
class GeneralPage : public QWidget {
    Q_OBJECT

public:
    GeneralPage(QSettings &settings, QWidget *parent); // `settings` outlives it

    QComboBox &themes() { return *m_themes; }
    QComboBox &languages() { return *m_languages; }
    DeviceBox &devices() { return *m_devices; }

Q_SIGNALS:
    void themeChosen(reelwright::ThemeKind kind);
    void languageChosen(); // kept in the settings

private:
    void fillLanguages();

    QSettings &m_settings;
    QComboBox *m_themes;
    QComboBox *m_languages;
    DeviceBox *m_devices;
};

} // namespace reelwright
