// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/library/librarypanel.h>
#include <editor/recent/tilelist.h>
#include <editor/session/places.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/theme/overlay.h>
#include <editor/timeline/timelineview.h>
#include <editor/viewers/badrowmodel.h>
#include <editor/viewers/viewersearch.h>
#include <editor/window/actions.h>
#include <editor/window/statusline.h>
#include <editor/window/viewerbar.h>

#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace reelwright;
using test::samplePath;
using test::Studio;

namespace {

void press(QWidget &widget, QPointF at)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, at.toPoint());
}

} // namespace

// The whole window, with real events.
class TestStudio : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void anEmptyWindowOffersTheSample()
    {
        Studio studio;
        TileList *samples = nullptr;
        for (TileList *tiles : studio.window.findChildren<TileList *>())
            if (tiles->accessibleName() == QStringLiteral("Samples"))
                samples = tiles;
        QVERIFY(samples && samples->isVisible());
        QVERIFY(!studio.window.canvas().isVisible());
        const QRect tile = samples->visualRect(samples->model()->index(0, 0));
        QTest::mouseClick(samples->viewport(), Qt::LeftButton, {}, tile.center());
        QTRY_VERIFY_WITH_TIMEOUT(studio.frames > 0, 60'000);
        QVERIFY(studio.window.canvas().isVisible());
        QVERIFY(studio.window.windowTitle().startsWith(QStringLiteral("Northwind renewal")));
    }

    void aTemplateThatCanNotBeOpenedSaysWhy()
    {
        Studio studio;
        studio.window.open(studio.folder.filePath(QStringLiteral("none.reel")));
        QTRY_VERIFY(studio.session.trouble(Session::Trouble::Template));
        const QString why = studio.session.trouble(Session::Trouble::Template)->what;
        bool found = false;
        for (const QLabel *label : studio.window.findChildren<QLabel *>())
            found |= label->isVisible() && label->text().contains(why);
        QVERIFY(found);
    }

    void theCanvasShowsTheFrameInDevicePixels()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        CanvasView &canvas = studio.window.canvas();
        QTRY_COMPARE(canvas.image().size(), canvas.frameRect().size().toSize());
        QVERIFY(std::abs(canvas.frameRect().width() / canvas.frameRect().height() - 16.0 / 9) <
                0.02);
        canvas.setWholePixels(true);
        QTRY_COMPARE(canvas.image().size(), QSize(1920, 1080));
        QCOMPARE(canvas.zoom(), 1.0);
    }

    void keysGoToTheNextViewer()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.session.player().seek(8 * oneSecond);
        QVERIFY(studio.waitForFrame(8 * oneSecond));
        const QImage hello = studio.image;
        const int frames = studio.frames;
        QTest::keyClick(&studio.window, Qt::Key_Period);
        QVERIFY(studio.waitForViewer(1));
        QTRY_VERIFY(studio.frames > frames);
        QVERIFY(studio.image != hello); // another name
        QTest::keyClick(&studio.window, Qt::Key_Comma);
        QVERIFY(studio.waitForViewer(0));
        QTRY_COMPARE(studio.image, hello);
    }

    void theStoryboardFollowsTheViewer()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        StoryboardView &board = studio.window.storyboard();
        QCOMPARE(board.blocks().size(), 5);
        QTRY_VERIFY(board.reason(3).contains(QStringLiteral("333")) ||
                    !studio.session.counts().isEmpty());
        QVERIFY(board.reason(3).contains(QStringLiteral("Offer: Gold")));
        QVERIFY(board.reason(3).contains(QStringLiteral("plan = 'silver'")));
        const QImage before = board.grab().toImage();
        studio.session.showViewer(3); // basic
        QVERIFY(studio.waitForViewer(3));
        QVERIFY(board.reason(3).contains(QStringLiteral("Offer: Silver")));
        QVERIFY(board.grab().toImage() != before);
        press(board, board.blocks()[2].rect.center());
        QCOMPARE(studio.session.sceneInView()->id.value, QStringLiteral("usage"));
    }

    void keysStepAndJump()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const FrameRate rate{30, 1};
        QTest::keyClick(&studio.window, Qt::Key_Right);
        QVERIFY(studio.waitForFrame(rate.timeOf(1)));
        QTest::keyClick(&studio.window, Qt::Key_Right);
        QVERIFY(studio.waitForFrame(rate.timeOf(2)));
        QTest::keyClick(&studio.window, Qt::Key_Left);
        QVERIFY(studio.waitForFrame(rate.timeOf(1)));
        QTest::keyClick(&studio.window, Qt::Key_End);
        QVERIFY(studio.waitForFrame(rate.timeOf(899)));
        QTest::keyClick(&studio.window, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(studio.session.player().position(), 24 * oneSecond);
        QTest::keyClick(&studio.window, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(studio.session.player().position(), 18 * oneSecond);
        QTest::keyClick(&studio.window, Qt::Key_Home);
        QVERIFY(studio.waitForFrame(Flicks(0)));
    }

    void spacePlaysToTheEndAndStops()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const FrameRate rate{30, 1};
        studio.session.player().seek(rate.timeOf(800));
        QVERIFY(studio.waitForFrame(rate.timeOf(800)));
        QSignalSpy playing(&studio.session.player(), &Player::playingChanged);
        const int frames = studio.frames;
        QTest::keyClick(&studio.window, Qt::Key_Space);
        QVERIFY(studio.session.player().isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(playing.count(), 2, 20'000);
        QVERIFY(!studio.session.player().isPlaying());
        QCOMPARE(studio.session.player().position(), rate.timeOf(899));
        QVERIFY(studio.waitForFrame(rate.timeOf(899)));
        QVERIFY(studio.frames > frames + 1);
    }

    void theRulerScrubs()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        TimelineView &timeline = studio.window.timeline();
        QWidget &area = *timeline.viewport();
        const TimelineScale scale = timeline.scale();
        const QPointF at(scale.xOf(2 * oneSecond), 10);
        press(area, at);
        QVERIFY(std::abs(toSeconds(studio.session.player().position()) - 2) < 0.05);
        QTest::mouseMove(&area, QPoint(int(scale.xOf(4 * oneSecond)), 10));
        QVERIFY(std::abs(toSeconds(studio.session.player().position()) - 4) < 0.05);
        QTest::mouseMove(&area, QPoint(area.width() + 50, 10)); // stays in the scene
        QVERIFY(studio.session.player().position() < 6 * oneSecond);
        QCOMPARE(studio.session.sceneInView()->id.value, QStringLiteral("intro"));
        QTest::mouseRelease(&area, Qt::LeftButton);
        QVERIFY(studio.waitForFrame(studio.session.player().position()));
    }

    void aClickSelectsAClip()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.session.player().seek(8 * oneSecond);
        TimelineView &timeline = studio.window.timeline();
        QCOMPARE(timeline.rows().size(), 3);
        const TimelineClip hello = timeline.rows()[0].clips[0];
        QCOMPARE(hello.content, QStringLiteral("Hello Björn, welcome back!"));
        const QPointF middle = timeline.clipRect(0, hello).center();
        QCOMPARE(timeline.clipAt(middle)->element, hello.element);
        QVERIFY(!timeline.clipAt({middle.x(), 5}));
        QVERIFY(!timeline.clipAt({5, middle.y()}));
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(studio.session.selected(), hello.element);
        const QRectF beside = timeline.clipRect(0, hello);
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {},
                          QPoint(int(beside.right() + 20), int(middle.y())));
        QVERIFY(studio.session.selected().isEmpty());
    }

    void theCanvasSelectsWhatIsUnderThePointer()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.session.player().seek(8 * oneSecond);
        QVERIFY(studio.waitForFrame(8 * oneSecond));
        CanvasView &canvas = studio.window.canvas();
        const QRectF frame = canvas.frameRect();
        const QPointF text(frame.center().x(), frame.top() + frame.height() * 905 / 1080);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, text.toPoint());
        QCOMPARE(studio.session.selected().value, QStringLiteral("greeting-hello"));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, frame.center().toPoint());
        QCOMPARE(studio.session.selected().value, QStringLiteral("greeting-photo"));
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(studio.session.selected().isEmpty());
    }

    void controlAndWheelZoomAtThePointer()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        TimelineView &timeline = studio.window.timeline();
        const TimelineScale before = timeline.scale();
        const QPointF at(before.xOf(2 * oneSecond), 60);
        QWheelEvent wheel(at, timeline.viewport()->mapToGlobal(at), {}, {0, 480}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(timeline.viewport(), &wheel);
        QVERIFY(timeline.scale().pixelsPerSecond > before.pixelsPerSecond * 1.5);
        QVERIFY(std::abs(timeline.scale().xOf(2 * oneSecond) - at.x()) < 0.5);
    }

    void searchGoesToAViewer()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        ViewerSearch &search = studio.window.viewerBar().search();
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("v0014"));
        QTRY_COMPARE(search.model().rowCount(), 1);
        QVERIFY(search.isOpen());
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(studio.waitForViewer(13));
        QVERIFY(!search.isOpen());
        QVERIFY(search.text().isEmpty());
        QTest::keyClicks(&search, QStringLiteral("no such person"));
        QTRY_VERIFY(search.isOpen());
        QCOMPARE(search.model().rowCount(), 0);
        QTest::keyClick(&search, Qt::Key_Escape);
        QTRY_VERIFY(!search.isOpen());
    }

    void aSceneOfTheLibraryIsGoneTo()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QListView &list = studio.window.library().list();
        const auto click = [&](int row) {
            const QRect rect = list.visualRect(studio.window.library().model().index(row));
            list.scrollTo(studio.window.library().model().index(row));
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                              list.visualRect(studio.window.library().model().index(row)).center());
            Q_UNUSED(rect)
        };
        click(2);
        QCOMPARE(studio.session.player().position(), 12 * oneSecond);
        click(5);
        QVERIFY(studio.session.isAside());
        press(studio.window.storyboard(), studio.window.storyboard().blocks()[0].rect.center());
        QVERIFY(!studio.session.isAside());
    }

    void rowsSetAsideAreListed()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath(), test::writeData(studio.folder, "a,A,,gold,1,2,X,en\n"
                                                                         "b,B,,gold,x,2,X,en\n")));
        QToolButton *button = nullptr;
        for (QToolButton *each : studio.window.statusLine().findChildren<QToolButton *>())
            if (each->isVisible())
                button = each;
        QVERIFY(button);
        QVERIFY(button->text().contains(QStringLiteral("1 row")));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(studio.window.statusLine().badRows().isVisible());
        QCOMPARE(studio.window.statusLine().badRowModel().rowCount(), 1);
        QTest::mouseClick(&studio.window.canvas(), Qt::LeftButton);
        QVERIFY(!studio.window.statusLine().badRows().isVisible());
    }

    void themesChangeAndAreKept()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const auto ground = [&] {
            return studio.window.canvas().grab().toImage().pixelColor(2, 2);
        };
        QCOMPARE(ground(), tokensOf(ThemeKind::Dark)[Token::Bg0]);
        studio.window.setTheme(ThemeKind::Light);
        QCOMPARE(ground(), tokensOf(ThemeKind::Light)[Token::Bg0]);
        MainWindow other(studio.session, studio.settings);
        QCOMPARE(tokensOf(&other).kind, ThemeKind::Light);
        other.setTheme(ThemeKind::Dark);
    }

    void everyMenuEntryHasAName()
    {
        Studio studio;
        int entries = 0;
        for (QAction *top : studio.window.menuBar()->actions())
            for (QAction *action : top->menu()->actions())
                if (!action->isSeparator()) {
                    QVERIFY(!action->text().isEmpty());
                    ++entries;
                }
        QVERIFY(entries > 25);
    }
};

REELWRIGHT_TEST(TestStudio)
#include "tst_studio.moc"
