// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/elementedits.h>
#include <model/edit/groupedits.h>
#include <model/edit/invariants.h>
#include <model/edit/propertyedits.h>
#include <model/edit/timeedits.h>
#include <model/edit/trackedits.h>

using namespace reelwright;
using test::element;
using test::id;
using test::u;

// What is where on the timeline after an edit.
class TestElementEdits : public test::TestCase {
    Q_OBJECT

private:
    using Kind = ElementKind;

    static Flicks s(double seconds) { return fromSeconds(seconds); }
    static TrackId track(const char *name) { return {u(name)}; }

    static QList<test::Case> cases()
    {
        return {
            {"add",
             [](const Template &t) {
                 return addElement(t, track("v1"), element("n", Kind::Rectangle, 4, 6));
             },
             u("v1: a 0-4 n 4-6 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"add, with a new id",
             [](const Template &t) {
                 return addElement(t, track("v2"), element("", Kind::Video, 3, 0));
             },
             u("v1: a 0-4 b 6-8 | v2: t 1-3 video 3- | v3: l 0-1")},
            {"add where another is",
             [](const Template &t) {
                 return addElement(t, track("v1"), element("n", Kind::Rectangle, 3, 6));
             },
             u("!element n (n): it would be on its track at the same time as the element a (a)")},
            {"add to a locked track",
             [](const Template &t) {
                 return addElement(t, track("v3"), element("n", Kind::Rectangle, 3, 6));
             },
             u("!track v3: the track is locked (unlock it first)")},
            {"add to no track",
             [](const Template &t) {
                 return addElement(t, track("x"), element("n", Kind::Rectangle, 3, 6));
             },
             u("!there is no track 'x'")},
            {"add one of that id",
             [](const Template &t) {
                 return addElement(t, track("v2"), element("a", Kind::Rectangle, 3, 6));
             },
             u("!there is an element 'a' already")},
            {"add behind the end",
             [](const Template &t) {
                 return addElement(t, track("v2"), element("n", Kind::Rectangle, 10, 12));
             },
             u("!the element must start inside its scene")},
            {"add a picture to the soundtrack",
             [](const Template &t) {
                 return addElement(t, track("a1"), element("n", Kind::Rectangle, 3, 6));
             },
             u("!the soundtrack holds audio elements only")},
            {"add a scene to itself",
             [](const Template &t) {
                 Element nested = element("n", Kind::Scene, 3, 6);
                 nested.properties[PropertyId::NestedScene] = Value(u("one"));
                 return addElement(t, track("v2"), nested);
             },
             u("!the scene 'one' contains itself")},
            {"remove",
             [](const Template &t) {
                 return removeElements(t, {id("a"), id("t")});
             },
             u("v1: b 6-8 | v2: | v3: l 0-1")},
            {"remove nothing", [](const Template &t) { return removeElements(t, {}); },
             u("!no element is selected")},
            {"remove what isn't there",
             [](const Template &t) {
                 return removeElements(t, {id("a"), id("x")});
             },
             u("!there is no element 'x'")},
            {"remove what is locked",
             [](const Template &t) { return removeElements(t, {id("l")}); },
             u("!the track is locked")},
            {"rename", [](const Template &t) { return renameElement(t, id("a"), u("Film")); },
             u("v1: a 0-4 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"long name",
             [](const Template &t) { return renameElement(t, id("a"), QString(201, u'x')); },
             u("!the name has more than 200 characters")},
            {"duplicate",
             [](const Template &t) {
                 return duplicateElements(t, {id("b"), id("t"), id("a")});
             },
             u("v1: a 0-4 b 6-8 | v1-2: b-2 6-8 a-2 0-4 | v2: t 1-3 | v2-2: t-2 1-3 | v3: l 0-1")},
            {"reorder", [](const Template &t) { return reorderElement(t, id("b"), 0); },
             u("v1: b 6-8 a 0-4 | v2: t 1-3 | v3: l 0-1")},
            {"reorder too far", [](const Template &t) { return reorderElement(t, id("b"), 2); },
             u("!there is no place 2")},
            {"move", [](const Template &t) { return moveElements(t, {id("a")}, s(1)); },
             u("v1: a 1-5 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"move a group", [](const Template &t) { return moveElements(t, {id("t")}, s(1)); },
             u("v1: a 0-4 b 7-9 | v2: t 2-4 | v3: l 0-1")},
            {"move over another",
             [](const Template &t) { return moveElements(t, {id("a")}, s(2.5)); },
             u("!element b (b): it would be on its track at the same time")},
            {"move past another",
             [](const Template &t) { return moveElements(t, {id("a")}, s(8)); },
             u("v1: b 6-8 a 8-12 | v2: t 1-3 | v3: l 0-1")},
            {"move before the start",
             [](const Template &t) { return moveElements(t, {id("a")}, s(-1)); },
             u("!element a (a)/start: the element must start inside its scene")},
            {"move up", [](const Template &t) { return moveElements(t, {id("a")}, s(3), 1); },
             u("v1: b 6-8 | v2: t 1-3 a 3-7 | v3: l 0-1")},
            {"move up to a locked track",
             [](const Template &t) { return moveElements(t, {id("a")}, s(3), 2); },
             u("!the track is locked")},
            {"move up too far",
             [](const Template &t) { return moveElements(t, {id("a")}, s(3), 3); },
             u("!there is no track so far up")},
            {"place", [](const Template &t) { return placeElement(t, id("b"), track("v2"), s(5)); },
             u("v1: a 0-4 | v2: t 1-3 b 5-7 | v3: l 0-1")},
            {"place in another scene",
             [](const Template &t) { return placeElement(t, id("b"), track("w1"), s(0)); },
             u("v1: a 0-4 | v2: t 1-3 | v3: l 0-1")},
            {"trim start", [](const Template &t) { return trimStart(t, id("a"), s(1)); },
             u("v1: a 1-4 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"trim start away", [](const Template &t) { return trimStart(t, id("a"), s(4)); },
             u("!element a (a): nothing would be left of it")},
            {"trim start before its medium",
             [](const Template &t) {
                 return trimStart(*moveElements(t, {id("a")}, s(2)), id("a"), s(0.5));
             },
             u("!its medium begins 0.5 s later")},
            {"trim end", [](const Template &t) { return trimEnd(t, id("a"), s(5)); },
             u("v1: a 0-5 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"trim end over another", [](const Template &t) { return trimEnd(t, id("a"), s(7)); },
             u("!it would be on its track at the same time")},
            {"start", [](const Template &t) { return setStart(t, id("a"), s(1)); },
             u("v1: a 1-5 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"start, until the end",
             [](const Template &t) {
                 return setStart(*setDuration(t, id("b"), std::nullopt), id("b"), s(4));
             },
             u("v1: a 0-4 b 4- | v2: t 1-3 | v3: l 0-1")},
            {"start at the scene's end",
             [](const Template &t) {
                 return setStart(*setDuration(t, id("b"), std::nullopt), id("b"), s(10));
             },
             u("!nothing would be left of it")},
            {"start before the scene's",
             [](const Template &t) { return setStart(t, id("a"), s(-1)); }, u("!element a")},
            {"duration", [](const Template &t) { return setDuration(t, id("a"), s(5)); },
             u("v1: a 0-5 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"duration until the end",
             [](const Template &t) { return setDuration(t, id("t"), std::nullopt); },
             u("v1: a 0-4 b 6-8 | v2: t 1- | v3: l 0-1")},
            {"duration over another",
             [](const Template &t) { return setDuration(t, id("a"), std::nullopt); },
             u("!it would be on its track at the same time")},
            {"split",
             [](const Template &t) {
                 return splitElements(t, {id("a"), id("t")}, s(2));
             },
             u("v1: a 0-2 a-2 2-4 b 6-8 | v2: t 1-2 t-2 2-3 | v3: l 0-1")},
            {"split at a border",
             [](const Template &t) { return splitElements(t, {id("a")}, s(4)); },
             u("!none of the elements is there before and after that time")},
            {"slip what has no medium",
             [](const Template &t) { return slipElements(t, {id("b")}, s(1)); },
             u("!it has no medium that plays")},
            {"ripple delete", [](const Template &t) { return rippleDelete(t, {id("a")}); },
             u("v1: b 2-4 | v2: t 1-3 | v3: l 0-1")},
            {"insert",
             [](const Template &t) {
                 return insertElement(t, track("v1"), element("n", Kind::Rectangle, 1, 2));
             },
             u("v1: a 0-1 n 1-2 a-2 2-5 b 7-9 | v2: t 1-3 | v3: l 0-1")},
            {"insert between",
             [](const Template &t) {
                 return insertElement(t, track("v1"), element("n", Kind::Rectangle, 5, 7));
             },
             u("v1: a 0-4 n 5-7 b 8-10 | v2: t 1-3 | v3: l 0-1")},
            {"insert without a duration",
             [](const Template &t) {
                 return insertElement(t, track("v1"), element("n", Kind::Rectangle, 5, 0));
             },
             u("!the element has no duration")},
            {"insert so that others fall out",
             [](const Template &t) {
                 return insertElement(t, track("v1"), element("n", Kind::Rectangle, 5, 9));
             },
             u("!element b (b)/start: the element must start inside its scene")},
            {"overwrite two",
             [](const Template &t) {
                 return overwriteElement(t, track("v1"), element("n", Kind::Rectangle, 3, 7));
             },
             u("v1: a 0-3 n 3-7 b 7-8 | v2: t 1-3 | v3: l 0-1")},
            {"overwrite the middle",
             [](const Template &t) {
                 return overwriteElement(t, track("v1"), element("n", Kind::Rectangle, 1, 2));
             },
             u("v1: a 0-1 n 1-2 a-2 2-4 b 6-8 | v2: t 1-3 | v3: l 0-1")},
            {"overwrite all",
             [](const Template &t) {
                 return overwriteElement(t, track("v1"), element("n", Kind::Rectangle, 0, 9));
             },
             u("v1: n 0-9 | v2: t 1-3 | v3: l 0-1")},
            {"group one",
             [](const Template &t) {
                 return groupElements(t, {id("a"), id("a")});
             },
             u("!a group has two elements or more")},
            {"group over scenes",
             [](const Template &t) {
                 return groupElements(t, {id("a"), id("music")});
             },
             u("!the elements lie in different scenes")},
            {"ungroup what is in none",
             [](const Template &t) { return ungroupElements(t, {id("a")}); },
             u("!none of the elements is in a group")},
            {"nest",
             [](const Template &t) {
                 return nestElements(t, {id("t"), id("b")}, u("Inner"));
             },
             u("v1: a 0-4 | v2: Inner 1-8 | v3: l 0-1")},
            {"nest where there is no room",
             [](const Template &t) {
                 const auto more = addElement(t, track("v2"), element("n", Kind::Rectangle, 4, 5));
                 return nestElements(*more, {id("t"), id("b")}, u("Inner"));
             },
             u("v1: a 0-4 | v2: n 4-5 | v2-3: Inner 1-8 | v3: l 0-1")},
            {"nest the soundtrack",
             [](const Template &t) { return nestElements(t, {id("music")}, u("Inner")); },
             u("!the soundtrack has no scenes")},
            {"add a track", [](const Template &t) { return addTrack(t, {u("one")}, u("V"), 1); },
             u("v1: a 0-4 b 6-8 | one-track: | v2: t 1-3 | v3: l 0-1")},
            {"add a track nowhere",
             [](const Template &t) { return addTrack(t, {u("one")}, u("V"), 4); },
             u("!there is no place 4")},
            {"remove a track", [](const Template &t) { return removeTrack(t, track("v1")); },
             u("v2: t 1-3 | v3: l 0-1")},
            {"remove a locked track", [](const Template &t) { return removeTrack(t, track("v3")); },
             u("!the track is locked")},
            {"move a track", [](const Template &t) { return moveTrack(t, track("v3"), 0); },
             u("v3: l 0-1 | v1: a 0-4 b 6-8 | v2: t 1-3")},
            {"move a track too far", [](const Template &t) { return moveTrack(t, track("v3"), 3); },
             u("!there is no place 3")},
        };
    }

private Q_SLOTS:
    void timelineAfterEdits()
    {
        const Template before = test::timeline();
        VERIFY_RESULT(checkInvariants(before));
        for (const test::Case &one : cases()) {
            const Result<Template> after = one.edit(before);
            test::checkOutcome(one.name, after, after ? test::shown(*after) : QString(),
                               one.outcome);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void groupsComeAndGo()
    {
        const auto grouped = groupElements(test::timeline(), {id("a"), id("t")});
        VERIFY_RESULT(grouped);
        QCOMPARE(test::find(*grouped, "a").group.value, u("group"));
        QCOMPARE(test::find(*grouped, "t").group.value, u("group"));
        QCOMPARE(test::find(*grouped, "b").group.value, u("g"));
        const auto alone = ungroupElements(*grouped, {id("t")});
        VERIFY_RESULT(alone);
        QVERIFY(test::find(*alone, "a").group.isEmpty());
        QVERIFY(!test::find(*alone, "b").group.isEmpty());
        const auto copied = duplicateElements(test::timeline(), {id("b"), id("t")});
        VERIFY_RESULT(copied);
        QCOMPARE(test::find(*copied, "b-2").group.value, u("g-2"));
        QCOMPARE(test::find(*copied, "t-2").group.value, u("g-2"));
    }

    void trimmingKeepsWhatIsSeen()
    {
        const auto trimmed = trimStart(test::timeline(), id("a"), s(1));
        VERIFY_RESULT(trimmed);
        const Element a = test::find(*trimmed, "a");
        QCOMPARE(std::get<double>(staticValue(a, PropertyId::MediaStart)), 2.0);
        const auto keyframes = std::get<QList<Keyframe>>(a.properties[PropertyId::Opacity]);
        QCOMPARE(keyframes.size(), 2);
        QCOMPARE(keyframes[0].time, Flicks(0));
        QVERIFY(keyframes[0].value == ValueOrBinding(Value(0.25)));
        QCOMPARE(keyframes[1].time, s(3));
        const auto wider = trimStart(*trimmed, id("a"), s(0));
        VERIFY_RESULT(wider);
        QCOMPARE(std::get<double>(staticValue(test::find(*wider, "a"), PropertyId::MediaStart)),
                 1.0);
    }

    void partsKeepTheirFades()
    {
        const auto parts = splitElements(test::timeline(), {id("a")}, s(2));
        VERIFY_RESULT(parts);
        const Element first = test::find(*parts, "a");
        const Element second = test::find(*parts, "a-2");
        QVERIFY(first.properties.contains(PropertyId::FadeIn));
        QVERIFY(!first.properties.contains(PropertyId::FadeOut));
        QVERIFY(!second.properties.contains(PropertyId::FadeIn));
        QVERIFY(second.properties.contains(PropertyId::FadeOut));
        QCOMPARE(std::get<double>(staticValue(second, PropertyId::MediaStart)), 3.0);
        QCOMPARE(std::get<double>(staticValue(second, PropertyId::Opacity)), 0.5);
    }

    void movementsOfTheViewerAreNotCut()
    {
        Template value = test::timeline();
        value.scenes[0].tracks[0].elements[1].properties[PropertyId::Width] =
            QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {s(2), Binding{u("share"), {}}, {}}};
        const auto split = splitElements(value, {id("b")}, s(7));
        QVERIFY(!split);
        QVERIFY2(split.error().text().contains(u("the movement of width there depends")),
                 qPrintable(split.error().text()));
        QVERIFY(!split.error().hint.isEmpty());
        VERIFY_RESULT(moveElements(value, {id("b")}, s(1)));
    }

    void slipping()
    {
        const auto slipped = slipElements(test::timeline(), {id("a")}, s(-0.5));
        VERIFY_RESULT(slipped);
        QCOMPARE(std::get<double>(staticValue(test::find(*slipped, "a"), PropertyId::MediaStart)),
                 0.5);
        QVERIFY(!slipElements(test::timeline(), {id("a")}, s(-2)));
        const auto bound =
            bindProperty(test::timeline(), {id("a")}, PropertyId::MediaStart, u("share"));
        VERIFY_RESULT(bound);
        QVERIFY(!slipElements(*bound, {id("a")}, s(1)));
        QVERIFY(!trimStart(*bound, id("a"), s(1)));
        VERIFY_RESULT(trimEnd(*bound, id("a"), s(3)));
    }

    void openEnds()
    {
        Template value = test::timeline();
        value.scenes[0].tracks[1].elements[0].duration.reset(); // t, until 10
        const auto moved = moveElements(value, {id("t")}, s(-1));
        VERIFY_RESULT(moved);
        QCOMPARE(*test::find(*moved, "t").duration, s(9));
        const auto split = splitElements(value, {id("t")}, s(5));
        VERIFY_RESULT(split);
        QCOMPARE(*test::find(*split, "t").duration, s(4));
        QVERIFY(!test::find(*split, "t-2").duration);
        const auto music = splitElements(value, {id("music")}, s(60));
        VERIFY_RESULT(music);
        QCOMPARE(test::shown(music->soundtrack), u("a1: music 0-60 music-2 60-"));
    }

    void nestedScenesAreWhole()
    {
        const auto nested = nestElements(test::timeline(), {id("t"), id("b")}, u("Inner"));
        VERIFY_RESULT(nested);
        QCOMPARE(nested->scene({u("Inner")})->duration, s(7));
        QCOMPARE(test::shown(*nested, "Inner"), u("v1-2: b 5-7 | v2-2: t 0-2"));
        const Element inner = test::find(*nested, "Inner");
        QCOMPARE(std::get<double>(staticValue(inner, PropertyId::X)), 640.0);
        QVERIFY(!trimStart(*nested, id("Inner"), s(2)));
        VERIFY_RESULT(trimEnd(*nested, id("Inner"), s(5)));
    }

    void oldOverlapsStayAndNoneAreMade()
    {
        Template value = test::timeline();
        value.scenes[0].tracks[0].elements[1].start = s(3); // b over a
        QVERIFY(!checkInvariants(value));
        VERIFY_RESULT(moveElements(value, {id("a")}, s(0.5)));
        VERIFY_RESULT(trimEnd(value, id("a"), s(3.5)));
        QVERIFY(!addElement(value, track("v1"), element("n", Kind::Rectangle, 4, 6)));
        VERIFY_RESULT(addElement(value, track("v1"), element("n", Kind::Rectangle, 5, 6)));
    }

    void tracksAreLockedAndHidden()
    {
        const Template value = test::timeline();
        const auto open = setTrackLocked(value, track("v3"), false);
        VERIFY_RESULT(open);
        VERIFY_RESULT(removeElements(*open, {id("l")}));
        const auto hidden = setTrackHidden(value, track("v1"), true);
        VERIFY_RESULT(hidden);
        QVERIFY(hidden->scenes[0].tracks[0].hidden);
        const auto renamed = renameTrack(*hidden, track("v1"), u("Film"));
        VERIFY_RESULT(renamed);
        QCOMPARE(renamed->scenes[0].tracks[0].name, u("Film"));
    }

    void tracksAreMutedAndSolo()
    {
        const Template value = test::timeline();
        const auto muted = setTrackMuted(value, track("v1"), true);
        VERIFY_RESULT(muted);
        QVERIFY(muted->scenes[0].tracks[0].muted);
        const auto solo = setTrackSolo(*muted, track("a1"), true);
        VERIFY_RESULT(solo);
        QVERIFY(solo->soundtrack[0].solo);
        QCOMPARE(*setTrackMuted(*setTrackSolo(*solo, track("a1"), false), track("v1"), false),
                 value);
        QVERIFY(!setTrackSolo(value, track("x"), true));
    }

    void whatStaysIsShared()
    {
        const Template before = test::timeline();
        const auto after = moveElements(before, {id("a")}, s(1));
        VERIFY_RESULT(after);
        QCOMPARE(after->scenes[1].tracks.constData(), before.scenes[1].tracks.constData());
        QCOMPARE(after->scenes[0].tracks[1].elements.constData(),
                 before.scenes[0].tracks[1].elements.constData());
        QCOMPARE(after->soundtrack.constData(), before.soundtrack.constData());
        QCOMPARE(after->media.constData(), before.media.constData());
        const auto same = moveElements(before, {id("a")}, s(0));
        QCOMPARE(same->scenes.constData(), before.scenes.constData());
    }
};

REELWRIGHT_TEST(TestElementEdits)
#include "tst_elementedits.moc"
