// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/comparer.h>

#include <QCoreApplication>

namespace reelwright {

// What is said of two sides.
class CompareWords {
    Q_DECLARE_TR_FUNCTIONS(reelwright::CompareWords)

public:
    static QString letter(int place); // "A"
    static QString difference(const Difference &difference);
    // Why there is none; empty: it is on its way.
    static QString noDifference(const Comparer &comparer);
    // The scenes that both show at this moment; empty: one of them shows none.
    static QString scenes(const Session &session, const Sides &sides, const Comparer &comparer);
    // Below the pictures; and with that what stands in their place.
    static QString below(const Session &session, const Sides &sides, const Comparer &comparer);
    static QString all(const Session &session, const Sides &sides, const Comparer &comparer);
};

} // namespace reelwright
