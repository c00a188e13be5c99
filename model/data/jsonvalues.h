// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <string>
#include <string_view>

namespace reelwright {

// Called with each value of a JSON object: the names that lead to it with _ between them, its text
// and whether it has a type of its own (not null, a text or a list).
using TakeJsonValue =
    std::function<void(const std::string &path, std::string_view text, bool typed)>;

// Nested objects are flattened (a.b -> a_b), lists become JSON text, null becomes nothing. Numbers
// of more digits than a decimal keeps stay as they are written. The reason why it can't be read, or
// empty. Its nesting must be bounded.
QString eachJsonValue(std::string_view object, const TakeJsonValue &take);

} // namespace reelwright
