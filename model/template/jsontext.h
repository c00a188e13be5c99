// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>

namespace reelwright {

// Only sources include this: the public headers speak of QByteArray.
using Json = nlohmann::ordered_json;

// Strict JSON: no member twice, at most 64 levels deep, at most 64 MB. The error says file, line
// and column.
Result<Json> parseJson(const QByteArray &text, const QString &file);

QByteArray compactJson(const Json &value); // one line
QByteArray prettyJson(const Json &value);  // two spaces of indent, what fits in 100 columns in one
// The same of what stands in another text: `margin` begins the lines there, and `used` columns of
// its first line are taken.
QByteArray prettyJson(const Json &value, const QByteArray &margin, qsizetype used);

// Whole numbers without a point, so that 1 and 1.0 are written alike.
Json jsonNumber(double number);
bool isWhole(double number); // and exact as a whole number

inline QString textOf(const Json &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

// `key` as one step of a JSON pointer in a URI fragment.
QString pointerStep(const std::string &key);

} // namespace reelwright
