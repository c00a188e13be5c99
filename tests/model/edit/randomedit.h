// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace reelwright::test {

// Edits at random, out of all that model/edit has: the same seed and templates give the same edits.
class RandomEdits {
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    struct Step {
        QString name; // of the edit, "moveElements"
        Template next;
        QList<Error> refusals; // of the edits that were tried before
    };

    // Tries edits until one is accepted and changes something. `current` has passed
    // checkTemplate(); so does what comes back. Templates stay small.
    Step next(const Template &current);

    static QStringList names(); // of all edits

private:
    QRandomGenerator m_random;
};

} // namespace reelwright::test
