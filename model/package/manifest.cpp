// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/package/manifest.h>
#include <model/template/contractschema.h>
#include <model/template/jsontext.h>
#include <model/template/templatejson.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace reelwright {

namespace {

const QString formVersion = QStringLiteral("1.0");

QString entryName(const char *folder, const Asset &asset, const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9]{1,8}\\z"));
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringLiteral("%1/%2.%3")
        .arg(QLatin1String(folder), QString::fromLatin1(asset.digest),
             plain.match(suffix).hasMatch() ? suffix : QStringLiteral("bin"));
}

PackageEntry textEntry(const QString &name, const QByteArray &bytes)
{
    return {name, bytes.size(), digestOf(bytes)};
}

bool isEntryName(const PackageEntry &entry)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?:fonts|media)/([0-9a-f]{64})\\.[a-z0-9]{1,8}\\z"));
    const QRegularExpressionMatch match = name.match(entry.name);
    return match.hasMatch() && match.captured(1).toLatin1() == entry.digest;
}

Result<void> checkEntries(const QList<PackageEntry> &entries, qint64 limit)
{
    if (entries.size() < 2 || entries[0].name != templateName || entries[1].name != contractName ||
        entries[0].size > longestText || entries[1].size > longestText)
        return fail(Message::tr("the manifest doesn't begin with template and contract"));
    qint64 total = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i >= 2 && !isEntryName(entries[i]))
            return fail(Message::tr("the manifest names an entry '%1', which is not allowed")
                            .arg(entries[i].name));
        if (i >= 3 && !(entries[i - 1].name < entries[i].name))
            return fail(
                Message::tr("the manifest names '%1' twice or out of order").arg(entries[i].name));
        if (entries[i].size < 0 || entries[i].size > limit - total)
            return fail(Message::tr("the manifest promises more bytes than the package has"));
        total += entries[i].size;
    }
    return {};
}

Manifest decode(const Json &root)
{
    Manifest manifest;
    manifest.engine = textOf(root.at("engine"));
    manifest.digest = textOf(root.at("digest")).toLatin1();
    for (const Json &entry : root.at("entries"))
        manifest.entries.append({textOf(entry.at("name")), entry.at("size").get<qint64>(),
                                 textOf(entry.at("sha256")).toLatin1()});
    for (const auto &[path, entry] : root.at("paths").items())
        manifest.paths.insert(QString::fromStdString(path), textOf(entry));
    return manifest;
}

} // namespace

Manifest manifestOf(const Template &value, const AssetFiles &files, const QString &engine,
                    const QMap<Digest, qint64> &sizes)
{
    Manifest manifest{engine, contentDigest(value, files), {}, {}};
    manifest.entries = {textEntry(templateName, templateToJson(value)),
                        textEntry(contractName, contractSchema(value))};
    for (const Media &medium : value.media)
        manifest.paths.insert(medium.path, entryName("media", files[medium.path], medium.path));
    for (const Font &font : value.fonts)
        manifest.paths.insert(font.path, entryName("fonts", files[font.path], font.path));
    QMap<QString, PackageEntry> entries;
    for (const auto &[path, name] : manifest.paths.asKeyValueRange())
        entries.insert(name, {name, sizes.value(files[path].digest), files[path].digest});
    manifest.entries += entries.values();
    return manifest;
}

QByteArray manifestToJson(const Manifest &manifest)
{
    Json entries = Json::array();
    for (const PackageEntry &entry : manifest.entries)
        entries.push_back({{"name", entry.name.toStdString()},
                           {"size", entry.size},
                           {"sha256", entry.digest.toStdString()}});
    Json paths = Json::object();
    for (const auto &[path, name] : manifest.paths.asKeyValueRange())
        paths[path.toStdString()] = name.toStdString();
    return prettyJson({{"reelpack", formVersion.toStdString()},
                       {"engine", manifest.engine.toStdString()},
                       {"digest", manifest.digest.toStdString()},
                       {"entries", entries},
                       {"paths", paths}});
}

Result<Manifest> manifestFromJson(const QByteArray &text, qint64 limit)
{
    const Result<Json> root = parseJson(text, manifestName);
    if (!root)
        return fail(root.error());
    const std::string version = root->is_object() ? root->value("reelpack", "") : "";
    if (version != formVersion.toStdString())
        return fail(Message::tr("the package is of version '%1', and this Reelwright reads %2")
                        .arg(QString::fromStdString(version), formVersion),
                    {}, Message::tr("open it with another version of Reelwright"));
    try {
        Manifest manifest = decode(*root);
        if (manifestToJson(manifest) != text)
            return fail(Message::tr("the manifest is not in its one form"));
        if (const auto checked = checkEntries(manifest.entries, limit); !checked)
            return fail(checked.error());
        return manifest;
    } catch (const std::exception &) { // a member of another type, or none
        return fail(Message::tr("the manifest is incomplete"));
    }
}

QString fileNameOf(const QString &entryName)
{
    return entryName.sliced(entryName.lastIndexOf(u'/') + 1);
}

} // namespace reelwright
