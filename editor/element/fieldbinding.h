// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QCoreApplication>
#include <QPointF>

namespace reelwright {

// A property's binding that is one field and nothing else.
QString sourceFor(PropertyId property, const QString &field);

// What comes of a field that is dropped on something.
class FieldBinding {
    Q_DECLARE_TR_FUNCTIONS(reelwright::FieldBinding)

public:
    struct Made {
        Template value;
        ElementId element;
    };

    // Refused, with what would do, where the field's values can't be the property's.
    static Result<Template> bind(const Template &value, const QList<ElementId> &elements,
                                 PropertyId property, const QString &field);
    // What an element is there to show: its text, its medium, its colour.
    static Result<Template> bindMain(const Template &value, const ElementId &element,
                                     const QString &field);
    // A new text that shows it, with its middle at a point of the frame.
    static Result<Made> insertText(const Template &value, const SceneId &scene,
                                   const QString &field, QPointF at, QSize frame);
    static QString title(const QString &field); // of the edits
};

} // namespace reelwright
