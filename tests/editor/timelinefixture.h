// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfixture.h"

#include <editor/session/places.h>
#include <editor/timeline/timelinehit.h>
#include <editor/timeline/timelineview.h>

namespace reelwright::test {

inline ElementId clipId(const char *id)
{
    return {QString::fromLatin1(id)};
}

inline Element box(const char *id, double start, double seconds)
{
    Element element;
    element.id = clipId(id);
    element.name = QString::fromLatin1(id).toUpper();
    element.kind = ElementKind::Rectangle;
    element.start = fromSeconds(start);
    element.duration = fromSeconds(seconds);
    element.properties = {{PropertyId::Width, Value(100.0)}, {PropertyId::Height, Value(50.0)}};
    return element;
}

// A scene of ten seconds, bottom to top:
//
//   V4  |--f--|                                     locked
//   V3                                  |----d----|
//   V2       |----c----|                            keyframes at its start and a second later
//   V1  |----a----|    |----b----|
//       0    1    2    3    4    5      6    7    8    9   10
inline Template timelineTemplate()
{
    Template value = NewTemplate::make(latin("Lines"), NewTemplate::formats().first());
    Scene &scene = value.scenes[0];
    scene.duration = 10 * oneSecond;
    Element c = box("c", 1, 2);
    c.properties[PropertyId::Opacity] =
        QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {oneSecond, Value(1.0), {}}};
    scene.tracks = {
        Track{{latin("v1")}, latin("V1"), {box("a", 0, 2), box("b", 3, 2)}},
        Track{{latin("v2")}, latin("V2"), {c}},
        Track{{latin("v3")}, latin("V3"), {box("d", 6, 2)}},
        Track{{latin("v4")}, latin("V4"), {box("f", 0, 1)}, true},
    };
    return value;
}

inline double startOf(const Template &value, const char *id)
{
    const Element *element = findElement(value, clipId(id)).element;
    return element ? toSeconds(element->start) : -1;
}

inline double endOf(const Template &value, const char *id)
{
    const Element *element = findElement(value, clipId(id)).element;
    return element ? toSeconds(element->start + element->duration.value_or(Flicks(0))) : -1;
}

inline QString trackOf(const Template &value, const char *id)
{
    const Track *track = findElement(value, clipId(id)).track;
    return track ? track->name : QString();
}

// The timeline of the template's first scene, in a viewport of 1180 × 300: 100 pixels a second.
inline TimelineLayout layoutOf(const Template &value, const QSet<ElementId> &unfolded = {})
{
    const Scene &scene = value.scenes[0];
    Program program;
    program.duration = scene.duration;
    TimelineLayout layout;
    layout.scene = scene.id;
    layout.range = {Flicks(0), scene.duration};
    layout.rows = timelineRows(value, scene, program, layout.range, {true, unfolded});
    layout.markers = scene.markers;
    layout.size = {1180, 300};
    layout.scale = TimelineScale::fitting(layout.range, TimelineLayout::headerWidth, 1000);
    layout.arrange();
    return layout;
}

// A window with that document, and a mouse over its timeline.
struct TimelineStudio : Studio {
    TimelineStudio() : timeline(window.timeline()), area(*timeline.viewport()) {}

    [[nodiscard]] bool openLines(const Template &value = timelineTemplate())
    {
        const QString path = folder.filePath(latin("lines.reel"));
        const bool made = bool(Document::create(path, value)); // and let it go
        return made && open(path) && session.isEditable();
    }

    const Template &value() const { return session.value(); }
    QPointF at(double seconds, int row) const
    {
        const TimelineLayout &layout = timeline.arrangement();
        return {layout.scale.xOf(layout.range.start + fromSeconds(seconds)),
                layout.rowRect(row).center().y() - 4}; // above the keyframes
    }
    QPointF clip(const char *id, double share = 0.5) const
    {
        for (int row = 0; row < timeline.rows().size(); ++row)
            for (const TimelineClip &each : timeline.rows()[row].clips)
                if (each.element == clipId(id)) {
                    const QRectF rect = timeline.clipRect(row, each);
                    return {rect.left() + share * rect.width(), rect.center().y() - 4};
                }
        return {-1, -1};
    }
    void press(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&area, Qt::LeftButton, keys, point.toPoint());
    }
    void move(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        const QPointF place = point.toPoint();
        QMouseEvent event(QEvent::MouseMove, place, area.mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, keys);
        QApplication::sendEvent(&area, &event);
    }
    void release(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(&area, Qt::LeftButton, keys, point.toPoint());
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to, keys);
    }
    // So many seconds along, on the same row.
    void dragBy(QPointF from, double seconds, Qt::KeyboardModifiers keys = {})
    {
        drag(from, from + QPointF(seconds * timeline.scale().pixelsPerSecond, 0), keys);
    }
    void click(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(&area, Qt::LeftButton, keys, point.toPoint());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&timeline, which, keys);
    }
    QString lastName() const
    {
        const Result<State> state = session.document()->undoState();
        return state ? state->name : QString();
    }
    // Undoing gives what was there before, redoing what is there now.
    [[nodiscard]] bool undoesTo(const Template &before)
    {
        const Template after = value();
        const bool back = session.undo() && value() == before;
        return session.redo() && value() == after && back;
    }

    TimelineView &timeline;
    QWidget &area;
};

} // namespace reelwright::test
