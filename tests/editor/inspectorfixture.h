// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvasfixture.h"

#include <editor/inspector/inspectorlayout.h>
#include <editor/inspector/inspectorlist.h>
#include <editor/inspector/inspectorpanel.h>
#include <editor/inspector/valueline.h>
#include <editor/session/places.h>

namespace reelwright::test {

// A window with a document in which one element is selected.
struct Inspected : CanvasStudio {
    InspectorList &list() { return window.inspector().list(); }
    InspectorModel &model() { return window.inspector().model(); }
    const InspectorRow &row(PropertyId property)
    {
        return model().row(model().indexOf(property).row());
    }
    QRectF rect(PropertyId property)
    {
        list().scrollTo(model().indexOf(property));
        return list().visualRect(model().indexOf(property));
    }
    void click(QPointF point)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, point.toPoint());
    }
    ValueLine *line() // that is open in a row; null: none is
    {
        return list().viewport()->findChild<ValueLine *>({}, Qt::FindDirectChildrenOnly);
    }
    ValueLine *openLine(PropertyId property)
    {
        (void)QTest::qWaitFor([&] { return !line(); }); // those before are deleted later
        click(inspector::valueOf(rect(property)).center());
        return line();
    }
    void type(ValueLine *into, const char *text, Qt::Key key = Qt::Key_Return)
    {
        into->selectAll();
        QTest::keyClicks(into, latin(text));
        QTest::keyClick(into, key);
    }
    Property property(PropertyId id)
    {
        return findElement(session.value(), session.selected()).element->properties.value(id);
    }
    double number(PropertyId id) { return std::get<double>(std::get<Value>(property(id))); }
    qsizetype states() { return stateCount(session); }
};

} // namespace reelwright::test
