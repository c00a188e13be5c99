// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QHash>
#include <QMap>
#include <QString>

namespace reelwright {

// A file that a template needs, found and known by its content.
struct Asset {
    QString path; // absolute, on this machine
    Digest digest;
};

struct MediaAsset : Asset {
    MediaKind kind = MediaKind::Image;
};

struct FontAsset : Asset {
    int face = 0;
};

// Everything that frames and sound read beside the program's values.
struct AssetTable {
    QHash<MediaId, MediaAsset> media;
    QHash<TypefaceId, QList<FontAsset>> typefaces; // each in the order of Typeface::fonts
};

// Finds the template's media and fonts below `folder` and takes their digests. Each that is
// missing, lies outside the folder (for a font: without a digest), or differs from its recorded
// digest is an error that names the file and the JSON pointer of its entry.
Result<AssetTable> findAssets(const Template &value, const QString &folder);

// The same files by the path that the template gives them, fonts that no typeface has included.
// `embedded`: a folder where embedded media lie under their digests; empty: they are like others.
using AssetFiles = QMap<QString, Asset>;
Result<AssetFiles> findFiles(const Template &value, const QString &folder,
                             const QString &embedded = {});
// `files` has every path that the template names.
AssetTable assetTable(const Template &value, const AssetFiles &files);
// Of the canonical text form and every file.
Digest contentDigest(const Template &value, const AssetFiles &files);

} // namespace reelwright
