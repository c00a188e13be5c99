// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/savefile.h>
#include <model/base/staging.h>
#include <model/document/document.h>
#include <model/document/exchange.h>
#include <model/template/assets.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace reelwright {

namespace {

// Without the files of media that are embedded.
AssetFiles linkedFiles(const Template &value, AssetFiles files)
{
    QSet<QString> linked;
    for (const Media &medium : value.media)
        if (!medium.embedded)
            linked.insert(medium.path);
    for (const Media &medium : value.media)
        if (medium.embedded && !linked.contains(medium.path))
            files.remove(medium.path);
    return files;
}

// The bytes of embedded media, out of their files.
Result<void> embed(const Template &value, const AssetFiles &files, Document &document)
{
    for (const Media &medium : value.media) {
        if (!medium.embedded)
            continue;
        const Result<QByteArray> bytes = readFile(files.value(medium.path).path);
        const Result<Digest> digest = bytes ? document.embed(*bytes) : fail(bytes.error());
        if (!digest)
            return fail(digest.error());
    }
    return {};
}

// The new document, whole or not at all. `text` says the same as `value`, maybe in other words.
Result<void> makeDocument(const QString &path, const Template &value, const QByteArray &text,
                          const QString &mediaRoot, const AssetFiles &files)
{
    Result<Document> document = Document::create(path, value, mediaRoot);
    if (!document)
        return fail(document.error());
    Result<void> done = embed(value, files, *document);
    if (done && text != templateToJson(value))
        done = document->keepText(text);
    if (!done) {
        document = fail(Error());
        QFile::remove(path);
    }
    return done;
}

// The files that lie with the template, each to its place below `folder`.
Result<void> copyFiles(const AssetFiles &files, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("the folder can't be made"), folder, {}, ErrorCode::Passing);
    for (const auto &[path, asset] : files.asKeyValueRange()) {
        if (path.startsWith(u'/'))
            continue;
        const Result<Digest> copied = copyFile(asset.path, folder + u'/' + path);
        if (!copied)
            return fail(copied.error());
        if (*copied != asset.digest)
            return fail(QStringLiteral("was changed while it was copied"), asset.path,
                        QStringLiteral("run it again"), ErrorCode::Passing);
    }
    return {};
}

} // namespace

Result<void> importTemplate(const QString &source, const QString &reelPath)
{
    const QString file = QFileInfo(source).isDir() ? source + QStringLiteral("/template.json")
                                                   : source;
    const Result<QByteArray> text = readFile(file);
    const Result<Template> value = text ? templateFromJson(*text, file) : fail(text.error());
    if (!value)
        return fail(value.error());
    const QString folder = QFileInfo(file).canonicalPath();
    const Result<AssetFiles> files = findFiles(*value, folder);
    if (!files)
        return fail(inFile(files.error(), file));

    const QFileInfo reel(reelPath);
    const QString root = QDir(reel.absoluteDir().canonicalPath()).relativeFilePath(folder);
    if (root == QLatin1String("."))
        return makeDocument(reelPath, *value, *text, {}, *files);
    if (!root.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(root))
        return makeDocument(reelPath, *value, *text, root, *files);

    const QString ownRoot = reel.completeBaseName() + QStringLiteral(".media");
    const QString ownFolder = reel.absoluteDir().filePath(ownRoot);
    if (reel.exists())
        return fail(QStringLiteral("is there already"), reelPath,
                    QStringLiteral("choose another name, or remove it first"));
    Result<Staging> staging = Staging::beside(ownFolder);
    Result<void> done = staging ? copyFiles(linkedFiles(*value, *files), staging->path())
                                : fail(staging.error());
    if (done)
        done = staging->publish();
    if (!done)
        return fail(staging ? staging->named(done.error()) : done.error());
    done = makeDocument(reelPath, *value, *text, ownRoot, *files);
    if (!done)
        QDir(ownFolder).removeRecursively();
    return done;
}

Result<void> exportTemplate(const QString &reelPath, const QString &target, const QString &version)
{
    const Result<Document> document = Document::open(reelPath, Document::Access::Read);
    const Result<Template> value = document ? document->atVersion(version) : fail(document.error());
    const Result<QByteArray> text = value ? document->textOf(*value) : fail(value.error());
    if (!text)
        return fail(text.error());
    const Result<std::unique_ptr<QTemporaryDir>> folder = temporaryFolder();
    if (!folder)
        return fail(folder.error());
    const QString embedded = (*folder)->path();
    if (const auto unpacked = document->unpackEmbedded(*value, embedded); !unpacked)
        return unpacked;
    const Result<AssetFiles> files = findFiles(*value, document->mediaFolder(), embedded);
    if (!files)
        return fail(inFile(files.error(), reelPath));
    Result<Staging> staging = Staging::beside(target);
    Result<void> done = staging ? copyFiles(*files, staging->path()) : fail(staging.error());
    if (done)
        done = saveFile(staging->path() + QStringLiteral("/template.json"), *text);
    if (!done)
        return fail(staging ? staging->named(done.error()) : done.error());
    return staging->publish();
}

} // namespace reelwright
