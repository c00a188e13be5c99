// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>
#include <model/template/template.h>

#include <memory>

namespace reelwright {

// A template with the files it needs, ready to be resolved and drawn.
struct LoadedTemplate {
    Template value;
    std::shared_ptr<const AssetTable> assets; // never null
    Digest digest; // of the canonical text form and of each media and font file
};

// The one door that everybody uses. `path` is a folder with a template.json, a template.json, a
// document (.reel) or a package (.reelpack). A package is verified as a whole, and its media and
// fonts are laid into `unpackFolder` under their digests; those that are already there and right
// are kept. The same template has the same digest, whichever of the forms it comes in.
// `version`: of a document, by its name; empty: as it is now.
Result<LoadedTemplate> loadTemplate(const QString &path, const QString &unpackFolder,
                                    const QString &version = {}, const GoOn &goOn = {});

} // namespace reelwright
