// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/filejobs.h>

#include <editor/session/openedfile.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>
#include <model/document/exchange.h>
#include <model/document/rescue.h>
#include <model/package/manifest.h>
#include <model/package/package.h>
#include <model/package/templatesource.h>
#include <model/template/templatejson.h>
#include <preview/media/probe.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace reelwright {

namespace {

Result<void> importPackage(const QString &source, const QString &path, const GoOn &goOn)
{
    const QString unpacked = unpackFolder();
    const Result<PackageInfo> info = unpackPackage(source, unpacked, goOn);
    if (!info)
        return fail(info.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(folder.errorString(), QDir::tempPath(), {}, ErrorCode::Passing);
    for (const auto &[file, entry] : info->paths.asKeyValueRange()) {
        if (file.startsWith(u'/')) // a font that comes from the system
            continue;
        const Result<Digest> copied =
            copyFile(QDir(unpacked).filePath(fileNameOf(entry)), folder.filePath(file), goOn);
        if (!copied)
            return fail(copied.error());
    }
    return saveFile(folder.filePath(QStringLiteral("template.json")), templateToJson(info->value))
        .and_then([&] { return importTemplate(folder.path(), path, probeMedia, goOn); });
}

Result<void> copyMedia(const AssetFiles &files, const QString &folder)
{
    for (const auto &[path, asset] : files.asKeyValueRange()) {
        if (path.startsWith(u'/'))
            continue;
        const QString target = folder + u'/' + path;
        const bool there = QFileInfo::exists(target);
        const Result<Digest> digest = there ? digestOfFile(target) : placeCopy(asset.path, target);
        if (!digest)
            return fail(digest.error());
        if (*digest != asset.digest)
            return fail(FileJobs::tr("another file has the name of one of the document's"), target,
                        FileJobs::tr("choose another folder"));
    }
    return {};
}

Result<void> copyDocument(const QString &from, const QString &to)
{
    const Result<Document> document = Document::open(from, Document::Access::Read);
    if (!document)
        return fail(document.error());
    const QDir source = QFileInfo(from).absoluteDir();
    const QDir target = QFileInfo(to).absoluteDir();
    if (source == target)
        return document->saveCopy(to);
    Template linked = document->current();
    linked.media.removeIf([](const Media &medium) { return medium.embedded; });
    const Result<AssetFiles> files =
        findFiles(completed(linked, document->fileFacts()), document->mediaFolder());
    if (!files)
        return fail(files.error().in(from));
    const QString root = source.relativeFilePath(document->mediaFolder());
    return copyMedia(*files, QDir::cleanPath(target.filePath(root))).and_then([&] {
        return document->saveCopy(to);
    });
}

} // namespace

FileJobs::FileJobs(Jobs &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) {}

void FileJobs::create(const QString &path, const Template &value)
{
    m_jobs.run(
        tr("Making %1…").arg(QFileInfo(path).fileName()),
        [path, value](const Jobs::GoOn &) {
            return Document::create(path, value).map([](const Document &) {});
        },
        [this, path] { Q_EMIT made(path); });
}

void FileJobs::importTemplate(const QString &source, const QString &path)
{
    m_jobs.run(
        tr("Importing %1…").arg(QFileInfo(source).fileName()),
        [source, path](const Jobs::GoOn &goOn) {
            const Result<SourceForm> form = formOf(source);
            if (!form)
                return Result<void>(fail(form.error()));
            return *form == SourceForm::Package
                       ? importPackage(source, path, goOn)
                       : reelwright::importTemplate(source, path, probeMedia, goOn);
        },
        [this, path] { Q_EMIT made(path); });
}

void FileJobs::exportTemplate(const QString &document, const QString &folder)
{
    m_jobs.run(
        tr("Exporting %1…").arg(QFileInfo(document).fileName()),
        [document, folder](const Jobs::GoOn &goOn) {
            return reelwright::exportTemplate(document, folder, {}, goOn);
        },
        [this, folder] {
            Q_EMIT m_jobs.done(tr("Exported to %1").arg(QDir::toNativeSeparators(folder)));
        });
}

void FileJobs::copy(const QString &document, const QString &path)
{
    m_jobs.run(
        tr("Copying %1…").arg(QFileInfo(document).fileName()),
        [document, path](const Jobs::GoOn &) { return copyDocument(document, path); },
        [this, path] {
            Q_EMIT m_jobs.done(tr("A copy was saved as %1").arg(QDir::toNativeSeparators(path)));
        });
}

void FileJobs::rescue(const QString &document, const QString &path)
{
    const auto lost = std::make_shared<QStringList>();
    m_jobs.run(
        tr("Rescuing %1…").arg(QFileInfo(document).fileName()),
        [document, path, lost](const Jobs::GoOn &goOn) {
            return rescueDocument(document, path, goOn).map([lost](const QStringList &parts) {
                *lost = parts;
            });
        },
        [this, path, lost] {
            Q_EMIT made(path);
            Q_EMIT m_jobs.done(
                tr("Rescued into %1. Lost: %2")
                    .arg(QFileInfo(path).fileName(), lost->join(QStringLiteral(", "))));
        });
}

} // namespace reelwright
