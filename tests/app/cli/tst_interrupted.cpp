// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QFile>
#include <csignal>

using namespace reelwright;
using test::u;
using test::Workbench;

// Commands that turn a template from one form into another are told to stop, or killed, while they
// read or write a large file: nothing of what they were making is there.
class TestInterrupted : public test::TestCase {
    Q_OBJECT

private:
    static constexpr qint64 large = 256 << 20; // a hole, which takes no room

    Workbench m_bench;

    // Before that a signal would end any program.
    static bool hearsSignals(const QProcess &process)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("SigCgt:"))
                return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1)) & 1;
        return false;
    }
    // Until it reads, or has begun to write.
    void start(QProcess &process, const QByteArray &command, bool writing) const
    {
        const QString source = command == "export-template" ? m_bench.path("t.reel")
                                                            : m_bench.source();
        QStringList arguments{u(command), source};
        if (command != "inspect")
            arguments += {u("-o"), m_bench.path("made/here")};
        process.start(test::workerPath(), arguments);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hearsSignals(process), 60'000);
        if (writing)
            QTRY_VERIFY_WITH_TIMEOUT(!m_bench.names("made").isEmpty(), 60'000);
        QCOMPARE(process.state(), QProcess::Running);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_bench.path("t/media/large.wav"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(large));
        m_bench.edit("media/music.wav", "media/large.wav");
        const QString reel = m_bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), m_bench.source(), u("-o"), reel}), 0);
    }
    void init() { QVERIFY(QDir().mkpath(m_bench.path("made"))); }
    void cleanup() { QDir(m_bench.path("made")).removeRecursively(); }

    void isToldToStop_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("writing");
        for (const char *command : {"pack", "import-template", "export-template", "inspect"})
            QTest::addRow("%s, reading", command) << QByteArray(command) << false;
        for (const char *command : {"pack", "import-template", "export-template"})
            QTest::addRow("%s, writing", command) << QByteArray(command) << true;
    }
    void isToldToStop()
    {
        QFETCH(QByteArray, command);
        QFETCH(bool, writing);
        QProcess process;
        start(process, command, writing);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 75);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("stopped (run it again)"), told.constData());
        QCOMPARE(m_bench.names("made"), QStringList());
    }

    void isKilled_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command : {"pack", "import-template", "export-template"})
            QTest::newRow(command) << QByteArray(command);
    }
    void isKilled()
    {
        QFETCH(QByteArray, command);
        QProcess process;
        start(process, command, true);
        process.kill();
        QVERIFY(process.waitForFinished(60'000));
        for (const QString &name : m_bench.names("made"))
            QVERIFY2(name.startsWith(u(".here.")), qPrintable(name)); // in the making
    }
};

REELWRIGHT_TEST(TestInterrupted)
#include "tst_interrupted.moc"
