// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/brandedits.h>
#include <model/edit/formatedits.h>
#include <model/edit/invariants.h>
#include <model/edit/mediaedits.h>
#include <model/edit/sceneedits.h>
#include <model/edit/storyboardedits.h>

using namespace reelwright;
using test::id;
using test::u;

// The library, the storyboard, and the lists of media, formats and the brand.
class TestSceneEdits : public test::TestCase {
    Q_OBJECT

private:
    static Flicks s(double seconds) { return fromSeconds(seconds); }
    static SceneId scene(const char *name) { return {u(name)}; }
    static SlotId slot(const char *name) { return {u(name)}; }

    // "one 10 two 5; s1: one; s2: two if share > 0.5 else one fade 0.5"
    static QString shown(const Template &value)
    {
        QStringList scenes;
        for (const Scene &one : value.scenes)
            scenes.append(QStringLiteral("%1 %2").arg(one.id.value).arg(toSeconds(one.duration)));
        QString text = scenes.join(u' ');
        for (const StoryboardSlot &one : value.storyboard) {
            text += u("; ") + one.id.value + u':';
            for (const Candidate &candidate : one.candidates) {
                text += u' ' + candidate.scene.value;
                if (!candidate.when.isEmpty())
                    text += u(" if ") + candidate.when;
            }
            if (!one.otherwise.isEmpty())
                text += u(" else ") + one.otherwise.value;
            if (one.crossFade > Flicks(0))
                text += u(" fade ") + QString::number(toSeconds(one.crossFade));
        }
        return text;
    }

    static QList<test::Case> cases()
    {
        const QString board = u("; s1: one; s2: two if share > 0.5 else one fade 0.5");
        const QString both = u("one 10 two 5");
        return {
            {"add", [](const Template &t) { return addScene(t, u("New: one"), s(3), 0); },
             u("New-one 3 one 10 two 5") + board},
            {"add at the end", [](const Template &t) { return addScene(t, {}, s(3)); },
             u("one 10 two 5 scene 3") + board},
            {"add without length", [](const Template &t) { return addScene(t, {}, s(0)); },
             u("!a scene's duration must be more than 0")},
            {"add too long", [](const Template &t) { return addScene(t, {}, 2 * longestTime); },
             u("!at most 1000000 s")},
            {"duplicate", [](const Template &t) { return duplicateScene(t, scene("one")); },
             u("one 10 one-2 10 two 5") + board},
            {"move", [](const Template &t) { return moveScene(t, scene("two"), 0); },
             u("two 5 one 10") + board},
            {"move too far", [](const Template &t) { return moveScene(t, scene("two"), 2); },
             u("!there is no place 2")},
            {"move none", [](const Template &t) { return moveScene(t, scene("x"), 0); },
             u("!there is no scene 'x'")},
            {"remove", [](const Template &t) { return removeScene(t, scene("one")); },
             u("!slot s1, slot Last: the scene 'one' is used (take it out there first)")},
            {"remove with its uses",
             [](const Template &t) { return removeScene(t, scene("one"), SceneUses::Remove); },
             u("two 5; s1:; s2: two if share > 0.5 fade 0.5")},
            {"shorter", [](const Template &t) { return setSceneDuration(t, scene("one"), s(7)); },
             u("one 7 two 5") + board},
            {"too short", [](const Template &t) { return setSceneDuration(t, scene("one"), s(6)); },
             u("!#/scenes/0/tracks/0/elements/1/start: the element must start inside its scene")},
            {"shorter than its fade",
             [](const Template &t) { return setSceneDuration(t, scene("two"), s(0.25)); },
             u("!the cross-fade is longer than the scene 'two'")},
            {"add a slot", [](const Template &t) { return addSlot(t, u("Intro"), 0); },
             both + u("; Intro:") + board},
            {"remove a slot", [](const Template &t) { return removeSlot(t, slot("s2")); },
             both + u("; s1: one")},
            {"remove no slot", [](const Template &t) { return removeSlot(t, slot("x")); },
             u("!there is no slot 'x'")},
            {"move a slot", [](const Template &t) { return moveSlot(t, slot("s2"), 0); },
             both + u("; s2: two if share > 0.5 else one fade 0.5; s1: one")},
            {"candidate",
             [](const Template &t) {
                 return addCandidate(t, slot("s1"), {scene("two"), u("id = 'x'"), {}}, 0);
             },
             both + u("; s1: two if id = 'x' one; s2: two if share > 0.5 else one fade 0.5")},
            {"unknown candidate",
             [](const Template &t) {
                 return addCandidate(t, slot("s1"), {scene("x"), {}, {}});
             },
             u("!#/storyboard/0/candidates/1/scene: there is no scene 'x'")},
            {"remove a candidate",
             [](const Template &t) { return removeCandidate(t, slot("s1"), 0); },
             both + u("; s1:; s2: two if share > 0.5 else one fade 0.5")},
            {"remove no candidate",
             [](const Template &t) { return removeCandidate(t, slot("s1"), 1); },
             u("!the slot has no candidate 2")},
            {"move a candidate",
             [](const Template &t) {
                 return moveCandidate(*addCandidate(t, slot("s1"), {scene("two"), {}, {}}),
                                      slot("s1"), 1, 0);
             },
             both + u("; s1: two one; s2: two if share > 0.5 else one fade 0.5")},
            {"another scene",
             [](const Template &t) { return setCandidateScene(t, slot("s1"), 0, scene("two")); },
             both + u("; s1: two; s2: two if share > 0.5 else one fade 0.5")},
            {"rule", [](const Template &t) { return setRule(t, slot("s1"), 0, u("share > 1")); },
             both + u("; s1: one if share > 1; s2: two if share > 0.5 else one fade 0.5")},
            {"skip", [](const Template &t) { return setDefault(t, slot("s2"), {}); },
             both + u("; s1: one; s2: two if share > 0.5 fade 0.5")},
            {"unknown default",
             [](const Template &t) { return setDefault(t, slot("s2"), scene("x")); },
             u("!there is no scene 'x'")},
            {"fade", [](const Template &t) { return setCrossFade(t, slot("s2"), s(1)); },
             both + u("; s1: one; s2: two if share > 0.5 else one fade 1")},
            {"long fade", [](const Template &t) { return setCrossFade(t, slot("s2"), s(6)); },
             u("!the cross-fade is longer than the scene 'two'")},
            {"medium in use", [](const Template &t) { return removeMedium(t, {u("clip")}); },
             u("!element a (a): the medium 'clip' is used (choose another medium there first)")},
            {"medium of another kind",
             [](const Template &t) {
                 Media next = t.media[1];
                 next.kind = MediaKind::Image;
                 return replaceMedium(t, next);
             },
             u("!the medium 'clip' is of the kind 'image', which the video element can't show")},
            {"no digest",
             [](const Template &t) {
                 Media next = t.media[1];
                 next.digest = "abc";
                 return replaceMedium(t, next);
             },
             u("!the digest is no SHA-256")},
            {"last format", [](const Template &t) { return removeFormat(t, t.formats[0].id); },
             u("!a template needs at least one format")},
            {"odd format",
             [](const Template &t) {
                 Format next = t.formats[0];
                 next.width = 641;
                 return alterFormat(t, next);
             },
             u("!#/formats/0/width: 641 must be an even number")},
            {"logo that is no image", [](const Template &t) { return setLogos(t, {{u("clip")}}); },
             u("!the logo 'clip' is no image")},
            {"colour without a name", [](const Template &t) { return addBrandColor(t, {}); },
             u("!the name is empty")},
            {"no such colour", [](const Template &t) { return removeBrandColor(t, u("Sky")); },
             u("!the brand has no colour 'Sky'")},
        };
    }

private Q_SLOTS:
    void libraryAndStoryboardAfterEdits()
    {
        const Template before = test::timeline();
        for (const test::Case &one : cases()) {
            const Result<Template> after = one.edit(before);
            test::checkOutcome(one.name, after, after ? shown(*after) : QString(), one.outcome);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void duplicatesHaveTheirOwnIds()
    {
        const auto twice = duplicateScene(test::timeline(), scene("one"));
        VERIFY_RESULT(twice);
        QCOMPARE(test::shown(*twice, "one-2"),
                 u("v1-2: a-2 0-4 b-2 6-8 | v2-2: t-2 1-3 | v3-2: l-2 0-1"));
        QCOMPARE(test::find(*twice, "b-2").group.value, u("g-2"));
    }

    void nestedScenesAreInUse()
    {
        Template value = test::timeline();
        value.storyboard.clear();
        value.scenes[0].tracks[1].elements += test::element("n", ElementKind::Scene, 5, 6);
        QVERIFY(!removeScene(value, scene("two")));
        const auto gone = removeScene(value, scene("two"), SceneUses::Remove);
        VERIFY_RESULT(gone);
        QCOMPARE(test::shown(*gone), u("v1: a 0-4 b 6-8 | v2: t 1-3 | v3: l 0-1"));
    }

    void movementsAreCutAtTheNewEnd()
    {
        Template value = test::timeline();
        Element &t = value.scenes[0].tracks[1].elements[0];
        t.duration.reset();
        t.properties[PropertyId::Opacity] =
            QList<Keyframe>{{s(0), Value(0.0), {}}, {s(8), Value(1.0), {}}};
        const auto shorter = setSceneDuration(value, scene("one"), s(7));
        VERIFY_RESULT(shorter);
        VERIFY_RESULT(checkInvariants(*shorter));
        const auto keyframes =
            std::get<QList<Keyframe>>(test::find(*shorter, "t").properties[PropertyId::Opacity]);
        QCOMPARE(keyframes.last().time, s(6));
        QVERIFY(keyframes.last().value == ValueOrBinding(Value(0.75)));
    }

    void markersAreInOrder()
    {
        Result<Template> t = addMarker(test::timeline(), scene("one"), {s(4), u("End"), {}});
        t = addMarker(*t, scene("one"), {s(1), u("Hello"), {}});
        VERIFY_RESULT(t);
        QCOMPARE(t->scenes[0].markers[0].name, u("Hello"));
        QVERIFY(!addMarker(*t, scene("one"), {s(1), {}, {}}));
        QVERIFY(!addMarker(*t, scene("one"), {s(10), {}, {}}));
        QVERIFY(!moveMarker(*t, scene("one"), s(1), s(4)));
        QVERIFY(!moveMarker(*t, scene("one"), s(2), s(3)));
        t = moveMarker(*t, scene("one"), s(1), s(9));
        VERIFY_RESULT(t);
        QCOMPARE(t->scenes[0].markers[1].name, u("Hello"));
        t = renameMarker(*t, scene("one"), s(9), u("Bye"));
        QCOMPARE(t->scenes[0].markers[1].name, u("Bye"));
        QVERIFY(!setSceneDuration(*t, scene("one"), s(9)));
        t = removeMarker(*t, scene("one"), s(9));
        QCOMPARE(t->scenes[0].markers.size(), 1);
    }

    void tagsAndColours()
    {
        auto t = setSceneTags(test::timeline(), scene("one"), {u("intro"), u("2026")});
        VERIFY_RESULT(t);
        QCOMPARE(t->scenes[0].tags.size(), 2);
        QVERIFY(!setSceneTags(*t, scene("one"), {u("a"), u("a")}));
        t = setSceneBackground(*t, scene("one"), {1, 2, 3, 4});
        QVERIFY(t->scenes[0].background == (Color{1, 2, 3, 4}));
    }

    void mediaAreReplaced()
    {
        Media medium;
        medium.path = u("media/Big logo.png");
        auto t = addMedium(test::timeline(), medium);
        VERIFY_RESULT(t);
        QCOMPARE(t->media.last().id.value, u("Big-logo"));
        medium = t->media.last();
        medium.path = u("media/other.png");
        medium.width = 320;
        t = replaceMedium(*t, medium);
        VERIFY_RESULT(t);
        QCOMPARE(t->media.last().width, 320);
        t = setLogos(*t, {medium.id});
        VERIFY_RESULT(t);
        QVERIFY(!removeMedium(*t, medium.id));
        t = removeMedium(*setLogos(*t, {}), medium.id);
        VERIFY_RESULT(t);
        Template bound = test::timeline();
        bound.scenes[0].tracks[0].elements[0].properties[PropertyId::Source] =
            Binding{u("iif(share > 1, 'clip', 'other')"), {}};
        QVERIFY(!removeMedium(bound, {u("clip")}));
        QVERIFY(!removeMedium(bound, {u("nothing")}));
        VERIFY_RESULT(removeMedium(bound, {u("photo")}));
    }

    void embeddedMediaGiveWayToFiles()
    {
        const auto medium = [](const char *id, const char *digit, bool embedded) {
            Media made;
            made.id = {u(id)};
            made.path = u("media/a.png");
            made.digest = QByteArray(digit).repeated(64);
            made.embedded = embedded;
            return made;
        };
        Template before = test::timeline();
        before.media.append(medium("one", "1", true));
        before.media.append(medium("two", "2", true));
        Template after = before;
        after.media.append(medium("file", "3", false));
        const auto next = withMediaOf(before, before, after);
        VERIFY_RESULT(next);
        const auto pathOf = [&](const char *id) { return next->mediaNamed({u(id)})->path; };
        QCOMPARE(pathOf("one"), u("media/a-2.png"));
        QCOMPARE(pathOf("two"), u("media/a-3.png"));
        QCOMPARE(pathOf("file"), u("media/a.png"));
        const auto again = withMediaOf(*next, *next, *next);
        VERIFY_RESULT(again);
        QVERIFY(*again == *next);
    }

    void brandIsKept()
    {
        auto t = addBrandColor(test::timeline(), {u("Sky"), {1, 2, 3, 255}, {}});
        t = addBrandColor(*t, {u("Sun"), {}, {}}, 0);
        VERIFY_RESULT(t);
        QVERIFY(!addBrandColor(*t, {u("Sun"), {}, {}}));
        t = moveBrandColor(*t, u("Sun"), 1);
        t = alterBrandColor(*t, u("Sun"), {u("Moon"), {9, 9, 9, 255}, {}});
        VERIFY_RESULT(t);
        QCOMPARE(t->brand.palette[1].name, u("Moon"));
        t = addTypeStyle(*t, {u("Title"), {u("body")}, 96, {}, {}});
        VERIFY_RESULT(t);
        QVERIFY(!addTypeStyle(*t, {u("Body"), {u("none")}, 96, {}, {}}));
        QVERIFY(!alterTypeStyle(*t, u("Title"), {u("Title"), {u("body")}, 0, {}, {}}));
        t = removeTypeStyle(*moveTypeStyle(*t, u("Title"), 0), u("Title"));
        VERIFY_RESULT(t);
        QVERIFY(t->brand.styles.isEmpty());
    }

    void formatsAndNames()
    {
        auto t = addFormat(test::timeline(), {{}, u("9:16"), 720, 1280, {}, {}}, 0);
        VERIFY_RESULT(t);
        QCOMPARE(t->formats[0].id.value, u("9-16"));
        t = moveFormat(*t, {u("9-16")}, 1);
        QCOMPARE(t->formats[1].id.value, u("9-16"));
        t = renameTemplate(*removeFormat(*t, {u("wide")}), u("Spring"));
        VERIFY_RESULT(t);
        QCOMPARE(t->name, u("Spring"));
        Output output;
        output.preset = u("fastest");
        QVERIFY(!setOutput(*t, output));
        t = renameScene(*renameSlot(*t, slot("s1"), u("First")), scene("one"), u("Uno"));
        VERIFY_RESULT(t);
        QCOMPARE(t->storyboard[0].name + t->scenes[0].name, u("FirstUno"));
    }
};

REELWRIGHT_TEST(TestSceneEdits)
#include "tst_sceneedits.moc"
