// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the timeline with 500 elements while it scrolls, zooms and drags, and prints rows of a
// table of Markdown: bench-timeline FOLDER.
#include "times.h"

#include <editor/session/newtemplate.h>
#include <editor/theme/studiostyle.h>
#include <editor/timeline/timelineview.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cstdio>

using namespace reelwright;
using bench::Times;

namespace {

constexpr int trackCount = 20;
constexpr int elementsInTrack = 25;
constexpr int passes = 200;

Template manyElements()
{
    Template value = NewTemplate::make({}, NewTemplate::formats().first());
    Scene &scene = value.scenes[0];
    scene.duration = 50 * oneSecond;
    scene.tracks.clear();
    for (int t = 0; t < trackCount; ++t) {
        Track track;
        track.id = {QStringLiteral("track-%1").arg(t)};
        track.name = QStringLiteral("V%1").arg(t + 1);
        for (int e = 0; e < elementsInTrack; ++e) {
            Element element;
            element.id = {QStringLiteral("box-%1-%2").arg(t).arg(e)};
            element.name = QStringLiteral("Rectangle %1 of track %2").arg(e).arg(t);
            element.kind = ElementKind::Rectangle;
            element.start = 2 * oneSecond * e;
            element.duration = 19 * oneSecond / 10;
            element.properties = {
                {PropertyId::Width, Value(100.0)},
                {PropertyId::Height, Value(100.0)},
                {PropertyId::Opacity,
                 QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {oneSecond, Value(1.0), {}}}}};
            track.elements.append(element);
        }
        scene.tracks.append(track);
    }
    return value;
}

void wheel(QWidget &area, QPoint by, Qt::KeyboardModifiers keys)
{
    const QPointF at(area.width() / 2.0, area.height() / 2.0);
    QWheelEvent event(at, area.mapToGlobal(at), {}, by, Qt::NoButton, keys, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&area, &event);
}

void mouse(QWidget &area, QEvent::Type type, QPointF at)
{
    QMouseEvent event(type, at, area.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&area, &event);
}

void measure(TimelineView &timeline)
{
    QWidget &area = *timeline.viewport();
    Times scrolling;
    Times zooming;
    Times dragging;
    Times painting;
    for (int i = 0; i < passes; ++i)
        painting.add([&] { area.repaint(); });
    timeline.zoomBy(3);
    for (int i = 0; i < passes; ++i)
        scrolling.add([&] {
            wheel(area, {0, i % 40 < 20 ? -120 : 120}, i % 2 ? Qt::ShiftModifier : Qt::NoModifier);
            area.repaint();
        });
    for (int i = 0; i < passes; ++i)
        zooming.add([&] {
            wheel(area, {0, i % 20 < 10 ? 120 : -120}, Qt::ControlModifier);
            area.repaint();
        });
    timeline.zoomToFit();
    const QPointF from = timeline.clipRect(2, timeline.rows()[2].clips[3]).center();
    mouse(area, QEvent::MouseButtonPress, from);
    for (int i = 0; i < passes; ++i)
        dragging.add([&] {
            mouse(area, QEvent::MouseMove, from + QPointF(i % 50 - 25, 0));
            area.repaint();
        });
    mouse(area, QEvent::MouseButtonRelease, from);
    painting.row("paint a timeline of 500 elements", 8);
    scrolling.row("scroll it", 8);
    zooming.row("zoom it", 8);
    dragging.row("drag a clip on it", 16);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    const QString path = QApplication::arguments().value(1, QStringLiteral(".")) +
                         QStringLiteral("/timeline.reel");
    QFile::remove(path);
    if (const auto made = Document::create(path, manyElements()); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text()));
        return 1;
    }
    Session session({});
    TimelineView timeline(session);
    timeline.resize(1600, 700);
    timeline.show();
    session.openTemplate(path);
    for (const QDeadlineTimer end(20'000); timeline.rows().isEmpty() && !end.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (timeline.rows().isEmpty())
        return 1;
    measure(timeline);
    return 0;
}
