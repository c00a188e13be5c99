// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columntype.h>

#include <model/base/message.h>
#include <model/data/jsonborders.h>
#include <model/data/numberguess.h>
#include <model/data/utf8.h>
#include <model/data/valuereading.h>

#include <QSet>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

namespace reelwright {

namespace {

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

std::optional<ColumnGuess> guessYesNo(const ColumnValues &column)
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

std::vector<DateFit> dateFits(const ColumnValues &column)
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

std::optional<ColumnGuess> guessDates(const ColumnValues &column, const Conventions &others)
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

std::optional<ColumnGuess> guessOthers(const ColumnValues &column)
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

QList<Reading> readingsFor(FieldType type, const ColumnValues &column)
{
    QList<Reading> readings{Reading()};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        readings += numberReadings(column);
        break;
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

struct ReadingFit {
    Reading reading;
    size_t fits = 0;
    size_t stranger = 0; // one that doesn't fit
};

// Of the first `count` values.
ReadingFit fitOf(FieldType type, const Reading &reading, const ColumnValues &column, size_t count)
{
    ReadingFit fit{reading, 0, 0};
    ValueReader reader(type, reading);
    for (size_t i = 0; i < std::min(count, column.size()); ++i) {
        std::string_view own = column[i];
        const bool readable = column.isTyped(i) || reader.read(column[i], own).isEmpty();
        if (readable && isField(own, type))
            ++fit.fits;
        else
            fit.stranger = i;
    }
    return fit;
}

ReadingFit bestFit(FieldType type, const ColumnValues &column, size_t count)
{
    std::optional<ReadingFit> best;
    for (const Reading &reading : readingsFor(type, column)) {
        const ReadingFit fit = fitOf(type, reading, column, count);
        if (!best || fit.fits > best->fits)
            best = fit;
    }
    return *best;
}

// A column of texts of which nine in ten are something else.
ColumnGuess guessNearly(const ColumnValues &column)
{
    ColumnGuess guess;
    guess.evidence = Message::tr("the values have nothing in common but being texts");
    if (column.size() < 10)
        return guess;
    for (const auto &[type, what] : {std::pair(ColumnType::Decimal, Message::tr("numbers")),
                                     std::pair(ColumnType::Date, Message::tr("dates")),
                                     std::pair(ColumnType::YesNo, Message::tr("yes or no"))}) {
        const FieldType field = fieldTypeOf(type);
        const Reading reading = bestFit(field, column, 10).reading;
        const ReadingFit fit = fitOf(field, reading, column, column.size());
        if (10 * fit.fits < 9 * column.size())
            continue;
        guess.nearly = type;
        guess.evidence = Message::tr("%L1 of %L2 values are %3, and '%4' is not")
                             .arg(fit.fits)
                             .arg(column.size())
                             .arg(what, shortened(column[fit.stranger]));
    }
    return guess;
}

} // namespace

Reading bestReading(FieldType type, const QStringList &values, const QBitArray &typed)
{
    return bestFit(type, ColumnValues(values, typed), size_t(values.size())).reading;
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
    const ColumnValues column(values, typed);
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
        guess = guessNearly(column);
    const FieldType type = fieldTypeOf(guess.type);
    guess.plain = column.all([&](size_t i) { return isField(column[i], type); });
    return guess;
}

} // namespace reelwright
