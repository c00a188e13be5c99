// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <QRegularExpression>
#include <QString>
#include <nlohmann/json_fwd.hpp>
#include <optional>
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
    QString checkNested(std::string_view text) const;
    QString checkItem(const nlohmann::json &item) const;

    FieldType m_type;
    bool m_needed;
    int m_maximumLength;
    std::vector<std::string> m_allowed;
    std::vector<std::pair<std::string, FieldCheck>> m_items; // by name
    std::optional<QRegularExpression> m_pattern;
    bool m_isKey;
};

} // namespace reelwright
