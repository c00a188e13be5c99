// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/assets.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QFileInfo>

namespace reelwright {

namespace {

// One search: files found so far, and the folder they must lie in.
class Finder {
public:
    explicit Finder(const QString &folder) : m_folder(QFileInfo(folder).canonicalFilePath()) {}

    // `installed`: the path is absolute, and the file comes from an operating system's package.
    // `place`: where the file is, if not at its path in the folder.
    Result<void> find(const QString &path, bool installed, const Digest &recorded,
                      const QString &where, const QString &place = {})
    {
        auto known = m_files.constFind(path);
        if (known == m_files.cend()) {
            const Result<QString> file = place.isEmpty() ? locate(path, installed)
                                                         : Result<QString>(place);
            const Result<Digest> digest = file ? digestOfFile(*file) : fail(file.error());
            if (!digest)
                return fail(digest.error().what, where, digest.error().hint, digest.error().code);
            known = m_files.insert(path, {*file, *digest});
        }
        if (installed && recorded.isEmpty())
            return fail(QStringLiteral("the font %1 has no digest").arg(path), where,
                        QStringLiteral("record it, or put the font beside the template"));
        if (!recorded.isEmpty() && recorded != known->digest)
            return fail(QStringLiteral("the file %1 is not the one that was recorded").arg(path),
                        where,
                        installed ? installIt
                                  : QStringLiteral("put the right file there, or "
                                                   "record its digest anew"));
        return {};
    }
    AssetFiles files() const { return m_files; }

private:
    Result<QString> locate(const QString &path, bool installed) const
    {
        if (!installed)
            if (const auto checked = checkRelativePath(path); !checked)
                return fail(checked.error());
        const QFileInfo info(installed ? path : m_folder + u'/' + path);
        const QString real = info.canonicalFilePath(); // empty: not there
        if (real.isEmpty() || !info.isFile())
            return fail(QStringLiteral("the file %1 is missing").arg(path), {},
                        installed ? installIt
                                  : QStringLiteral("put it into the folder %1").arg(m_folder));
        if (!installed && !real.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/'))
            return fail(QStringLiteral("the file %1 leads out of the folder").arg(path), {},
                        QStringLiteral("put the file itself there, not a link"));
        return real;
    }

    const QString installIt = QStringLiteral("install the package that the font comes from in the "
                                             "right version, or choose another font");
    QString m_folder;
    AssetFiles m_files;
};

} // namespace

Result<AssetFiles> findFiles(const Template &value, const QString &folder, const QString &embedded)
{
    Finder finder(folder);
    for (qsizetype i = 0; i < value.media.size(); ++i) {
        const Media &medium = value.media[i];
        const QString place = medium.embedded && !embedded.isEmpty()
                                  ? embedded + u'/' + QString::fromLatin1(medium.digest)
                                  : QString();
        const auto found = finder.find(medium.path, false, medium.digest,
                                       QStringLiteral("#/media/%1/path").arg(i), place);
        if (!found)
            return fail(found.error());
    }
    for (qsizetype i = 0; i < value.fonts.size(); ++i) {
        const Font &font = value.fonts[i];
        const auto found = finder.find(font.path, font.path.startsWith(u'/'), font.digest,
                                       QStringLiteral("#/fonts/%1/path").arg(i));
        if (!found)
            return fail(found.error());
    }
    return finder.files();
}

AssetTable assetTable(const Template &value, const AssetFiles &files)
{
    AssetTable table;
    for (const Media &medium : value.media)
        table.media.insert(medium.id, {files.value(medium.path), medium.kind});
    for (const Typeface &typeface : value.typefaces)
        for (const FontId &id : typeface.fonts)
            if (const Font *font = value.font(id))
                table.typefaces[typeface.id].append({files.value(font->path), font->face});
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
