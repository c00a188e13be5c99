// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/httpmessage.h>
#include <model/source/liveoptions.h>

#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>
#include <optional>

namespace reelwright {

// How an exchange with a server ended.
struct HttpOutcome {
    enum class Kind { Answered, Broken, Slow, TooLarge, Unsafe, Wrong, Stopped };
    Kind kind = Kind::Broken;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError; // of what broke
    QString problem; // for people: "sent nothing for 30 seconds"
};

// One question and its answer over a socket. It runs the thread's event loop until that has ended.
class HttpExchange {
public:
    HttpExchange(QSslSocket &socket, const HttpLimits &limits, std::chrono::milliseconds longest);

    // The socket is either connected or about to be, `safe`: encrypted. The question is sent as
    // soon as it can be.
    HttpOutcome run(const QByteArray &question, bool safe, const std::stop_token &stop);
    HttpMessage &message() { return m_message; }

private:
    using Kind = HttpOutcome::Kind;
    void watch(QTimer &timer, std::chrono::milliseconds time, const QString &problem);
    void ask(const QByteArray &question);
    void take();
    void closed();
    void look();
    void end(Kind kind, const QString &problem = {});

    QSslSocket &m_socket;
    HttpLimits m_limits;
    HttpMessage m_message;
    QEventLoop m_loop;
    QTimer m_whole;
    QTimer m_stall; // first until it is connected, then for every piece
    QString m_unsafe;
    std::optional<HttpOutcome> m_outcome;
};

} // namespace reelwright
