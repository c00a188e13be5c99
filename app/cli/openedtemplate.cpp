// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedtemplate.h"
#include "stop.h"

#include <model/base/staging.h>

namespace reelwright::cli {

void SourceArguments::addTo(CLI::App &command)
{
    command.add_option("TEMPLATE", path, "A package, a document, or a folder with a template.json")
        ->required();
    addVersion(command, version);
}

void addVersion(CLI::App &command, std::string &version)
{
    command.add_option("--version", version, "The document as it was in this named version");
}

Result<OpenedTemplate> openTemplate(const SourceArguments &source, const QString &unpackFolder)
{
    OpenedTemplate opened;
    QString folder = unpackFolder;
    if (folder.isEmpty()) {
        auto made = temporaryFolder();
        if (!made)
            return fail(made.error());
        opened.folder = std::move(*made);
        folder = opened.folder->path();
    }
    Result<LoadedTemplate> loaded = loadTemplate(QString::fromStdString(source.path), folder,
                                                 QString::fromStdString(source.version), goOn);
    if (!loaded)
        return fail(loaded.error());
    opened.loaded = std::move(*loaded);
    return opened;
}

} // namespace reelwright::cli
