// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QCoreApplication>
#include <QRectF>

namespace reelwright {

// New elements, over the picture and for as long as their scene lasts.
class Insertion {
    Q_DECLARE_TR_FUNCTIONS(reelwright::Insertion)

public:
    struct Made {
        Template value;
        ElementId element;
    };

    // On top of the scene, see addedOnTop(). `place` is in the frame's pixels. A text is as high as
    // it, and set in the template's first typeface; a template without one gets the studio's own,
    // from the system's package.
    static Result<Made> add(const Template &value, const SceneId &scene, ElementKind kind,
                            const QRectF &place);
    // Where it goes if nobody says.
    static QRectF middle(ElementKind kind, QSize frame);
    static QString title(ElementKind kind); // of the edit
};

} // namespace reelwright
