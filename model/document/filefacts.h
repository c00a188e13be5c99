// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QHash>

namespace reelwright {

// What a template's files were when a document was made of it, by the path that the template gives
// them. It stands beside the template, which so comes out again as it went in.
struct FileFact {
    Digest digest;
    int width = 0; // as in Media
    int height = 0;
    std::optional<Flicks> duration{};

    friend bool operator==(const FileFact &, const FileFact &) = default;
};
using FileFacts = QHash<QString, FileFact>;

QString factsToText(const FileFacts &facts);
std::optional<FileFacts> factsFromText(const QString &text); // none: it is damaged

// The template with what its media and fonts leave open: digests, sizes, durations. For looking
// for files and speaking of them; what is written is the template itself.
Template completed(Template value, const FileFacts &facts);

} // namespace reelwright
