// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/savefile.h>
#include <model/base/staging.h>
#include <model/package/archivereader.h>
#include <model/package/manifest.h>
#include <model/template/contractschema.h>
#include <model/template/templatejson.h>

#include <QFile>

namespace reelwright {

namespace {

using Sink = std::function<Result<void>(const QByteArray &)>;

// Reads one package from its first byte to its last.
class Unpacker {
public:
    Unpacker(ArchiveReader archive, QString path, QString folder, const GoOn &goOn)
        : m_archive(std::move(archive)), m_path(std::move(path)), m_folder(std::move(folder)),
          m_goOn(goOn)
    {
    }

    Result<PackageInfo> run()
    {
        Result<void> done = readManifest();
        if (done)
            done = readTemplate();
        for (const PackageEntry &entry : m_manifest.entries.mid(2))
            if (done)
                done = m_folder.isEmpty() ? take(entry, nullptr) : layDown(entry);
        if (done)
            done = requireEnd();
        if (!done)
            return fail(done.error());
        return PackageInfo{m_manifest.engine, m_value, m_manifest.digest, m_manifest.entries,
                           m_manifest.paths};
    }

private:
    tl::unexpected<Error> refuse(const QString &what) const
    {
        return fail(what, m_path, Message::tr("get the package again from where it was made"));
    }

    Result<void> readManifest()
    {
        const auto entry = m_archive.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry || (*entry)->name != manifestName || (*entry)->size > longestText)
            return refuse(Message::tr("is no package: it doesn't begin with %1").arg(manifestName));
        QByteArray text;
        const auto read = m_archive.read([&](const QByteArray &bytes) {
            text += bytes;
            return Result<void>();
        });
        if (!read)
            return read;
        Result<Manifest> manifest = manifestFromJson(text, m_archive.fileSize());
        if (!manifest)
            return fail(manifest.error().in(m_path));
        m_manifest = std::move(*manifest);
        return {};
    }

    // The next entry, which must be this one to the last byte; its bytes go to `sink` as well.
    Result<void> take(const PackageEntry &expected, const Sink &sink)
    {
        const auto entry = m_archive.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return refuse(Message::tr("the entry '%1' is missing").arg(expected.name));
        if ((*entry)->name != expected.name)
            return refuse(Message::tr("there is an entry '%1' where '%2' belongs")
                              .arg((*entry)->name, expected.name));
        if ((*entry)->size != expected.size)
            return refuse(Message::tr("the entry '%1' is not as long as the manifest says")
                              .arg(expected.name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto read = m_archive.read([&](const QByteArray &bytes) {
            hash.addData(bytes);
            if (isStopped(m_goOn))
                return Result<void>(stopped());
            return sink ? sink(bytes) : Result<void>();
        });
        if (!read)
            return read;
        if (hash.result().toHex() != expected.digest)
            return refuse(Message::tr("the entry '%1' was altered").arg(expected.name));
        return {};
    }
    Result<void> takeText(const PackageEntry &expected, QByteArray &text)
    {
        return take(expected, [&](const QByteArray &bytes) {
            text += bytes;
            return Result<void>();
        });
    }

    // Template and contract, and that the manifest is the one this template has.
    Result<void> readTemplate()
    {
        QByteArray text;
        QByteArray contract;
        Result<void> done = takeText(m_manifest.entries[0], text);
        if (done)
            done = takeText(m_manifest.entries[1], contract);
        if (!done)
            return done;
        Result<Template> value = templateFromJson(text, m_path + u'/' + templateName);
        if (!value)
            return fail(value.error());
        m_value = std::move(*value);
        if (templateToJson(m_value) != text || contractSchema(m_value) != contract)
            return refuse(Message::tr("template and contract don't belong together"));
        return checkManifest();
    }
    Result<void> checkManifest()
    {
        AssetFiles files;
        QMap<Digest, qint64> sizes;
        QHash<QString, PackageEntry> entries;
        for (const PackageEntry &entry : m_manifest.entries)
            entries.insert(entry.name, entry);
        for (const auto &[path, name] : m_manifest.paths.asKeyValueRange())
            files.insert(path, {path, entries[name].digest});
        for (const PackageEntry &entry : m_manifest.entries)
            sizes.insert(entry.digest, entry.size);
        const Manifest own = manifestOf(m_value, files, m_manifest.engine, sizes);
        if (manifestToJson(own) != manifestToJson(m_manifest))
            return refuse(Message::tr("the manifest is not the one of this template"));
        const auto differs = [&](const auto &part) {
            return !part.digest.isEmpty() && part.digest != files[part.path].digest;
        };
        if (std::any_of(m_value.media.begin(), m_value.media.end(), differs) ||
            std::any_of(m_value.fonts.begin(), m_value.fonts.end(), differs))
            return refuse(Message::tr("a medium or font is not the one that was recorded"));
        return {};
    }

    Result<void> layDown(const PackageEntry &entry)
    {
        const QString target = m_folder + u'/' + fileNameOf(entry.name);
        if (QFile::exists(target) && digestOfFile(target, m_goOn) == entry.digest)
            return take(entry, nullptr);
        Result<Staging> staging = Staging::beside(target);
        if (!staging)
            return fail(staging.error());
        QFile file(staging->path());
        const auto failed = [&] { return notWritten(target, file.errorString()); };
        if (!file.open(QIODevice::WriteOnly))
            return failed();
        const auto taken = take(entry, [&](const QByteArray &bytes) -> Result<void> {
            return file.write(bytes) == bytes.size() ? Result<void>() : failed();
        });
        if (!taken)
            return taken;
        if (!file.flush())
            return failed();
        file.close();
        return staging->replace();
    }

    Result<void> requireEnd()
    {
        const auto entry = m_archive.next();
        if (!entry)
            return fail(entry.error());
        if (*entry)
            return refuse(
                Message::tr("the manifest doesn't know the entry '%1'").arg((*entry)->name));
        return {};
    }

    ArchiveReader m_archive;
    QString m_path;
    QString m_folder;
    const GoOn &m_goOn;
    Manifest m_manifest;
    Template m_value;
};

Result<PackageInfo> readPackage(const QString &path, const QString &folder, const GoOn &goOn)
{
    Result<ArchiveReader> archive = ArchiveReader::open(path);
    if (!archive)
        return fail(archive.error());
    return Unpacker(std::move(*archive), path, folder, goOn).run();
}

} // namespace

Result<PackageInfo> verifyPackage(const QString &path, const GoOn &goOn)
{
    return readPackage(path, {}, goOn);
}

Result<PackageInfo> unpackPackage(const QString &path, const QString &folder, const GoOn &goOn)
{
    if (const Result<void> made = makeFolder(folder); !made)
        return fail(made.error());
    return readPackage(path, folder, goOn);
}

} // namespace reelwright
