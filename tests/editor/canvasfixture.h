// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/canvas/insertion.h>
#include <editor/session/places.h>
#include <model/edit/elementedits.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/propertyedits.h>
#include <model/edit/trackedits.h>

namespace reelwright::test {

inline ElementId idOf(const char *id)
{
    return {QString::fromLatin1(id)};
}

// A rectangle on a track of its own, on top.
inline Template withBox(const Template &value, const char *id, const QRectF &place)
{
    const Result<Insertion::Made> made =
        Insertion::add(value, value.scenes[0].id, ElementKind::Rectangle, place);
    Template next = made->value;
    Element &element = next.scenes[0].tracks.last().elements[0];
    element.id = idOf(id);
    element.name = QString::fromLatin1(id);
    return next;
}

// Boxes `low` at 400…800 × 300…500 and `high` over its right half, at 700…900 × 350…450, and a
// text `hello` at the bottom.
inline Template canvasTemplate()
{
    Template value = NewTemplate::make(latin("Canvas"), NewTemplate::formats().first());
    value = withBox(value, "low", {400, 300, 400, 200});
    value = withBox(value, "high", {700, 350, 200, 100});
    const Result<Insertion::Made> text =
        Insertion::add(value, value.scenes[0].id, ElementKind::Text, {400, 800, 100, 123});
    value = text->value;
    Element &element = value.scenes[0].tracks.last().elements[0];
    element.id = idOf("hello");
    element.name = latin("Hello");
    element.properties[PropertyId::Text] = Value(latin("Hello"));
    return value;
}

inline double numberOf(const Template &value, const char *id, PropertyId property)
{
    const Element *element = findElement(value, idOf(id)).element;
    return element ? std::get<double>(staticValue(*element, property)) : -1;
}

inline QPointF positionOf(const Template &value, const char *id)
{
    return {numberOf(value, id, PropertyId::X), numberOf(value, id, PropertyId::Y)};
}

// A window with that document, and a mouse over its canvas in the frame's pixels.
struct CanvasStudio : Studio {
    CanvasStudio() : canvas(window.canvas()) {}

    [[nodiscard]] bool openCanvas(const Template &value = canvasTemplate())
    {
        const QString path = folder.filePath(latin("canvas.reel"));
        const auto made = Document::create(path, value).map([](const Document &) {});
        if (!made)
            qWarning("%s", qPrintable(made.error().text()));
        return made && open(path) && session.isEditable();
    }

    QPoint at(QPointF point) const { return canvas.frame().toWidget(point).toPoint(); }
    void click(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(&canvas, Qt::LeftButton, keys, at(point));
    }
    void press(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(&canvas, Qt::LeftButton, keys, at(point));
    }
    void move(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        const QPointF place = at(point);
        QMouseEvent event(QEvent::MouseMove, place, canvas.mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, keys);
        QApplication::sendEvent(&canvas, &event);
    }
    void release(QPointF point, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(&canvas, Qt::LeftButton, keys, at(point));
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to, keys);
    }
    QString lastEdit() const { return session.document()->undoState().value_or(State()).name; }
    const Template &value() const { return session.value(); }

    CanvasView &canvas;
};

} // namespace reelwright::test
