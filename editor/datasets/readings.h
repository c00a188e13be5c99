// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>

#include <QCoreApplication>
#include <QPair>

namespace reelwright {

// The ways in which values of a type may be written.
class Readings {
    Q_DECLARE_TR_FUNCTIONS(reelwright::Readings)

public:
    // To choose from, with an example of each; `guessed` is among them. One alone: no choice.
    static QList<QPair<QString, Reading>> of(FieldType type, const Reading &guessed);
    // Whether two read values of the type alike.
    static bool same(FieldType type, const Reading &one, const Reading &other);
};

} // namespace reelwright
