// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace reelwright {

// How well a command answers what was typed; smaller is better, nothing: not at all. Each word
// counts by itself, in any order: best at the beginning of the name's words, then inside of them,
// then in the menus that lead there, at the beginning of other words for it, and last as letters
// with others between them. Case and accents don't matter.
std::optional<int> rankOf(const QString &typed, const QString &name, const QString &path,
                          const QString &otherWords = {});

} // namespace reelwright
