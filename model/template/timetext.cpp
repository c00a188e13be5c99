// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/timetext.h>

#include <model/base/message.h>

#include <cmath>
#include <numeric>

namespace reelwright {

namespace {

__extension__ using Wide = __int128; // what people write may overflow 64 bits on the way

constexpr double decimals = 1e5;
constexpr std::int64_t decimal = oneSecond.count() / 100'000; // flicks
constexpr std::int64_t furthest = longestTime / oneSecond;

Result<Flicks> fromNumber(double seconds)
{
    if (!(std::abs(seconds) <= double(furthest)))
        return fail(Message::tr("is more than %1 seconds").arg(furthest));
    const double units = std::round(seconds * decimals);
    if (units / decimals != seconds)
        return fail(Message::tr("has more than five decimals"), {},
                    Message::tr("write an exact time as a fraction, like \"1001/30000\""));
    return Flicks(std::int64_t(units) * decimal);
}

Result<Flicks> fromFraction(const QString &text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    bool top = false;
    bool bottom = false;
    const std::int64_t numerator = text.first(std::max<qsizetype>(slash, 0)).toLongLong(&top);
    const std::int64_t denominator = text.sliced(slash + 1).toLongLong(&bottom);
    if (!top || !bottom || denominator < 1)
        return fail(Message::tr("is no fraction of seconds like \"1001/30000\""));
    const Wide flicks = Wide(numerator) * oneSecond.count();
    if (flicks % denominator != 0)
        return fail(Message::tr("is no whole number of 1/%1 s").arg(oneSecond.count()));
    const Wide exact = flicks / denominator;
    const Wide limit = Wide(furthest) * oneSecond.count();
    if (exact > limit || exact < -limit)
        return fail(Message::tr("is more than %1 seconds").arg(furthest));
    return Flicks(std::int64_t(exact));
}

} // namespace

Json timeToJson(Flicks time)
{
    if (time.count() % decimal == 0)
        return jsonNumber(double(time.count() / decimal) / decimals);
    const std::int64_t divisor = std::gcd(time.count(), oneSecond.count());
    return std::to_string(time.count() / divisor) + '/' +
           std::to_string(oneSecond.count() / divisor);
}

Result<Flicks> timeFromJson(const Json &value)
{
    if (value.is_number())
        return fromNumber(value.get<double>());
    if (value.is_string())
        return fromFraction(textOf(value));
    return fail(Message::tr("is no time"));
}

} // namespace reelwright
