// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The data contract as a JSON Schema (draft 7) of one viewer's record, canonical.
QByteArray contractSchema(const Template &value);

} // namespace reelwright
