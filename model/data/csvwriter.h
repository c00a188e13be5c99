// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/viewersource.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace reelwright {

// One line of CSV (RFC 4180, comma, UTF-8). A spreadsheet program would run a value that begins
// with = + - @ (or one of these in full width), a tab or a line's end as a formula; such a value
// gets an apostrophe before it, which these programs take for "this is text". Negative numbers
// stay.
QByteArray csvLine(const QStringList &cells);

// File, line, column, value and reason of each row that was set aside.
Result<void> saveBadRows(const QString &path, const QList<BadRow> &rows);

} // namespace reelwright
