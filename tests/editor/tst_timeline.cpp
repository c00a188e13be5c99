// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/timeline/timelinecontents.h>
#include <editor/timeline/timelinescale.h>

using namespace reelwright;

namespace {

constexpr TimeRange sixSeconds{6 * oneSecond, 6 * oneSecond};

Element element(const char *id, ElementKind kind, Flicks start, std::optional<Flicks> duration)
{
    Element made;
    made.id.value = made.name = QString::fromLatin1(id);
    made.kind = kind;
    made.start = start;
    made.duration = duration;
    return made;
}

} // namespace

class TestTimeline : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void mapsTimeAndBack()
    {
        const TimelineScale scale = TimelineScale::fitting(sixSeconds, 100, 600);
        QCOMPARE(scale.xOf(6 * oneSecond), 100.0);
        QCOMPARE(scale.xOf(12 * oneSecond), 700.0);
        QCOMPARE(scale.timeAt(400), 9 * oneSecond);
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        const TimelineScale fit = TimelineScale::fitting(sixSeconds, 100, 600);
        const TimelineScale close = fit.zoomed(4, 400, sixSeconds, 600);
        QCOMPARE(close.pixelsPerSecond, 400.0);
        QCOMPARE(close.timeAt(400), 9 * oneSecond);
        const TimelineScale out = close.zoomed(0.01, 200, sixSeconds, 600);
        QCOMPARE(out.pixelsPerSecond, fit.pixelsPerSecond); // never smaller than the scene
        QCOMPARE(out.first, sixSeconds.start);
    }

    void scrollsWithinTheScene()
    {
        const TimelineScale close =
            TimelineScale::fitting(sixSeconds, 100, 600).zoomed(2, 100, sixSeconds, 600);
        QCOMPARE(close.scrolled(-50, sixSeconds, 600).first, sixSeconds.start);
        QCOMPARE(close.scrolled(1e6, sixSeconds, 600).first, 9 * oneSecond);
    }

    void labelsHaveRoom()
    {
        const FrameRate rate;
        for (double pixels = 1; pixels < 3000; pixels *= 1.3) {
            const TimelineScale scale{Flicks(0), 0, pixels};
            const Flicks step = scale.labelStep(rate, 72);
            QVERIFY(toSeconds(step) * pixels >= 72 || step == 600 * oneSecond);
            QCOMPARE(rate.timeOf(rate.frameAt(step)), step); // whole frames
        }
    }

    void showsTheTopmostTrackFirstAndTheSoundtrackLast()
    {
        Scene scene;
        scene.duration = 6 * oneSecond;
        scene.tracks = {{{QStringLiteral("1")},
                         QStringLiteral("V1"),
                         {element("photo", ElementKind::Image, Flicks(0), std::nullopt)},
                         {}},
                        {{QStringLiteral("2")},
                         QStringLiteral("V2"),
                         {element("words", ElementKind::Text, oneSecond, 2 * oneSecond),
                          element("late", ElementKind::Text, 4 * oneSecond, 9 * oneSecond)},
                         {}}};
        Binding name{QStringLiteral("{{ name }}"), {}};
        scene.tracks[1].elements[0].properties.insert(PropertyId::Text, name);
        scene.tracks[1].elements[0].properties.insert(
            PropertyId::Opacity,
            QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {oneSecond, Value(1.0), {}}});
        Template value;
        value.scenes = {scene};
        value.soundtrack = {{{QStringLiteral("3")},
                             QStringLiteral("A1"),
                             {element("music", ElementKind::Audio, Flicks(0), std::nullopt)},
                             {}}};
        Program program;
        program.duration = 30 * oneSecond;
        Layer words;
        words.element = {QStringLiteral("words")};
        words.curves.insert(PropertyId::Text, Curve(Value(QStringLiteral("Zoë"))));
        program.scenes = {{{}, scene.id, sixSeconds, Flicks(0), {}, {words}}};
        SoundLayer music;
        music.layer.kind = ElementKind::Audio;
        program.sound = {music};

        const QList<TimelineRow> rows = timelineRows(value, scene, program, sixSeconds);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].name, QStringLiteral("V2"));
        QCOMPARE(rows[2].name, QStringLiteral("A1"));
        QVERIFY(rows[2].sound && !rows[1].sound);
        const TimelineClip &first = rows[0].clips[0];
        QCOMPARE(first.range, (TimeRange{7 * oneSecond, 2 * oneSecond}));
        QCOMPARE(first.content, QStringLiteral("Zoë"));
        QVERIFY(first.variable);
        QCOMPARE(first.keyframes, (QList<Flicks>{7 * oneSecond, 8 * oneSecond}));
        QCOMPARE(rows[0].clips[1].range.end(), sixSeconds.end()); // cut to the scene
        QVERIFY(!rows[1].clips[0].variable);
        QCOMPARE(rows[2].clips[0].range, sixSeconds); // the part that lies in the scene
    }
};

REELWRIGHT_TEST(TestTimeline)
#include "tst_timeline.moc"
