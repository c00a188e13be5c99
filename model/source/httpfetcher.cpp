// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httpfetcher.h>

#include <model/base/message.h>
#include <model/data/utf8.h>
#include <model/source/retry.h>
#include <model/source/webaddress.h>

#include <QEventLoop>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>
#include <condition_variable>
#include <mutex>

namespace reelwright {

namespace {

using std::chrono::milliseconds;

enum class Outcome { Answered, Broken, Slow, TooLarge, Unsafe, Stopped };

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

Error stopped(const QUrl &url)
{
    return {ErrorCode::Passing, Message::tr("reading was stopped"), shownAddress(url), {}};
}

// In words that have nothing of the address in them, in which secrets may stand.
QString wordsOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Message::tr("nothing answers there");
    case QNetworkReply::RemoteHostClosedError:
        return Message::tr("it was closed before the answer's end");
    case QNetworkReply::HostNotFoundError:
        return Message::tr("there is no server of that name");
    case QNetworkReply::ProtocolFailure:
        return Message::tr("what came is no HTTP");
    case QNetworkReply::UnknownContentError:
        return Message::tr("the answer can't be unpacked");
    default:
        return Message::tr("network error %1").arg(int(error));
    }
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
    Outcome outcome = Outcome::Answered;
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString problem; // for people
    QByteArray location;
    QByteArray retryAfter;
    HttpAnswer answer;

    bool mayPass() const
    {
        if (outcome == Outcome::Broken)
            return reelwright::mayPass(error);
        return outcome == Outcome::Slow ||
               (outcome == Outcome::Answered && reelwright::mayPass(status));
    }
};

namespace {

// Lets a reply run until it has ended, in whichever way.
class Course {
public:
    Course(QNetworkReply &reply, const HttpLimits &limits, milliseconds longest)
        : m_reply(reply), m_limits(limits)
    {
        watch(
            m_whole, longest,
            Message::tr("did not answer in full within %1 seconds").arg(longest.count() / 1000.0));
        watch(m_stall, limits.connect,
              Message::tr("could not be reached within %1 seconds")
                  .arg(limits.connect.count() / 1000.0));
        QObject::connect(&reply, &QNetworkReply::requestSent, &m_loop, [this] { moved(); });
        QObject::connect(&reply, &QNetworkReply::metaDataChanged, &m_loop, [this] { moved(); });
        QObject::connect(&reply, &QNetworkReply::readyRead, &m_loop, [this] { take(); });
        QObject::connect(&reply, &QNetworkReply::finished, &m_loop, [this] {
            take();
            m_loop.quit();
        });
        QObject::connect(&reply, &QNetworkReply::sslErrors, &m_loop,
                         [this](const QList<QSslError> &errors) {
                             m_unsafe = errors.isEmpty() ? QString() : errors[0].errorString();
                         });
    }

    void run(const std::stop_token &stop)
    {
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        if (!stop.stop_requested() && !m_reply.isFinished())
            m_loop.exec();
        if (m_reply.isFinished() && !m_ended)
            take();
        if (stop.stop_requested())
            end(Outcome::Stopped, {});
        m_reply.disconnect(&m_loop);
        if (!m_reply.isFinished())
            m_reply.abort();
    }

    Outcome outcome() const
    {
        if (m_ended)
            return *m_ended;
        const auto error = m_reply.error();
        if (error == QNetworkReply::SslHandshakeFailedError)
            return Outcome::Unsafe;
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool refused = status >= 400 && error >= QNetworkReply::ContentAccessDenied;
        return (status > 0 && error == QNetworkReply::NoError) || refused ? Outcome::Answered
                                                                          : Outcome::Broken;
    }

    QString problem() const
    {
        if (outcome() == Outcome::Unsafe && !m_unsafe.isEmpty())
            return m_unsafe;
        return m_ended ? m_problem : wordsOf(m_reply.error());
    }

    QByteArray body;

private:
    void watch(QTimer &timer, milliseconds time, const QString &problem)
    {
        timer.setSingleShot(true);
        timer.setInterval(time);
        QObject::connect(&timer, &QTimer::timeout, &m_loop,
                         [this, problem] { end(Outcome::Slow, problem); });
        timer.start();
    }

    void moved()
    {
        if (m_connected) {
            m_stall.start();
            return;
        }
        m_connected = true;
        m_stall.disconnect();
        watch(m_stall, m_limits.stall,
              Message::tr("sent nothing for %1 seconds").arg(m_limits.stall.count() / 1000.0));
    }

    void take()
    {
        moved();
        while (!m_ended && m_reply.bytesAvailable() > 0) {
            const QByteArray more = m_reply.read(1 << 16);
            if (more.isEmpty())
                return;
            body.append(more);
            if (body.size() > m_limits.pageBytes)
                end(Outcome::TooLarge, Message::tr("sent more than %1 MiB in one answer")
                                           .arg(m_limits.pageBytes >> 20));
        }
    }

    void end(Outcome how, const QString &problem)
    {
        if (!m_ended) {
            m_ended = how;
            m_problem = problem;
        }
        m_loop.quit();
    }

    QNetworkReply &m_reply;
    HttpLimits m_limits;
    QEventLoop m_loop;
    QTimer m_whole;
    QTimer m_stall; // until it is connected of that, afterwards of every piece
    bool m_connected = false;
    QString m_unsafe;
    std::optional<Outcome> m_ended; // by us
    QString m_problem;
};

} // namespace

HttpFetcher::HttpFetcher(const SourceSpec &spec, QString token, const LiveOptions &options)
    : m_home(spec.location), m_headers(spec.headers), m_token(std::move(token)),
      m_longest(std::chrono::seconds(spec.secondsAtMost)), m_options(options)
{
}

Result<HttpAnswer> HttpFetcher::get(const QUrl &url)
{
    for (int number = 0;; ++number) {
        Result<Attempt> attempt = follow(url);
        if (!attempt)
            return fail(attempt.error());
        if (attempt->outcome == Outcome::Answered && attempt->status / 100 == 2)
            return std::move(attempt->answer);
        if (attempt->outcome == Outcome::Stopped)
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
        if (attempt.outcome != Outcome::Answered || !isRedirect(attempt.status))
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

HttpFetcher::Attempt HttpFetcher::ask(const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request(url)));
    Course course(*reply, m_options.http, m_longest);
    course.run(m_options.stop);
    Attempt made;
    made.outcome = course.outcome();
    made.problem = course.problem();
    made.error = reply->error();
    made.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    made.location = reply->rawHeader("Location");
    made.retryAfter = reply->rawHeader("Retry-After");
    made.answer = {url, std::move(course.body), reply->rawHeader("Content-Type").toLower(),
                   reply->rawHeader("Link")};
    return made;
}

QNetworkRequest HttpFetcher::request(const QUrl &url) const
{
    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setDecompressedSafetyCheckThreshold(-1); // what is unpacked is counted instead
    if (!m_options.authorities.isEmpty()) {
        QSslConfiguration safe = QSslConfiguration::defaultConfiguration();
        safe.addCaCertificates(QSslCertificate::fromData(m_options.authorities));
        made.setSslConfiguration(safe);
    }
    made.setRawHeader("User-Agent", "Reelwright");
    made.setRawHeader("Accept", "application/json, application/x-ndjson;q=0.9, */*;q=0.1");
    if (!isSameServer(m_home, url))
        return made;
    for (const HttpHeader &header : m_headers)
        made.setRawHeader(header.name.toLatin1(), header.value.toUtf8());
    if (!m_token.isEmpty())
        made.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    return made;
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
    switch (attempt.outcome) {
    case Outcome::Answered:
        error.what = Message::tr("the server answers with status %1").arg(attempt.status);
        error.hint = hintOf(attempt.status);
        break;
    case Outcome::Unsafe:
        error.what = Message::tr("the connection is not safe: %1").arg(attempt.problem);
        error.hint = Message::tr("the server needs a certificate that this machine trusts");
        break;
    case Outcome::TooLarge:
        error.what = Message::tr("the server %1").arg(attempt.problem);
        error.hint = Message::tr("ask it for smaller pages");
        break;
    case Outcome::Slow:
        error.what = Message::tr("the server %1").arg(attempt.problem);
        error.hint = Message::tr("try again later, or allow more time");
        break;
    default:
        error.what = Message::tr("the connection to the server broke: %1").arg(attempt.problem);
        error.hint = Message::tr("check the address and the network");
    }
    if (attempts > 1)
        error.what = Message::tr("%1, at %2 attempts").arg(error.what).arg(attempts);
    return error;
}

} // namespace reelwright
