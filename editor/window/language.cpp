// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/language.h>

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace reelwright {

namespace {

constexpr auto wordsName = "words"; // of the translators that are ours

void load(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *words = new QTranslator(&app);
    words->setObjectName(QLatin1String(wordsName));
    if (words->load(locale, name, QStringLiteral("_"), folder))
        app.installTranslator(words);
    else
        delete words;
}

} // namespace

QStringList languageCodes()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ar")};
}

QLocale localeFor(const QString &chosen, const QLocale &system)
{
    if (languageCodes().contains(chosen)) {
        const QLocale locale(chosen);
        return locale.language() == system.language() ? system : locale;
    }
    for (const QString &each : system.uiLanguages()) {
        const QLocale locale(each);
        if (locale.language() == QLocale::C)
            break;
        if (languageCodes().contains(QLocale::languageToCode(locale.language())))
            return locale.language() == system.language() ? system : locale;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

void speak(QCoreApplication &app, const QLocale &locale)
{
    QGuiApplication::setLayoutDirection(locale.textDirection());
    qDeleteAll(app.findChildren<QTranslator *>(QLatin1String(wordsName)));
    load(app, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(app, locale, QStringLiteral("reelwright"), QStringLiteral(":/translations"));
}

QLocale chosenLocale(const QSettings &settings)
{
    return localeFor(settings.value(QLatin1String(languageKey)).toString(), QLocale::system());
}

void speakChosen(QCoreApplication &app, const QSettings &settings)
{
    QLocale::setDefault(chosenLocale(settings));
    speak(app, QLocale());
}

} // namespace reelwright
