// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/base/savefile.h>
#include <model/document/document.h>
#include <model/package/templatesource.h>
#include <model/template/checktemplate.h>
#include <model/template/templatejson.h>

#include <QFileInfo>

namespace reelwright {

namespace {

QString textFileOf(const QString &path)
{
    return QFileInfo(path).isDir() ? path + QStringLiteral("/template.json") : path;
}

Result<TemplateSource> sourceOf(const QString &path, const QString &version,
                                const QString &unpackFolder, const GoOn &goOn)
{
    const Result<Document> document = Document::open(path, Document::Access::Read);
    const Result<Template> value = document ? document->atVersion(version) : fail(document.error());
    if (!value)
        return fail(value.error());
    const QString embedded = unpackFolder + QStringLiteral("/embedded");
    if (const auto unpacked = document->unpackEmbedded(*value, embedded); !unpacked)
        return fail(unpacked.error());
    Result<AssetFiles> files = findFiles(completed(*value, document->fileFacts()),
                                         document->mediaFolder(), embedded, goOn);
    if (!files)
        return fail(inFile(files.error(), path));
    return TemplateSource{*value, std::move(*files)};
}

} // namespace

tl::unexpected<Error> noVersions(const QString &path)
{
    return fail(Message::tr("has no versions"), path,
                Message::tr("documents (.reel) alone have them"));
}

Result<SourceForm> formOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return SourceForm::Text;
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error().what, path,
                    Message::tr("name a document, a package, or a folder with a template.json"));
    const QByteArray start = (*file)->read(16);
    if (start.startsWith("PK") || info.suffix() == QLatin1String("reelpack"))
        return SourceForm::Package;
    if (start.startsWith("SQLite format 3") || info.suffix() == QLatin1String("reel"))
        return SourceForm::Document;
    return SourceForm::Text;
}

Result<TemplateSource> readSource(const QString &path, const QString &unpackFolder,
                                  const QString &version, const GoOn &goOn)
{
    const Result<SourceForm> form = formOf(path);
    if (!form)
        return fail(form.error());
    if (*form == SourceForm::Package)
        return fail(Message::tr("is a package already"), path,
                    Message::tr("name a document, or a folder with a template.json"));
    if (*form == SourceForm::Document)
        return sourceOf(path, version, unpackFolder, goOn);
    if (!version.isEmpty())
        return noVersions(path);
    const Result<Template> value = readText(path);
    if (!value)
        return fail(value.error());
    Result<AssetFiles> files = findFiles(*value, textFolder(path), {}, goOn);
    if (!files)
        return fail(inFile(files.error(), textFileOf(path)));
    return TemplateSource{*value, std::move(*files)};
}

Result<Template> readText(const QString &path)
{
    const QString file = textFileOf(path);
    const Result<QByteArray> text = readFile(file);
    return text ? templateFromJson(*text, file) : fail(text.error());
}

QString textFolder(const QString &path)
{
    return QFileInfo(textFileOf(path)).absolutePath();
}

} // namespace reelwright
