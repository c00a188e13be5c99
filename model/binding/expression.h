// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/lexer.h>
#include <model/binding/scope.h>
#include <model/binding/sqltext.h>

#include <span>

namespace reelwright {

// What "x" means: a field whose name needs quotes, or, in a filter's arguments, a text.
enum class DoubleQuotes { Name, Text };

// Turns the words of one expression into SQL: names become quoted columns, `today` its date.
// Refuses at its column what is not an expression over the fields. The last token only ends it.
Result<SqlText> translate(std::span<const Token> tokens, const QString &source, const Scope &scope,
                          DoubleQuotes quotes = DoubleQuotes::Name);

} // namespace reelwright
