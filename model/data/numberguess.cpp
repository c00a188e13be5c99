// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/numberguess.h>

#include <model/base/message.h>
#include <model/data/valuereading.h>

#include <QHash>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

constexpr qsizetype mostDigits = 15; // that a decimal keeps

struct Spelling {
    char16_t decimal;
    char16_t grouping; // 0: none
};
// In the order in which they are thought of.
constexpr std::array spellings{Spelling{u'.', 0},    Spelling{u',', 0},    Spelling{u'.', u','},
                               Spelling{u',', u'.'}, Spelling{u',', u' '}, Spelling{u'.', u' '},
                               Spelling{u'.', u'\''}};

// Post codes, phone numbers and ids of many digits are no amounts.
bool losesAsNumber(std::string_view own, bool whole)
{
    const size_t first = own.starts_with('-') ? 1 : 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (own.size() > first + 1 && own[first] == '0' && isDigit(own[first + 1]))
        return true;
    return !whole && std::ranges::count_if(own, isDigit) > mostDigits;
}

Reading readingOf(const Spelling &spelling, const QString &currency)
{
    Reading reading;
    reading.decimal = spelling.decimal;
    reading.grouping = spelling.grouping ? QChar(spelling.grouping) : QChar();
    reading.currency = currency;
    return reading;
}

// Which of the spellings all values can have.
struct NumberFit {
    Reading reading;
    bool whole = true;      // none has decimals
    qsizetype example = -1; // a value that is spelled otherwise by the program
};

std::optional<NumberFit> fitNumbers(const ColumnValues &column, const Reading &reading)
{
    NumberFit fit{reading, true, -1};
    const Reading own;
    std::string number;
    const bool fits = column.all([&](size_t i) {
        const Reading &used = column.isTyped(i) ? own : reading;
        if (!ownNumber(column[i], used, number))
            return false;
        const bool whole = isField(number, FieldType::Integer);
        fit.whole = fit.whole && whole;
        if (fit.example < 0 && number != column[i])
            fit.example = qsizetype(i);
        return !losesAsNumber(number, whole) && (whole || isField(number, FieldType::Decimal));
    });
    return fits ? std::optional(fit) : std::nullopt;
}

// The same values mean something else to the two.
bool differ(const ColumnValues &column, const NumberFit &one, const NumberFit &other)
{
    std::string a;
    std::string b;
    return !column.all([&](size_t i) {
        return column.isTyped(i) || (ownNumber(column[i], one.reading, a) &&
                                     ownNumber(column[i], other.reading, b) && a == b);
    });
}

QString spelled(const Reading &reading)
{
    const QString decimals = Message::tr("'%1' before the decimals").arg(reading.decimal);
    return reading.grouping.isNull()
               ? decimals
               : decimals + Message::tr(" and '%1' between thousands").arg(reading.grouping);
}

// The one currency of the column; none: several.
std::optional<QString> oneCurrency(const ColumnValues &column)
{
    QString found;
    for (size_t i = 0; i < column.size(); ++i) {
        const QString here = currencyOf(column[i]);
        if (!found.isEmpty() && !here.isEmpty() && here != found)
            return std::nullopt;
        if (!here.isEmpty())
            found = here;
    }
    return found;
}

bool sameSigns(const Reading &a, const Reading &b)
{
    return a.decimal == b.decimal &&
           (a.grouping == b.grouping || a.grouping.isNull() || b.grouping.isNull());
}

std::vector<NumberFit> numberFits(const ColumnValues &column, const QString &currency)
{
    std::vector<NumberFit> fits;
    for (const Spelling &spelling : spellings)
        if (auto fit = fitNumbers(column, readingOf(spelling, currency)))
            fits.push_back(*fit);
    return fits;
}

QString commonCurrency(const ColumnValues &column)
{
    QHash<QString, int> counts;
    for (size_t i = 0; i < column.size(); ++i)
        if (const QString found = currencyOf(column[i]); !found.isEmpty())
            ++counts[found];
    QString most;
    for (const auto &[currency, count] : counts.asKeyValueRange())
        if (most.isEmpty() || count > counts[most] || (count == counts[most] && currency < most))
            most = currency;
    return most;
}

} // namespace

std::optional<ColumnGuess> guessNumbers(const ColumnValues &column, const Conventions &others)
{
    const std::optional<QString> currency = oneCurrency(column);
    if (!currency)
        return std::nullopt;
    const std::vector<NumberFit> fits = numberFits(column, *currency);
    if (fits.empty())
        return std::nullopt;
    // "1,234" with the comma between thousands comes before three decimals.
    const auto grouped = std::ranges::find_if(fits, [&](const NumberFit &fit) {
        return !fit.reading.grouping.isNull() && fit.whole && fits[0].reading.decimal == u',' &&
               fit.reading.grouping == u',';
    });
    const NumberFit *taken = grouped == fits.end() ? &fits[0] : &*grouped;
    const bool open = std::ranges::any_of(
        fits, [&](const NumberFit &fit) { return differ(column, fits[0], fit); });
    bool asOthers = false;
    for (const NumberFit &fit : fits)
        if (open && !asOthers && !others.numbers.isEmpty() &&
            std::ranges::all_of(others.numbers, [&](const Reading &known) {
                return sameSigns(known, fit.reading) && fit.reading.decimal == known.decimal;
            })) {
            taken = &fit;
            asOthers = true;
        }
    ColumnGuess guess;
    guess.reading = taken->reading;
    guess.type = !currency->isEmpty() ? ColumnType::Money
                 : taken->whole       ? ColumnType::Integer
                                      : ColumnType::Decimal;
    guess.ambiguous = open && !asOthers;
    guess.evidence = !currency->isEmpty()
                         ? column.are(Message::tr("amounts in %1"), Message::tr("an amount in %1"))
                               .arg(*currency)
                     : taken->whole
                         ? column.are(Message::tr("whole numbers"), Message::tr("a whole number"))
                         : column.are(Message::tr("numbers"), Message::tr("a number"));
    if (taken->example >= 0 || !taken->whole)
        guess.evidence += Message::tr(", with %1").arg(spelled(taken->reading));
    if (open)
        guess.evidence += asOthers ? Message::tr(", as in other columns")
                                   : Message::tr("; '%1' could be read in another way too")
                                         .arg(column.shown(size_t(std::max<qsizetype>(
                                             0, std::max(fits[0].example, taken->example)))));
    return guess;
}

QList<Reading> numberReadings(const ColumnValues &column)
{
    const QString currency = commonCurrency(column);
    QList<Reading> readings;
    for (const Spelling &spelling : spellings)
        readings.append(readingOf(spelling, currency));
    return readings;
}

} // namespace reelwright
