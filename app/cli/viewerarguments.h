// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "openedtemplate.h"

#include <preview/render/rendersettings.h>

#include <vector>

namespace reelwright::cli {

// The words by which commands name data and viewers.
struct ViewerArguments {
    SourceArguments source;
    std::string data;
    std::vector<std::string> viewers;
    std::string shard;
    std::string today;
    std::string format;
    std::vector<std::string> tables;

    void addTo(CLI::App &command, bool withShard);
    Result<ViewerChoice> choice() const;
};

} // namespace reelwright::cli
