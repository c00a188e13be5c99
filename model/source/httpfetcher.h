// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/source/httpexchange.h>
#include <model/source/sourcespec.h>

#include <QByteArray>
#include <QUrl>
#include <memory>

namespace reelwright {

struct HttpAnswer {
    QUrl url; // of the page itself, behind all redirects
    QByteArray body;
    QByteArray type;     // of the content, in small letters
    QByteArray link;     // the Link header
    bool framed = false; // its end is known to be the end
};

// Asks a server for one page at a time, and again where that may help. Made, used and ended on one
// thread; it runs that thread's event loop while it waits. (Qt's own QNetworkAccessManager takes an
// answer in chunks that was cut short for a whole one.)
class HttpFetcher {
public:
    HttpFetcher(const SourceSpec &spec, QString token, const LiveOptions &options);
    ~HttpFetcher();
    Result<HttpAnswer> get(const QUrl &url);

private:
    struct Attempt;
    Result<Attempt> follow(const QUrl &url);
    Attempt ask(const QUrl &url);
    Attempt askOver(QSslSocket &socket, const QUrl &url);
    std::unique_ptr<QSslSocket> connected(const QUrl &url) const;
    QByteArray question(const QUrl &url) const;
    Result<void> beforeNext(const Attempt &last, int number);
    Error failure(const Attempt &attempt, int attempts) const;

    QUrl m_home; // whose server gets the headers and the token
    QList<HttpHeader> m_headers;
    QString m_token;
    std::chrono::milliseconds m_longest; // for an answer
    LiveOptions m_options;
    std::unique_ptr<QSslSocket> m_line; // open from the last answer
    QUrl m_lineTo;
};

} // namespace reelwright
