// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/stopping.h>
#include <model/template/template.h>

#include <QList>
#include <QMap>

namespace reelwright {

struct PackageEntry {
    QString name; // in the package
    qint64 size = 0;
    Digest digest;

    friend bool operator==(const PackageEntry &, const PackageEntry &) = default;
};

// What a package says of itself, and what was found to be true.
struct PackageInfo {
    QString engine; // the version that made it
    Template value;
    Digest digest;                // as LoadedTemplate's
    QList<PackageEntry> entries;  // all but the manifest, in their order
    QMap<QString, QString> paths; // which entry a path in the template means
};

// Makes a package of a document, a folder or a template.json. The same template and engine give
// the same bytes. `packagePath` appears when it is whole. `version`: of a document, by its name;
// empty: as it is now.
Result<void> packTemplate(const QString &source, const QString &packagePath,
                          const QString &version = {}, const GoOn &goOn = {});

// Reads the package to its end and compares every byte with the manifest.
Result<PackageInfo> verifyPackage(const QString &path, const GoOn &goOn = {});

// Verifies as well, and lays media and fonts into `folder`, each as <digest>.<extension>. A file
// that is already there and right stays as it is.
Result<PackageInfo> unpackPackage(const QString &path, const QString &folder,
                                  const GoOn &goOn = {});

} // namespace reelwright
