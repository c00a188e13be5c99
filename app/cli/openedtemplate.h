// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/package/loadedtemplate.h>

#include <QTemporaryDir>
#include <memory>

namespace reelwright::cli {

// A template from the command line; what a package unpacks to goes when this does.
struct OpenedTemplate {
    std::unique_ptr<QTemporaryDir> folder;
    LoadedTemplate loaded;
};

// `unpackFolder`: where a package's files may stay for the next time; empty: nowhere.
Result<OpenedTemplate> openTemplate(const std::string &path, const QString &unpackFolder = {});

} // namespace reelwright::cli
