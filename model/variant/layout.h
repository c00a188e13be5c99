// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>
#include <model/variant/program.h>
#include <model/variant/variant.h>

namespace reelwright {

// Lays a variant out in time, in the format `format` (empty: the base format). Scenes begin on
// frame borders. A variant without a scene is an Error of the viewer.
Result<Program> layOut(const Template &value, const Variant &variant,
                       std::shared_ptr<const AssetTable> assets, const FormatId &format = {});

} // namespace reelwright
