// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/clipboard.h>
#include <model/edit/invariants.h>
#include <model/edit/names.h>
#include <model/edit/propertyedits.h>

using namespace reelwright;
using test::id;
using test::u;

class TestClipboard : public test::TestCase {
    Q_OBJECT

private:
    // Another template, whose key is `number`.
    static Template other()
    {
        Template value;
        value.key = u("number");
        value.fields = {{u("number"), {}, true, 0, {}, {}, {}}};
        value.formats = {{{u("square")}, {}, 720, 720, {}, {}}};
        Scene scene{{u("one")}, {}, fromSeconds(20), {}, {Track{{u("v1")}, {}, {}}}};
        value.scenes = {scene};
        return value;
    }
    static Clip throughText(const Result<Clip> &clip)
    {
        const auto read = clip ? clipFromText(clipToText(*clip)) : clip;
        if (!read || *read != *clip)
            qFatal("%s", read ? "the clip is another" : qPrintable(read.error().text()));
        return *read;
    }

private Q_SLOTS:
    void pastedBesideTheirOriginals()
    {
        const Template t = test::timeline();
        const Clip clip = throughText(copyElements(t, {id("t"), id("b")}));
        const auto pasted = pasteElements(t, clip, {u("one")}, fromSeconds(2));
        VERIFY_RESULT(pasted);
        VERIFY_RESULT(checkInvariants(*pasted));
        QCOMPARE(test::shown(*pasted),
                 u("v1: a 0-4 b 6-8 | v2: t 1-3 | v3: l 0-1 | v1-2: b-2 7-9 | v2-2: t-2 2-4"));
        QCOMPARE(test::find(*pasted, "b-2").group.value, u("g-2"));
        QCOMPARE(pasted->media.constData(), t.media.constData());
        QCOMPARE(pasted->typefaces.constData(), t.typefaces.constData());
        QCOMPARE(pasted->scenes[1].tracks.constData(), t.scenes[1].tracks.constData());
    }

    void pastedWithAllTheyReferTo()
    {
        const auto bound =
            bindProperty(test::timeline(), {id("t")}, PropertyId::Text, u("{{ share | number }}"));
        const Clip clip = throughText(copyElements(*bound, {id("t"), id("a")}));
        const auto pasted = pasteElements(other(), clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        VERIFY_RESULT(checkInvariants(*pasted));
        QVERIFY(pasted->field(u("share")));
        QVERIFY(!pasted->field(u("id")));
        QVERIFY(pasted->mediaNamed({u("clip")}));
        QVERIFY(!pasted->mediaNamed({u("photo")}));
        QVERIFY(pasted->typeface({u("body")}));
        QVERIFY(pasted->font({u("sans")}));
    }

    void mediaAreKnownByDigest()
    {
        Template from = test::timeline();
        from.media[1].digest = Digest(64, 'a');
        const Clip clip = throughText(copyElements(from, {id("a")}));
        Template to = other();
        to.media = {{{u("film")}, MediaKind::Video, u("media/film.mp4"), Digest(64, 'a')},
                    {{u("clip")}, MediaKind::Video, u("media/b.mp4"), Digest(64, 'b')}};
        auto pasted = pasteElements(to, clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->media.size(), 2);
        QVERIFY(staticValue(test::find(*pasted, "a"), PropertyId::Source) == Value(u("film")));
        to.media.removeFirst();
        pasted = pasteElements(to, clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->media.size(), 2);
        QVERIFY(staticValue(test::find(*pasted, "a"), PropertyId::Source) == Value(u("clip-2")));
    }

    void quotedMediaGetTheirNewNames()
    {
        auto from = bindProperty(test::timeline(), {id("a")}, PropertyId::Source,
                                 u("iif(id = 'x', 'clip', 'clip')"));
        const Clip clip = throughText(copyElements(*from, {id("a")}));
        Template to = other();
        to.media = {{{u("clip")}, MediaKind::Video, u("media/b.mp4"), Digest(64, 'b')}};
        const auto pasted = pasteElements(to, clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(std::get<Binding>(test::find(*pasted, "a").properties[PropertyId::Source]).source,
                 u("iif(id = 'x', 'clip-2', 'clip-2')"));
        QVERIFY(pasted->field(u("id")));
    }

    void nestedScenesComeAlong()
    {
        Template from = test::timeline();
        from.scenes[0].tracks[1].elements += test::element("n", ElementKind::Scene, 5, 6);
        const Clip clip = throughText(copyElements(from, {id("n")}));
        QCOMPARE(clip.content.scenes.size(), 2);
        auto pasted = pasteElements(from, clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->scenes.size(), 2); // the same is there
        QVERIFY(!pasteElements(from, clip, {u("two")}, fromSeconds(0)));
        pasted = pasteElements(other(), clip, {u("one")}, fromSeconds(0));
        VERIFY_RESULT(pasted);
        QVERIFY(pasted->scene({u("two")}));
        const Clip scenes = throughText(copyScenes(from, {{u("one")}}));
        pasted = pasteScenes(other(), scenes);
        VERIFY_RESULT(pasted);
        VERIFY_RESULT(checkInvariants(*pasted));
        QCOMPARE(pasted->scenes.size(), 3);
        QVERIFY(pasted->scene({u("one-2")}));
        pasted = pasteScenes(from, scenes);
        VERIFY_RESULT(pasted);
        QCOMPARE(pasted->scenes.size(), 3);
    }

    void soundtrack()
    {
        const Template t = test::timeline();
        const Clip music = throughText(copyElements(t, {id("music")}));
        auto pasted = pasteElements(t, music, {}, fromSeconds(3));
        VERIFY_RESULT(pasted);
        QCOMPARE(test::shown(pasted->soundtrack), u("a1: music 0- | a1-2: music-2 3-"));
        VERIFY_RESULT(pasteElements(t, music, {u("two")}, fromSeconds(1)));
        Template lasting = t;
        lasting.soundtrack[0].elements[0].properties[PropertyId::Gain] =
            QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {fromSeconds(60), Value(-6.0), {}}};
        const Clip faded = throughText(copyElements(lasting, {id("music")}));
        pasted = pasteElements(t, faded, {u("two")}, fromSeconds(1));
        VERIFY_RESULT(pasted);
        VERIFY_RESULT(checkInvariants(*pasted));
        QCOMPARE(pasted->scene({u("two")})->tracks.last().elements[0].duration, fromSeconds(60));
        const Clip picture = throughText(copyElements(t, {id("b")}));
        QVERIFY(!pasteElements(t, picture, {}, fromSeconds(0)));
    }

    void refusals()
    {
        const Template t = test::timeline();
        QVERIFY(!copyElements(t, {}));
        QVERIFY(!copyElements(t, {id("a"), id("music")}));
        QVERIFY(!copyElements(t, {id("x")}));
        QVERIFY(!copyScenes(t, {}));
        QVERIFY(!copyScenes(t, {{u("x")}}));
        const auto elements = copyElements(t, {id("a")});
        const auto scenes = copyScenes(t, {{u("one")}});
        QVERIFY(!pasteElements(t, *scenes, {u("one")}, Flicks(0)));
        QVERIFY(!pasteScenes(t, *elements));
        QVERIFY(!pasteElements(t, *elements, {u("x")}, Flicks(0)));
        QVERIFY(!pasteElements(t, *elements, {u("two")}, fromSeconds(5)));
        for (const char *text : {"", "hello", "[]", "{}", "{\"reelwrightClip\": []}",
                                 "{\"reelwrightClip\": [], \"template\": {}}",
                                 "{\"reelwrightClip\": 1, \"template\": 2}"})
            QVERIFY2(!clipFromText(text), text);
        const QByteArray good = clipToText(*scenes);
        for (qsizetype end = 0; end < good.size(); end += 7)
            QVERIFY(!clipFromText(good.left(end)));
    }

    void newIdsAreReadable()
    {
        QSet<QString> taken{u("title"), u("title-2"), u("9-16")};
        QCOMPARE(freeId(u("title"), taken), u("title-3"));
        QCOMPARE(freeId(u("title-2"), taken), u("title-4"));
        QCOMPARE(freeId(u("9:16"), taken), u("9-16-2"));
        QCOMPARE(freeId(u("Grüße, alle!"), taken), u("Gr-e-alle"));
        QCOMPARE(freeId(u("你好"), taken), u("part"));
        QCOMPARE(freeId(QString(100, u'x'), taken).size(), 64);
        QCOMPARE(freeId(QString(100, u'x'), taken).size(), 64);
    }
};

REELWRIGHT_TEST(TestClipboard)
#include "tst_clipboard.moc"
