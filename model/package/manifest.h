// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/package/package.h>
#include <model/template/assets.h>

namespace reelwright {

// A package's first entry, and the list of all others in their order:
//   manifest.json, template.json, contract.schema.json, fonts/<digest>.<ext>, media/<digest>.<ext>
// (fonts and media in alphabetical order). template.json is the canonical text form as it was,
// with its own paths; `paths` says which entry holds each. Manifest, text form and contract have
// one form only, so a package has nothing in it that was not checked.
struct Manifest {
    QString engine;
    Digest digest; // contentDigest() of the template
    QList<PackageEntry> entries;
    QMap<QString, QString> paths;
};

inline const QString manifestName = QStringLiteral("manifest.json");
inline const QString templateName = QStringLiteral("template.json");
inline const QString contractName = QStringLiteral("contract.schema.json");
inline constexpr qint64 longestText = 64 << 20; // of these three

// What a package of this template has to say; `sizeOf` a file's content.
Manifest manifestOf(const Template &value, const AssetFiles &files, const QString &engine,
                    const QMap<Digest, qint64> &sizes);
QByteArray manifestToJson(const Manifest &manifest);
// Checks all that can be checked without the other entries. `limit`: bytes that they may have
// together. The error has no file.
Result<Manifest> manifestFromJson(const QByteArray &text, qint64 limit);

// "media/<digest>.<ext>" -> "<digest>.<ext>"
QString fileNameOf(const QString &entryName);

} // namespace reelwright
