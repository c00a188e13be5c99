// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutline.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace reelwright::test {

class CutLine::Line : public QObject {
public:
    Line(CutLine &owner, QTcpSocket *near, quint16 server) : m_owner(owner), m_near(near)
    {
        m_owner.m_passed = 0;
        near->setParent(this);
        m_far.connectToHost(QStringLiteral("127.0.0.1"), server);
        connect(near, &QTcpSocket::readyRead, this, [this] { m_far.write(m_near->readAll()); });
        connect(&m_far, &QTcpSocket::readyRead, this, [this] { pass(m_far.readAll()); });
        connect(near, &QTcpSocket::disconnected, &m_far, &QTcpSocket::disconnectFromHost);
        connect(&m_far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    }

private:
    void pass(const QByteArray &bytes)
    {
        const qint64 left = m_owner.m_cut - m_owner.m_passed;
        m_near->write(bytes.left(qsizetype(std::min<qint64>(left, bytes.size()))));
        m_owner.m_passed += bytes.size();
        if (bytes.size() > left)
            m_near->disconnectFromHost();
    }

    CutLine &m_owner;
    QTcpSocket *m_near;
    QTcpSocket m_far;
};

CutLine::CutLine(quint16 server)
{
    auto *listener = new QTcpServer;
    listener->listen(QHostAddress::LocalHost);
    m_port = listener->serverPort();
    QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener, server] {
        while (QTcpSocket *near = listener->nextPendingConnection())
            (new Line(*this, near, server))->setParent(listener);
    });
    listener->moveToThread(&m_thread);
    m_listener = listener;
    m_thread.start();
}

CutLine::~CutLine()
{
    m_listener->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

} // namespace reelwright::test
