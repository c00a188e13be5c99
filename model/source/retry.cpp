// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/retry.h>

#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

// SplitMix64: the same on every machine, and neighbouring seeds give nothing alike.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

// The three forms that RFC 9110 has for a date, each behind the day of the week.
QDateTime httpDate(const QString &text)
{
    constexpr std::array forms{"dd MMM yyyy hh:mm:ss 'GMT'", "dd-MMM-yy hh:mm:ss 'GMT'",
                               "MMM d hh:mm:ss yyyy"};
    const QString day = text.simplified().section(u' ', 1);
    for (const char *form : forms) {
        const QDateTime date = QLocale::c().toDateTime(day, QLatin1String(form));
        if (!date.isValid())
            continue;
        const QDateTime utc(date.date(), date.time(), QTimeZone::utc());
        return utc.date().year() < 1970 ? utc.addYears(100) : utc;
    }
    return {};
}

} // namespace

std::chrono::milliseconds pauseAfter(int attempt, const HttpLimits &limits, quint64 seed)
{
    const auto longest = std::max<qint64>(1, limits.longestPause.count());
    const auto first = std::clamp<qint64>(limits.firstPause.count(), 1, longest);
    const qint64 whole = attempt < 20 ? std::min(longest, first << attempt) : longest;
    const qint64 half = whole / 2;
    const quint64 chance = mixed(seed + quint64(attempt) * 0x51ed2701);
    return std::chrono::milliseconds(half + qint64(chance % quint64(whole - half + 1)));
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 longest = 365LL * 24 * 3600;
    const QByteArray text = header.trimmed();
    bool isNumber = !text.isEmpty();
    for (const char sign : text)
        isNumber = isNumber && sign >= '0' && sign <= '9';
    if (isNumber)
        return std::chrono::seconds(text.size() > 8 ? longest : text.toLongLong());
    const QDateTime date = httpDate(QString::fromLatin1(text));
    if (!date.isValid())
        return {};
    return std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, longest * 1000));
}

bool mayPass(int status)
{
    constexpr std::array passing{408, 425, 429, 500, 502, 503, 504};
    return std::ranges::find(passing, status) != passing.end();
}

bool mayPass(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::UnsupportedSocketOperationError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return false;
    default:
        return true;
    }
}

} // namespace reelwright
