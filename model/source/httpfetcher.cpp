// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httpfetcher.h>

#include <model/base/message.h>
#include <model/source/retry.h>
#include <model/source/webaddress.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <condition_variable>
#include <mutex>

namespace reelwright {

namespace {

using std::chrono::milliseconds;
using Kind = HttpOutcome::Kind;

bool waitByTheClock(milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSafe(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

QUrl lineOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                        QUrl::RemoveFragment);
}

Error stopped(const QUrl &url)
{
    return {ErrorCode::Passing, Message::tr("reading was stopped"), shownAddress(url), {}};
}

QString hintOf(int status)
{
    if (status == 401 || status == 403)
        return Message::tr("check the token, and what it allows");
    if (status == 404 || status == 410)
        return Message::tr("check the address");
    if (mayPass(status))
        return Message::tr("try again later");
    return {};
}

} // namespace

struct HttpFetcher::Attempt {
    HttpOutcome outcome;
    int status = 0;
    bool begun = false;
    QByteArray location;
    QByteArray retryAfter;
    HttpAnswer answer;

    bool answered() const { return outcome.kind == Kind::Answered; }
    bool mayPass() const
    {
        if (outcome.kind == Kind::Broken)
            return reelwright::mayPass(outcome.error);
        return outcome.kind == Kind::Slow || (answered() && reelwright::mayPass(status));
    }
};

HttpFetcher::HttpFetcher(const SourceSpec &spec, QString token, const LiveOptions &options)
    : m_home(spec.location), m_headers(spec.headers), m_token(std::move(token)),
      m_longest(std::chrono::seconds(spec.secondsAtMost)), m_options(options)
{
}

HttpFetcher::~HttpFetcher() = default;

Result<HttpAnswer> HttpFetcher::get(const QUrl &url)
{
    for (int number = 0;; ++number) {
        Result<Attempt> attempt = follow(url);
        if (!attempt)
            return fail(attempt.error());
        if (attempt->answered() && attempt->status / 100 == 2)
            return std::move(attempt->answer);
        if (attempt->outcome.kind == Kind::Stopped)
            return fail(stopped(url));
        if (!attempt->mayPass() || number + 1 >= m_options.http.attempts)
            return fail(failure(*attempt, number + 1));
        if (const Result<void> waited = beforeNext(*attempt, number); !waited)
            return fail(waited.error());
    }
}

Result<HttpFetcher::Attempt> HttpFetcher::follow(const QUrl &url)
{
    QUrl at = url;
    for (int redirects = 0;; ++redirects) {
        Attempt attempt = ask(at);
        if (!attempt.answered() || !isRedirect(attempt.status))
            return attempt;
        if (redirects >= m_options.http.redirects)
            return fail(
                Message::tr("the server leads on more than %1 times").arg(m_options.http.redirects),
                shownAddress(url));
        const Result<QUrl> next = leadsTo(at, attempt.location);
        if (!next)
            return fail(next.error());
        at = *next;
    }
}

// A line that is open from the last time may have been closed meanwhile, which is no failure.
HttpFetcher::Attempt HttpFetcher::ask(const QUrl &url)
{
    std::unique_ptr<QSslSocket> line = std::move(m_line);
    if (line && m_lineTo == lineOf(url) && line->state() == QAbstractSocket::ConnectedState) {
        Attempt made = askOver(*line, url);
        if (made.outcome.kind != Kind::Broken || made.begun) {
            if (made.answered() && line->state() == QAbstractSocket::ConnectedState)
                m_line = std::move(line);
            return made;
        }
    }
    line = connected(url);
    Attempt made = askOver(*line, url);
    if (made.answered() && line->state() == QAbstractSocket::ConnectedState) {
        m_line = std::move(line);
        m_lineTo = lineOf(url);
    }
    return made;
}

HttpFetcher::Attempt HttpFetcher::askOver(QSslSocket &socket, const QUrl &url)
{
    HttpExchange exchange(socket, m_options.http, m_longest);
    Attempt made;
    made.outcome = exchange.run(question(url), isSafe(url), m_options.stop);
    HttpMessage &message = exchange.message();
    made.begun = message.hasBegun();
    made.status = message.status();
    made.location = message.header("location");
    made.retryAfter = message.header("retry-after");
    made.answer = {url, message.takeBody(), message.header("content-type").toLower(),
                   message.header("link"), message.isFramed()};
    if (!made.answered() || !message.keepsLine())
        socket.abort();
    const QByteArray coding = message.header("content-encoding").toLower();
    if (!made.answered() || coding.isEmpty() || coding == "identity" || made.answer.body.isEmpty())
        return made;
    bool tooLarge = false;
    QByteArray body;
    const qint64 most = m_options.http.pageBytes;
    const bool known = coding == "gzip" || coding == "x-gzip";
    if (!known || !unpackGzip(made.answer.body, most, body, tooLarge))
        made.outcome = {tooLarge ? Kind::TooLarge : Kind::Wrong,
                        {},
                        tooLarge
                            ? Message::tr("sent more than %1 MiB in one answer").arg(most >> 20)
                            : Message::tr("the answer can't be unpacked")};
    made.answer.body = body;
    return made;
}

std::unique_ptr<QSslSocket> HttpFetcher::connected(const QUrl &url) const
{
    auto made = std::make_unique<QSslSocket>();
    made->setReadBufferSize(1 << 20); // the server waits meanwhile
    const QString host = url.host(QUrl::FullyEncoded);
    if (!isSafe(url)) {
        made->connectToHost(host, quint16(url.port(80)));
        return made;
    }
    if (!m_options.authorities.isEmpty()) {
        QSslConfiguration safe = made->sslConfiguration();
        safe.addCaCertificates(QSslCertificate::fromData(m_options.authorities));
        made->setSslConfiguration(safe);
    }
    made->connectToHostEncrypted(host, quint16(url.port(443)));
    return made;
}

QByteArray HttpFetcher::question(const QUrl &url) const
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QString host = url.host(QUrl::FullyEncoded);
    QByteArray made = "GET " + target + " HTTP/1.1\r\nHost: " +
                      (host.contains(u':') ? u'[' + host + u']' : host).toLatin1();
    if (url.port() > 0)
        made += ':' + QByteArray::number(url.port());
    made += "\r\nUser-Agent: Reelwright\r\nAccept-Encoding: gzip\r\n";
    bool accepts = false;
    const bool home = isSameServer(m_home, url);
    for (const HttpHeader &header : home ? m_headers : QList<HttpHeader>()) {
        accepts = accepts || header.name.compare(QLatin1String("accept"), Qt::CaseInsensitive) == 0;
        made += header.name.toLatin1() + ": " + header.value.toUtf8() + "\r\n";
    }
    if (!accepts)
        made += "Accept: application/json, application/x-ndjson;q=0.9, */*;q=0.1\r\n";
    if (home && !m_token.isEmpty())
        made += "Authorization: Bearer " + m_token.toLatin1() + "\r\n";
    return made + "\r\n";
}

Result<void> HttpFetcher::beforeNext(const Attempt &last, int number)
{
    const QDateTime now = m_options.now ? m_options.now() : QDateTime::currentDateTimeUtc();
    milliseconds time = pauseAfter(number, m_options.http, m_options.seed);
    if (const auto asked = retryAfter(last.retryAfter, now))
        time = std::max(time, std::min(*asked, m_options.http.longestRetryAfter));
    const bool waited = m_options.pause ? m_options.pause(time, m_options.stop)
                                        : waitByTheClock(time, m_options.stop);
    if (!waited)
        return fail(stopped(last.answer.url));
    return {};
}

Error HttpFetcher::failure(const Attempt &attempt, int attempts) const
{
    Error error{ErrorCode::Input, {}, shownAddress(attempt.answer.url), {}};
    if (attempt.mayPass())
        error.code = ErrorCode::Passing;
    const QString &problem = attempt.outcome.problem;
    switch (attempt.outcome.kind) {
    case Kind::Answered:
        error.what = Message::tr("the server answers with status %1").arg(attempt.status);
        error.hint = hintOf(attempt.status);
        break;
    case Kind::Unsafe:
        error.what = Message::tr("the connection is not safe: %1").arg(problem);
        error.hint = Message::tr("the server needs a certificate that this machine trusts");
        break;
    case Kind::TooLarge:
        error.what = Message::tr("the server %1").arg(problem);
        error.hint = Message::tr("ask it for smaller pages");
        break;
    case Kind::Slow:
        error.what = Message::tr("the server %1").arg(problem);
        error.hint = Message::tr("try again later, or allow more time");
        break;
    case Kind::Wrong:
        error.what = problem;
        error.hint = Message::tr("check the address");
        break;
    default:
        error.what = Message::tr("the connection to the server broke: %1").arg(problem);
        error.hint = Message::tr("check the address and the network");
    }
    if (attempts > 1)
        error.what = Message::tr("%1, at %2 attempts").arg(error.what).arg(attempts);
    return error;
}

} // namespace reelwright
