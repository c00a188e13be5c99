// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>

namespace reelwright {

// None of these builds a tree of the text: an answer may have 64 MiB.

// The byte, from 1, at which the text stops being JSON; none: it is.
std::optional<size_t> jsonFault(std::string_view text);

// Of JSON: the value at a JSON pointer (RFC 6901), none: there is none.
std::optional<std::string_view> jsonAt(std::string_view json, const QString &pointer);

// The elements of a list, each on a line.
QByteArray jsonLines(std::string_view list);

// Pointers to the lists among an object's members, and their members; for telling people.
QStringList listsIn(std::string_view json);

} // namespace reelwright
