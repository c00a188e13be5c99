// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>

#include <QHash>
#include <functional>

namespace reelwright {

// The files that a template's media lie in. These read them whole: call them from a thread that may
// wait. `folder`: Document::mediaFolder(); templates are completed() with Document::fileFacts(), so
// that files are known by what they were when they were taken in.

struct MediumFile {
    MediaId id;
    AssetState state = AssetState::Good;
    Digest digest; // of what lies there now; empty: nothing that can be read

    friend bool operator==(const MediumFile &, const MediumFile &) = default;
};

// A medium without a recorded digest is good if it is there. Those that are embedded are looked for
// in the file of `document`; without one they count as good. `goOn` is asked now and then; after
// false the rest is Unread.
QList<MediumFile> checkMedia(const Template &value, const QString &folder,
                             const QString &document = {}, const std::function<bool()> &goOn = {});

// Where media that are missing have gone: the files in or below `searched` that have their digest
// whatever their name, else, for those without a recorded digest, their name. `goOn` is asked now
// and then; false ends the search with what was found.
QHash<MediaId, QString> findMoved(const Template &value, const QList<MediaId> &missing,
                                  const QString &searched, const std::function<bool()> &goOn = {});

struct LinkedFile {
    QString path; // relative to the folder
    Digest digest;
};
// The file as a document knows it: where it is if that is in the folder or below, else a copy in
// `into` ("media/") under the file's name; a name that another file has gets a number, and
// characters that not every system takes become "_". Copies have their names when they are whole.
Result<LinkedFile> linkedFile(const QString &file, const QString &folder, const QString &into);

// The medium with its bytes in that file: linkedFile() with its digest recorded.
Result<Media> linkedMedium(Media medium, const QString &file, const QString &folder);

// An embedded medium as a file of its own name in the folder's "media"; `bytes`: a file with them.
Result<Media> writtenMedium(const Media &medium, const QString &bytes, const QString &folder);

// The bytes of a linked medium's file; one that is too large to lie in a document, or was changed,
// is refused.
inline constexpr qint64 mostEmbedded = 64 << 20; // larger ones make a document slow to copy
Result<QByteArray> bytesToEmbed(const Media &medium, const QString &folder);

// The template with all media that lie outside of the folder's "media" copied there. Nothing is
// copied if one of them is missing or was changed. `goOn` is asked for each; false leaves the rest.
Result<Template> collectMedia(const Template &value, const QString &folder,
                              const std::function<bool()> &goOn = {});

} // namespace reelwright
