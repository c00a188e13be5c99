// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/jsontext.h>

namespace reelwright {

const char *templateSchemaText(); // resources/schemas/template.schema.json

// Holds `root` against the schema. `openMembers`: members that the schema doesn't know are let
// through, as those of a newer minor version. The error's `where` is a JSON pointer.
Result<void> checkSchema(const Json &root, bool openMembers);

} // namespace reelwright
