// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/document/mediaimport.h>

namespace reelwright {

// Stopped, both leave nothing.

// Makes the document `reelPath` of a template.json, or of the folder that holds one. Media and
// fonts that lie below the document's folder are linked where they are; else they are copied to
// "<document name>.media" beside it. Their digests, and what `probe` says of media that the
// template says less of, are kept in the document as its fileFacts().
Result<void> importTemplate(const QString &source, const QString &reelPath,
                            const MediaProbe &probe = {}, const GoOn &goOn = {});

// Writes template.json and the files that it names into the folder `target`, which appears when it
// is whole. A folder that is there and not empty is refused. What was imported comes out the same,
// byte for byte, as far as it was not edited. `version`: as Document::atVersion().
Result<void> exportTemplate(const QString &reelPath, const QString &target,
                            const QString &version = {}, const GoOn &goOn = {});

} // namespace reelwright
