// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// A render that was ended in the middle: run again, it goes on, and the bytes are the same.
class TestStopped : public test::TestCase {
    Q_OBJECT

private:
    static constexpr int viewers = 200; // several batches, so that the first's files come early

    Workbench m_bench;
    QMap<QString, QByteArray> m_right;

    bool hasCacheFile() const
    {
        return QDirIterator(m_bench.path("out/.reelwright-cache"), {u("*.video")}, QDir::Files,
                            QDirIterator::Subdirectories)
            .hasNext();
    }
    void start(QProcess &process) const
    {
        process.start(test::workerPath(),
                      m_bench.renderArguments({u("--jobs"), u("1"), u("--json")}));
        QVERIFY(process.waitForStarted());
    }
    void untilAVideoIsDone(QProcess &process) const
    {
        start(process);
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead());
    }
    void untilAChunkIsDone(QProcess &process) const
    {
        start(process);
        QTRY_VERIFY_WITH_TIMEOUT(hasCacheFile(), 60'000);
    }
    void onlyWholeVideos() const
    {
        const auto made = m_bench.videos("out");
        QVERIFY2(made.size() < viewers, "it was done before it could be ended");
        for (const QString &name : made.keys())
            QVERIFY2(made[name] == m_right[name], qPrintable(name));
        QVERIFY(!m_bench.names("out").contains(u("report.json")));
    }
    // The summary of the run that goes on.
    QJsonObject goOn() const
    {
        const Ended ended = m_bench.render({u("--json")});
        const QByteArray last = ended.out.trimmed().split('\n').last();
        return ended.code == 0 ? QJsonDocument::fromJson(last).object() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bench.write("viewers.csv", test::manyViewers(viewers));
        COMPARE_CODE(m_bench.render({}, "right"), 0);
        m_right = m_bench.videos("right");
        QCOMPARE(m_right.size(), viewers);
    }
    void cleanup() { QDir(m_bench.path("out")).removeRecursively(); }

    void killedAmongTheVideos()
    {
        QProcess process;
        untilAVideoIsDone(process);
        process.kill();
        QVERIFY(process.waitForFinished());
        onlyWholeVideos();
        const QJsonObject summary = goOn();
        QCOMPARE(summary[u("made")].toInt(), viewers);
        QVERIFY(summary[u("kept")].toInt() > 0);
        QVERIFY(m_bench.videos("out") == m_right);
        const QStringList whole =
            m_bench.names("out").filter(QRegularExpression(u("(?<!\\.part)$")));
        QCOMPARE(whole.size(), viewers + 2); // and journal and report
    }
    void killedAmongTheChunks()
    {
        QProcess process;
        untilAChunkIsDone(process);
        process.kill();
        QVERIFY(process.waitForFinished());
        onlyWholeVideos();
        const QJsonObject summary = goOn();
        QCOMPARE(summary[u("made")].toInt(), viewers);
        QVERIFY(summary[u("framesEncoded")].toInt() < 20 + 20 * viewers);
        QVERIFY(m_bench.videos("out") == m_right);
    }
    void askedToStop_data()
    {
        QTest::addColumn<bool>("amongVideos");
        QTest::newRow("among the videos") << true;
        QTest::newRow("among the chunks") << false;
    }
    void askedToStop()
    {
        QFETCH(bool, amongVideos);
        QProcess process;
        if (amongVideos)
            untilAVideoIsDone(process);
        else
            untilAChunkIsDone(process);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 75);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("stopped") && told.contains("run it again"), told.constData());
        onlyWholeVideos();
        for (const QString &name : m_bench.names("out"))
            QVERIFY2(!name.endsWith(u(".part")), qPrintable(name));
        const QJsonObject summary = goOn();
        QCOMPARE(summary[u("made")].toInt(), viewers);
        QVERIFY(m_bench.videos("out") == m_right);
    }
    void twoWorkersInOneFolder()
    {
        QProcess first;
        QProcess second;
        start(first);
        start(second);
        QVERIFY(first.waitForFinished(240'000) && second.waitForFinished(240'000));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(m_bench.videos("out") == m_right);
    }
};

REELWRIGHT_TEST(TestStopped)
#include "tst_stopped.moc"
