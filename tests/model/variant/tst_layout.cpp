// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/variant/scenes.h"
#include "testcase.h"

#include <model/variant/layout.h>

using namespace reelwright;
using test::u;

class TestLayout : public test::TestCase {
    Q_OBJECT

    static Template templateOf(QList<Scene> scenes, FrameRate rate = {30, 1})
    {
        Template value = test::templateOf("id");
        Format format;
        format.rate = rate;
        value.formats = {format};
        for (const Scene &scene : scenes)
            value.storyboard.append(test::slot(qPrintable(u("slot ") + scene.id.value), {}));
        value.scenes = std::move(scenes);
        return value;
    }
    // Every slot shows its scene, but those that are skipped.
    static Variant variantOf(const Template &value, const QList<int> &skipped = {})
    {
        Variant variant{u("v1"), {}, {}};
        for (int i = 0; i < value.scenes.size(); ++i)
            variant.scenes.append(skipped.contains(i) ? SceneId() : value.scenes[i].id);
        return variant;
    }
    static Program laidOut(const Template &value, const Variant &variant)
    {
        Result<Program> program = layOut(value, variant, nullptr);
        return program ? *program : Program();
    }
    // "start+frames" of each scene, and "~fade".
    static QString shown(const Program &program)
    {
        QStringList scenes;
        for (const ProgramScene &scene : program.scenes) {
            const std::int64_t start = program.rate.frameAt(scene.range.start);
            const std::int64_t end = program.rate.frameAt(scene.range.end());
            const bool onBorders = program.rate.timeOf(start) == scene.range.start &&
                                   program.rate.timeOf(end) == scene.range.end();
            QString text = u("%1+%2").arg(start).arg(end - start);
            if (scene.crossFade > Flicks(0))
                text +=
                    u("~%1").arg(program.rate.frameAt(scene.range.start + scene.crossFade) - start);
            scenes.append(onBorders ? text : u("off border"));
        }
        return scenes.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void scenesFollowOnFrameBorders()
    {
        const QList<Scene> scenes{test::scene("a", 6), test::scene("b", 1.51),
                                  test::scene("c", 0.7)};
        const Template value = templateOf(scenes);
        const Program program = laidOut(value, variantOf(value));
        QCOMPARE(shown(program), u("0+180 180+45 225+21"));
        QCOMPARE(program.duration, program.rate.timeOf(246));
        QCOMPARE(program.frameCount(), 246);
        const Template ntsc = templateOf(scenes, {30000, 1001});
        QCOMPARE(shown(laidOut(ntsc, variantOf(ntsc))), u("0+180 180+45 225+21"));
        const Template film = templateOf(scenes, {24000, 1001});
        QCOMPARE(shown(laidOut(film, variantOf(film))), u("0+144 144+36 180+17"));
    }
    void skippedSlotsLeaveNoGap()
    {
        const Template value =
            templateOf({test::scene("a", 1), test::scene("b", 2), test::scene("c", 3)});
        QCOMPARE(shown(laidOut(value, variantOf(value, {1}))), u("0+30 30+90"));
        const Result<Program> none = layOut(value, variantOf(value, {0, 1, 2}), nullptr);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Viewer);
        QCOMPARE(none.error().viewer, u("v1"));
        QCOMPARE(none.error().text(), u("viewer v1: no scene is shown, the video would be empty "
                                        "(give a slot a scene for every other viewer)"));
    }
    void crossFadesOverlap()
    {
        Template value =
            templateOf({test::scene("a", 2), test::scene("b", 1), test::scene("c", 2)});
        value.storyboard[0].crossFade = fromSeconds(1); // nothing before it
        value.storyboard[1].crossFade = fromSeconds(0.5);
        value.storyboard[2].crossFade = fromSeconds(5); // longer than what is left of b
        const Program program = laidOut(value, variantOf(value));
        QCOMPARE(shown(program), u("0+60 45+30~15 61+60~14"));
        QCOMPARE(program.duration, program.rate.timeOf(121));
        QCOMPARE(shown(laidOut(value, variantOf(value, {1}))), u("0+60 1+60~59"));
        QCOMPARE(shown(laidOut(value, variantOf(value, {0}))), u("0+30 1+60~29"));
    }
    void layersAreCutToTheirScene()
    {
        Element late = test::element("late", ElementKind::Text);
        late.start = fromSeconds(1.5);
        Element early = test::element("early", ElementKind::Text);
        early.start = fromSeconds(-1);
        early.duration = fromSeconds(1.5);
        Element gone = test::element("gone", ElementKind::Text);
        gone.start = fromSeconds(2);
        Element long_ = test::element("long", ElementKind::Text);
        long_.duration = fromSeconds(100);
        const Template value =
            templateOf({test::scene("a", 1), test::scene("b", 2, {late, early, gone, long_})});
        const QList<Layer> layers = laidOut(value, variantOf(value)).scenes[1].layers;
        QCOMPARE(layers.size(), 3);
        QCOMPARE(layers[0].range, (TimeRange{fromSeconds(2.5), fromSeconds(0.5)}));
        QCOMPARE(layers[0].origin, fromSeconds(2.5));
        QCOMPARE(layers[1].range, (TimeRange{fromSeconds(1), fromSeconds(0.5)}));
        QCOMPARE(layers[1].origin, Flicks(0)); // its curves began before it was seen
        QCOMPARE(layers[2].range, (TimeRange{fromSeconds(1), fromSeconds(2)}));
    }
    void hiddenTracksHaveNoLayers()
    {
        Template value = templateOf({test::scene("a", 1, {test::element("e", ElementKind::Text)})});
        value.scenes[0].tracks.append(value.scenes[0].tracks[0]);
        value.scenes[0].tracks[1].hidden = true;
        value.soundtrack = {Track{{}, {}, {test::element("song", ElementKind::Audio)}}};
        Program program = laidOut(value, variantOf(value));
        QCOMPARE(program.scenes[0].layers.size(), 1);
        QCOMPARE(program.sound.size(), 1);
        value.soundtrack[0].hidden = true;
        program = laidOut(value, variantOf(value));
        QVERIFY(program.sound.isEmpty());
    }
    static QString heard(const Program &program)
    {
        QStringList names;
        for (const SoundLayer &sound : program.sound)
            names += sound.layer.element.value;
        return names.join(u(" "));
    }
    void mutedTracksAreDrawnButNotHeard()
    {
        Template value = templateOf({test::scene(
            "a", 1,
            {test::element("film", ElementKind::Video), test::element("t", ElementKind::Text)})});
        value.soundtrack = {Track{{}, {}, {test::element("song", ElementKind::Audio)}}};
        QCOMPARE(heard(laidOut(value, variantOf(value))), u("film song"));
        value.scenes[0].tracks[0].muted = true;
        const Program program = laidOut(value, variantOf(value));
        QCOMPARE(program.scenes[0].layers.size(), 2);
        QCOMPARE(heard(program), u("song"));
        QCOMPARE(program.silent.size(), 1); // but known
        QCOMPARE(program.silent[0].layer, program.scenes[0].layers[0]);
        value.soundtrack[0].muted = true;
        QCOMPARE(heard(laidOut(value, variantOf(value))), u(""));
    }
    void soloIsAmongTheTracksOfAList()
    {
        Template value = templateOf({test::scene("a", 1), test::scene("b", 1)});
        const auto track = [](const char *name, bool solo) {
            Track made;
            made.elements = {test::element(name, ElementKind::Video)};
            made.solo = solo;
            return made;
        };
        value.scenes[0].tracks = {track("a1", false), track("a2", true), track("a3", true)};
        value.scenes[1].tracks = {track("b1", false), track("b2", false)};
        value.soundtrack = {Track{{}, {}, {test::element("song", ElementKind::Audio)}}};
        QCOMPARE(heard(laidOut(value, variantOf(value))), u("a2 a3 b1 b2 song"));
        value.scenes[0].tracks[1].muted = true; // which is the stronger
        QCOMPARE(heard(laidOut(value, variantOf(value))), u("a3 b1 b2 song"));
    }
    void aNestedSceneIsAsLoudAsItsTrack()
    {
        const Format format;
        Template value =
            templateOf({test::scene("a", 2, {nested("n", "b", format)}),
                        test::scene("b", 2, {test::element("inner", ElementKind::Video)})});
        value.scenes[0].tracks.append(Track{{}, {}, {test::element("own", ElementKind::Video)}});
        QCOMPARE(heard(laidOut(value, variantOf(value, {1}))), u("inner own"));
        value.scenes[0].tracks[1].solo = true;
        const Program program = laidOut(value, variantOf(value, {1}));
        QCOMPARE(heard(program), u("own"));
        QCOMPARE(program.scenes[0].layers.size(), 2);
        value.scenes[0].tracks[1].solo = false;
        value.scenes[0].tracks[0].muted = true;
        QCOMPARE(heard(laidOut(value, variantOf(value, {1}))), u("own"));
    }
    // "name start+duration" of each layer, and of those in it
    static QString layersOf(const QList<Layer> &layers)
    {
        QStringList list;
        for (const Layer &layer : layers) {
            list.append(u("%1 %2+%3")
                            .arg(layer.element.value)
                            .arg(toSeconds(layer.range.start))
                            .arg(toSeconds(layer.range.duration)));
            if (layer.kind == ElementKind::Scene)
                list.last() += u(" (%1)").arg(layersOf(layer.layers));
        }
        return list.join(u(" | "));
    }
    static Element nested(const char *name, const char *scene, const Format &format)
    {
        return test::element(name, ElementKind::Scene,
                             {{PropertyId::NestedScene, Value(u(scene))},
                              {PropertyId::X, Value(format.width / 2.0)},
                              {PropertyId::Y, Value(format.height / 2.0)},
                              {PropertyId::Width, Value(double(format.width))},
                              {PropertyId::Height, Value(double(format.height))}});
    }
    void nestedScenesHoldTheirLayers()
    {
        const Format format;
        Element late = test::element("late", ElementKind::Text);
        late.start = fromSeconds(1);
        Element clip = test::element("clip", ElementKind::Video);
        clip.start = fromSeconds(0.25);
        Element deep = nested("deep", "c", format);
        deep.start = fromSeconds(0.5);
        Element inner = nested("inner", "b", format);
        inner.start = fromSeconds(1);
        inner.duration = fromSeconds(2);
        Template value = templateOf({test::scene("a", 4,
                                                 {test::element("under", ElementKind::Text), inner,
                                                  test::element("over", ElementKind::Text)}),
                                     test::scene("b", 1.5, {late, clip, deep}),
                                     test::scene("c", 9, {test::element("e", ElementKind::Text)})});
        const Program program = laidOut(value, variantOf(value, {1, 2}));
        QCOMPARE(program.scenes.size(), 1);
        QCOMPARE(layersOf(program.scenes[0].layers),
                 u("under 0+4 | inner 1+1.5 (late 2+0.5 | clip 1.25+1.25 | deep 1.5+1 (e 1.5+1)) | "
                   "over 0+4"));
        QCOMPARE(program.scenes[0].layers[1].layers[1].origin, fromSeconds(1.25));
        QCOMPARE(program.sound.size(), 1);
        QCOMPARE(program.sound[0].window, program.scenes[0].range);

        value.scenes[0].tracks[0].elements[1].properties.insert(PropertyId::Opacity, Value(0.5));
        const Program faded = laidOut(value, variantOf(value, {1, 2}));
        QCOMPARE(faded.scenes[0].layers[1].number(PropertyId::Opacity, fromSeconds(1)), 0.5);
        QCOMPARE(faded.sound, program.sound); // as loud as before
    }
    void aBoxThatIsTheWholePictureIsSoInAllFormats()
    {
        Element full = nested("full", "b", Format());
        full.properties.insert(PropertyId::Rotation, Value(5.0));
        Element card = nested("card", "b", Format());
        card.properties.insert(PropertyId::Height, Value(400.0));
        Template value = templateOf({test::scene("a", 2, {full, card}),
                                     test::scene("b", 2, {test::element("e", ElementKind::Text)})});
        Format square;
        square.id = FormatId{u("square")};
        square.width = square.height = 1080;
        value.formats.append(square);
        const auto program = layOut(value, variantOf(value, {1}), nullptr, square.id);
        VERIFY_RESULT(program);
        const auto number = [&](int layer, PropertyId id) {
            return program->scenes[0].layers[layer].number(id, Flicks(0));
        };
        QCOMPARE(number(0, PropertyId::X), 540.0);
        QCOMPARE(number(0, PropertyId::Width), 1080.0);
        QCOMPARE(number(0, PropertyId::Rotation), 5.0);
        QCOMPARE(number(1, PropertyId::X), 960.0);
        QCOMPARE(number(1, PropertyId::Width), 1920.0);
    }
    void whatNestedScenesReadMustHaveAValue()
    {
        const Format format;
        const Template value =
            templateOf({test::scene("a", 1, {nested("n", "b", format)}),
                        test::scene("b", 1,
                                    {test::element("bar", ElementKind::Rectangle,
                                                   {{PropertyId::Width, test::bound("usage")}})})});
        Variant variant = variantOf(value, {1});
        variant.values = {std::nullopt};
        QVERIFY(!layOut(value, variant, nullptr));
        variant.values = {Value(30.0)};
        const Layer inside = laidOut(value, variant).scenes[0].layers[0].layers.value(0);
        QCOMPARE(inside.number(PropertyId::Width, Flicks(0)), 30.0);
    }
    void valuesComeFromTheVariant()
    {
        const QList<Keyframe> keyframes{{Flicks(0), Value(0.0), {}},
                                        {fromSeconds(1), test::bound("usage"), {}}};
        const Element bar = test::element("bar", ElementKind::Rectangle,
                                          {{PropertyId::X, Value(0.0)}, // its initial value
                                           {PropertyId::Y, Value(5.0)},
                                           {PropertyId::Width, keyframes},
                                           {PropertyId::Height, test::bound("1")}});
        const Element hidden =
            test::element("hidden", ElementKind::Rectangle, {{PropertyId::X, test::bound("1")}});
        const Element fixed = test::element("fixed", ElementKind::Rectangle);
        const Template value =
            templateOf({test::scene("a", 1, {hidden}), test::scene("b", 2, {bar, fixed})});
        Variant variant = variantOf(value, {0});
        variant.values = {std::nullopt, Value(200.0), Value(30.0)};
        const QList<Layer> layers = laidOut(value, variant).scenes.value(0).layers;
        QCOMPARE(layers.size(), 2);
        QVERIFY(layers[0].variable && !layers[1].variable);
        QVERIFY(!layers[0].curves.contains(PropertyId::X));
        QCOMPARE(layers[0].number(PropertyId::Y, Flicks(0)), 5.0);
        QCOMPARE(layers[0].number(PropertyId::Width, fromSeconds(0.5)), 100.0);
        QCOMPARE(layers[0].number(PropertyId::Height, fromSeconds(0.5)), 30.0);
        variant.values[1].reset();
        QCOMPARE(layOut(value, variant, nullptr).error().code, ErrorCode::Internal);
    }
    void soundIsLaidOut()
    {
        Element voice = test::element("voice", ElementKind::Audio);
        voice.start = fromSeconds(0.5);
        const Element clip = test::element("clip", ElementKind::Video);
        Template value = templateOf({test::scene("a", 2, {clip}), test::scene("b", 2, {voice})});
        value.storyboard[1].crossFade = fromSeconds(0.5);
        Element music = test::element("music", ElementKind::Audio);
        Element sting = test::element("sting", ElementKind::Audio);
        sting.start = fromSeconds(3);
        sting.duration = fromSeconds(9);
        Element late = test::element("late", ElementKind::Audio);
        late.start = fromSeconds(60);
        value.soundtrack = {Track{{}, {}, {music, sting, late}, {}}};
        const Program program = laidOut(value, variantOf(value));
        QCOMPARE(program.duration, fromSeconds(3.5));
        QCOMPARE(program.sound.size(), 4);
        QCOMPARE(program.scenes[1].layers.size(), 0);
        QCOMPARE(program.sound[0].layer.element.value, u("clip"));
        QCOMPARE(program.sound[0].fadeIn, Flicks(0));
        QCOMPARE(program.sound[0].fadeOut, fromSeconds(0.5));
        QCOMPARE(program.sound[1].layer.range, (TimeRange{fromSeconds(2), fromSeconds(1.5)}));
        QCOMPARE(program.sound[1].window, (TimeRange{fromSeconds(1.5), fromSeconds(2)}));
        QCOMPARE(program.sound[1].fadeIn, fromSeconds(0.5));
        QCOMPARE(program.sound[2].layer.range, (TimeRange{Flicks(0), fromSeconds(3.5)}));
        QCOMPARE(program.sound[3].layer.range, (TimeRange{fromSeconds(3), fromSeconds(0.5)}));
    }
    void theFormatIsChosen()
    {
        Template value = templateOf({test::scene("a", 1)});
        Format tall;
        tall.id.value = u("tall");
        tall.width = 1080;
        tall.height = 1920;
        value.formats.append(tall);
        QCOMPARE(layOut(value, variantOf(value), nullptr)->width, 1920);
        QCOMPARE(layOut(value, variantOf(value), nullptr, tall.id)->width, 1080);
        QCOMPARE(layOut(value, variantOf(value), nullptr, {u("round")}).error().what,
                 u("there is no format 'round'"));
    }
};

REELWRIGHT_TEST(TestLayout)
#include "tst_layout.moc"
