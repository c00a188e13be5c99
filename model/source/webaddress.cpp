// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/webaddress.h>

#include <model/base/message.h>

#include <QHostAddress>
#include <QStringList>

namespace reelwright {

namespace {

bool isSafe(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

int portOf(const QUrl &url)
{
    return url.port(isSafe(url) ? 443 : 80);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isSameServer(const QUrl &one, const QUrl &next)
{
    if (one.host() != next.host())
        return false;
    if (one.scheme() == next.scheme())
        return portOf(one) == portOf(next);
    return isSafe(next) && portOf(one) == 80 && portOf(next) == 443;
}

Result<QUrl> leadsTo(const QUrl &from, const QByteArray &reference)
{
    const QUrl next = from.resolved(QUrl(QString::fromUtf8(reference), QUrl::TolerantMode));
    const bool web = isSafe(next) || next.scheme() == QLatin1String("http");
    if (!next.isValid() || !web || next.host().isEmpty())
        return fail(Message::tr("the server leads on to what is no web address"),
                    shownAddress(from));
    if (isSafe(from) && !isSafe(next))
        return fail(Message::tr("the server leads on from https to http, which anybody can read"),
                    shownAddress(from), Message::tr("ask its operator for an address with https"));
    return next;
}

QUrl withParameter(const QUrl &url, const QString &name, const QString &value)
{
    const QString own = encoded(name) + u'=';
    QStringList parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    parts.removeIf([&](const QString &part) { return part.startsWith(own); });
    parts.append(own + encoded(value));
    QUrl made = url;
    made.setQuery(parts.join(u'&'), QUrl::StrictMode);
    return made;
}

bool isOwnMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace reelwright
