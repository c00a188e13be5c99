// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/settingsdialog.h>

#include <editor/theme/paneltabs.h>
#include <editor/window/generalpage.h>
#include <editor/window/shortcutspage.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

SettingsDialog::SettingsDialog(ShortcutBook &book, QSettings &settings, QWidget *parent)
    : QDialog(parent), m_pages(new PanelTabs(this)), m_general(new GeneralPage(settings, this)),
      m_shortcuts(new ShortcutsPage(book, this))
{
    setWindowTitle(tr("Settings"));
    m_pages->addPanel(tr("General"), m_general);
    m_pages->addPanel(tr("Shortcuts"), m_shortcuts);
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
}

void SettingsDialog::showShortcuts()
{
    m_pages->showPanel(m_shortcuts);
}

} // namespace reelwright
