// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/text/fontpool.h>

#include <QList>
#include <QString>

namespace reelwright {

// A part of a line that is shaped in one go.
struct TextRun {
    int start = 0; // UTF-16 code units of the line
    int length = 0;
    int font = 0;
    quint8 level = 0; // of the bidirectional algorithm; odd: right to left
    hb_script_t script = HB_SCRIPT_COMMON;

    bool rightToLeft() const { return level & 1; }
};

// A line's runs, in the order in which they stand from left to right.
Result<QList<TextRun>> itemise(const QString &line, FontChain &fonts);

} // namespace reelwright
