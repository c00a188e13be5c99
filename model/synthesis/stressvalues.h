// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QList>
#include <QString>

namespace reelwright {

// A value at the edge of what a field can have.
struct StressValue {
    QString name; // short, for a viewer's key: "longest", "arabic", "none"
    QString text; // null: no value
};

// Those that the contract allows: no value, the longest and shortest texts, scripts from right to
// left, tall and wide ones, emoji, signs that other languages give a meaning; the largest, smallest
// and oddest numbers; days at the borders of years; empty and long lists; each allowed value.
QList<StressValue> stressValuesOf(const Field &field);

} // namespace reelwright
