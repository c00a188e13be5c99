// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace reelwright {

// Where the two pictures are, in whole pixels of the screen. Shapes are sizes of which only the
// proportions count.

// Whole, as large as there is room, in its middle.
QRect fittedIn(const QRect &room, QSize shape);

struct TwoRects {
    QRect a;
    QRect b;

    friend bool operator==(const TwoRects &, const TwoRects &) = default;
};

// Beside each other or A above B, as they become larger; mirrored: B at the left.
TwoRects besideIn(const QRect &room, QSize a, QSize b, int gap, bool mirrored);

// One over the other: of A what is left of a line, of B what is right of it.
struct Wipe {
    TwoRects whole;
    QRect stage; // what both cover
    int x = 0;   // the first column of B

    TwoRects shown() const; // parts of `whole`
    double shareAt(double x) const;

    friend bool operator==(const Wipe &, const Wipe &) = default;
};

// `share` of the stage, 0 to 1, is A's.
Wipe wipeIn(const QRect &room, QSize a, QSize b, double share);

bool haveSameShape(QSize a, QSize b);

} // namespace reelwright
