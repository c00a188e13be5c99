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
// A text form that is spelled as `earlier`, one of an earlier state of the template, wherever both
// say the same: white space, numbers and the order of members are as they stand there. So a text
// that says `value` comes out as it is.
QByteArray templateToJson(const Template &value, const QByteArray &earlier);

} // namespace reelwright
