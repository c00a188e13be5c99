// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/package/loadedtemplate.h>

#include <CLI/App.hpp>
#include <QTemporaryDir>
#include <memory>
#include <string>

namespace reelwright::cli {

// The words by which commands name a template.
struct SourceArguments {
    std::string path;
    std::string version; // empty: as it is now

    void addTo(CLI::App &command);
};

void addVersion(CLI::App &command, std::string &version);

// A template from the command line; what a package unpacks to goes when this does.
struct OpenedTemplate {
    std::unique_ptr<QTemporaryDir> folder;
    LoadedTemplate loaded;
};

// `unpackFolder`: where a package's files may stay for the next time; empty: nowhere.
Result<OpenedTemplate> openTemplate(const SourceArguments &source,
                                    const QString &unpackFolder = {});

} // namespace reelwright::cli
