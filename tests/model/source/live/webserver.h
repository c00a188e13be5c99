// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSslConfiguration>
#include <QString>
#include <QThread>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace reelwright::test {

struct Asked {
    QByteArray target;                    // path and query
    QMap<QByteArray, QByteArray> headers; // by name in small letters
    int number = 0;                       // of the request, from 0
};

// What is sent for a request: all bytes, or as many as `cut` says and then the line is cut.
struct Answer {
    QByteArray bytes;
    qsizetype cut = -1;
    bool stall = false; // the line stays open, and nothing more is sent
};

Answer answer(int status, const QByteArray &body, const QByteArray &headers = {},
              const QByteArray &type = "application/json");
Answer json(const QByteArray &body, const QByteArray &headers = {});
Answer stalling(Answer answer, qsizetype after);
Answer cutAt(Answer answer, qsizetype after);

// A web server on loopback, on a thread of its own, that answers as its script says.
class WebServer {
public:
    using Script = std::function<Answer(const Asked &)>;
    explicit WebServer(Script script, const QSslConfiguration *safe = nullptr);
    ~WebServer();

    QString url(const QString &path = QStringLiteral("/viewers")) const;
    QByteArray urlBytes(const QString &path) const { return url(path).toLatin1(); }
    QList<Asked> asked() const;
    // Waits until this many requests have come.
    bool waitFor(int count) const;

private:
    class Lines;
    Script m_script;
    bool m_safe;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_came;
    QList<Asked> m_asked;
    QThread m_thread;
    Lines *m_lines = nullptr;
};

// Certificates made for one test run: an authority, a server's certificate by it, and one that
// the server has signed itself; all for 127.0.0.1.
class Certificates {
public:
    Certificates();
    QByteArray authority() const { return m_authority; }
    QSslConfiguration server() const { return m_server; }
    QSslConfiguration selfSigned() const { return m_selfSigned; }
    QSslConfiguration ofAnotherHost() const { return m_other; }

private:
    QByteArray m_authority;
    QSslConfiguration m_server;
    QSslConfiguration m_selfSigned;
    QSslConfiguration m_other;
};

} // namespace reelwright::test
