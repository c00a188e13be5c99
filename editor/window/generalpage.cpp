// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/generalpage.h>

#include <editor/window/devicebox.h>
#include <editor/window/language.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSettings>

namespace reelwright {

GeneralPage::GeneralPage(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_themes(new QComboBox(this)),
      m_languages(new QComboBox(this)), m_devices(new DeviceBox(settings, this))
{
    m_themes->setAccessibleName(tr("Theme"));
    m_themes->addItem(tr("Dark"));
    m_themes->addItem(tr("Light"));
    m_themes->setCurrentIndex(tokensOf(this).kind == ThemeKind::Light ? 1 : 0);
    connect(m_themes, &QComboBox::activated, this, [this](int index) {
        Q_EMIT themeChosen(index == 1 ? ThemeKind::Light : ThemeKind::Dark);
    });
    m_languages->setAccessibleName(tr("Language"));
    fillLanguages();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Theme"), m_themes);
    form->addRow(tr("Language"), m_languages);
    form->addRow(tr("Sound device"), m_devices);
}

void GeneralPage::fillLanguages()
{
    m_languages->addItem(tr("As the system"), QString());
    for (const QString &code : languageCodes())
        m_languages->addItem(QLocale(code).nativeLanguageName(), code);
    const QString chosen = m_settings.value(QLatin1String(languageKey)).toString();
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(chosen)));
    connect(m_languages, &QComboBox::activated, this, [this](int index) {
        const QString code = m_languages->itemData(index).toString();
        if (code == m_settings.value(QLatin1String(languageKey)).toString())
            return;
        if (code.isEmpty())
            m_settings.remove(QLatin1String(languageKey));
        else
            m_settings.setValue(QLatin1String(languageKey), code);
        Q_EMIT languageChosen();
    });
}

} // namespace reelwright
