// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <model/source/recordsource.h>

#include <utility>

namespace reelwright::cli {

// The words by which commands name where data comes from.
struct OriginArguments {
    std::string source;
    std::string query;
    std::string sheet;
    std::string encoding;
    std::string delimiter;
    std::vector<std::string> headers;
    std::string secretFile;
    std::string cursor; // pointer=parameter
    bool links = false;

    void addTo(CLI::App &command);
    Result<SourceSpec> spec() const;
    Secrets secrets() const; // reads the file when it is asked
};

// What stands before the first `sign`, and behind it. `form`: how `option` should be written.
Result<std::pair<QString, QString>> wordPair(const std::string &words, QChar sign,
                                             const char *option, const char *form);

} // namespace reelwright::cli
