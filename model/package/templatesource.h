// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>

namespace reelwright {

enum class SourceForm { Text, Document, Package };

// What lies at `path`, by its first bytes; a folder is the text form.
Result<SourceForm> formOf(const QString &path);

struct TemplateSource {
    Template value;
    AssetFiles files;
};

tl::unexpected<Error> noVersions(const QString &path); // for what is no document

// A template in one of the forms that people edit: folder, template.json or document. What a
// document has embedded is unpacked into `unpackFolder`. `version`: of a document, by its name;
// empty: as it is now.
Result<TemplateSource> readSource(const QString &path, const QString &unpackFolder,
                                  const QString &version = {}, const GoOn &goOn = {});

// The text form alone, whatever became of its files, and the folder that those lie in. `path`: that
// folder, or the template.json.
Result<Template> readText(const QString &path);
QString textFolder(const QString &path);

} // namespace reelwright
