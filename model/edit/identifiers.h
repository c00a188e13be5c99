// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/edit/sources.h>

#include <QSet>

namespace reelwright {

// What names and texts an expression is made of, by the lexer grammar of model/binding/lexer.h: a
// name is a letter or _ and what follows of those and digits; 'x' is a text and "x" a name, in a
// filter's arguments a text; comments are passed over. Not fields are functions (a name before a
// parenthesis), words of the language (and, case …), types behind AS, names of filters and their
// arguments' labels. Sources that are no expressions yet are read as far as they go.

// Names that can be fields, in lower case.
QSet<QString> namesIn(const Source &source);
// Names of tables that lookup() is asked of, in lower case.
QSet<QString> tablesIn(const Source &source);
// Texts in quotes.
QSet<QString> textsIn(const Source &source);

// The source with the field under its new name; capitals don't tell fields apart.
QString withField(const Source &source, const QString &from, const QString &to);
// The source with another text wherever the text `from` is quoted.
QString withText(const Source &source, const QString &from, const QString &to);

// Whether a name means something in every expression, so that a field of that name can't be read
// without quotes.
bool isReservedWord(const QString &name);
// Refuses such a name for a field, or an inferred one.
Result<void> checkFieldName(const QString &name);

} // namespace reelwright
