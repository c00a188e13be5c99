// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/datasetkey.h>

#include <nlohmann/json_fwd.hpp>

namespace reelwright {

nlohmann::json toJson(const WrappedKey &wrapped);
// Throws nlohmann::json::exception where a member is missing or of another type.
WrappedKey wrappedKeyFrom(const nlohmann::json &value);

} // namespace reelwright
