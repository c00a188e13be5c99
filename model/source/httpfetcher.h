// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/source/liveoptions.h>
#include <model/source/sourcespec.h>

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

namespace reelwright {

struct HttpAnswer {
    QUrl url; // of the page itself, behind all redirects
    QByteArray body;
    QByteArray type; // of the content, in small letters
    QByteArray link; // the Link header
};

// Asks a server for one page at a time, and again where that may help. Made, used and ended on one
// thread; it runs that thread's event loop while it waits.
class HttpFetcher {
public:
    HttpFetcher(const SourceSpec &spec, QString token, const LiveOptions &options);
    Result<HttpAnswer> get(const QUrl &url);

private:
    struct Attempt;
    Result<Attempt> follow(const QUrl &url);
    Attempt ask(const QUrl &url);
    QNetworkRequest request(const QUrl &url) const;
    Result<void> beforeNext(const Attempt &last, int number);
    bool pause(std::chrono::milliseconds time) const;
    Error failure(const Attempt &attempt, int attempts) const;

    QUrl m_home; // whose server gets the headers and the token
    QList<HttpHeader> m_headers;
    QString m_token;
    std::chrono::milliseconds m_longest; // for an answer
    LiveOptions m_options;
    QNetworkAccessManager m_network;
};

} // namespace reelwright
