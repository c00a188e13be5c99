// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/property.h>

#include <QCoreApplication>

namespace reelwright {

// How a value moves to its next keyframe, in words and numbers.
class EasingWords {
    Q_DECLARE_TR_FUNCTIONS(reelwright::EasingWords)

public:
    static QList<Easing> common(); // that have a name of their own
    static QString name(const Easing &easing);
    static QString numbers(const Easing &easing); // "0.42, 0, 1, 1", of what doesn't hold
    static Result<Easing> fromNumbers(const QString &text);
};

} // namespace reelwright
