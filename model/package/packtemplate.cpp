// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/staging.h>
#include <model/package/archivewriter.h>
#include <model/package/manifest.h>
#include <model/package/templatesource.h>
#include <model/template/contractschema.h>
#include <model/template/templatejson.h>

#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

namespace reelwright {

namespace {

Result<void> write(const TemplateSource &source, const QString &path, const GoOn &goOn)
{
    QMap<Digest, qint64> sizes;
    QHash<Digest, QString> places;
    for (const Asset &asset : source.files) {
        sizes.insert(asset.digest, QFileInfo(asset.path).size());
        places.insert(asset.digest, asset.path);
    }
    const Manifest manifest =
        manifestOf(source.value, source.files, QStringLiteral(REELWRIGHT_VERSION), sizes);
    Result<ArchiveWriter> archive = ArchiveWriter::create(path);
    if (!archive)
        return fail(archive.error());
    Result<void> done = archive->add(manifestName, manifestToJson(manifest));
    if (done)
        done = archive->add(templateName, templateToJson(source.value));
    if (done)
        done = archive->add(contractName, contractSchema(source.value));
    for (const PackageEntry &entry : manifest.entries.sliced(2))
        if (done)
            done =
                archive->addFile(entry.name, places[entry.digest], entry.size, entry.digest, goOn);
    return done ? archive->close() : done;
}

} // namespace

Result<void> packTemplate(const QString &source, const QString &packagePath, const QString &version,
                          const GoOn &goOn)
{
    const Result<std::unique_ptr<QTemporaryDir>> unpacked = temporaryFolder();
    const Result<TemplateSource> read =
        unpacked ? readSource(source, (*unpacked)->path(), version, goOn) : fail(unpacked.error());
    if (!read)
        return fail(read.error());
    Result<Staging> staging = Staging::beside(packagePath);
    if (!staging)
        return fail(staging.error());
    if (const auto done = write(*read, staging->path(), goOn); !done)
        return fail(staging->named(done.error()));
    return staging->replace();
}

} // namespace reelwright
