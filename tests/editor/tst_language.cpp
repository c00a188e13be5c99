// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/window/generalpage.h>
#include <editor/window/language.h>
#include <editor/window/settingsdialog.h>

#include <QComboBox>
#include <QTranslator>

using namespace reelwright;
using test::Studio;

namespace {

QString words(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

// Which language the studio speaks.
class TestLanguage : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theChosenOneGoesBeforeTheSystems()
    {
        const QLocale austrian(words("de_AT"));
        QCOMPARE(localeFor({}, austrian), austrian);
        QCOMPARE(localeFor(words("de"), austrian), austrian);
        QCOMPARE(localeFor(words("fr"), austrian).language(), QLocale::French);
        QCOMPARE(localeFor(words("xx"), austrian), austrian);
        QCOMPARE(localeFor({}, QLocale(words("ja_JP"))).language(), QLocale::English);
        QCOMPARE(localeFor({}, QLocale::c()).language(), QLocale::English);
    }

    void eachHasItsWordsInTheProgram()
    {
        for (const QString &code : languageCodes())
            if (code != words("en"))
                QVERIFY2(QFile::exists(words(":/translations/reelwright_%1.qm").arg(code)),
                         qPrintable(code));
    }

    void qtsOwnWordsAndTheDirectionFollow()
    {
        speak(*qApp, QLocale(words("de")));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), words("Abbrechen"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        cleanup();
        speak(*qApp, QLocale(words("ar")));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        Studio studio;
        QVERIFY(studio.open(test::samplePath()));
        QVERIFY(!studio.window.grab().isNull());
    }

    void theSettingsKeepIt()
    {
        Studio studio;
        SettingsDialog *dialog = studio.window.showSettings();
        QComboBox &languages = dialog->general().languages();
        QCOMPARE(languages.count(), languageCodes().size() + 1);
        languages.setFocus();
        QTest::keyClick(&languages, Qt::Key_End);
        QCOMPARE(studio.settings.value(words(languageKey)).toString(), words("ar"));
        QTest::keyClick(&languages, Qt::Key_Home);
        QVERIFY(!studio.settings.contains(words(languageKey)));
    }

    void coloursAreChosenThere()
    {
        Studio studio;
        SettingsDialog *dialog = studio.window.showSettings();
        QTest::keyClick(&dialog->general().themes(), Qt::Key_Down);
        QCOMPARE(tokensOf(&studio.window).kind, ThemeKind::Light);
        QTest::keyClick(&dialog->general().themes(), Qt::Key_Up);
        QCOMPARE(tokensOf(&studio.window).kind, ThemeKind::Dark);
    }
};

REELWRIGHT_TEST(TestLanguage)
#include "tst_language.moc"
