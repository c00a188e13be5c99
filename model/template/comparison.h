// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/templateparts.h>

#include <QStringList>

namespace reelwright {

// What became of one part from one template to another.
struct PartComparison {
    enum class Kind { Added, Removed, Altered, Moved };

    PartKey part;
    Kind kind = Kind::Altered;
    QString name;        // for people: "text 'Greeting' in scene 'Intro'"
    QStringList members; // of an altered part: "fontSize: 80 → 96"

    QString words() const; // one line: "altered text 'Greeting' in scene 'Intro' (fontSize: …)"
    friend bool operator==(const PartComparison &, const PartComparison &) = default;
};

// In the order of the parts; empty if the templates are equal. What lies in an added or removed
// part is not listed by itself. As quick as difference().
QList<PartComparison> compare(const Template &from, const Template &to);

} // namespace reelwright
