// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace reelwright {

// What a cell's number format makes of its number. Percents and money are numbers as any other.
enum class CellFormat { Number, Date, Time, DateTime, Elapsed };

CellFormat builtInFormat(int id);
CellFormat formatOf(const QString &code); // "dd.mm.yyyy", "[$-407]h:mm AM/PM"

// The text of a number, with the 15 digits that spreadsheets show; a date or time as 2026-12-31,
// 09:30, 09:30:15 or 2026-12-31 09:30:00. False: there is no such day. `from1904`: days are counted
// from 1904-01-01.
bool cellText(double number, CellFormat format, bool from1904, std::string &text);

} // namespace reelwright
