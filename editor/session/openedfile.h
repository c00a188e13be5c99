// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/assetsource.h>
#include <model/document/document.h>

#include <optional>

namespace reelwright {

// A template as the studio opens it.
struct OpenedFile {
    Template value;
    AssetSource assets;
    std::optional<Document> document; // none: a folder or a package, to be looked at only
};

// Reads and checks the whole file, so it is a worker's; the document may then be handed on. What is
// no package is opened even where a medium is missing, so that it can be put right.
Result<OpenedFile> openFile(const QString &path);

QString unpackFolder(); // where packages are laid out

} // namespace reelwright
