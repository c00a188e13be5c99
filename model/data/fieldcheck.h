// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace reelwright {

// What the data contract says of one field, ready to be asked for each viewer.
class FieldCheck {
public:
    FieldCheck(const Field &field, bool isKey);

    // Makes the field's value of a text. Blank is no value. The reason why it is refused, or empty.
    QString read(std::string_view text, Cell &cell) const;

private:
    QString convert(std::string_view text, Cell &cell) const;
    QString tooLong(std::string_view text) const;

    FieldType m_type;
    bool m_needed;
    int m_maximumLength;
    std::vector<std::string> m_allowed;
    QString m_missing;
};

} // namespace reelwright
