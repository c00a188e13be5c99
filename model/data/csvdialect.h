// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/textencoding.h>

#include <QString>
#include <array>
#include <string_view>

namespace reelwright {

inline constexpr std::array delimiters{',', ';', '\t', '|'};

struct DelimiterGuess {
    char delimiter = ',';
    size_t preamble = 0; // bytes of a first line "sep=;", which names it
    QString evidence;    // for people
};
// The delimiter with which most of the first lines have as many fields as the header. `whole`:
// there are no further bytes.
DelimiterGuess guessDelimiter(std::string_view text, bool whole);

// How a CSV file is read if nothing else is said.
struct CsvDialect {
    EncodingGuess encoding;
    DelimiterGuess delimiter;
};
Result<CsvDialect> guessDialect(const QString &path);

} // namespace reelwright
