// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QDialog>

class QSettings;
class QTabWidget;

namespace reelwright {

class GeneralPage;
class ShortcutBook;
class ShortcutsPage;

// What a person can set for all documents; it is kept at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(ShortcutBook &book, QSettings &settings, QWidget *parent); // both outlive it

    QSize sizeHint() const override { return {620, 520}; }
    void showShortcuts();
    GeneralPage &general() { return *m_general; }
    ShortcutsPage &shortcuts() { return *m_shortcuts; }

Q_SIGNALS:
    void themeChosen(reelwright::ThemeKind kind);
    void languageChosen();

private:
    QTabWidget *m_pages;
    GeneralPage *m_general;
    ShortcutsPage *m_shortcuts;
};

} // namespace reelwright
