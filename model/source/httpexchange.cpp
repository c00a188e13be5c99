// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httpexchange.h>

#include <model/base/message.h>

namespace reelwright {

namespace {

using std::chrono::milliseconds;

double seconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

// In words that have nothing of the address in them, in which secrets may stand.
QString wordsOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Message::tr("nothing answers there");
    case QAbstractSocket::RemoteHostClosedError:
        return Message::tr("it was closed before the answer's end");
    case QAbstractSocket::HostNotFoundError:
        return Message::tr("there is no server of that name");
    default:
        return Message::tr("network error %1").arg(int(error));
    }
}

} // namespace

HttpExchange::HttpExchange(QSslSocket &socket, const HttpLimits &limits, milliseconds longest)
    : m_socket(socket), m_limits(limits), m_message(limits.pageBytes)
{
    watch(m_whole, longest,
          Message::tr("did not answer in full within %1 seconds").arg(seconds(longest)));
    watch(m_stall, limits.connect,
          Message::tr("could not be reached within %1 seconds").arg(seconds(limits.connect)));
}

HttpOutcome HttpExchange::run(const QByteArray &question, bool safe, const std::stop_token &stop)
{
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    const bool ready = m_socket.state() == QAbstractSocket::ConnectedState &&
                       (!safe || m_socket.isEncrypted());
    const auto begin = [this, question] { ask(question); };
    if (safe)
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, begin);
    else
        QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, begin);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { take(); });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, [this] { closed(); });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_loop, [this] { closed(); });
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop,
                     [this](const QList<QSslError> &errors) {
                         m_unsafe = errors.isEmpty() ? QString() : errors[0].errorString();
                     });
    if (ready)
        ask(question);
    if (!m_outcome && !stop.stop_requested())
        m_loop.exec();
    m_socket.disconnect(&m_loop);
    if (stop.stop_requested() || !m_outcome)
        return {Kind::Stopped, {}, {}};
    return *m_outcome;
}

void HttpExchange::watch(QTimer &timer, milliseconds time, const QString &problem)
{
    timer.disconnect();
    timer.setSingleShot(true);
    timer.setInterval(time);
    QObject::connect(&timer, &QTimer::timeout, &m_loop,
                     [this, problem] { end(Kind::Slow, problem); });
    timer.start();
}

void HttpExchange::ask(const QByteArray &question)
{
    watch(m_stall, m_limits.stall,
          Message::tr("sent nothing for %1 seconds").arg(seconds(m_limits.stall)));
    m_socket.write(question);
    m_socket.flush();
}

void HttpExchange::take()
{
    m_stall.start();
    while (!m_outcome && m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.read(1 << 16);
        if (bytes.isEmpty())
            return;
        m_message.feed(bytes);
        look();
    }
}

void HttpExchange::closed()
{
    take();
    const QAbstractSocket::SocketError error = m_socket.error();
    if (error == QAbstractSocket::SslHandshakeFailedError)
        end(Kind::Unsafe, m_unsafe.isEmpty() ? m_socket.errorString() : m_unsafe);
    const bool inOrder = error == QAbstractSocket::RemoteHostClosedError ||
                         error == QAbstractSocket::UnknownSocketError;
    if (!m_outcome && inOrder) {
        m_message.close();
        look();
    }
    end(Kind::Broken, wordsOf(inOrder ? QAbstractSocket::RemoteHostClosedError : error));
}

void HttpExchange::look()
{
    switch (m_message.state()) {
    case HttpMessage::State::Whole:
        return end(Kind::Answered);
    case HttpMessage::State::Wrong:
        return end(Kind::Wrong, Message::tr("what came is no HTTP"));
    case HttpMessage::State::TooLarge:
        return end(
            Kind::TooLarge,
            Message::tr("sent more than %1 MiB in one answer").arg(m_limits.pageBytes >> 20));
    default:
        return;
    }
}

void HttpExchange::end(Kind kind, const QString &problem)
{
    if (!m_outcome)
        m_outcome = HttpOutcome{kind, m_socket.error(), problem};
    m_loop.quit();
}

} // namespace reelwright
