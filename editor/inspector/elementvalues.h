// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QCoreApplication>

namespace reelwright {

enum class ElementValue { Name, Start, Duration };

// What is typed for elements beside their properties. Times are as SceneValues has them; no
// duration is until the end.
class ElementValues {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ElementValues)

public:
    static QString text(const Element &element, ElementValue what); // as it is typed
    static QString shown(const Element &element, ElementValue what);
    static Result<Template> withText(const Template &value, const QList<ElementId> &elements,
                                     ElementValue what, const QString &text);
    static QString title(ElementValue what); // of the edit
};

} // namespace reelwright
