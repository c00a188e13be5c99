// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QList>
#include <QStringList>

namespace reelwright {

// A column's name as a field's might be spelled: small letters without their accents, digits, and
// "_" for what is neither: "First Name " -> "first_name", "E-mail" -> "e_mail", "1st" -> "_1st".
QString fieldSpelling(const QString &column);

// For each field the index of its column, -1: none. A column whose name is the field's own is
// taken first, then one that is spelled like it, then one of its `former` names that no other field
// has (for each field a list; may be left out). Refused: two columns that may both be the field,
// and a required field without a column.
Result<QList<int>> matchColumns(const QList<Field> &fields, const QStringList &columns,
                                const QList<QStringList> &former = {});

} // namespace reelwright
