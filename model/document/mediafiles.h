// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QHash>
#include <functional>

namespace reelwright {

// The files that a template's media lie in. These read them whole: call them from a thread that may
// wait. `folder`: Document::mediaFolder().

enum class MediumState { Good, Changed, Missing };

struct MediumFile {
    MediaId id;
    MediumState state = MediumState::Good;
    Digest digest; // of what lies there now; empty: missing

    friend bool operator==(const MediumFile &, const MediumFile &) = default;
};

// A medium without a recorded digest is good if it is there.
QList<MediumFile> checkMedia(const Template &value, const QString &folder);

// Where media that are missing have gone: the files in or below `searched` that have their digest
// whatever their name, else, for those without a recorded digest, their name. `goOn` is asked for
// each file; false ends the search with what was found.
QHash<MediaId, QString> findMoved(const Template &value, const QList<MediaId> &missing,
                                  const QString &searched, const std::function<bool()> &goOn = {});

// The template with each of these media lying in `folder`'s "media", under its file's name: what is
// not there yet is copied, and a name that another file has gets a number. Digests are recorded.
Result<Template> collectMedia(const Template &value, const QHash<MediaId, QString> &files,
                              const QString &folder);

// All media that lie outside of "media" collected there.
Result<Template> collectMedia(const Template &value, const QString &folder);

} // namespace reelwright
