// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/assets.h>

#include <model/base/plainfile.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QFileInfo>
#include <functional>

namespace reelwright {

namespace {

const QString installIt = QStringLiteral("install the package that the font comes from in the "
                                         "right version, or choose another font");

// Looks in one folder, which files that lie with the template must not lead out of.
class Finder {
public:
    Finder(const QString &folder, const TakeDigest &digest)
        : m_folder(QFileInfo(folder).canonicalFilePath()), m_digest(digest)
    {
        if (m_folder.isEmpty()) // it is not there
            m_folder = QFileInfo(folder).absoluteFilePath();
    }

    FoundAsset inFolder(const QString &path, const Digest &recorded) const
    {
        FoundAsset found{{m_folder + u'/' + path, {}}};
        if (const auto checked = checkRelativePath(path); !checked)
            return unusable(found, AssetState::Unreadable, checked.error());
        if (!isThere(found, path, QStringLiteral("put it into the folder %1").arg(m_folder)))
            return found;
        const QString real = QFileInfo(found.path).canonicalFilePath();
        if (!real.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/'))
            return unusable(found, AssetState::Unreadable,
                            {ErrorCode::Input,
                             QStringLiteral("the file %1 leads out of the folder").arg(path),
                             {},
                             QStringLiteral("put the file itself there, not a link")});
        found.path = real;
        return read(found, path, recorded,
                    QStringLiteral("put the right file there, or record its digest anew"));
    }

    FoundAsset installed(const QString &path, const Digest &recorded) const
    {
        FoundAsset found{{path, {}}};
        if (!isThere(found, path, installIt))
            return found;
        found.path = QFileInfo(path).canonicalFilePath();
        if (recorded.isEmpty())
            return unusable(found, AssetState::Changed,
                            {ErrorCode::Input,
                             QStringLiteral("the font %1 has no digest").arg(path),
                             {},
                             QStringLiteral("record it, or put the font beside the template")});
        return read(found, path, recorded, installIt);
    }

    // Bytes that a document has unpacked to `file`.
    FoundAsset unpacked(const QString &file, const Media &medium) const
    {
        FoundAsset found{{file, {}}};
        const QString again = QStringLiteral("choose its file again");
        if (isAbsent(file))
            return unusable(found, AssetState::Missing,
                            {ErrorCode::Input,
                             QStringLiteral("the bytes of the medium '%1' are not in the document")
                                 .arg(medium.id.value),
                             {},
                             again});
        return read(found, medium.path, medium.digest, again);
    }

private:
    static FoundAsset unusable(FoundAsset &found, AssetState state, const Error &fault)
    {
        found.state = state;
        found.fault = fault;
        return found;
    }

    static bool isThere(FoundAsset &found, const QString &path, const QString &hint)
    {
        const Result<FileStamp> stamp = stampOf(found.path);
        if (stamp)
            return true;
        const bool missing = isAbsent(found.path);
        unusable(found, missing ? AssetState::Missing : AssetState::Unreadable,
                 {ErrorCode::Input,
                  missing ? QStringLiteral("the file %1 is missing").arg(path)
                          : QStringLiteral("the file %1 %2").arg(path, stamp.error().what),
                  {},
                  hint});
        return false;
    }

    FoundAsset read(FoundAsset &found, const QString &path, const Digest &recorded,
                    const QString &hint) const
    {
        const Result<Digest> digest = m_digest(found.path);
        if (!digest)
            return unusable(found,
                            digest.error().code == ErrorCode::Passing ? AssetState::Unread
                                                                      : AssetState::Unreadable,
                            {digest.error().code,
                             QStringLiteral("the file %1 %2").arg(path, digest.error().what),
                             {},
                             hint});
        found.digest = *digest;
        if (recorded.isEmpty() || recorded == *digest)
            return found;
        return unusable(found, AssetState::Changed,
                        {ErrorCode::Input,
                         QStringLiteral("the file %1 is not the one that was recorded").arg(path),
                         {},
                         hint});
    }

    QString m_folder;
    const TakeDigest &m_digest;
};

FoundAsset findMedium(const Finder &finder, const Media &medium, const QString &embedded)
{
    return medium.embedded && !embedded.isEmpty()
               ? finder.unpacked(embedded + u'/' + QString::fromLatin1(medium.digest), medium)
               : finder.inFolder(medium.path, medium.digest);
}

FoundAsset findFont(const Finder &finder, const Font &font)
{
    return font.path.startsWith(u'/') ? finder.installed(font.path, font.digest)
                                      : finder.inFolder(font.path, font.digest);
}

// A digest each, however many of the template's parts name a file.
class DigestOnce {
public:
    explicit DigestOnce(const GoOn &goOn) : m_goOn(goOn) {}

    Result<Digest> operator()(const QString &path)
    {
        if (!m_taken.contains(path))
            m_taken.insert(path, digestOfFile(path, m_goOn));
        return m_taken[path];
    }

private:
    const GoOn &m_goOn;
    QHash<QString, Result<Digest>> m_taken;
};

} // namespace

Result<AssetFiles> findFiles(const Template &value, const QString &folder, const QString &embedded,
                             const GoOn &goOn)
{
    AssetFiles files;
    DigestOnce digests(goOn);
    const TakeDigest digest = std::ref(digests);
    const Finder finder(folder, digest);
    const auto take = [&](const FoundAsset &found, const QString &path, QLatin1String list,
                          qsizetype index) -> Result<void> {
        if (found.state == AssetState::Unread)
            return stopped();
        if (found.state != AssetState::Good) {
            Error fault = found.fault;
            fault.where = QStringLiteral("#/%1/%2/path").arg(list).arg(index);
            return fail(fault);
        }
        files.insert(path, found);
        return {};
    };
    Result<void> done;
    for (qsizetype i = 0; done && i < value.media.size(); ++i)
        done = take(findMedium(finder, value.media[i], embedded), value.media[i].path,
                    QLatin1String("media"), i);
    for (qsizetype i = 0; done && i < value.fonts.size(); ++i)
        done =
            take(findFont(finder, value.fonts[i]), value.fonts[i].path, QLatin1String("fonts"), i);
    return done ? Result<AssetFiles>(files) : fail(done.error());
}

AssetTable findEach(const Template &value, const QString &folder, const QString &embedded,
                    const TakeDigest &digest)
{
    const Finder finder(folder, digest);
    AssetTable table;
    for (const Media &medium : value.media)
        table.media.insert(medium.id, {findMedium(finder, medium, embedded), medium.kind});
    QHash<FontId, FoundAsset> fonts;
    for (const Font &font : value.fonts)
        fonts.insert(font.id, findFont(finder, font));
    for (const Typeface &typeface : value.typefaces)
        for (const FontId &id : typeface.fonts)
            if (const Font *font = value.font(id))
                table.typefaces[typeface.id].append({fonts.value(id), font->face});
    return table;
}

FoundAsset findMedium(const Media &medium, const QString &folder, const QString &embedded,
                      const TakeDigest &digest)
{
    return findMedium(Finder(folder, digest), medium, embedded);
}

Result<void> checkUsable(const AssetTable &table)
{
    const auto check = [](const FoundAsset &asset) {
        return asset.state == AssetState::Good ? Result<void>() : fail(asset.fault);
    };
    Result<void> done;
    for (const MediaAsset &asset : table.media)
        done = done.and_then([&] { return check(asset); });
    for (const QList<FontAsset> &fonts : table.typefaces)
        for (const FontAsset &font : fonts)
            done = done.and_then([&] { return check(font); });
    return done;
}

AssetTable assetTable(const Template &value, const AssetFiles &files)
{
    AssetTable table;
    for (const Media &medium : value.media)
        table.media.insert(medium.id, {{files.value(medium.path)}, medium.kind});
    for (const Typeface &typeface : value.typefaces)
        for (const FontId &id : typeface.fonts)
            if (const Font *font = value.font(id))
                table.typefaces[typeface.id].append({{files.value(font->path)}, font->face});
    return table;
}

Digest contentDigest(const Template &value, const AssetFiles &files)
{
    DigestBuilder builder;
    builder.add(templateToJson(value));
    for (const auto &[path, asset] : files.asKeyValueRange())
        builder.add(path).add(asset.digest);
    return builder.result();
}

Result<AssetTable> findAssets(const Template &value, const QString &folder)
{
    const Result<AssetFiles> files = findFiles(value, folder);
    return files ? Result<AssetTable>(assetTable(value, *files)) : fail(files.error());
}

} // namespace reelwright
