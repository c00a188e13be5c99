// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/package/loadedtemplate.h>
#include <model/package/manifest.h>
#include <model/package/templatesource.h>

#include <QDir>

namespace reelwright {

namespace {

Result<TemplateSource> unpacked(const QString &path, const QString &folder, const GoOn &goOn)
{
    Result<PackageInfo> info = unpackPackage(path, folder, goOn);
    if (!info)
        return fail(info.error());
    QHash<QString, Digest> digests;
    for (const PackageEntry &entry : info->entries)
        digests.insert(entry.name, entry.digest);
    AssetFiles files;
    for (const auto &[file, entry] : info->paths.asKeyValueRange())
        files.insert(file, {QDir(folder).absoluteFilePath(fileNameOf(entry)), digests[entry]});
    return TemplateSource{std::move(info->value), std::move(files)};
}

LoadedTemplate loaded(const TemplateSource &source)
{
    return {source.value, std::make_shared<AssetTable>(assetTable(source.value, source.files)),
            contentDigest(source.value, source.files)};
}

} // namespace

Result<LoadedTemplate> loadTemplate(const QString &path, const QString &unpackFolder,
                                    const QString &version, const GoOn &goOn)
{
    const Result<SourceForm> form = formOf(path);
    if (!form)
        return fail(form.error());
    if (*form == SourceForm::Package && !version.isEmpty())
        return noVersions(path);
    const Result<TemplateSource> source = *form == SourceForm::Package
                                              ? unpacked(path, unpackFolder, goOn)
                                              : readSource(path, unpackFolder, version, goOn);
    return source ? Result<LoadedTemplate>(loaded(*source)) : fail(source.error());
}

} // namespace reelwright
