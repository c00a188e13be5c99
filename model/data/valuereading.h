// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>
#include <model/template/template.h>

#include <QString>
#include <string>
#include <string_view>

namespace reelwright {

// Values as they are spelled elsewhere, to the program's own spelling. Each says whether the text
// is such a value, and then appends to or replaces `own`.

// A number with the reading's signs, perhaps with its currency before or behind: "1.234,5 €" ->
// "1234.5". Signs between thousands stand after each three digits or not at all.
bool ownNumber(std::string_view text, const Reading &reading, std::string &own);
// "31.12.2026" -> "2026-12-31". Years have four digits; a time of midnight behind it is let go.
bool ownDate(std::string_view text, DateOrder order, std::string &own);
// "9:05 PM" -> "21:05", with seconds if there are any.
bool ownTime(std::string_view text, std::string &own);
bool ownBoolean(std::string_view text, const Reading &reading, std::string &own);

// The sign or code that a money value begins or ends with; empty: none.
QString currencyOf(std::string_view text);
// Its code as ISO 4217 has it; empty: several have the sign ($, ¥), or it is none.
QString currencyCode(const QString &currency);

// Spells the values of one field's column.
class ValueReader {
public:
    ValueReader(FieldType type, const Reading &reading);
    // Whether values stay as they are.
    bool isPlain() const { return m_plain; }
    // The reason why it is no such value, or empty. `own` is valid until the next call.
    QString read(std::string_view text, std::string_view &own);

private:
    QString unreadable() const;

    FieldType m_type;
    Reading m_reading;
    bool m_plain;
    std::string m_own;
};

} // namespace reelwright
