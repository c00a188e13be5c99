// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/settingsdialog.h>

#include <editor/window/generalpage.h>
#include <editor/window/shortcutspage.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reelwright {

SettingsDialog::SettingsDialog(ShortcutBook &book, QSettings &settings, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget(this)), m_general(new GeneralPage(settings, this)),
      m_shortcuts(new ShortcutsPage(book, this))
{
    setWindowTitle(tr("Settings"));
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(windowTitle());
    m_pages->addTab(m_general, tr("General"));
    m_pages->addTab(m_shortcuts, tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    buttons->setContentsMargins(12, 0, 12, 12);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_general, &GeneralPage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(m_general, &GeneralPage::languageChosen, this, &SettingsDialog::languageChosen);
}

void SettingsDialog::showShortcuts()
{
    m_pages->setCurrentWidget(m_shortcuts);
}

} // namespace reelwright
