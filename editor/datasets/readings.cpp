// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/readings.h>

#include <algorithm>

namespace reelwright {

namespace {

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

QString numberExample(const Reading &reading, bool whole)
{
    QString text = QStringLiteral("1");
    if (!reading.grouping.isNull())
        text += reading.grouping;
    text += QStringLiteral("234");
    return whole ? text : text + reading.decimal + QStringLiteral("56");
}

// With the guess's currency, which is no choice of its own.
QList<Reading> numberReadings(const Reading &guessed)
{
    QList<Reading> all;
    const auto add = [&](QChar decimal, QChar grouping) {
        Reading reading = guessed;
        reading.decimal = decimal;
        reading.grouping = grouping;
        all += reading;
    };
    add(u'.', {});
    add(u',', {});
    add(u'.', u',');
    add(u',', u'.');
    add(u',', u' ');
    add(u'.', u'\'');
    return all;
}

QString dateExample(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return QStringLiteral("31.12.2026");
    case DateOrder::MonthFirst:
        return QStringLiteral("12/31/2026");
    default:
        return QStringLiteral("2026-12-31");
    }
}

QString answerExample(const Reading &reading)
{
    return reading.yes.isEmpty()
               ? Readings::tr("true / false")
               : reading.yes.value(0) + QStringLiteral(" / ") + reading.no.value(0);
}

QString example(FieldType type, const Reading &reading)
{
    if (isNumber(type))
        return numberExample(reading, type == FieldType::Integer);
    if (type == FieldType::Date)
        return dateExample(reading.dates);
    return type == FieldType::Boolean ? answerExample(reading) : Readings::tr("As it stands");
}

} // namespace

bool Readings::same(FieldType type, const Reading &one, const Reading &other)
{
    if (isNumber(type))
        return one.grouping == other.grouping &&
               (type == FieldType::Integer || one.decimal == other.decimal);
    if (type == FieldType::Date)
        return one.dates == other.dates;
    return type != FieldType::Boolean || (one.yes == other.yes && one.no == other.no);
}

QList<QPair<QString, Reading>> Readings::of(FieldType type, const Reading &guessed)
{
    QList<Reading> all{guessed};
    if (isNumber(type)) {
        all += numberReadings(guessed);
    } else if (type == FieldType::Date) {
        for (const DateOrder order :
             {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
            Reading reading = guessed;
            reading.dates = order;
            all += reading;
        }
    } else if (type == FieldType::Boolean) {
        Reading plain = guessed;
        plain.yes.clear();
        plain.no.clear();
        all += plain;
    }
    QList<QPair<QString, Reading>> choices;
    for (const Reading &reading : std::as_const(all))
        if (std::ranges::none_of(
                choices, [&](const auto &choice) { return same(type, choice.second, reading); }))
            choices.append({example(type, reading), reading});
    return choices;
}

} // namespace reelwright
