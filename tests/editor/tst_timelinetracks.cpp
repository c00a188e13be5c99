// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <editor/element/elementactions.h>
#include <editor/element/elementsets.h>
#include <editor/timeline/namefield.h>
#include <editor/timeline/timelineactions.h>
#include <editor/window/statusline.h>
#include <model/edit/groupedits.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>

using namespace reelwright;
using test::clipId;
using test::latin;
using test::TimelineStudio;

namespace {

QPointF header(const TimelineStudio &studio, int row)
{
    return {30, studio.timeline.arrangement().headerRect(row).center().y()};
}

QStringList names(const TimelineStudio &studio)
{
    QStringList all;
    for (const TimelineRow &row : studio.timeline.rows())
        all += row.name;
    return all;
}

// Types a name into the field that is open.
bool typeName(TimelineStudio &studio, const char *name, Qt::Key last = Qt::Key_Return)
{
    auto *field = studio.area.findChild<NameField *>();
    if (!field)
        return false;
    QTest::keyClicks(field, latin(name));
    QTest::keyClick(field, last);
    return QTest::qWaitFor([&] { return !studio.area.findChild<NameField *>(); });
}

} // namespace

// Track headers and markers, with real events.
class TestTimelineTracks : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void buttonsLockAndHide()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const TimelineLayout &layout = studio.timeline.arrangement();
        studio.click(layout.lockRect(3).center());
        QVERIFY(studio.value().scenes[0].tracks[0].locked);
        QCOMPARE(studio.lastName(), latin("Lock Track"));
        QVERIFY(studio.undoesTo(before));
        studio.click(layout.lockRect(3).center());
        QCOMPARE(studio.value(), before);
        studio.click(layout.hideRect(1).center());
        QVERIFY(studio.value().scenes[0].tracks[2].hidden);
        QVERIFY(studio.undoesTo(before));
    }

    void buttonsMuteAndSolo()
    {
        Template value = test::timelineTemplate();
        value.soundtrack = {Track{{latin("a1")}, latin("A1"), {}}};
        value.scenes[0].tracks[0].elements[0].kind = ElementKind::Ellipse;
        TimelineStudio studio;
        QVERIFY(studio.openLines(value));
        const TimelineLayout &layout = studio.timeline.arrangement();
        const int sound = 4; // below the scene's tracks
        QVERIFY(layout.muteRect(3).isNull() && layout.soloRect(3).isNull());
        studio.click(layout.muteRect(sound).center());
        QVERIFY(studio.value().soundtrack[0].muted);
        QCOMPARE(studio.lastName(), latin("Mute Track"));
        QVERIFY(studio.undoesTo(value));
        studio.click(layout.soloRect(sound).center());
        QVERIFY(studio.value().soundtrack[0].solo);
        const TimelineActions &actions = studio.window.timelineActions();
        QVERIFY(actions.muteTrack->isChecked() && actions.soloTrack->isChecked());
        actions.muteTrack->trigger();
        actions.soloTrack->trigger();
        QCOMPARE(studio.value(), value);
        studio.click(header(studio, 3)); // it has no sound
        QVERIFY(!actions.muteTrack->isEnabled() && !actions.soloTrack->isEnabled());
        QVERIFY(actions.hideTrack->isEnabled());
    }

    void namesAreTypedInPlace()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, header(studio, 1).toPoint());
        QVERIFY(typeName(studio, "Titles"));
        QCOMPARE(studio.value().scenes[0].tracks[2].name, latin("Titles"));
        QVERIFY(studio.undoesTo(before));
        studio.click(header(studio, 2));
        studio.key(Qt::Key_F2);
        QVERIFY(typeName(studio, "Other", Qt::Key_Escape));
        QCOMPARE(studio.value().scenes[0].tracks[1].name, latin("V2"));
        studio.key(Qt::Key_F2);
        QVERIFY(typeName(studio, "split")); // its letters are no shortcuts
        QCOMPARE(studio.value().scenes[0].tracks[1].name, latin("split"));
    }

    void headersAreDraggedToAnotherPlace()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        studio.drag(header(studio, 1), header(studio, 3));
        QCOMPARE(names(studio), (QStringList{latin("V4"), latin("V2"), latin("V1"), latin("V3")}));
        QCOMPARE(studio.lastName(), latin("Move Track V3"));
        QVERIFY(studio.undoesTo(before));
        VERIFY_RESULT(studio.session.undo());
        studio.press(header(studio, 1));
        studio.move(header(studio, 3));
        QVERIFY(studio.value() != before);
        studio.key(Qt::Key_Escape);
        studio.release(header(studio, 3));
        QCOMPARE(studio.value(), before);
    }

    void tracksAreAddedMovedAndRemoved()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const TimelineActions &actions = studio.window.timelineActions();
        const Template before = studio.value();
        studio.click(header(studio, 2));
        studio.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(names(studio),
                 (QStringList{latin("V4"), latin("V3"), latin("V5"), latin("V2"), latin("V1")}));
        QVERIFY(studio.undoesTo(before));
        studio.click(header(studio, 2));
        actions.lowerTrack->trigger();
        QCOMPARE(names(studio)[3], latin("V5"));
        actions.removeTrack->trigger();
        QCOMPARE(studio.value(), before);
        studio.click(header(studio, 0)); // it is locked
        QVERIFY(!actions.removeTrack->isEnabled());
        QVERIFY(!actions.raiseTrack->isEnabled());
        QVERIFY(actions.lockTrack->isChecked());
    }

    void rowsGetHigherAndStaySo()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const QPointF edge(30, studio.timeline.arrangement().headerRect(1).bottom() - 1);
        studio.drag(edge, edge + QPointF(0, 20));
        QCOMPARE(studio.timeline.trackHeight(), 52);
        QCOMPARE(test::stateCount(studio.session), 1);
        MainWindow other(studio.session, studio.settings);
        QCOMPARE(other.timeline().trackHeight(), 52);
    }

    void markersAreAddedNamedDraggedAndDeleted()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const auto markers = [&] { return studio.value().scenes[0].markers; };
        studio.session.player().seek(2 * oneSecond);
        const Template before = studio.value();
        studio.key(Qt::Key_M);
        QCOMPARE(markers().size(), 1);
        QCOMPARE(markers()[0].time, 2 * oneSecond);
        QVERIFY(studio.undoesTo(before));
        const auto flag = [&] {
            return studio.timeline.arrangement().markerRect(markers()[0]).center();
        };
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, flag().toPoint());
        QVERIFY(typeName(studio, "Beat"));
        QCOMPARE(markers()[0].name, latin("Beat"));
        const Template named = studio.value();
        studio.dragBy(flag(), 1); // sticks to b's start
        QCOMPARE(markers()[0].time, 3 * oneSecond);
        QCOMPARE(studio.lastName(), latin("Move Marker"));
        QVERIFY(studio.undoesTo(named));
        studio.click(flag());
        studio.key(Qt::Key_Delete);
        QVERIFY(markers().isEmpty());
    }

    void menusAreOfTheSameActions()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const TimelineActions &actions = studio.window.timelineActions();
        QSet<const QAction *> known;
        const auto gather = [&](const QWidget *menu, auto &&self) -> void {
            for (QAction *action : menu->actions()) {
                known.insert(action);
                if (action->menu())
                    self(action->menu(), self);
            }
        };
        gather(studio.window.findChild<QMenuBar *>(), gather);
        for (const QPointF point : {studio.clip("a"), header(studio, 1), studio.at(9.5, 0),
                                    QPointF(studio.at(4, 0).x(), 6)}) {
            const auto menu = actions.menuFor(hitAt(studio.timeline.arrangement(), point));
            QVERIFY(!menu->actions().isEmpty());
            for (const QAction *action : menu->actions())
                if (!action->isSeparator())
                    QVERIFY2(known.contains(action), qPrintable(action->text()));
        }
        // a menu is for what is under it
        QContextMenuEvent event(QContextMenuEvent::Mouse, studio.clip("b").toPoint(),
                                studio.area.mapToGlobal(studio.clip("b").toPoint()));
        QApplication::sendEvent(&studio.area, &event);
        QCOMPARE(studio.session.selected(), clipId("b"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    void aDoubleClickOpensANestedScene()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        VERIFY_RESULT(studio.session.edit(
            latin("Nest"), nestElements(before, {clipId("a"), clipId("b")}, latin("Inner"))));
        const Scene *inner = &studio.value().scenes.last();
        QCOMPARE(inner->name, latin("Inner"));
        const SceneId id = inner->id;
        const ElementId nested = ElementSets::newIn(before, studio.value()).value(0);
        QTRY_VERIFY(studio.session.viewer()->elsewhere.contains(id));
        const QAction *action = studio.window.elementActions().openNested;
        QVERIFY(!action->isEnabled());
        studio.session.select(nested);
        QVERIFY(action->isEnabled());
        const QPointF at = studio.clip(qPrintable(nested.value));
        QTest::mouseDClick(&studio.area, Qt::LeftButton, {}, at.toPoint());
        QTRY_COMPARE(studio.session.sceneInView()->id, id);
        QVERIFY(studio.session.isAside());
    }
};

REELWRIGHT_TEST(TestTimelineTracks)
#include "tst_timelinetracks.moc"
