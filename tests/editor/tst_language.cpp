// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/canvas/insertion.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/library/librarypanel.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/timeline/timelineview.h>
#include <editor/window/editactions.h>
#include <editor/window/generalpage.h>
#include <editor/window/language.h>
#include <editor/window/settingsdialog.h>
#include <editor/window/studiowindow.h>
#include <editor/window/workspaces.h>
#include <model/base/message.h>
#include <model/edit/trackedits.h>

#include <QComboBox>
#include <QSignalSpy>

using namespace reelwright;
using test::Studio;

namespace {

QString words(const char *text)
{
    return QString::fromLatin1(text);
}

void choose(GeneralPage &page, const char *language)
{
    QComboBox &languages = page.languages();
    languages.setFocus();
    const int wanted = languages.findData(words(language));
    while (languages.currentIndex() < wanted)
        QTest::keyClick(&languages, Qt::Key_Down);
}

void choose(MainWindow &window, const char *language)
{
    choose(window.showSettings()->general(), language);
}

} // namespace

// Which language the studio speaks.
class TestLanguage : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void cleanup()
    {
        speak(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
        QLocale::setDefault(QLocale::c());
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

    void anotherOneComesAtOnce()
    {
        test::Folder folder;
        test::Shown shown;
        const QString path = test::makeDocument(folder.folder, "doc");
        QSettings settings(folder.folder.filePath(words("settings.ini")), QSettings::IniFormat);
        StudioWindow studio(shown.session, settings);
        studio.window().resize(1280, 800);
        studio.window().show();
        QVERIFY(shown.open(path));
        Session &session = shown.session;
        const auto made = Insertion::add(session.value(), session.value().scenes[0].id,
                                         ElementKind::Rectangle, {400, 300, 400, 200});
        VERIFY_RESULT(made);
        VERIFY_RESULT(session.edit(words("Add"), made->value));
        const ElementId box = made->element;
        session.select(box);
        session.player().seek(2 * oneSecond);
        CanvasView &canvas = studio.window().canvas();
        canvas.zoomTo(0.75, {10, 20});
        const QPointF corner = canvas.frameRect().center() - QRectF(canvas.rect()).center();
        studio.window().timeline().zoomBy(3);
        const TimelineScale scale = studio.window().timeline().scale();
        studio.window().workspaces().choices[1]->trigger();
        choose(studio.window(), "de");
        QSignalSpy replaced(&studio, &StudioWindow::replaced);
        QVERIFY(replaced.wait());

        MainWindow &german = studio.window();
        QVERIFY(german.isVisible());
        QCOMPARE(german.timeline().accessibleName(), words("Zeitleiste"));
        QCOMPARE(session.templatePath(), path);
        QCOMPARE(session.selection(), QList{box});
        QCOMPARE(session.player().position(), 2 * oneSecond);
        QVERIFY(german.workspaces().choices[1]->isChecked());
        QVERIFY(!german.timeline().isVisible());
        QCOMPARE(german.inspector().model().rowCount() > 3, true);
        QTRY_VERIFY(german.canvas().image().size().width() > 0);
        german.workspaces().choices[0]->trigger();
        QVERIFY(!german.timeline().rows().isEmpty());
        QCOMPARE(german.canvas().zoom(), 0.75);
        const QPointF there = german.canvas().frameRect().center() -
                              QRectF(german.canvas().rect()).center();
        QVERIFY((there - corner).manhattanLength() < 3);
        QCOMPARE(german.timeline().scale().pixelsPerSecond, scale.pixelsPerSecond);
        QCOMPARE(german.timeline().scale().first, scale.first);
        german.editActions().undo->trigger();
        QVERIFY(!findElement(session.value(), box).element);

        auto *dialog = german.findChild<SettingsDialog *>(); // it is where it was chosen
        QVERIFY(dialog && dialog->isVisible());
        choose(dialog->general(), "ar");
        QVERIFY(replaced.wait());
        QCOMPARE(studio.window().layoutDirection(), Qt::RightToLeft);
        const auto leftOf = [&studio](const QWidget &widget) {
            return widget.mapTo(&studio.window(), QPoint()).x();
        };
        QTRY_VERIFY(leftOf(studio.window().library()) > leftOf(studio.window().canvas()));
    }

    void messagesOfAllFoldersAreTranslated()
    {
        QCOMPARE(Message::tr("the track is locked"), words("the track is locked"));
        speak(*qApp, QLocale(words("de")));
        QCOMPARE(removeTrack(Template(), {words("t")}).error().what,
                 QString::fromUtf8("es gibt keine Spur „t“"));
    }

    void countsHaveTheirPlurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, int count, const char16_t *text) {
            QTest::addRow("%s %d", language, count)
                << words(language) << count << QString::fromUtf16(text);
        };
        row("en", 1, u"%1 viewer");
        row("en", 1000, u"%1 viewers");
        row("de", 1, u"%1 Zuschauer");
        row("fr", 0, u"%1 spectateur");
        row("fr", 2, u"%1 spectateurs");
        row("ar", 1, u"مُشاهد واحد");
        row("ar", 2, u"مُشاهدان");
        row("ar", 5, u"%1 مُشاهدين");
        row("ar", 11, u"%1 مُشاهدًا");
        row("ar", 100, u"%1 مُشاهد");
    }
    void countsHaveTheirPlurals()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, text);
        const QLocale locale(language);
        QLocale::setDefault(locale);
        speak(*qApp, locale);
        QCOMPARE(Words::viewers(count), text.replace(words("%1"), locale.toString(count)));
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
