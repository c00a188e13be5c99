// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
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
#include <algorithm>

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
Result<void> embedAll(const Template &value, const AssetFiles &files, const Document::Embed &embed,
                      const GoOn &goOn)
{
    for (const Media &medium : value.media) {
        if (!medium.embedded)
            continue;
        if (isStopped(goOn))
            return stopped();
        const Result<QByteArray> bytes = readFile(files.value(medium.path).path);
        const Result<Digest> digest = bytes ? embed(*bytes) : fail(bytes.error());
        if (!digest)
            return fail(digest.error());
    }
    return {};
}

bool isDescribed(const Media &medium)
{
    return medium.kind == MediaKind::Image   ? medium.width > 0
           : medium.kind == MediaKind::Audio ? medium.duration.has_value()
                                             : medium.width > 0 && medium.duration;
}

// A file that can't be read as what it is said to be has a digest all the same.
Result<FileFacts> factsOf(const Template &value, const AssetFiles &files, const MediaProbe &probe,
                          const GoOn &goOn)
{
    FileFacts facts;
    for (const auto &[path, asset] : files.asKeyValueRange())
        if (!path.startsWith(u'/'))
            facts[path].digest = asset.digest;
    for (const Media &medium : value.media) {
        if (isStopped(goOn))
            return stopped();
        if (!probe || isDescribed(medium))
            continue;
        const Result<Media> found = probe(files.value(medium.path).path);
        if (!found || found->kind != medium.kind)
            continue;
        FileFact &fact = facts[medium.path];
        fact.width = found->width;
        fact.height = found->height;
        fact.duration = found->duration;
    }
    return facts;
}

// A template as it was read: `text` says the same as `value`, maybe in other words.
struct Source {
    QByteArray text;
    Template value;
    AssetFiles files;
};

// The new document, whole or not at all.
Result<void> makeDocument(const QString &path, const Source &source, const QString &mediaRoot,
                          const MediaProbe &probe, const GoOn &goOn)
{
    const Result<FileFacts> facts = factsOf(source.value, source.files, probe, goOn);
    if (!facts)
        return fail(facts.error());
    const bool isCanonical = source.text == templateToJson(source.value);
    const auto embedded = [&](const Document::Embed &embed) {
        return embedAll(source.value, source.files, embed, goOn);
    };
    return Document::create(path, source.value,
                            {mediaRoot, *facts, isCanonical ? QByteArray() : source.text, embedded})
        .map([](const Document &) {});
}

// The files that lie with the template, each to its place below `folder`.
Result<void> copyFiles(const AssetFiles &files, const QString &folder, const GoOn &goOn)
{
    if (const auto made = makeFolder(folder); !made)
        return made;
    for (const auto &[path, asset] : files.asKeyValueRange()) {
        if (path.startsWith(u'/'))
            continue;
        const Result<Digest> copied = copyFile(asset.path, folder + u'/' + path, goOn);
        if (!copied)
            return fail(copied.error());
        if (*copied != asset.digest)
            return fail(Message::tr("was changed while it was copied"), asset.path,
                        Message::tr("run it again"), ErrorCode::Passing);
    }
    return {};
}

// Into a new folder, whole or not at all.
Result<void> placeFiles(const AssetFiles &files, const QString &folder, const GoOn &goOn)
{
    Result<Staging> staging = Staging::beside(folder);
    if (!staging)
        return fail(staging.error());
    const Result<void> done =
        copyFiles(files, staging->path(), goOn).and_then([&] { return staging->publish(); });
    return done ? done : fail(staging->named(done.error()));
}

// An import that was killed after its files came has left them.
bool hasAll(const AssetFiles &files, const QString &folder, const GoOn &goOn)
{
    const auto isThere = [&](const QString &path, const Asset &asset) {
        return path.startsWith(u'/') || digestOfFile(folder + u'/' + path, goOn) == asset.digest;
    };
    const auto pairs = files.asKeyValueRange();
    return QFileInfo(folder).isDir() && std::all_of(pairs.begin(), pairs.end(), [&](auto pair) {
               return isThere(pair.first, pair.second);
           });
}

} // namespace

Result<void> importTemplate(const QString &source, const QString &reelPath, const MediaProbe &probe,
                            const GoOn &goOn)
{
    const QString file = QFileInfo(source).isDir() ? source + QStringLiteral("/template.json")
                                                   : source;
    const Result<QByteArray> text = readFile(file);
    const Result<Template> value = text ? templateFromJson(*text, file) : fail(text.error());
    if (!value)
        return fail(value.error());
    const QString folder = QFileInfo(file).canonicalPath();
    const Result<AssetFiles> files = findFiles(*value, folder, {}, goOn);
    if (!files)
        return fail(inFile(files.error(), file));
    const Source read{*text, *value, *files};

    const QFileInfo reel(reelPath);
    const QString root = QDir(reel.absoluteDir().canonicalPath()).relativeFilePath(folder);
    if (root == QLatin1String("."))
        return makeDocument(reelPath, read, {}, probe, goOn);
    if (!root.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(root))
        return makeDocument(reelPath, read, root, probe, goOn);

    const QString ownRoot = reel.completeBaseName() + QStringLiteral(".media");
    const QString ownFolder = reel.absoluteDir().filePath(ownRoot);
    if (reel.exists())
        return fail(Message::tr("is there already"), reelPath,
                    Message::tr("choose another name, or remove it first"));
    const AssetFiles linked = linkedFiles(*value, *files);
    const bool wasThere = hasAll(linked, ownFolder, goOn);
    if (const auto copied = wasThere ? Result<void>() : placeFiles(linked, ownFolder, goOn);
        !copied)
        return copied;
    const Result<void> done = makeDocument(reelPath, read, ownRoot, probe, goOn);
    if (!done && !wasThere && !QFileInfo::exists(reelPath)) // nobody else's by now
        QDir(ownFolder).removeRecursively();
    return done;
}

Result<void> exportTemplate(const QString &reelPath, const QString &target, const QString &version,
                            const GoOn &goOn)
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
    const Result<AssetFiles> files = findFiles(completed(*value, document->fileFacts()),
                                               document->mediaFolder(), embedded, goOn);
    if (!files)
        return fail(inFile(files.error(), reelPath));
    Result<Staging> staging = Staging::beside(target);
    Result<void> done = staging ? copyFiles(*files, staging->path(), goOn) : fail(staging.error());
    if (done)
        done = saveFile(staging->path() + QStringLiteral("/template.json"), *text);
    if (!done)
        return fail(staging ? staging->named(done.error()) : done.error());
    return staging->publish();
}

} // namespace reelwright
