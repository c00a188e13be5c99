// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columntype.h>

#include <model/base/message.h>
#include <model/data/fieldcheck.h>
#include <model/data/jsonborders.h>
#include <model/data/valuereading.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

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

struct Words {
    const char *yes;
    const char *no;
    bool both; // single letters must come in pairs to be believed
};
constexpr std::array wordPairs{Words{"yes true 1", "no false 0", false},
                               Words{"ja wahr", "nein falsch", false},
                               Words{"oui vrai", "non faux", false},
                               Words{"sí si sì verdadero vero", "no falso", true},
                               Words{"sim verdadeiro", "não nao falso", false},
                               Words{"tak prawda", "nie fałsz", true},
                               Words{"on", "off", true},
                               Words{"y", "n", true},
                               Words{"j", "n", true},
                               Words{"t", "f", true},
                               Words{"x", "-", true}};

class Column {
public:
    Column(const QStringList &values, const QBitArray &typed) : m_typed(typed)
    {
        for (const QString &value : values)
            m_values.push_back(value.trimmed().toStdString());
    }
    size_t size() const { return m_values.size(); }
    const std::string &operator[](size_t i) const { return m_values[i]; }
    QString shown(size_t i) const { return QString::fromStdString(m_values[i]); }
    bool isTyped(size_t i) const
    {
        return qsizetype(i) < m_typed.size() && m_typed.testBit(qsizetype(i));
    }
    template<class Fits>
    bool all(const Fits &fits) const
    {
        for (size_t i = 0; i < size(); ++i)
            if (!fits(i))
                return false;
        return size() > 0;
    }
    // "all 5 values are dates"
    QString are(const QString &many, const QString &one) const
    {
        return size() == 1 ? Message::tr("the one value is %1").arg(one)
                           : Message::tr("all %1 values are %2").arg(size()).arg(many);
    }

private:
    std::vector<std::string> m_values;
    QBitArray m_typed;
};

// Post codes, phone numbers and ids of many digits are no amounts.
bool losesAsNumber(std::string_view own, bool whole)
{
    const size_t first = own.starts_with('-') ? 1 : 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (own.size() > first + 1 && own[first] == '0' && isDigit(own[first + 1]))
        return true;
    return !whole && std::ranges::count_if(own, isDigit) > mostDigits;
}

bool isField(std::string_view text, FieldType type)
{
    Field field;
    field.type = type;
    Cell cell;
    return FieldCheck(field, false).read(text, cell).isEmpty();
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
    bool whole = true;    // none has decimals
    bool telling = false; // one of the values can't be otherwise
    qsizetype example = -1;
};

std::optional<NumberFit> fitNumbers(const Column &column, const Reading &reading)
{
    NumberFit fit{reading, true, false, -1};
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
bool differ(const Column &column, const NumberFit &one, const NumberFit &other)
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
std::optional<QString> oneCurrency(const Column &column)
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

std::vector<NumberFit> numberFits(const Column &column, const QString &currency)
{
    std::vector<NumberFit> fits;
    for (const Spelling &spelling : spellings)
        if (auto fit = fitNumbers(column, readingOf(spelling, currency)))
            fits.push_back(*fit);
    return fits;
}

std::optional<ColumnGuess> guessNumbers(const Column &column, const Conventions &others)
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

std::optional<ColumnGuess> guessYesNo(const Column &column)
{
    for (const Words &pair : wordPairs) {
        Reading reading;
        reading.yes = QString::fromUtf8(pair.yes).split(u' ');
        reading.no = QString::fromUtf8(pair.no).split(u' ');
        std::string own;
        QSet<QString> seen;
        QSet<std::string> values;
        if (!column.all([&](size_t i) {
                seen.insert(column.shown(i).toLower());
                const bool is = ownBoolean(column[i], reading, own);
                values.insert(own);
                return is;
            }))
            continue;
        if (pair.both && values.size() < 2)
            continue;
        ColumnGuess guess;
        guess.type = ColumnType::YesNo;
        if (&pair != wordPairs.data())
            guess.reading = reading;
        QStringList shown(seen.begin(), seen.end());
        shown.sort();
        const QString yesOrNo = Message::tr("yes or no: %1").arg(shown.join(u", "));
        guess.evidence = column.are(yesOrNo, yesOrNo);
        return guess;
    }
    return std::nullopt;
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return Message::tr("day first");
    case DateOrder::MonthFirst:
        return Message::tr("month first");
    case DateOrder::YearFirst:
        break;
    }
    return Message::tr("year first");
}

struct DateFit {
    DateOrder order;
    qsizetype telling = -1; // a value that no other order fits
};

std::vector<DateFit> dateFits(const Column &column)
{
    std::string own;
    std::vector<DateFit> fits;
    for (const DateOrder order :
         {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const bool all = column.all([&](size_t i) {
            return ownDate(column[i], column.isTyped(i) ? DateOrder::YearFirst : order, own);
        });
        if (all)
            fits.push_back({order, -1});
    }
    for (DateFit &fit : fits)
        for (size_t i = 0; i < column.size() && fit.telling < 0; ++i) {
            const bool other = (fit.order != DateOrder::DayFirst &&
                                ownDate(column[i], DateOrder::DayFirst, own)) ||
                               (fit.order != DateOrder::MonthFirst &&
                                ownDate(column[i], DateOrder::MonthFirst, own));
            if (!other)
                fit.telling = qsizetype(i);
        }
    return fits;
}

std::optional<ColumnGuess> guessDates(const Column &column, const Conventions &others)
{
    const std::vector<DateFit> fits = dateFits(column);
    if (fits.empty())
        return std::nullopt;
    const bool dotted =
        column.all([&](size_t i) { return column[i].find('.') != std::string::npos; });
    DateFit taken = fits[0];
    bool asOthers = false;
    if (fits.size() > 1 && !dotted)
        for (const DateFit &fit : fits)
            if (!others.dates.isEmpty() && others.dates.count(fit.order) == others.dates.size())
                taken = fit, asOthers = true;
    ColumnGuess guess;
    guess.type = ColumnType::Date;
    guess.reading.dates = taken.order;
    guess.ambiguous = fits.size() > 1 && !dotted && !asOthers;
    guess.evidence = column.are(Message::tr("dates"), Message::tr("a date")) + u", " +
                     orderName(taken.order);
    if (asOthers)
        guess.evidence += Message::tr(", as in other columns");
    else if (guess.ambiguous)
        guess.evidence +=
            Message::tr("; all could be read month first too: %1").arg(column.shown(0));
    else if (fits.size() > 1)
        guess.evidence += Message::tr(", as dates with dots are: %1").arg(column.shown(0));
    else if (taken.order != DateOrder::YearFirst && taken.telling >= 0)
        guess.evidence +=
            Message::tr(": %1 can't be otherwise").arg(column.shown(size_t(taken.telling)));
    return guess;
}

bool isLink(std::string_view text)
{
    return text.find("://") != std::string_view::npos && isField(text, FieldType::Link);
}

bool isPicture(std::string_view text)
{
    static constexpr std::array endings{".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".avif"};
    const QString path = QString::fromUtf8(text.data(), qsizetype(text.size()))
                             .section(u'?', 0, 0)
                             .section(u'#', 0, 0)
                             .toLower();
    return std::ranges::any_of(endings, [&](const char *ending) {
        return path.size() > qsizetype(qstrlen(ending)) && path.endsWith(QLatin1String(ending));
    });
}

bool isRecord(std::string_view text)
{
    return text.starts_with('{') && jsonDepth(text) <= deepestJson && nlohmann::json::accept(text);
}

std::optional<ColumnGuess> guessOthers(const Column &column)
{
    std::string own;
    struct Kind {
        ColumnType type;
        std::function<bool(const std::string &)> fits;
        QString many;
        QString one;
    };
    const std::array kinds{
        Kind{ColumnType::Time, [&](const std::string &v) { return ownTime(v, own); },
             Message::tr("times of day"), Message::tr("a time of day")},
        Kind{ColumnType::Color, [](const std::string &v) { return isField(v, FieldType::Color); },
             Message::tr("colours"), Message::tr("a colour")},
        Kind{ColumnType::Image, isPicture, Message::tr("names of pictures"),
             Message::tr("the name of a picture")},
        Kind{ColumnType::Link, isLink, Message::tr("web addresses"), Message::tr("a web address")},
        Kind{ColumnType::List, [](const std::string &v) { return isField(v, FieldType::List); },
             Message::tr("lists in JSON"), Message::tr("a list in JSON")},
        Kind{ColumnType::Record, isRecord, Message::tr("records in JSON"),
             Message::tr("a record in JSON")}};
    for (const Kind &kind : kinds)
        if (column.all([&](size_t i) { return kind.fits(column[i]); })) {
            ColumnGuess guess;
            guess.type = kind.type;
            guess.evidence = column.are(kind.many, kind.one);
            return guess;
        }
    return std::nullopt;
}

QString commonCurrency(const Column &column)
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

QList<Reading> readingsFor(FieldType type, const Column &column)
{
    QList<Reading> readings{Reading()};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal: {
        const QString currency = commonCurrency(column);
        for (const Spelling &spelling : spellings)
            readings.append(readingOf(spelling, currency));
        break;
    }
    case FieldType::Boolean:
        for (const Words &pair : wordPairs) {
            readings.append(Reading());
            readings.last().yes = QString::fromUtf8(pair.yes).split(u' ');
            readings.last().no = QString::fromUtf8(pair.no).split(u' ');
        }
        break;
    case FieldType::Date:
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            readings.append(Reading());
            readings.last().dates = order;
        }
        break;
    default:
        break;
    }
    return readings;
}

} // namespace

Reading bestReading(FieldType type, const QStringList &values, const QBitArray &typed)
{
    const Column column(values, typed);
    Reading best;
    qsizetype most = -1;
    for (const Reading &reading : readingsFor(type, column)) {
        ValueReader reader(type, reading);
        qsizetype fits = 0;
        for (size_t i = 0; i < column.size(); ++i) {
            std::string_view own = column[i];
            fits += (column.isTyped(i) || reader.read(column[i], own).isEmpty()) &&
                    isField(own, type);
        }
        if (fits > most) {
            most = fits;
            best = reading;
        }
    }
    return best;
}

FieldType fieldTypeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return FieldType::Integer;
    case ColumnType::Decimal:
    case ColumnType::Money:
        return FieldType::Decimal;
    case ColumnType::YesNo:
        return FieldType::Boolean;
    case ColumnType::Date:
        return FieldType::Date;
    case ColumnType::Color:
        return FieldType::Color;
    case ColumnType::Link:
        return FieldType::Link;
    case ColumnType::Image:
        return FieldType::Image;
    case ColumnType::List:
        return FieldType::List;
    case ColumnType::Text:
    case ColumnType::Time:
    case ColumnType::Record:
        break;
    }
    return FieldType::Text;
}

ColumnGuess guessColumn(const QStringList &values, const QBitArray &typed,
                        const Conventions &others)
{
    const Column column(values, typed);
    ColumnGuess guess;
    if (column.size() == 0) {
        guess.evidence = Message::tr("there are no values");
        return guess;
    }
    if (const auto numbers = guessNumbers(column, others))
        guess = *numbers;
    else if (const auto words = guessYesNo(column))
        guess = *words;
    else if (const auto dates = guessDates(column, others))
        guess = *dates;
    else if (const auto found = guessOthers(column))
        guess = *found;
    else
        guess.evidence = Message::tr("the values have nothing in common but being texts");
    const FieldType type = fieldTypeOf(guess.type);
    guess.plain = column.all([&](size_t i) { return isField(column[i], type); });
    return guess;
}

} // namespace reelwright
