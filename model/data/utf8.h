// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace reelwright {

bool isUtf8(std::string_view bytes);
// Nothing but spaces, line ends and characters that are never seen.
bool isBlank(std::string_view text);
std::string_view trimmed(std::string_view text); // of ASCII white space
// For a person to read: at most 40 characters, on one line, whatever the bytes are.
QString shortened(std::string_view text);
QString toText(std::string_view utf8);

} // namespace reelwright
