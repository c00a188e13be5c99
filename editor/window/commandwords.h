// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace reelwright {

// What other programs and people call a command: they look for it by these words, too.
class CommandWords {
    Q_DECLARE_TR_FUNCTIONS(reelwright::CommandWords)

public:
    static QString of(const QString &id); // empty: there are none
};

} // namespace reelwright
