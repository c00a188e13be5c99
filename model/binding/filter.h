// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/expression.h>

namespace reelwright {

// One filter of a text's token, as SQL around the SQL of what comes before it. `tokens` are the
// words behind its |, up to the next one, with an End at last.
Result<SqlText> applyFilter(SqlText value, std::span<const Token> tokens, const QString &source,
                            const Scope &scope);

QStringList filterNames(); // as they are written

// The words between top-level `sign`s; each part ends with the sign or End that ended it.
std::vector<std::span<const Token>> splitAt(std::span<const Token> tokens, const char *sign);

} // namespace reelwright
