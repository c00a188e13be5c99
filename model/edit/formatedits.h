// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The template's name, formats and output. The first format is the base format; where another one
// becomes that, all formats stay as they are.

Result<Template> renameTemplate(const Template &value, const QString &name);
Result<Template> setOutput(const Template &value, const Output &output);

// Without an id it gets one of its name.
Result<Template> addFormat(const Template &value, Format format, qsizetype position = -1);
// With what elements have otherwise in it. The last one is refused.
Result<Template> removeFormat(const Template &value, const FormatId &format);
// The one with its id.
Result<Template> alterFormat(const Template &value, const Format &next);
Result<Template> moveFormat(const Template &value, const FormatId &format, qsizetype position);

} // namespace reelwright
