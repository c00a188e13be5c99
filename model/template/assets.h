// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/template/template.h>

#include <QHash>
#include <QMap>
#include <QString>
#include <functional>

namespace reelwright {

// A file that a template needs, found and known by its content.
struct Asset {
    QString path; // absolute, on this machine
    Digest digest;

    friend bool operator==(const Asset &, const Asset &) = default;
};

enum class AssetState {
    Good,
    Changed,    // it is not the file that was recorded
    Missing,    // nothing is there
    Unreadable, // no plain file, no permission, a link out of the folder
    Unread,     // its digest is not at hand yet
};

// A file that was looked for. Where it can't be used `path` is where it should be, and `digest`
// that of what lies there, or empty.
struct FoundAsset : Asset {
    AssetState state = AssetState::Good;
    Error fault{}; // why it can't be used; Good: none

    friend bool operator==(const FoundAsset &a, const FoundAsset &b)
    {
        return static_cast<const Asset &>(a) == b && a.state == b.state;
    }
};

struct MediaAsset : FoundAsset {
    MediaKind kind = MediaKind::Image;

    friend bool operator==(const MediaAsset &, const MediaAsset &) = default;
};

struct FontAsset : FoundAsset {
    int face = 0;

    friend bool operator==(const FontAsset &, const FontAsset &) = default;
};

// Everything that frames and sound read beside the program's values.
struct AssetTable {
    QHash<MediaId, MediaAsset> media;
    QHash<TypefaceId, QList<FontAsset>> typefaces; // each in the order of Typeface::fonts

    friend bool operator==(const AssetTable &, const AssetTable &) = default;
};

// Finds the template's media and fonts below `folder` and takes their digests. Each that is
// missing, lies outside the folder (for a font: without a digest), or differs from its recorded
// digest is an error that names the file and the JSON pointer of its entry.
Result<AssetTable> findAssets(const Template &value, const QString &folder);

// The same files by the path that the template gives them, fonts that no typeface has included.
// `embedded`: a folder where embedded media lie under their digests; empty: they are like others.
using AssetFiles = QMap<QString, Asset>;
Result<AssetFiles> findFiles(const Template &value, const QString &folder,
                             const QString &embedded = {}, const GoOn &goOn = {});
// `files` has every path that the template names.
AssetTable assetTable(const Template &value, const AssetFiles &files);

// How a file's digest is got; a failure that passes: it is not at hand yet.
using TakeDigest = std::function<Result<Digest>(const QString &path)>;

// The same for who goes on without a file that can't be used: what is drawn with it shows that it
// is missing. Never for what is rendered.
AssetTable findEach(const Template &value, const QString &folder, const QString &embedded,
                    const TakeDigest &digest);
// One of its media.
FoundAsset findMedium(const Media &medium, const QString &folder, const QString &embedded,
                      const TakeDigest &digest);
// The first of the table that can't be used, as a failure.
Result<void> checkUsable(const AssetTable &table);

// Of the canonical text form and every file.
Digest contentDigest(const Template &value, const AssetFiles &files);

} // namespace reelwright
