// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace reelwright::test {

namespace {

Asked askedIn(const QByteArray &head)
{
    Asked made;
    const QList<QByteArray> lines = head.split('\n');
    made.target = lines[0].split(' ').value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            made.headers[lines[i].left(colon).toLower()] = lines[i].mid(colon + 1).trimmed();
    }
    return made;
}

} // namespace

Answer answer(int status, const QByteArray &body, const QByteArray &headers, const QByteArray &type)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + type +
            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
            body};
}

Answer json(const QByteArray &body, const QByteArray &headers)
{
    return answer(200, body, headers);
}

Answer stalling(Answer answer, qsizetype after)
{
    answer.cut = after;
    answer.stall = true;
    return answer;
}

Answer cutAt(Answer answer, qsizetype after)
{
    answer.cut = after;
    return answer;
}

// Lives on the server's thread.
class WebServer::Lines : public QObject {
public:
    Lines(WebServer &server, std::unique_ptr<QTcpServer> tcp)
        : m_server(server), m_tcp(std::move(tcp))
    {
        connect(m_tcp.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_tcp->nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        m_tcp->listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_tcp->serverPort(); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        for (qsizetype end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
            Asked asked = askedIn(head.left(end));
            head.remove(0, end + 4);
            {
                const std::lock_guard lock(m_server.m_mutex);
                asked.number = int(m_server.m_asked.size());
                m_server.m_asked.append(asked);
            }
            m_server.m_came.notify_all();
            say(socket, m_server.m_script(asked));
        }
    }

    static void say(QTcpSocket *socket, const Answer &answer)
    {
        socket->write(answer.cut < 0 ? answer.bytes : answer.bytes.left(answer.cut));
        socket->flush();
        if (answer.cut >= 0 && !answer.stall)
            socket->disconnectFromHost();
    }

    WebServer &m_server;
    std::unique_ptr<QTcpServer> m_tcp;
    QMap<QTcpSocket *, QByteArray> m_heads;
};

WebServer::WebServer(Script script, const QSslConfiguration *safe)
    : m_script(std::move(script)), m_safe(safe != nullptr)
{
    QObject context;
    context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &context,
        [&] {
            std::unique_ptr<QTcpServer> tcp;
            if (safe) {
                auto server = std::make_unique<QSslServer>();
                server->setSslConfiguration(*safe);
                tcp = std::move(server);
            } else {
                tcp = std::make_unique<QTcpServer>();
            }
            m_lines = new Lines(*this, std::move(tcp));
            m_port = m_lines->port();
            context.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
}

WebServer::~WebServer()
{
    m_lines->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QString WebServer::url(const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_safe ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port)
        .arg(path);
}

QList<Asked> WebServer::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

bool WebServer::waitFor(int count) const
{
    std::unique_lock lock(m_mutex);
    return m_came.wait_for(lock, std::chrono::seconds(30), [&] { return m_asked.size() >= count; });
}

namespace {

bool run(const QStringList &arguments, const QString &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// name.pem and name.key in the folder; signed by `by`, or by itself.
bool make(const QString &folder, const char *name, const char *host, const char *by)
{
    const QString file = QString::fromLatin1(name);
    QStringList arguments{
        QStringLiteral("req"),         QStringLiteral("-x509"),
        QStringLiteral("-newkey"),     QStringLiteral("ec"),
        QStringLiteral("-pkeyopt"),    QStringLiteral("ec_paramgen_curve:prime256v1"),
        QStringLiteral("-nodes"),      QStringLiteral("-days"),
        QStringLiteral("2"),           QStringLiteral("-subj"),
        QStringLiteral("/CN=") + file, QStringLiteral("-keyout"),
        file + QStringLiteral(".key"), QStringLiteral("-out"),
        file + QStringLiteral(".pem")};
    if (host)
        arguments += {QStringLiteral("-addext"),
                      QStringLiteral("subjectAltName=") + QString::fromLatin1(host)};
    if (by)
        arguments += {QStringLiteral("-CA"),     QString::fromLatin1(by) + QStringLiteral(".pem"),
                      QStringLiteral("-CAkey"),  QString::fromLatin1(by) + QStringLiteral(".key"),
                      QStringLiteral("-addext"), QStringLiteral("basicConstraints=CA:FALSE")};
    return run(arguments, folder);
}

QSslConfiguration configuration(const QString &folder, const char *name)
{
    const QString base = folder + u'/' + QString::fromLatin1(name);
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    made.setLocalCertificate(QSslCertificate(contents(base + QStringLiteral(".pem"))));
    made.setPrivateKey(QSslKey(contents(base + QStringLiteral(".key")), QSsl::Ec));
    made.setPeerVerifyMode(QSslSocket::VerifyNone);
    return made;
}

} // namespace

Certificates::Certificates()
{
    const QTemporaryDir folder;
    const QString path = folder.path();
    if (!make(path, "authority", nullptr, nullptr) ||
        !make(path, "server", "IP:127.0.0.1", "authority") ||
        !make(path, "other", "DNS:other.example", "authority") ||
        !make(path, "alone", "IP:127.0.0.1", nullptr))
        return;
    m_authority = contents(path + QStringLiteral("/authority.pem"));
    m_server = configuration(path, "server");
    m_other = configuration(path, "other");
    m_selfSigned = configuration(path, "alone");
}

} // namespace reelwright::test
