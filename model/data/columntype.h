// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/columnmapping.h>
#include <model/template/template.h>

#include <QBitArray>
#include <QString>
#include <QStringList>

namespace reelwright {

// What the values of a column are, finer than what fields can be.
enum class ColumnType {
    Text,
    Integer,
    Decimal,
    Money,
    YesNo,
    Date,
    Time,
    Color,
    Link,
    Image,
    List,
    Record,
};

FieldType fieldTypeOf(ColumnType type);

// What a column's values say of it.
struct ColumnGuess {
    ColumnType type = ColumnType::Text;
    Reading reading;
    QString evidence;       // for people, with values in it: to be shown, not to be kept
    bool ambiguous = false; // they could be read in another way too
    bool plain = true;      // they are spelled as production data is, and need no reading
    // Of texts: what most of them are; Text: nothing.
    ColumnType nearly = ColumnType::Text;

    friend bool operator==(const ColumnGuess &, const ColumnGuess &) = default;
};

// How the columns of one source spell what can be told from the values; none of them has to.
struct Conventions {
    QList<Reading> numbers;
    QList<DateOrder> dates;
};

// `values` without blank ones; `typed` as in Record, empty: none. What its own values leave open is
// read as the source's other columns are, if these agree.
ColumnGuess guessColumn(const QStringList &values, const QBitArray &typed,
                        const Conventions &others = {});

// The reading with which most of the values are such as the field's type wants; for columns in
// which some are wrong.
Reading bestReading(FieldType type, const QStringList &values, const QBitArray &typed);

// A value of this type that is made up: none of the column's, but for yes and no.
QString madeUpExample(ColumnType type, const QString &name, const QStringList &values);

} // namespace reelwright
