// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <nlohmann/json_fwd.hpp>

namespace reelwright {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

// How the values of one column are spelled. As it stands: the program's own way (1234.5,
// 2026-12-31, true or false, yes or no, 1 or 0).
struct Reading {
    QChar decimal = u'.';
    QChar grouping{}; // between thousands; null: none
    DateOrder dates = DateOrder::YearFirst;
    QStringList yes; // in small letters; empty: the program's own
    QStringList no;
    QString currency; // a sign or code that stands before or behind amounts; empty: none

    friend bool operator==(const Reading &, const Reading &) = default;
};

// The column that a field is read from.
struct ColumnChoice {
    QString field;
    QString column; // empty: none
    Reading reading{};
    double likeness = 1; // of the two names, 0 to 1; 1: the same, or chosen by hand
    QString evidence{};  // for people: why this column was taken; not kept

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

// Which column of the source each field is read from, and how.
struct ColumnMapping {
    // By name, when the source is opened, as matchColumns() does it; what production data is read
    // with. Columns of `choices` are then what fields had for a name before. Otherwise by `choices`
    // alone; fields that these don't name are read from no column.
    bool automatic = true;
    QList<ColumnChoice> choices;
    QStringList known{}; // all columns that the source had when it was mapped

    const ColumnChoice *choice(const QString &field) const;
    Reading reading(const QString &field) const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

// A mapping to begin with: for each field the column whose name is most like its own, if any is.
// A column is taken for one field at most.
ColumnMapping likelyMapping(const QList<Field> &fields, const QStringList &columns);
// How much two names are alike, 0 to 1, whatever their case, accents, plurals and separators.
double nameLikeness(const QString &one, const QString &other);

// For each field the index of its column, -1: none. Refused: a column of the mapping's that the
// source does not have (any more), and a required field without one.
Result<QList<int>> columnIndexes(const QList<Field> &fields, const ColumnMapping &mapping,
                                 const QStringList &columns);
// What columns of fields that were renamed may still be called, for matchColumns().
QList<QStringList> formerNames(const QList<Field> &fields, const ColumnMapping &mapping);
// The mapping (as toJson() makes it) of the fields `before`, for what these are called now: a
// source is read again from the same columns.
nlohmann::json carriedOver(nlohmann::json mapping, const QList<Field> &before,
                           const QList<Field> &now);
// The names with which columns of a header are chosen: "x", "x" -> "x", "x (2)"; "" -> "column 3".
QStringList distinctColumns(const QStringList &header);
// What of a header is not called there as it is here, in sentences.
QStringList headerFindings(const QStringList &header);

nlohmann::json toJson(const ColumnMapping &mapping);
Result<ColumnMapping> columnMappingFrom(const nlohmann::json &value);

} // namespace reelwright
