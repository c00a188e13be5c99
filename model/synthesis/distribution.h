// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace reelwright {

// How one field's values are spread, without any of them that is a person's.
struct FieldSpread {
    double nulls = 0; // share of viewers without a value
    double yes = 0.5; // share of those with one that it is true for
    // Of numbers, dates (as days) and the lengths of texts and lists: at each twentieth of the
    // viewers, the outer ones left out, as they may be known by them. Empty: there are none.
    QList<double> twentieths;
    // Values that many viewers have, with their shares in sum; of fields that are not personal.
    struct Common {
        QString value;
        double upTo = 0;
    };
    QList<Common> common;
    QSet<std::size_t> seen; // seenAs() of what may not be made up again; gone with the data
};

// The same for a value however it is written: 5100.50 is 5100.5.
std::size_t seenAs(const Field &field, const QString &text);

inline constexpr int manyViewers = 5; // what so many have tells of nobody

// By field; measures 100,000 rows at most, evenly over the table.
QHash<QString, FieldSpread> spreadOf(const ViewerTable &rows);

} // namespace reelwright
