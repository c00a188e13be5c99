// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/time.h>

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace reelwright {

namespace {

__extension__ using Wide = __int128; // hours of an odd frame rate overflow 64 bits on the way

std::int64_t floorDivide(Wide value, Wide by)
{
    const Wide quotient = value / by;
    return std::int64_t(value % by < 0 ? quotient - 1 : quotient);
}

} // namespace

Flicks fromSeconds(double seconds)
{
    return Flicks(std::llround(seconds * double(oneSecond.count())));
}

TimeRange TimeRange::intersected(const TimeRange &other) const
{
    const Flicks from = std::max(start, other.start);
    return {from, std::max(Flicks(0), std::min(end(), other.end()) - from)};
}

// Rounded up where a frame begins between two flicks, so that frameAt(timeOf(n)) is n.
Flicks FrameRate::timeOf(std::int64_t frame) const
{
    return Flicks(-floorDivide(-Wide(frame) * denominator * oneSecond.count(), numerator));
}

std::int64_t FrameRate::frameAt(Flicks time) const
{
    return floorDivide(Wide(time.count()) * numerator, Wide(denominator) * oneSecond.count());
}

std::int64_t FrameRate::nearestFrame(Flicks time) const
{
    return frameAt(time + frameDuration() / 2);
}

QString FrameRate::text() const
{
    return denominator == 1 ? QString::number(numerator)
                            : QStringLiteral("%1/%2").arg(numerator).arg(denominator);
}

std::optional<FrameRate> FrameRate::parse(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    bool top = false;
    bool bottom = true;
    const int numerator = parts.value(0).toInt(&top);
    const int denominator = parts.size() > 1 ? parts[1].toInt(&bottom) : 1;
    if (parts.size() > 2 || !top || !bottom || numerator < 1 || denominator < 1 ||
        numerator / denominator > 1000 || numerator > 1'000'000 || denominator > 1'000'000)
        return std::nullopt;
    const int divisor = std::gcd(numerator, denominator);
    return FrameRate{numerator / divisor, denominator / divisor};
}

QString timecode(Flicks time, FrameRate rate)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    const std::int64_t frame = rate.frameAt(time) - rate.frameAt(second);
    const std::int64_t seconds = second.count();
    return QStringLiteral("%1:%2:%3:%4")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'))
        .arg(frame, 2, 10, QLatin1Char('0'));
}

} // namespace reelwright
