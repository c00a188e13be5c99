// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/dataset/systemkeyring.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace reelwright;

// The desktop's real keyring, on a message bus of its own that the test starts and ends.
class TestSystemKeyring : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;

    static void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(program));
    }

    // Or asking for the keyring would start one that is locked.
    QString busThatStartsNobody() const
    {
        const QString path = m_home.filePath(QStringLiteral("bus.conf"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                "</busconfig>");
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // what QtKeychain chooses its keyring by
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QVERIFY(!SystemKeyring().read(QStringLiteral("a"))); // nobody is there
        start(m_bus, QStringLiteral("dbus-daemon"),
              {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
               QStringLiteral("--config-file=") + busThatStartsNobody()});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        start(m_daemon, QStringLiteral("gnome-keyring-daemon"),
              {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
               QStringLiteral("--components=secrets"), QStringLiteral("--control-directory"),
               m_home.path()});
        m_daemon.write("test");
        m_daemon.closeWriteChannel();
        QVERIFY(m_daemon.waitForReadyRead()); // it says where it listens, and then makes a keyring
        QVERIFY(QTest::qWaitFor(
            [] { return bool(SystemKeyring().write(QStringLiteral("first"), QByteArray("x"))); },
            20'000));
    }
    void cleanupTestCase()
    {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->terminate();
            if (!process->waitForFinished())
                process->kill();
        }
    }
    void secretsAreKept()
    {
        const QByteArray secret = QByteArray::fromHex("00ff10").repeated(20);
        VERIFY_RESULT(SystemKeyring().write(QStringLiteral("a"), secret));
        const auto back = SystemKeyring().read(QStringLiteral("a"));
        VERIFY_RESULT(back);
        QVERIFY(*back == secret);
        VERIFY_RESULT(SystemKeyring().write(QStringLiteral("a"), QByteArray("b")));
        QVERIFY(*SystemKeyring().read(QStringLiteral("a")) == QByteArray("b"));
    }
    void whatIsRemovedIsGone()
    {
        VERIFY_RESULT(SystemKeyring().write(QStringLiteral("c"), QByteArray("secret")));
        VERIFY_RESULT(SystemKeyring().remove(QStringLiteral("c")));
        const auto gone = SystemKeyring().read(QStringLiteral("c"));
        VERIFY_RESULT(gone);
        QVERIFY(!*gone);
        VERIFY_RESULT(SystemKeyring().remove(QStringLiteral("c")));
    }
};

REELWRIGHT_TEST(TestSystemKeyring)
#include "tst_systemkeyring.moc"
