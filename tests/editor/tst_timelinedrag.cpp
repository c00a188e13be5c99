// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <editor/window/statusline.h>
#include <model/edit/groupedits.h>
#include <model/edit/timeedits.h>

#include <QScrollBar>
#include <QWheelEvent>

using namespace reelwright;
using test::clipId;
using test::endOf;
using test::latin;
using test::startOf;
using test::TimelineStudio;
using test::trackOf;

// The timeline in a window, with real events.
class TestTimelineDrag : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void aDragMovesAndIsOneState()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        studio.press(studio.clip("d"));
        const QPointF to = studio.clip("d") - QPointF(studio.timeline.scale().pixelsPerSecond, 0);
        studio.move(to);
        QVERIFY(studio.session.isPreviewing()); // shown at once
        QCOMPARE(startOf(studio.value(), "d"), 5.0);
        QCOMPARE(test::stateCount(studio.session), 1);
        studio.release(to);
        QVERIFY(!studio.session.isPreviewing());
        QCOMPARE(test::stateCount(studio.session), 2);
        QCOMPARE(studio.lastName(), latin("Move D"));
        QCOMPARE(studio.session.selected(), clipId("d"));
        QVERIFY(studio.undoesTo(before));
    }

    void escAbandonsWithoutATrace()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const QPointF from = studio.clip("d");
        studio.press(from);
        studio.move(from + QPointF(-60, 0));
        QVERIFY(studio.value() != before);
        studio.key(Qt::Key_Escape);
        QCOMPARE(studio.value(), before);
        studio.move(from + QPointF(-90, 0));
        studio.release(from + QPointF(-90, 0));
        QCOMPARE(studio.value(), before);
        QCOMPARE(test::stateCount(studio.session), 1);
    }

    void aDragBackToWhereItBeganIsNoState()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const QPointF from = studio.clip("d");
        studio.press(from);
        studio.move(from + QPointF(-60, 0));
        studio.move(from);
        studio.release(from);
        QCOMPARE(test::stateCount(studio.session), 1);
    }

    void clipsGoToOtherTracks()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const QPointF from = studio.clip("c");
        studio.drag(from, {from.x(), studio.at(0, 1).y()});
        QCOMPARE(trackOf(studio.value(), "c"), latin("V3"));
        QCOMPARE(startOf(studio.value(), "c"), 1.0);
        QVERIFY(studio.undoesTo(before));
    }

    void aLockedTrackRefusesAndSaysSo()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        studio.dragBy(studio.clip("f"), 2);
        QCOMPARE(studio.value(), before);
        QCOMPARE(test::stateCount(studio.session), 1);
        const QString message = studio.window.statusLine().message();
        QVERIFY2(message.contains(latin("locked")), qPrintable(message));
    }

    void edgesTrim()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const QPointF end = studio.clip("a", 1) - QPointF(3, 0);
        studio.dragBy(end, -0.5);
        QVERIFY(std::abs(endOf(studio.value(), "a") - 1.5) < 0.05);
        QCOMPARE(studio.lastName(), latin("Trim A"));
        QVERIFY(studio.undoesTo(before));
        const Template trimmed = studio.value();
        studio.dragBy(studio.clip("b", 0) + QPointF(2, 0), -0.3);
        QVERIFY(startOf(studio.value(), "b") < 3);
        QCOMPARE(endOf(studio.value(), "b"), 5.0);
        QVERIFY(studio.undoesTo(trimmed));
    }

    void altCopies()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        studio.dragBy(studio.clip("d"), -3, Qt::AltModifier);
        QCOMPARE(studio.value().scenes[0].tracks[2].elements.size(), 2);
        QCOMPARE(startOf(studio.value(), "d"), 6.0);
        QCOMPARE(startOf(studio.value(), "d-2"), 3.0);
        QCOMPARE(studio.session.selection(), QList{clipId("d-2")});
        QCOMPARE(studio.lastName(), latin("Duplicate D"));
        QVERIFY(studio.undoesTo(before));
    }

    void ctrlSuspendsSnapping()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const double near = 1 - 5 / studio.timeline.scale().pixelsPerSecond;
        studio.dragBy(studio.clip("d"), -near);
        QCOMPARE(startOf(studio.value(), "d"), 5.0); // b's end
        QVERIFY(studio.session.undo());
        studio.press(studio.clip("d"));
        const QPointF to = studio.clip("d") -
                           QPointF(near * studio.timeline.scale().pixelsPerSecond, 0);
        studio.move(to, Qt::ControlModifier);
        QVERIFY(startOf(studio.value(), "d") > 5.01);
        studio.release(to, Qt::ControlModifier);
        QVERIFY(startOf(studio.value(), "d") > 5.01);
    }

    void severalAreSelectedAndDragged()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.click(studio.clip("b"));
        studio.click(studio.clip("d"), Qt::ShiftModifier);
        QCOMPARE(studio.session.selection(), (QList{clipId("b"), clipId("d")}));
        studio.click(studio.clip("b"), Qt::ControlModifier);
        QCOMPARE(studio.session.selection(), QList{clipId("d")});
        studio.click(studio.clip("b"), Qt::ControlModifier);
        const Template before = studio.value();
        studio.dragBy(studio.clip("d"), 1);
        QCOMPARE(startOf(studio.value(), "b"), 4.0);
        QCOMPARE(startOf(studio.value(), "d"), 7.0);
        QCOMPARE(studio.lastName(), latin("Move 2 Elements"));
        QVERIFY(studio.undoesTo(before));
        studio.click(studio.clip("d")); // alone again
        QCOMPARE(studio.session.selection(), QList{clipId("d")});
    }

    void membersOfAGroupGoTogether()
    {
        TimelineStudio studio;
        QVERIFY(
            studio.openLines(*groupElements(test::timelineTemplate(), {clipId("b"), clipId("d")})));
        studio.click(studio.clip("b"));
        QCOMPARE(studio.session.selection().size(), 2);
        QCOMPARE(studio.session.selected(), clipId("b"));
        studio.dragBy(studio.clip("b"), 0.5);
        QCOMPARE(startOf(studio.value(), "b"), 3.5);
        QCOMPARE(startOf(studio.value(), "d"), 6.5);
        studio.click(studio.clip("d"), Qt::ControlModifier);
        QVERIFY(studio.session.selection().isEmpty());
    }

    void aBandSelectsWhatItTouches()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.drag(studio.at(5.5, 3), studio.at(2.5, 2));
        QCOMPARE(studio.session.selection(), (QList{clipId("c"), clipId("b")}));
        studio.drag(studio.at(5.5, 1), studio.at(6.5, 1), Qt::ShiftModifier);
        QCOMPARE(studio.session.selection().size(), 3);
        studio.press(studio.at(9.5, 1));
        studio.move(studio.at(7, 1));
        studio.key(Qt::Key_Escape);
        studio.release(studio.at(7, 1));
        QCOMPARE(studio.session.selection().size(), 3); // as it was before
    }

    void snapLineAndMomentAreDrawn()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const QPointF from = studio.clip("d");
        studio.press(from);
        const QPointF to = from - QPointF(studio.timeline.scale().pixelsPerSecond, 0);
        studio.move(to);
        const QImage picture = studio.area.grab().toImage();
        const double x = studio.timeline.scale().xOf(5 * oneSecond);
        const QColor line = picture.pixelColor(int(std::round(x)), studio.area.height() - 4);
        QCOMPARE(line, tokensOf(ThemeKind::Dark)[Token::Focus]);
        studio.release(to);
        const QImage after = studio.area.grab().toImage();
        QVERIFY(after.pixelColor(int(std::round(x)), studio.area.height() - 4) != line);
    }

    void keyframesAreDraggedAndRemoved()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const auto keyframes = [&] {
            const Element *c = findElement(studio.value(), clipId("c")).element;
            const Property property = c->properties[PropertyId::Opacity];
            const auto *list = std::get_if<QList<Keyframe>>(&property);
            return list ? *list : QList<Keyframe>();
        };
        const TimelineLayout &layout = studio.timeline.arrangement();
        const auto diamond = [&](Flicks time) {
            return layout.diamond(2, layout.rows[2].clips[0], layout.range.start + time);
        };
        studio.dragBy(diamond(2 * oneSecond), -0.5);
        QCOMPARE(keyframes()[1].time, oneSecond / 2);
        QCOMPARE(studio.lastName(), latin("Move Keyframe"));
        QVERIFY(studio.undoesTo(before));
        QCOMPARE(studio.timeline.currentKeyframes().size(), 0); // an undo takes it away
        studio.click(diamond(fromSeconds(1.5)));
        studio.key(Qt::Key_Delete);
        QCOMPARE(keyframes().size(), 1);
        QVERIFY(findElement(studio.value(), clipId("c")).element);
    }

    void lanesUnfoldAndTakeKeyframes()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, studio.clip("c", 0.6).toPoint());
        QVERIFY(studio.timeline.isUnfolded(clipId("c")));
        QCOMPARE(studio.timeline.rows()[2].lanes.size(), 1);
        const TimelineLayout &layout = studio.timeline.arrangement();
        const auto count = [&] { return layout.rows[2].lanes[0].keyframes.size(); };
        const QPoint beside = studio.at(9.5, 2).toPoint() + QPoint(0, 40);
        QCOMPARE(studio.area.grab().toImage().pixelColor(beside),
                 tokensOf(ThemeKind::Dark)[Token::Bg1]); // nothing is left unpainted
        const QPointF free(layout.scale.xOf(layout.range.start + fromSeconds(2.5)),
                           layout.laneRect(2, 0).center().y());
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, free.toPoint());
        QCOMPARE(count(), 3);
        QCOMPARE(studio.lastName(), latin("Add Keyframe"));
        const auto last = [&] {
            return layout.laneDiamond(2, 0, layout.rows[2].lanes[0].keyframes[2]);
        };
        studio.dragBy(last(), 0.3);
        QCOMPARE(layout.rows[2].lanes[0].keyframes[2].time, fromSeconds(1.8));
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, last().toPoint());
        QCOMPARE(count(), 2);
        QCOMPARE(studio.lastName(), latin("Remove Keyframe"));
        studio.click(layout.foldRect(2).center());
        QVERIFY(!studio.timeline.isUnfolded(clipId("c")));
    }

    void curvesBend()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.timeline.setUnfolded(clipId("c"), true);
        const TimelineLayout &layout = studio.timeline.arrangement();
        const Template before = studio.value();
        const auto box = layout.handles(2, 0, 0)->box;
        // the straight line's handles lie at the keyframes: pull beside the diamond
        const QPointF handle = layout.handles(2, 0, 0)->first;
        QCOMPARE(hitAt(layout, handle).zone, TimelineZone::Handle);
        studio.drag(handle, {box.left() + box.width() / 2, box.bottom()});
        const Easing easing = layout.rows[2].lanes[0].keyframes[0].easing;
        QVERIFY(std::abs(easing.x1 - 0.5) < 0.05 && std::abs(easing.y1) < 0.1);
        QCOMPARE(studio.lastName(), latin("Bend Curve"));
        QVERIFY(studio.undoesTo(before));
    }

    void theMiddleButtonAndSpacePan()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.timeline.zoomBy(4);
        const Flicks first = studio.timeline.scale().first;
        QTest::mousePress(&studio.area, Qt::MiddleButton, {}, QPoint(600, 60));
        studio.move({400, 60});
        QTest::mouseRelease(&studio.area, Qt::MiddleButton, {}, QPoint(400, 60));
        const Flicks panned = studio.timeline.scale().first;
        QVERIFY(panned > first);
        studio.timeline.setFocus();
        QTest::keyPress(&studio.timeline, Qt::Key_Space);
        studio.drag({400, 60}, {600, 60});
        QTest::keyRelease(&studio.timeline, Qt::Key_Space);
        QVERIFY(studio.timeline.scale().first < panned);
        QVERIFY(!studio.session.player().isPlaying());
        studio.key(Qt::Key_Space); // alone it plays
        QVERIFY(studio.session.player().isPlaying());
        studio.key(Qt::Key_Space);
    }

    void itScrollsWhileDraggingAtTheEdge()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.timeline.zoomBy(4);
        const QPointF from = studio.clip("a", 0.3);
        studio.press(from);
        const QPointF edge(studio.area.width() - 2, from.y());
        studio.move(edge);
        const Flicks first = studio.timeline.scale().first;
        QTRY_VERIFY(studio.timeline.scale().first > first + oneSecond);
        studio.key(Qt::Key_Escape);
        studio.release(edge);
        QCOMPARE(startOf(studio.value(), "a"), 0.0);
    }

    void zoomsToFitAndToWhatIsSelected()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const TimelineScale fit = studio.timeline.scale();
        studio.click(studio.clip("d"));
        studio.key(Qt::Key_Z);
        const TimelineScale close = studio.timeline.scale();
        QVERIFY(close.pixelsPerSecond > 3 * fit.pixelsPerSecond);
        QVERIFY(close.xOf(6 * oneSecond) > TimelineLayout::headerWidth);
        QVERIFY(close.xOf(8 * oneSecond) < studio.area.width());
        studio.key(Qt::Key_Z, Qt::ShiftModifier);
        QCOMPARE(studio.timeline.scale().pixelsPerSecond, fit.pixelsPerSecond);
    }

    void cursorsTellWhatADragWouldDo()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const auto cursorAt = [&](QPointF point) {
            QMouseEvent event(QEvent::MouseMove, point, studio.area.mapToGlobal(point),
                              Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(&studio.area, &event);
            return studio.area.cursor().shape();
        };
        QCOMPARE(cursorAt(studio.clip("a")), Qt::OpenHandCursor);
        QCOMPARE(cursorAt(studio.clip("a", 1) - QPointF(2, 0)), Qt::SplitHCursor);
        QCOMPARE(cursorAt(studio.at(9.5, 0)), Qt::ArrowCursor);
    }

    void aTemplateForLookingAtIsNotEdited()
    {
        test::Studio studio;
        QVERIFY(studio.open(test::samplePath()));
        TimelineView &timeline = studio.window.timeline();
        const Template before = studio.session.value();
        const QPoint from = timeline.clipRect(0, timeline.rows()[0].clips[0]).center().toPoint();
        QTest::mousePress(timeline.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline.viewport(), from + QPoint(80, 0));
        QTest::mouseRelease(timeline.viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
        QCOMPARE(studio.session.value(), before);
    }
};

REELWRIGHT_TEST(TestTimelineDrag)
#include "tst_timelinedrag.moc"
