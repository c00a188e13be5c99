// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/openedfile.h>

#include <model/package/loadedtemplate.h>
#include <model/package/templatesource.h>

#include <QStandardPaths>

namespace reelwright {

QString unpackFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/unpacked");
}

Result<OpenedFile> openFile(const QString &path)
{
    const Result<SourceForm> form = formOf(path);
    if (!form)
        return fail(form.error());
    if (*form == SourceForm::Document) {
        Result<Document> document = Document::open(path);
        if (!document)
            return fail(document.error());
        const Template value = document->current();
        if (const auto unpacked = document->unpackEmbedded(value, unpackFolder()); !unpacked)
            return fail(unpacked.error());
        AssetSource assets(document->mediaFolder(), unpackFolder(), document->fileFacts());
        return OpenedFile{value, std::move(assets), std::move(*document)};
    }
    if (*form == SourceForm::Text) {
        const Result<Template> value = readText(path);
        if (!value)
            return fail(value.error());
        return OpenedFile{*value, AssetSource(textFolder(path), {}), std::nullopt};
    }
    const Result<LoadedTemplate> loaded = loadTemplate(path, unpackFolder());
    if (!loaded)
        return fail(loaded.error());
    return OpenedFile{loaded->value, AssetSource(loaded->assets), std::nullopt};
}

} // namespace reelwright
