// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <editor/element/elementactions.h>
#include <editor/element/elementsets.h>
#include <editor/element/layering.h>
#include <editor/viewers/viewersearch.h>
#include <editor/window/statusline.h>
#include <editor/window/viewerbar.h>
#include <model/edit/groupedits.h>
#include <model/edit/invariants.h>
#include <model/edit/lockedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/sceneedits.h>

#include <QAction>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>

using namespace reelwright;
using test::clipId;
using test::endOf;
using test::latin;
using test::startOf;
using test::TimelineStudio;
using test::timelineTemplate;
using test::trackOf;

namespace {

// Goes to a moment of the scene in view.
void goTo(TimelineStudio &studio, double seconds)
{
    studio.session.player().seek(fromSeconds(seconds));
    QTRY_COMPARE(studio.session.player().position(), fromSeconds(seconds));
}

} // namespace

// What the Element menu does, by its keys.
class TestElementActions : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void elementsAreNamedAndGathered()
    {
        const Template value = *groupElements(timelineTemplate(), {clipId("a"), clipId("c")});
        QCOMPARE(ElementSets::withGroupMates(value, {clipId("d"), clipId("a")}),
                 (QList{clipId("c"), clipId("d"), clipId("a")}));
        QCOMPARE(ElementSets::in(value, value.scenes[0].id).size(), 5);
        QCOMPARE(ElementSets::at(value.scenes[0], fromSeconds(0.5)), QList{clipId("a")});
        const Template locked = *setElementLocked(value, {clipId("a")}, true);
        QVERIFY(ElementSets::at(locked.scenes[0], fromSeconds(0.5)).isEmpty());
        QCOMPARE(ElementSets::words(value, {clipId("a")}), latin("A"));
        QCOMPARE(ElementSets::words(value, {clipId("a"), clipId("b")}), latin("2 Elements"));
    }

    void layersGoToTheNextTrackWithRoom()
    {
        const Template value = timelineTemplate();
        const Result<Template> up = broughtForward(value, {clipId("a")}); // c is on V2
        VERIFY_RESULT(up);
        QVERIFY(checkInvariants(*up));
        QCOMPARE(trackOf(*up, "a"), latin("V3"));
        const Result<Template> down = sentBack(value, {clipId("c")}); // a and b are on V1
        VERIFY_RESULT(down);
        QCOMPARE(trackOf(*down, "c"), latin("V5"));
        QCOMPARE(down->scenes[0].tracks[0].elements.size(), 1);
        QVERIFY(!broughtForward(value, {clipId("f")})); // locked
        QCOMPARE(newTrackName(value, value.scenes[0].id), latin("V5"));
        QCOMPARE(newTrackName(value, {}), latin("A1"));
    }

    void locksByKey()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        const QAction *lock = studio.window.elementActions().lock;
        QVERIFY(!lock->isEnabled());
        studio.click(studio.clip("a"));
        studio.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(studio.lastName(), latin("Lock A"));
        QVERIFY(findElement(studio.value(), clipId("a")).element->locked);
        QVERIFY(lock->text().startsWith(latin("Un")));
        QVERIFY(studio.undoesTo(before));
        const Template locked = studio.value();
        studio.dragBy(studio.clip("a"), 0.5);
        studio.dragBy(studio.clip("a", 0.995), -0.5);
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.value(), locked);
        QVERIFY2(studio.window.statusLine().message().contains(latin("locked")),
                 qPrintable(studio.window.statusLine().message()));
        studio.session.select({clipId("a"), clipId("b")});
        studio.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // the other one, too
        QVERIFY(findElement(studio.value(), clipId("b")).element->locked);
        studio.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(studio.lastName(), latin("Unlock 2 Elements"));
        QCOMPARE(studio.value(), before);
    }

    void fadesInAndOut()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const Template before = studio.value();
        studio.session.select(clipId("a"));
        studio.window.elementActions().fadeIn->trigger();
        QCOMPARE(studio.lastName(), latin("Fade A In"));
        const auto opacities = [&] {
            const Element *a = findElement(studio.value(), clipId("a")).element;
            const Property now = a->properties.value(PropertyId::Opacity);
            QList<std::pair<double, double>> all;
            if (const auto *keyframes = std::get_if<QList<Keyframe>>(&now))
                for (const Keyframe &keyframe : *keyframes)
                    all.append(std::pair(toSeconds(keyframe.time),
                                         std::get<double>(std::get<Value>(keyframe.value))));
            return all;
        };
        using Keys = QList<std::pair<double, double>>;
        QCOMPARE(opacities(), (Keys{{0, 0}, {0.5, 1}}));
        QVERIFY(studio.undoesTo(before));
        const double length = endOf(studio.value(), "a") - startOf(studio.value(), "a");
        studio.window.elementActions().fadeOut->trigger();
        QCOMPARE(opacities(), (Keys{{0, 0}, {0.5, 1}, {length - 0.5, 1}, {length, 0}}));
        VERIFY_RESULT(studio.session.undo());
        VERIFY_RESULT(studio.session.undo());
        VERIFY_RESULT(studio.session.edit(
            latin("Bind"), bindProperty(before, {clipId("a")}, PropertyId::Opacity, latin("0.5"))));
        const Template bound = studio.value();
        studio.window.elementActions().fadeIn->trigger();
        QCOMPARE(studio.value(), bound);
    }

    void splitsAtThePlayhead()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const QAction *split = studio.window.elementActions().split;
        goTo(studio, 9);
        QVERIFY(!split->isEnabled());
        goTo(studio, 1.5);
        QVERIFY(split->isEnabled()); // all that is there
        studio.session.select(clipId("a"));
        const Template before = studio.value();
        studio.key(Qt::Key_S);
        QCOMPARE(endOf(studio.value(), "a"), 1.5);
        QCOMPARE(startOf(studio.value(), "a-2"), 1.5);
        QCOMPARE(studio.lastName(), latin("Split A"));
        QVERIFY(studio.undoesTo(before));
        VERIFY_RESULT(studio.session.undo());
        studio.session.select(ElementId());
        studio.key(Qt::Key_S);
        QCOMPARE(studio.lastName(), latin("Split 2 Elements")); // a and c
    }

    void trimsToThePlayhead()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(clipId("d"));
        QVERIFY(!studio.window.elementActions().trimStart->isEnabled());
        goTo(studio, 6.5);
        const Template before = studio.value();
        studio.key(Qt::Key_Q);
        QCOMPARE(startOf(studio.value(), "d"), 6.5);
        QVERIFY(studio.undoesTo(before));
        goTo(studio, 7.5);
        studio.key(Qt::Key_W);
        QCOMPARE(endOf(studio.value(), "d"), 7.5);
    }

    void deletesAndRipples()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        QVERIFY(!studio.window.elementActions().remove->isEnabled());
        studio.session.select(clipId("a"));
        const Template before = studio.value();
        studio.key(Qt::Key_Delete);
        QCOMPARE(startOf(studio.value(), "a"), -1.0);
        QCOMPARE(startOf(studio.value(), "b"), 3.0);
        QVERIFY(studio.session.selection().isEmpty());
        QVERIFY(studio.undoesTo(before));
        VERIFY_RESULT(studio.session.undo());
        studio.session.select(clipId("a"));
        studio.key(Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(startOf(studio.value(), "b"), 1.0);
        QVERIFY(studio.undoesTo(before));
    }

    void aLockedTrackRefusesAndSaysSo()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(clipId("f"));
        const Template before = studio.value();
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.value(), before);
        QCOMPARE(test::stateCount(studio.session), 1);
        QVERIFY(studio.window.statusLine().message().contains(latin("locked")));
    }

    void copiesAcrossScenes()
    {
        TimelineStudio studio;
        Template two = *addScene(timelineTemplate(), latin("Second"), 8 * oneSecond);
        two.storyboard.append(two.storyboard[0]);
        two.storyboard[1].id = {latin("slot-2")};
        two.storyboard[1].candidates[0].scene = two.scenes[1].id;
        QVERIFY(studio.openLines(two));
        QVERIFY(!studio.window.elementActions().paste->isEnabled());
        studio.session.select(QList{clipId("a"), clipId("c")});
        studio.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(test::stateCount(studio.session), 1);
        QVERIFY(studio.window.elementActions().paste->isEnabled());
        QVERIFY(QGuiApplication::clipboard()->text().contains(latin("reelwrightClip")));
        goTo(studio, 12); // two seconds into the second
        const Template before = studio.value();
        studio.key(Qt::Key_V, Qt::ControlModifier);
        const Scene &second = studio.value().scenes[1];
        QCOMPARE(second.tracks.size(), 3);
        QCOMPARE(second.tracks[1].elements[0].start, 2 * oneSecond);
        QCOMPARE(second.tracks[2].elements[0].start, 3 * oneSecond);
        QCOMPARE(studio.session.selection().size(), 2);
        QCOMPARE(studio.lastName(), latin("Paste 2 Elements"));
        QVERIFY(studio.undoesTo(before));
    }

    void cutsDuplicatesAndSelectsAll()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(clipId("d"));
        const Template before = studio.value();
        studio.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(startOf(studio.value(), "d"), -1.0);
        QCOMPARE(studio.lastName(), latin("Cut D"));
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_V, Qt::ControlModifier); // at the start
        QCOMPARE(studio.session.selection().size(), 1);
        studio.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(studio.value().scenes[0].tracks.size(), 6);
        studio.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(studio.session.selection().size(), 6);
    }

    void groupsAndUngroups()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        const ElementActions &actions = studio.window.elementActions();
        studio.session.select(clipId("b"));
        QVERIFY(!actions.group->isEnabled() && !actions.ungroup->isEnabled());
        studio.session.select(QList{clipId("b"), clipId("d")});
        const Template before = studio.value();
        studio.key(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!findElement(studio.value(), clipId("b")).element->group.isEmpty());
        QVERIFY(actions.ungroup->isEnabled());
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(studio.value(), before);
    }

    void nestsUnderAName()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(QList{clipId("b"), clipId("d")});
        const Template before = studio.value();
        studio.window.elementActions().nest->trigger();
        auto *dialog = studio.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(latin("Inner"));
        dialog->accept();
        QCOMPARE(studio.value().scenes.size(), 2);
        QCOMPARE(studio.value().scenes[1].name, latin("Inner"));
        QVERIFY(studio.undoesTo(before));
    }

    void bracketsLayer()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(clipId("c"));
        const Template before = studio.value();
        studio.key(Qt::Key_BracketRight);
        QCOMPARE(trackOf(studio.value(), "c"), latin("V3"));
        QCOMPARE(studio.lastName(), latin("Bring C Forward"));
        QVERIFY(studio.undoesTo(before));
        studio.key(Qt::Key_BracketLeft);
        QCOMPARE(trackOf(studio.value(), "c"), latin("V2"));
    }

    void textFieldsKeepTheirKeys()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        studio.session.select(clipId("a"));
        goTo(studio, 1);
        const Template before = studio.value();
        ViewerSearch &search = studio.window.viewerBar().search();
        search.setFocus();
        QTest::keyClicks(&search, latin("sqw[]"));
        QCOMPARE(search.text(), latin("sqw[]"));
        QTest::keyClick(&search, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(search.selectedText(), latin("sqw[]"));
        QTest::keyClick(&search, Qt::Key_X, Qt::ControlModifier);
        QVERIFY(search.text().isEmpty());
        QTest::keyClick(&search, Qt::Key_Delete);
        QCOMPARE(studio.value(), before);
        QCOMPARE(studio.session.selection(), QList{clipId("a")});
    }

    void whatIsNoLongerSeenIsNoLongerSelected()
    {
        TimelineStudio studio;
        Template value = timelineTemplate();
        Scene second = value.scenes[0];
        second.id = {latin("second")};
        second.name = latin("Second");
        second.markers.clear();
        for (Track &track : second.tracks) {
            track.id.value += latin("2");
            for (Element &element : track.elements)
                element.id.value += latin("2");
        }
        value.scenes.append(second);
        value.storyboard[0].candidates.clear();
        value.storyboard[0].otherwise = value.scenes[0].id;
        StoryboardSlot slot = value.storyboard[0];
        slot.id = {latin("slot2")};
        slot.otherwise = second.id;
        value.storyboard.append(slot);
        QVERIFY(studio.openLines(value));
        studio.session.select({clipId("a"), clipId("b")});
        studio.session.player().seek(fromSeconds(3)); // the same scene
        QTest::qWait(0);
        QCOMPARE(studio.session.selection().size(), 2);
        studio.session.player().seek(fromSeconds(12));
        QTRY_VERIFY(studio.session.selection().isEmpty());
        const Template before = studio.value();
        studio.key(Qt::Key_Delete);
        QCOMPARE(studio.value(), before);
        studio.session.visit(value.scenes[0].id);
        studio.session.select(clipId("a")); // what is chosen on the way there stays
        QTest::qWait(0);
        QCOMPARE(studio.session.selection(), QList{clipId("a")});
    }

    void everyEntryHasAShortcutOrATooltip()
    {
        TimelineStudio studio;
        QVERIFY(studio.openLines());
        QMenu menu;
        studio.window.elementActions().addTo(&menu);
        QSet<QString> keys;
        for (const QAction *action : menu.actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->toolTip().isEmpty());
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            keys.insert(action->shortcut().toString());
        }
        QCOMPARE(keys.size(), 21);
    }

    void noTwoActionsShareAKey()
    {
        TimelineStudio studio;
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : studio.window.findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts())
                if (action->shortcutContext() == Qt::WindowShortcut) {
                    QVERIFY2(!keys.contains(key), qPrintable(action->text() + u' ' + keys[key]));
                    keys.insert(key, action->text());
                }
        }
    }
};

REELWRIGHT_TEST(TestElementActions)
#include "tst_elementactions.moc"
