// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/canvas/canvasactions.h>
#include <editor/canvas/canvastextedit.h>
#include <editor/window/statusline.h>
#include <model/edit/lockedits.h>

#include <QAction>

using namespace reelwright;
using namespace reelwright::test;

// Elements moved, turned, resized and arranged by hand, with real events on the window.
class TestCanvas : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    void whatIsLockedIsSelectedButStays()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(*setElementLocked(canvasTemplate(), {idOf("low")}, true)));
        const Template before = s.value();
        s.drag({500, 400}, {600, 450});
        QCOMPARE(s.session.selected(), idOf("low"));
        QCOMPARE(s.value(), before);
        QVERIFY2(s.window.statusLine().message().contains(latin("locked")),
                 qPrintable(s.window.statusLine().message()));
        s.drag({400, 300}, {300, 200}); // a corner has no handle
        QCOMPARE(s.value(), before);
        QCOMPARE(stateCount(s.session), 1);
        s.drag({500, 400}, {600, 450}, Qt::AltModifier); // a copy is free
        QCOMPARE(s.value().scenes[0].tracks.size(), before.scenes[0].tracks.size() + 1);
        QVERIFY(!findElement(s.value(), s.session.selected()).element->locked);
    }

    void clicksSelect()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click({750, 400});
        QCOMPARE(s.session.selected(), idOf("high"));
        s.click({750, 400}, Qt::ControlModifier); // the next below
        QCOMPARE(s.session.selected(), idOf("low"));
        s.click({750, 400}, Qt::ControlModifier); // and round again
        QCOMPARE(s.session.selected(), idOf("high"));
        s.click({450, 400}, Qt::ShiftModifier);
        QCOMPARE(s.session.selection(), QList({idOf("high"), idOf("low")}));
        s.click({750, 400}, Qt::ShiftModifier);
        QCOMPARE(s.session.selection(), QList({idOf("low")}));
        s.click({1500, 900});
        QVERIFY(s.session.selection().isEmpty());
        QCOMPARE(stateCount(s.session), 1);
    }

    void aRubberBandSelects()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.press({1000, 250});
        s.move({850, 600});
        QCOMPARE(s.session.selection(), QList({idOf("high")}));
        s.move({780, 600});
        QCOMPARE(s.session.selection(), QList({idOf("low"), idOf("high")}));
        s.release({780, 600});
        QCOMPARE(s.session.selection().size(), 2);
        s.press({1000, 250});
        s.move({850, 600});
        QTest::keyClick(&s.canvas, Qt::Key_Escape);
        s.release({850, 600});
        QCOMPARE(s.session.selection().size(), 0); // as it was after the press
    }

    void aDragMoves()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const Template before = s.value();
        s.press({500, 350});
        s.move({600, 370}, Qt::ControlModifier);
        QVERIFY(s.session.isPreviewing());
        QVERIFY(s.canvas.hand().gesture());
        QVERIFY(positionOf(s.value(), "low").x() > 690);
        QCOMPARE(stateCount(s.session), 1);
        s.release({600, 370}, Qt::ControlModifier);
        QVERIFY(!s.session.isPreviewing());
        QCOMPARE(stateCount(s.session), 2);
        QCOMPARE(s.lastEdit(), latin("Move low"));
        QVERIFY(positionOf(s.value(), "low") != positionOf(before, "low"));
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.value() == before);
    }

    void escapeLeavesNoTrace()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const Template before = s.value();
        s.press({500, 350});
        s.move({700, 600});
        QVERIFY(s.value() != before);
        QTest::keyClick(&s.canvas, Qt::Key_Escape);
        QVERIFY(s.value() == before);
        s.move({800, 700});
        s.release({800, 700});
        QVERIFY(s.value() == before);
        QCOMPARE(stateCount(s.session), 1);
        QCOMPARE(s.session.document()->redoState().value_or(State()).id, StateId(0));
    }

    void aDragToNowhereIsNoEdit()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.press({500, 350});
        s.move({700, 600});
        s.move({500, 350});
        s.release({500, 350});
        QCOMPARE(stateCount(s.session), 1);
        QVERIFY(!s.session.isPreviewing());
    }

    void shiftKeepsToAnAxis()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.press({500, 350});
        s.move({650, 380}, Qt::ShiftModifier);
        s.release({650, 380}, Qt::ShiftModifier);
        QCOMPARE(positionOf(s.value(), "low").y(), 400.0);
        QVERIFY(positionOf(s.value(), "low").x() > 700);
    }

    void dragsSnapAndShowIt()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.press({500, 350}); // its middle is at 600, 400: to 960, 540
        s.move({862, 489});
        QCOMPARE(positionOf(s.value(), "low"), QPointF(960, 540));
        QVERIFY(!s.canvas.hand().gesture()->guides().isEmpty());
        QVERIFY(!s.canvas.hand().gesture()->readout().isEmpty());
        QTest::keyPress(&s.canvas, Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(s.canvas.hand().gesture()->guides().isEmpty());
        QTest::keyRelease(&s.canvas, Qt::Key_Control);
        QCOMPARE(positionOf(s.value(), "low"), QPointF(960, 540));
        s.release({862, 489});
        QCOMPARE(positionOf(s.value(), "low"), QPointF(960, 540));
        QVERIFY(!s.canvas.hand().gesture());
    }

    void altDuplicates()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const Template before = s.value();
        s.drag({500, 350}, {600, 700}, Qt::AltModifier);
        QCOMPARE(positionOf(s.value(), "low"), positionOf(before, "low"));
        QCOMPARE(s.value().scenes[0].tracks.size(), before.scenes[0].tracks.size() + 1);
        QCOMPARE(s.session.selection().size(), 1);
        QVERIFY(s.session.selected() != idOf("low"));
        QCOMPARE(s.lastEdit(), latin("Duplicate low"));
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.value() == before);
    }

    void cornersAndEdgesResize()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click({500, 350});
        s.drag({800, 500}, {1000, 600}, Qt::ControlModifier);
        QCOMPARE(s.lastEdit(), latin("Resize low"));
        const double width = numberOf(s.value(), "low", PropertyId::Width);
        QVERIFY(std::abs(width - 600) < 6);
        QVERIFY(std::abs(positionOf(s.value(), "low").x() - width / 2 - 400) < 0.6);
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        s.drag({400, 400}, {300, 800}, Qt::ControlModifier);
        QCOMPARE(numberOf(s.value(), "low", PropertyId::Height), 200.0);
        QVERIFY(std::abs(numberOf(s.value(), "low", PropertyId::Width) - 500) < 6);
    }

    void severalAreMovedResizedAndTurnedAtOnce()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click({500, 350});
        s.click({850, 430}, Qt::ShiftModifier); // low 400..800 × 300..500, high 700..900 × 350..450
        QCOMPARE(s.session.selection().size(), 2);
        const Template before = s.value();
        s.press({500, 350});
        s.move({560, 410}, Qt::ControlModifier);
        s.release({560, 410}, Qt::ControlModifier);
        const QPointF moved = positionOf(s.value(), "low") - positionOf(before, "low");
        QVERIFY(moved.x() > 50 && moved.y() > 50);
        QCOMPARE(positionOf(s.value(), "high") - positionOf(before, "high"), moved);
        QCOMPARE(stateCount(s.session), 2);
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.value() == before);
        s.drag({900, 500}, {1150, 600}, Qt::ControlModifier); // the corner of both
        const auto width = [&](const char *id) {
            return numberOf(s.value(), id, PropertyId::Width) *
                   numberOf(s.value(), id, PropertyId::Scale);
        };
        QVERIFY2(std::abs(width("low") - 600) < 9, qPrintable(QString::number(width("low"))));
        QVERIFY(std::abs(width("high") - 300) < 6);
        QVERIFY(std::abs(positionOf(s.value(), "low").x() - 700) < 9);
        QTest::keyClick(&s.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.value() == before);
        const QPointF beside = s.canvas.frame().toFrame(
            s.canvas.frame().toWidget(QPointF(900, 500)) + QPointF(11, 11));
        s.press(beside);
        s.move({650, 800}, Qt::ShiftModifier);
        s.release({650, 800}, Qt::ShiftModifier);
        const double turned = numberOf(s.value(), "low", PropertyId::Rotation);
        QVERIFY(turned > 0);
        QCOMPARE(numberOf(s.value(), "high", PropertyId::Rotation), turned);
        QVERIFY(positionOf(s.value(), "high") != positionOf(before, "high")); // around the middle
    }

    void dragsSnapToEvenGaps()
    {
        CanvasStudio s;
        Template value = canvasTemplate();
        value = withBox(value, "a", {1100, 600, 50, 40});
        value = withBox(value, "b", {1250, 600, 50, 40}); // a gap of 100 between them
        value = withBox(value, "c", {1500, 607, 50, 40});
        QVERIFY(s.openCanvas(value));
        s.press({1525, 627});
        s.move({1428, 640}); // 3 beyond the same gap
        QCOMPARE(positionOf(s.value(), "c").x(), 1425.0);
        const QList<Guide> guides = s.canvas.hand().gesture()->guides();
        QVERIFY(std::ranges::any_of(guides,
                                    [](const Guide &guide) { return guide.kind == Guide::Gap; }));
        s.release({1428, 640});
        QCOMPARE(positionOf(s.value(), "c").x(), 1425.0);
    }

    void theZoneBesideACornerTurns()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click({500, 350});
        const QPointF beside = s.canvas.frame().toFrame(
            s.canvas.frame().toWidget(QPointF(800, 500)) + QPointF(11, 11));
        s.press(beside);
        s.move({600, 700}, Qt::ShiftModifier);
        s.release({600, 700}, Qt::ShiftModifier);
        QCOMPARE(s.lastEdit(), latin("Turn low"));
        const double turned = numberOf(s.value(), "low", PropertyId::Rotation);
        QCOMPARE(std::remainder(turned, 15), 0.0);
        QVERIFY(turned > 0);
    }

    void arrowKeysNudge()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        s.click({500, 350});
        const Flicks time = s.session.player().position();
        QTest::keyClick(&s.canvas, Qt::Key_Right);
        QCOMPARE(positionOf(s.value(), "low"), QPointF(601, 400));
        QCOMPARE(stateCount(s.session), 2);
        for (int i = 0; i < 5; ++i)
            QTest::keyPress(&s.canvas, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(stateCount(s.session), 2);
        QTest::keyRelease(&s.canvas, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(positionOf(s.value(), "low"), QPointF(601, 350));
        QCOMPARE(stateCount(s.session), 3);
        QCOMPARE(s.session.player().position(), time);
        QTest::keyClick(&s.canvas, Qt::Key_Escape); // nothing is selected: frames again
        QTest::keyClick(&s.canvas, Qt::Key_Right);
        QVERIFY(s.session.player().position() > time);
        QCOMPARE(stateCount(s.session), 3);
    }

    void whatIsBoundIsRefusedInTheStatusLine()
    {
        CanvasStudio s;
        const auto bound =
            bindProperty(canvasTemplate(), {idOf("low")}, PropertyId::X, latin("600"));
        VERIFY_RESULT(bound);
        QVERIFY(s.openCanvas(*bound));
        s.drag({500, 350}, {700, 360});
        QVERIFY(s.window.statusLine().message().contains(latin("viewer's data")));
        QVERIFY(s.value() == *bound);
        QCOMPARE(stateCount(s.session), 1);
    }

    void lockedElementsStay()
    {
        CanvasStudio s;
        Template value = canvasTemplate();
        value.scenes[0].tracks[0].locked = true; // low's
        QVERIFY(s.openCanvas(value));
        s.click({450, 350});
        QVERIFY(s.session.selection().isEmpty());
        s.session.select(idOf("low"));
        QTest::keyClick(&s.canvas, Qt::Key_Right);
        QVERIFY(s.window.statusLine().message().contains(latin("locked")));
        QVERIFY(s.value() == value);
    }

    void aTemplateForLookingAtStays()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        studio.session.player().seek(8 * oneSecond);
        CanvasView &canvas = studio.window.canvas();
        const QPoint from = canvas.frame().toWidget(QPointF(960, 300)).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, from + QPoint(40, 40));
        const Template before = studio.session.value();
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(50, 50)),
                         canvas.mapToGlobal(QPointF(from)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&canvas, &move);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + QPoint(50, 50));
        QVERIFY(studio.session.value() == before);
        QVERIFY(studio.window.statusLine().message().contains(latin("looked at")));
    }

    void menusArrange()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        CanvasActions &actions = s.window.canvasActions();
        QVERIFY(!actions.align[0]->isEnabled());
        s.click({500, 350});
        actions.align[0]->trigger();
        QCOMPARE(positionOf(s.value(), "low").x(), 200.0); // to the frame's left
        s.click({850, 400}, Qt::ShiftModifier);
        QTest::keyClick(&s.window, Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(stateCount(s.session), 3);
        QVERIFY(!actions.distributeAcross->isEnabled());
        QTRY_COMPARE(s.value().scenes[0].tracks.size(), 3);
        QTRY_COMPARE(positionOf(s.value(), "high").x(), 100.0);
    }

    void zoomsAtThePointerAndPans()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const QPointF at = s.canvas.frame().toWidget(QPointF(500, 400));
        const auto wheel = [&](int by) {
            QWheelEvent event(at, s.canvas.mapToGlobal(at), {}, {0, by}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&s.canvas, &event);
        };
        const double before = s.canvas.zoom();
        wheel(480);
        QVERIFY(std::abs(s.canvas.zoom() / before - 2.44) < 0.02);
        QVERIFY(QLineF(s.canvas.frame().toWidget(QPointF(500, 400)), at).length() < 2);
        for (int i = 0; i < 20; ++i)
            wheel(480);
        QVERIFY(std::abs(s.canvas.zoom() - 8) < 0.01);
        for (int i = 0; i < 20; ++i)
            wheel(-480);
        QVERIFY(std::abs(s.canvas.zoom() - 0.1) < 0.01);
        QTest::keyClick(&s.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(s.canvas.isWholePixels());
        const QPointF corner = s.canvas.frameRect().topLeft();
        QTest::mousePress(&s.canvas, Qt::MiddleButton, {}, QPoint(200, 200));
        QTest::mouseMove(&s.canvas, QPoint(230, 210));
        QTest::mouseRelease(&s.canvas, Qt::MiddleButton, {}, QPoint(230, 210));
        QCOMPARE(s.canvas.frameRect().topLeft(), corner + QPointF(30, 10));
        QTest::keyClick(&s.window, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(s.canvas.isFit());
    }

    void rulersAndSafeAreasAreKept()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas());
        const QImage before = s.canvas.grab().toImage();
        s.window.canvasActions().rulers->trigger();
        s.window.canvasActions().safeAreas->trigger();
        QVERIFY(s.canvas.hasRulers() && s.canvas.hasSafeAreas());
        QVERIFY(s.canvas.grab().toImage() != before);
        MainWindow other(s.session, s.settings);
        QVERIFY(other.canvas().hasRulers() && other.canvas().hasSafeAreas());
    }
};

REELWRIGHT_TEST(TestCanvas)
#include "tst_canvas.moc"
