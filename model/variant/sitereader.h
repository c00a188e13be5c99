// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/bindingsite.h>
#include <model/template/template.h>

#include <QString>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace reelwright {

// Where an expression's value stands in a statement's row.
struct ResultColumn {
    sqlite3_stmt *statement = nullptr;
    int index = 0;
};

// Makes the value of one bound property of what its expression gave.
class SiteReader {
public:
    SiteReader(const Template &value, const BindingSite &site);

    // No value and no reason: there was none. A reason: it does not fit the property.
    std::optional<Value> read(const ResultColumn &column, QString &reason) const;
    const std::optional<Value> &fallback() const { return m_fallback; }
    QString property() const { return QString::fromLatin1(m_spec.label).toLower(); }
    QString where() const { return m_where; } // "element Hello (hello), text"

private:
    std::optional<Value> readNumber(const ResultColumn &column, QString &reason) const;
    std::optional<Value> readKnown(std::string_view text, QString &reason) const;
    std::optional<Value> readColor(std::string_view text, QString &reason) const;

    const PropertySpec &m_spec;
    std::optional<Value> m_fallback;
    QString m_where;
    std::vector<std::pair<std::string, Value>> m_known; // what a Choice, Media or Typeface may be
};

} // namespace reelwright
