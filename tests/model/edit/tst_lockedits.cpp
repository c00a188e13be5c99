// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedit.h"
#include "timeline.h"

#include <model/edit/clipboard.h>
#include <model/edit/editinformat.h>
#include <model/edit/elementedits.h>
#include <model/edit/fieldedits.h>
#include <model/edit/formatedits.h>
#include <model/edit/groupedits.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/lockedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/sceneedits.h>
#include <model/edit/sources.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>
#include <model/template/informat.h>

#include <algorithm>

using namespace reelwright;
using test::Case;
using test::id;
using test::u;
using Kind = ElementKind;
using P = PropertyId;

namespace {

Flicks s(double seconds)
{
    return fromSeconds(seconds);
}

TrackId track(const char *name)
{
    return {u(name)};
}

Template withLocked(const char *name)
{
    return *setElementLocked(test::timeline(), {id(name)}, true);
}

} // namespace

class TestLockEdits : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void locksComeAndGo()
    {
        const Template value = test::timeline();
        const auto locked = setElementLocked(value, {id("a"), id("music")}, true);
        VERIFY_RESULT(locked);
        QVERIFY(test::find(*locked, "a").locked && test::find(*locked, "music").locked);
        QCOMPARE(*setElementLocked(*locked, {id("a"), id("music")}, false), value);
        const auto some = setPropertyLocked(value, {id("a")}, P::Opacity, true);
        const auto more = setPropertyLocked(*some, {id("a")}, P::X, true);
        VERIFY_RESULT(more);
        QCOMPARE(test::find(*more, "a").lockedProperties, (QList{P::X, P::Opacity}));
        QCOMPARE(*setPropertyLocked(*more, {id("a")}, P::X, true), *more);
        QCOMPARE(*setPropertyLocked(*more, {id("a")}, P::X, false), *some);
        QVERIFY(!setPropertyLocked(value, {id("a")}, P::FontSize, true));
        QVERIFY(!setElementLocked(value, {id("l")}, true)); // its track is locked
        QVERIFY(!setElementLocked(value, {}, true));
        const auto refused = setPropertyLocked(*locked, {id("a")}, P::X, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text(), u("element a (a): the element is locked (unlock it "
                                           "first)"));
    }

    void aLockedElementStaysAsItIs()
    {
        const Template value = withLocked("a"); // a is on v1 from 0 to 4, before b
        const Element n = test::element("n", Kind::Rectangle, 2, 3);
        const Element early = test::element("n", Kind::Rectangle, 0, 1);
        const QList<std::pair<const char *, Result<Template>>> edits{
            {"remove", removeElements(value, {id("b"), id("a")})},
            {"rename", renameElement(value, id("a"), u("A"))},
            {"reorder", reorderElement(value, id("a"), 1)},
            {"move", moveElements(value, {id("a")}, s(0.5))},
            {"place", placeElement(value, id("a"), track("v2"), s(4))},
            {"trim start", trimStart(value, id("a"), s(1))},
            {"trim end", trimEnd(value, id("a"), s(3))},
            {"slip", slipElements(value, {id("a")}, s(0.5))},
            {"split", splitElements(value, {id("a")}, s(2))},
            {"ripple", rippleDelete(value, {id("a")})},
            {"insert in it", insertElement(value, track("v1"), n)},
            {"insert before it", insertElement(value, track("v1"), early)},
            {"overwrite", overwriteElement(value, track("v1"), n)},
            {"set", setValue(value, {id("a")}, P::X, Value(5.0))},
            {"bind", bindProperty(value, {id("b"), id("a")}, P::X, u("share"))},
            {"keyframe", setKeyframe(value, id("a"), P::Opacity, {s(1), Value(0.5), {}})},
            {"move keyframe", moveKeyframes(value, {{id("a"), P::Opacity, s(0)}}, s(1))},
            {"group", groupElements(value, {id("a"), id("b")})},
            {"nest", nestElements(value, {id("a")}, u("N"))},
            {"remove track", removeTrack(value, track("v1"))},
            {"remove scene", removeScene(value, {u("one")}, SceneUses::Remove)},
        };
        for (const auto &[name, edit] : edits) {
            QVERIFY2(!edit, name);
            QVERIFY2(edit.error().text().contains(u("locked")), qPrintable(edit.error().text()));
            QCOMPARE(edit.error().hint, u("unlock it first"));
        }
    }

    void whatIsLaterDoesNotMoveAway()
    {
        const Template value = withLocked("b");
        QVERIFY(!rippleDelete(value, {id("a")}));
        QVERIFY(!insertElement(value, track("v1"), test::element("n", Kind::Rectangle, 4, 5)));
        QVERIFY(!moveElements(value, {id("t")}, s(1))); // b is in its group
        QVERIFY(!ungroupElements(value, {id("t")}));
        VERIFY_RESULT(
            insertElement(value, track("v1"), test::element("n", Kind::Rectangle, 9, 10)));
        VERIFY_RESULT(removeElements(value, {id("a")}));
    }

    void whatIsAroundItGoesOn()
    {
        const Template value = withLocked("a");
        for (const auto &edit :
             {renameTrack(value, track("v1"), u("Film")), moveTrack(value, track("v1"), 1),
              setTrackHidden(value, track("v1"), true), renameScene(value, {u("one")}, u("1")),
              moveScene(value, {u("one")}, 1), moveElements(value, {id("b")}, s(0.5))}) {
            VERIFY_RESULT(edit);
            QVERIFY(test::find(*edit, "a").locked);
        }
        // a name that it reads is part of the contract, not of it
        Template bound = test::timeline();
        bound = *bindProperty(bound, {id("a")}, P::X, u("share"));
        bound = *setElementLocked(bound, {id("a")}, true);
        const auto renamed = renameField(bound, u("share"), u("part"));
        VERIFY_RESULT(renamed);
        QCOMPARE(std::get<Binding>(test::find(*renamed, "a").properties[P::X]).source, u("part"));
    }

    void aSceneIsNotMadeTooShortForWhatMovesInIt()
    {
        Template value = test::timeline();
        Element open = test::element("open", Kind::Text, 0, 0);
        open.properties[P::Opacity] =
            QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {s(9), Value(1.0), {}}};
        value = *addTrack(value, {u("one")}, u("V4"));
        value = *addElement(value, value.scenes[0].tracks.last().id, open);
        VERIFY_RESULT(setSceneDuration(value, {u("one")}, s(8)));
        value = *setElementLocked(value, {id("open")}, true);
        QVERIFY(!setSceneDuration(value, {u("one")}, s(8)));
        VERIFY_RESULT(setSceneDuration(value, {u("one")}, s(9.5)));
    }

    void aLockedPropertyStaysAsItIs()
    {
        const Template value =
            *setPropertyLocked(*setPropertyLocked(test::timeline(), {id("a")}, P::Opacity, true),
                               {id("a")}, P::MediaStart, true);
        const KeyframeRef ref{id("a"), P::Opacity, s(0)};
        const QList<std::pair<const char *, Result<Template>>> edits{
            {"set", setValue(value, {id("a")}, P::Opacity, Value(0.5))},
            {"several", setValue(value, {id("b"), id("a")}, P::Opacity, Value(0.5))},
            {"reset", resetProperty(value, {id("a")}, P::Opacity)},
            {"bind", bindProperty(value, {id("a")}, P::Opacity, u("share"))},
            {"static", makeStatic(value, {id("a")}, P::Opacity, s(1))},
            {"keyframe", setKeyframe(value, id("a"), P::Opacity, {s(1), Value(0.5), {}})},
            {"move", moveKeyframes(value, {ref}, s(1))},
            {"remove", removeKeyframes(value, {ref})},
            {"ease", setEasing(value, {ref}, Easing{0.1, 0.2, 0.3, 0.4, false})},
            {"slip", slipElements(value, {id("a")}, s(0.5))},
            {"trim start", trimStart(value, id("a"), s(1))}, // moves the medium's start
            {"trim end", trimEnd(value, id("a"), s(3))},     // cuts the keyframes
        };
        for (const auto &[name, edit] : edits) {
            QVERIFY2(!edit, name);
            QVERIFY2(edit.error().what.contains(u("' is locked")), qPrintable(edit.error().text()));
            QVERIFY2(edit.error().where.contains(u("element a")), qPrintable(edit.error().text()));
        }
        VERIFY_RESULT(setValue(value, {id("a")}, P::X, Value(5.0)));
        VERIFY_RESULT(moveElements(value, {id("a")}, s(0.5)));
        VERIFY_RESULT(removeElements(value, {id("a")}));
    }

    // In each of them it stays as it is.
    void formatsMayMoveAroundALock()
    {
        const FormatId square{u("square")};
        Template value = test::timeline();
        value.formats.append({square, {}, 720, 720, value.formats[0].rate, {}});
        value = *editInFormat(value, square, [](const Template &view) {
            return setValue(view, {id("t")}, P::X, Value(360.0));
        });
        for (const Template &locked : {*setElementLocked(value, {id("t")}, true),
                                       *setPropertyLocked(value, {id("t")}, P::X, true)}) {
            const auto moved = moveFormat(locked, square, 0);
            VERIFY_RESULT(moved);
            QCOMPARE(test::find(*moved, "t").properties[P::X], Property(Value(360.0)));
            VERIFY_RESULT(removeFormat(locked, locked.formats[0].id));
            VERIFY_RESULT(removeFormat(locked, square));
            QVERIFY(!editInFormat(locked, square, [](const Template &view) {
                return setValue(view, {id("t")}, P::X, Value(10.0));
            }));
        }
    }

    void copiesAreFree()
    {
        Template value = withLocked("a");
        value = *setPropertyLocked(value, {id("t")}, P::X, true);
        const auto twice = duplicateElements(value, {id("a"), id("t")});
        VERIFY_RESULT(twice);
        QVERIFY(test::find(*twice, "a").locked && !test::find(*twice, "a-2").locked);
        QVERIFY(!test::find(*twice, "a-2").id.isEmpty());
        QVERIFY(test::find(*twice, "t-2").lockedProperties.isEmpty());
        const auto pasted =
            pasteElements(value, *copyElements(value, {id("a")}), {u("two")}, Flicks(0));
        VERIFY_RESULT(pasted);
        QVERIFY(!test::find(*pasted, "a-2").locked);
        const auto scenes = duplicateScene(value, {u("one")});
        VERIFY_RESULT(scenes);
        QVERIFY(!test::find(*scenes, "a-2").locked);
        VERIFY_RESULT(removeScene(*scenes, scenes->scenes[1].id, SceneUses::Keep));
    }

    // Whatever people do, what is locked is there as it was until it is unlocked.
    void nothingGetsPastALock()
    {
        for (quint32 seed = 1; seed <= 12 && !QTest::currentTestFailed(); ++seed) {
            test::RandomEdits edits(seed);
            Template value = test::timeline();
            for (int i = 0; i < 120 && !QTest::currentTestFailed(); ++i) {
                const test::RandomEdits::Step step = edits.next(value);
                checkLocked(value, step.next, seed, step.name);
                value = step.next;
            }
        }
    }

private:
    static void checkLocked(const Template &before, const Template &after, quint32 seed,
                            const QString &edit)
    {
        eachElement(before, [&](const Element &element) {
            if (!element.locked)
                return;
            const Element &now = test::find(after, qPrintable(element.id.value));
            const bool rewritten = edit == u("renameField") || edit == u("renameInferredField") ||
                                   edit == u("renameTypeface");
            bool same = now.id == element.id && now.start == element.start &&
                        now.duration == element.duration && now.group == element.group &&
                        now.name == element.name;
            for (const Format &format : before.formats)
                if (std::ranges::count(after.formats, format.id, &Format::id) > 0 && !rewritten)
                    same = same &&
                           differing(propertiesIn(now, format.id), propertiesIn(element, format.id))
                               .isEmpty();
            QVERIFY2(same, qPrintable(u("seed %1, %2").arg(seed).arg(edit)));
        });
    }
};

REELWRIGHT_TEST(TestLockEdits)
#include "tst_lockedits.moc"
