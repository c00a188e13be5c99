// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <editor/element/keyframevalue.h>
#include <editor/timeline/clipart.h>
#include <editor/timeline/timelinedrag.h>
#include <editor/timeline/timelinesnap.h>
#include <model/edit/invariants.h>
#include <model/edit/sceneedits.h>
#include <preview/compose/composer.h>

#include <algorithm>

using namespace reelwright;
using test::clipId;
using test::layoutOf;
using test::timelineTemplate;

namespace {

constexpr int rowOfA = 3;
constexpr int rowOfC = 2;

QPointF spot(const TimelineLayout &layout, double seconds, int row)
{
    return {layout.scale.xOf(fromSeconds(seconds)), layout.rowRect(row).top() + 10};
}

Template withMarker(double seconds)
{
    return *addMarker(timelineTemplate(), timelineTemplate().scenes[0].id,
                      {fromSeconds(seconds), QStringLiteral("Beat"), {}});
}

// A drag from one point to another, with the clips selected.
DragStep dragged(const Template &value, const TimelineLayout &layout, QPointF from, QPointF to,
                 QList<ElementId> selection = {}, Qt::KeyboardModifiers keys = {})
{
    const TimelineHit hit = hitAt(layout, from);
    if (selection.isEmpty())
        selection = {hit.element};
    const TimelineDrag drag({value, layout, hit, from, selection, fromSeconds(9), FrameRate()});
    return drag.step(layout.scale, 0, to, keys);
}

bool fine(const DragStep &step)
{
    return step.next && checkInvariants(*step.next);
}

} // namespace

// What the timeline does without a window: what is where, what sticks to what, and what a drag
// comes to.
class TestTimelineParts : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsUnderAPoint()
    {
        const TimelineLayout layout = layoutOf(withMarker(4));
        const auto zone = [&](QPointF point) { return hitAt(layout, point).zone; };
        QCOMPARE(layout.scale.pixelsPerSecond, 100.0);
        QCOMPARE(zone(spot(layout, 1, rowOfA)), TimelineZone::Clip);
        QCOMPARE(hitAt(layout, spot(layout, 1, rowOfA)).element, clipId("a"));
        QCOMPARE(zone(spot(layout, 0.02, rowOfA)), TimelineZone::ClipStart);
        QCOMPARE(zone(spot(layout, 1.97, rowOfA)), TimelineZone::ClipEnd);
        QCOMPARE(zone(spot(layout, 2.5, rowOfA)), TimelineZone::Track);
        QCOMPARE(hitAt(layout, spot(layout, 2.5, rowOfA)).row, rowOfA);
        QCOMPARE(zone({500, 290}), TimelineZone::Track); // below the last row
        QCOMPARE(hitAt(layout, {500, 290}).row, -1);
        QCOMPARE(zone({300, 5}), TimelineZone::Ruler);
        QCOMPARE(zone({50, 5}), TimelineZone::Corner);
        QCOMPARE(zone(layout.markerRect(layout.markers[0]).center()), TimelineZone::Marker);
        QCOMPARE(hitAt(layout, layout.markerRect(layout.markers[0]).center()).time, 4 * oneSecond);
        QCOMPARE(zone(layout.lockRect(1).center()), TimelineZone::Lock);
        QCOMPARE(zone(layout.hideRect(1).center()), TimelineZone::Hide);
        TimelineLayout loud = layout;
        loud.rows[1].audible = true;
        QCOMPARE(hitAt(loud, loud.muteRect(1).center()).zone, TimelineZone::Mute);
        QCOMPARE(hitAt(loud, loud.soloRect(1).center()).zone, TimelineZone::Solo);
        QVERIFY(loud.nameRect(1).right() < loud.soloRect(1).left());
        QCOMPARE(zone(loud.muteRect(1).center()), TimelineZone::Header);
        QCOMPARE(zone({30, layout.headerRect(1).center().y()}), TimelineZone::Header);
        QCOMPARE(zone({30, layout.headerRect(1).bottom() - 1}), TimelineZone::HeaderEdge);
        QCOMPARE(zone({-5, 50}), TimelineZone::Nothing);
    }

    void tellsKeyframesOnClipsAndInLanes()
    {
        const TimelineLayout layout = layoutOf(timelineTemplate(), {clipId("c")});
        const TimelineClip &c = layout.rows[rowOfC].clips[0];
        const TimelineHit hit = hitAt(layout, layout.diamond(rowOfC, c, 2 * oneSecond));
        QCOMPARE(hit.zone, TimelineZone::Keyframe);
        QCOMPARE(hit.time, 2 * oneSecond);
        QCOMPARE(layout.rows[rowOfC].lanes.size(), 1);
        const TimelineLane &lane = layout.rows[rowOfC].lanes[0];
        const TimelineHit inLane = hitAt(layout, layout.laneDiamond(rowOfC, 0, lane.keyframes[1]));
        QCOMPARE(inLane.zone, TimelineZone::Keyframe);
        QCOMPARE(inLane.keyframe, 1);
        const auto handles = layout.handles(rowOfC, 0, 0);
        QVERIFY(handles);
        Template eased = timelineTemplate();
        std::get<QList<Keyframe>>(
            eased.scenes[0].tracks[1].elements[0].properties[PropertyId::Opacity])[0]
            .easing = {0.3, 0.2, 0.7, 0.8};
        const TimelineLayout bent = layoutOf(eased, {clipId("c")});
        QCOMPARE(hitAt(bent, bent.handles(rowOfC, 0, 0)->first).zone, TimelineZone::Handle);
        QVERIFY(hitAt(bent, bent.handles(rowOfC, 0, 0)->second).second);
        QCOMPARE(layout.rowTop(3), layout.rowTop(2) + layout.trackHeight + layout.laneHeight);
        QCOMPARE(layout.rowAt(layout.rowTop(3)), 3);
        QCOMPARE(layout.rowAt(layout.rowTop(3) - 1), 2);
    }

    void aRectangleTouchesClips()
    {
        const TimelineLayout layout = layoutOf(timelineTemplate());
        const QRectF band(spot(layout, 0.5, rowOfC), spot(layout, 3.5, rowOfA));
        QCOMPARE(clipsIn(layout, band), (QList<ElementId>{clipId("c"), clipId("a"), clipId("b")}));
        QVERIFY(clipsIn(layout, {spot(layout, 8.5, 0), QSizeF(50, 200)}).isEmpty());
    }

    void snapsToTheNearest()
    {
        const TimelineLayout layout = layoutOf(withMarker(4));
        const QList<SnapPoint> points = snapPoints(layout, fromSeconds(9), {{clipId("a")}, {}, {}});
        const Flicks reach = fromSeconds(0.08);
        const auto at = [&](double seconds) {
            return nearestPoint(points, fromSeconds(seconds), reach);
        };
        QCOMPARE(at(0.05)->kind, SnapKind::SceneStart);
        QCOMPARE(at(9.95)->kind, SnapKind::SceneEnd);
        QCOMPARE(at(9.05)->kind, SnapKind::Playhead);
        QCOMPARE(at(4.05)->kind, SnapKind::Marker);
        QCOMPARE(at(4.05)->name, QStringLiteral("Beat"));
        QCOMPARE(at(6.03)->kind, SnapKind::ClipStart);
        QCOMPARE(at(8.03)->kind, SnapKind::ClipEnd);
        QCOMPARE(at(2)->kind, SnapKind::Keyframe); // of c; a's own end is no candidate
        QVERIFY(!at(7));
        const Snap snap = snapped(points, {fromSeconds(2), fromSeconds(4)}, fromSeconds(0.97),
                                  reach, FrameRate(), Flicks(0));
        QCOMPARE(snap.by, oneSecond);
        QCOMPARE(snap.to.time, fromSeconds(3)); // 2 + 1 lies at b's start
        const Snap none = snapped({}, {oneSecond}, fromSeconds(0.51), reach, FrameRate(), {});
        QCOMPARE(none.to.kind, SnapKind::Frame);
        QCOMPARE(none.by, FrameRate().timeOf(15));
    }

    void aClipMovesToWhereItIsDragged()
    {
        const Template value = timelineTemplate();
        const TimelineLayout layout = layoutOf(value);
        const QPointF from = spot(layout, 7, 1);
        const DragStep step = dragged(value, layout, from, from + QPointF(-150, 0));
        QVERIFY(fine(step));
        QCOMPARE(step.name, QStringLiteral("Move D"));
        QCOMPARE(test::startOf(*step.next, "d"), 4.5);
        QCOMPARE(step.time, fromSeconds(4.5));
        // near b's end it sticks, unless Ctrl is held
        const DragStep near = dragged(value, layout, from, from + QPointF(-96, 0));
        QCOMPARE(test::startOf(*near.next, "d"), 5.0);
        QCOMPARE(near.snap.to.kind, SnapKind::ClipEnd);
        const DragStep free =
            dragged(value, layout, from, from + QPointF(-96, 0), {}, Qt::ControlModifier);
        QVERIFY(test::startOf(*free.next, "d") != 5.0);
        QCOMPARE(free.snap.to.kind, SnapKind::Frame);
    }

    void aClipMovesBetweenTracksAndStopsAtOthers()
    {
        const Template value = timelineTemplate();
        const TimelineLayout layout = layoutOf(value);
        const QPointF from = spot(layout, 2, rowOfC);
        const DragStep down = dragged(value, layout, from, from + QPointF(0, 32));
        QVERIFY(fine(down)); // over a and b: beside them there
        QCOMPARE(test::trackOf(*down.next, "c"), QStringLiteral("V1"));
        QCOMPARE(test::startOf(*down.next, "c"), 5.0);
        const DragStep up = dragged(value, layout, from, from + QPointF(0, -32));
        QCOMPARE(test::trackOf(*up.next, "c"), QStringLiteral("V3"));
        QCOMPARE(test::startOf(*up.next, "c"), 1.0);
        const DragStep locked = dragged(value, layout, from, from + QPointF(0, -64));
        QVERIFY(!locked.next);
        QVERIFY(locked.next.error().what.contains(QStringLiteral("locked")));
        const DragStep shifted =
            dragged(value, layout, from, from + QPointF(40, -30), {}, Qt::ShiftModifier);
        QCOMPARE(test::trackOf(*shifted.next, "c"), QStringLiteral("V2")); // along one axis
    }

    void whatWouldGoTooFarStays()
    {
        const Template value = timelineTemplate();
        const TimelineLayout layout = layoutOf(value);
        const QPointF from = spot(layout, 2, rowOfC);
        const DragStep left = dragged(value, layout, from, from + QPointF(-900, 0));
        QVERIFY(fine(left));
        QCOMPARE(test::startOf(*left.next, "c"), 0.0);
        const DragStep right = dragged(value, layout, from, from + QPointF(3000, 0));
        QVERIFY(fine(right));
        QVERIFY(test::startOf(*right.next, "c") < 10);
        const QPointF b = spot(layout, 4, rowOfA);
        const DragStep into = dragged(value, layout, b, b + QPointF(-130, 0)); // into a
        QVERIFY(fine(into));
        QCOMPARE(test::startOf(*into.next, "b"), 2.0);
    }

    void edgesTrim()
    {
        const Template value = timelineTemplate();
        const TimelineLayout layout = layoutOf(value);
        const QPointF end = spot(layout, 1.97, rowOfA);
        const DragStep shorter = dragged(value, layout, end, end + QPointF(-50, 0));
        QVERIFY(fine(shorter));
        QCOMPARE(shorter.name, QStringLiteral("Trim A"));
        QCOMPARE(test::endOf(*shorter.next, "a"), 1.5);
        const DragStep longer = dragged(value, layout, end, end + QPointF(400, 0));
        QCOMPARE(test::endOf(*longer.next, "a"), 3.0); // b is there
        const DragStep least = dragged(value, layout, end, end + QPointF(-400, 0));
        QCOMPARE(test::endOf(*least.next, "a"), toSeconds(FrameRate().frameDuration()));
        const QPointF start = spot(layout, 3.03, rowOfA);
        const DragStep later = dragged(value, layout, start, start + QPointF(70, 0));
        QCOMPARE(test::startOf(*later.next, "b"), 3.7);
        QCOMPARE(test::endOf(*later.next, "b"), 5.0);
    }

    void altMakesCopies()
    {
        const Template value = timelineTemplate();
        const TimelineLayout layout = layoutOf(value);
        const QPointF from = spot(layout, 7, 1);
        const DragStep copy =
            dragged(value, layout, from, from + QPointF(-350, 0), {}, Qt::AltModifier);
        QVERIFY(fine(copy));
        QCOMPARE(copy.name, QStringLiteral("Duplicate D"));
        QCOMPARE(copy.next->scenes[0].tracks.size(), 4); // there was room on its track
        QCOMPARE(copy.next->scenes[0].tracks[2].elements.size(), 2);
        QCOMPARE(copy.next->scenes[0].tracks[2].elements[0].start, fromSeconds(2.5));
        const DragStep tight =
            dragged(value, layout, from, from + QPointF(50, 0), {}, Qt::AltModifier);
        QVERIFY(fine(tight));
        QCOMPARE(tight.next->scenes[0].tracks.size(), 5);
    }

    void slippingShowsAnotherPart()
    {
        Template value = timelineTemplate();
        Element &clip = value.scenes[0].tracks[2].elements[0];
        clip.kind = ElementKind::Video;
        clip.properties[PropertyId::MediaStart] = Value(1.0);
        clip.properties[PropertyId::Source] = Value(QStringLiteral("reel"));
        Media medium;
        medium.id = {QStringLiteral("reel")};
        medium.kind = MediaKind::Video;
        medium.path = QStringLiteral("a.mp4");
        value.media = {medium};
        const TimelineLayout layout = layoutOf(value);
        const QPointF from = spot(layout, 7, 1);
        const auto keys = Qt::AltModifier | Qt::ShiftModifier;
        const DragStep slip = dragged(value, layout, from, from + QPointF(-50, 0), {}, keys);
        VERIFY_RESULT(slip.next);
        const auto start = [](const DragStep &step) {
            return std::get<double>(
                staticValue(step.next->scenes[0].tracks[2].elements[0], PropertyId::MediaStart));
        };
        QCOMPARE(start(slip), 1.5);
        QCOMPARE(test::startOf(*slip.next, "d"), 6.0);
        QCOMPARE(start(dragged(value, layout, from, from + QPointF(500, 0), {}, keys)), 0.0);
        const QPointF a = spot(layout, 1, rowOfA);
        QVERIFY(!dragged(value, layout, a, a + QPointF(50, 0), {}, keys).next);
    }

    void keyframesMarkersAndCurvesAreDragged()
    {
        const Template value = withMarker(4);
        const TimelineLayout layout = layoutOf(value, {clipId("c")});
        const QPointF diamond = layout.diamond(rowOfC, layout.rows[rowOfC].clips[0], 2 * oneSecond);
        const auto keyframes = [](const Template &in) {
            return std::get<QList<Keyframe>>(
                in.scenes[0].tracks[1].elements[0].properties[PropertyId::Opacity]);
        };
        const DragStep moved = dragged(value, layout, diamond, diamond + QPointF(-50, 0));
        QVERIFY(fine(moved));
        QCOMPARE(keyframes(*moved.next)[1].time, oneSecond / 2);
        const DragStep most = dragged(value, layout, diamond, diamond + QPointF(500, 0));
        QCOMPARE(keyframes(*most.next)[1].time, 2 * oneSecond); // within its element
        const QPointF flag = layout.markerRect(layout.markers[0]).center();
        const DragStep marker = dragged(value, layout, flag, flag + QPointF(130, 0));
        QVERIFY(fine(marker));
        QCOMPARE(marker.next->scenes[0].markers[0].time, fromSeconds(5.3));
        Template eased = value;
        std::get<QList<Keyframe>>(
            eased.scenes[0].tracks[1].elements[0].properties[PropertyId::Opacity])[0]
            .easing = {0.25, 0.25, 0.75, 0.75};
        const TimelineLayout bent = layoutOf(eased, {clipId("c")});
        const QPointF handle = bent.handles(rowOfC, 0, 0)->first;
        const DragStep curve = dragged(eased, bent, handle, handle + QPointF(25, 0));
        QVERIFY(fine(curve));
        QCOMPARE(keyframes(*curve.next)[0].easing, (Easing{0.5, 0.25, 0.75, 0.75}));
    }

    void aNewKeyframeHasTheValueOfItsMoment()
    {
        const QList<Keyframe> fade{{Flicks(0), Value(0.0), {}}, {oneSecond, Value(1.0), {}}};
        QCOMPARE(std::get<Value>(keyframeAt(fade, oneSecond / 4).value), Value(0.25));
        QCOMPARE(std::get<Value>(keyframeAt(fade, 2 * oneSecond).value), Value(1.0));
        QList<Keyframe> bound = fade;
        bound[0].value = Binding{QStringLiteral("share"), {}};
        QVERIFY(std::holds_alternative<Binding>(keyframeAt(bound, oneSecond / 4).value));
    }

    void mutedSoundHasItsWave_data()
    {
        QTest::addColumn<ElementKind>("kind");
        QTest::newRow("sound") << ElementKind::Audio;
        QTest::newRow("video") << ElementKind::Video; // below its pictures
    }
    void mutedSoundHasItsWave()
    {
        QFETCH(ElementKind, kind);
        const ElementId id{QStringLiteral("music")};
        auto assets = std::make_shared<AssetTable>();
        MediaAsset music;
        music.path =
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/media/music.flac");
        music.digest = *digestOfFile(music.path);
        music.kind = MediaKind::Audio;
        assets->media.insert({id.value}, music);
        SoundLayer sound;
        sound.layer.element = id;
        sound.layer.kind = kind;
        sound.layer.range = sound.window = {Flicks(0), 2 * oneSecond};
        sound.layer.curves.insert(PropertyId::Source, Curve(Value(id.value)));
        auto program = std::make_shared<Program>();
        program->duration = 2 * oneSecond;
        program->assets = assets;
        program->silent.append(sound);
        ClipArt art(std::make_shared<Composer>(), std::make_shared<Quiet>(),
                    std::make_shared<SoundPool>());
        art.want(program, {id}, 32);
        QTRY_VERIFY_WITH_TIMEOUT(art.art(id) && !art.art(id)->peaks.empty(), 20'000);
        const std::vector<float> &peaks = art.art(id)->peaks;
        QCOMPARE(peaks.size(), size_t(2 * ClipArt::peaksPerSecond));
        QVERIFY(*std::max_element(peaks.begin(), peaks.end()) > 0.01f);
    }
};

REELWRIGHT_TEST(TestTimelineParts)
#include "tst_timelineparts.moc"
