// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// Reads the text form (resources/schemas/template.schema.json) and checks it (checkTemplate). A
// refusal says where: "file#/json/pointer", or "file:line" where it is no JSON. Members that this
// version does not know are refused, unless the file says that it is of a newer minor version:
// then they are kept and written back.
Result<Template> templateFromJson(const QByteArray &text, const QString &file);

// The canonical text form: members in fixed order, those with their initial value left out, two
// spaces of indent, what fits in 100 columns on one line. Equal templates have equal bytes.
QByteArray templateToJson(const Template &value);

} // namespace reelwright
