// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "testcase.h"
#include "workbench.h"

#include <model/base/digest.h>

#include <QJsonDocument>

using namespace reelwright;
using test::Ended;
using test::ProbedPacket;
using test::u;
using test::Workbench;

// What a render makes and says: the report, the same bytes however it is run, shared chunks.
class TestRender : public test::TestCase {
    Q_OBJECT

private:
    static int encoded(const QJsonObject &outcome) { return outcome[u("framesEncoded")].toInt(); }
    static int shared(const QJsonObject &outcome) { return outcome[u("framesShared")].toInt(); }

private Q_SLOTS:
    void theReportNamesEachViewer()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        QCOMPARE(bench.names("out"), QStringList({u(".reelwright-journal.jsonl"), u("a.mp4"),
                                                  u("b.mp4"), u("c.mp4"), u("report.json")}));
        const auto outcomes = bench.outcomes("out");
        QCOMPARE(outcomes.keys(), QStringList({u("a"), u("b"), u("c")}));
        for (const QJsonObject &outcome : outcomes) {
            const QByteArray bytes = bench.read(u("out/") + outcome[u("file")].toString());
            QCOMPARE(outcome[u("digest")].toString(), u("sha256:" + digestOf(bytes)));
            QCOMPARE(outcome[u("bytes")].toInteger(), bytes.size());
            QCOMPARE(encoded(outcome) + shared(outcome), 40);
            QVERIFY(!outcome[u("kept")].toBool());
        }
        QCOMPARE(bench.report("out")[u("made")].toInt(), 3);
        QCOMPARE(bench.report("out")[u("failed")].toInt(), 0);
    }
    void eachDistinctFrameIsEncodedOnce()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        const auto outcomes = bench.outcomes("out");
        QCOMPARE(encoded(outcomes[u("a")]), 40);
        QCOMPARE(encoded(outcomes[u("b")]), 10);
        QCOMPARE(shared(outcomes[u("b")]), 30);
        QCOMPARE(encoded(outcomes[u("c")]), 20);
        QCOMPARE(shared(outcomes[u("c")]), 20);
    }
    void aChunkThatComesTwiceCountsOnce()
    {
        const Workbench bench;
        bench.edit(R"({"scene": "intro"})", R"({"scene": "gold"})");
        COMPARE_CODE(bench.render({u("--viewer"), u("a")}), 0);
        QCOMPARE(encoded(bench.outcomes("out")[u("a")]), 30);
        QCOMPARE(shared(bench.outcomes("out")[u("a")]), 10);
        const Ended plan = bench.over("plan", {u("--json"), u("--viewer"), u("a")});
        QCOMPARE(QJsonDocument::fromJson(plan.out)[u("framesToEncode")].toInt(), 30);
    }
    void linesOfJson()
    {
        const Workbench bench;
        const Ended made = bench.render({u("--json")});
        COMPARE_CODE(made, 0);
        QList<QByteArray> lines = made.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QJsonObject summary = QJsonDocument::fromJson(lines.takeLast()).object();
        QCOMPARE(summary[u("made")].toInt(), 3);
        QCOMPARE(summary[u("framesEncoded")].toInt(), 70);
        QCOMPARE(summary[u("framesShared")].toInt(), 50);
        QCOMPARE(summary[u("report")].toString(), bench.path("out/report.json"));
        const auto outcomes = bench.outcomes("out");
        for (const QByteArray &line : lines) {
            const QJsonObject outcome = QJsonDocument::fromJson(line).object();
            QCOMPARE(outcome, outcomes[outcome[u("viewer")].toString()]);
        }
    }
    void theSameBytesHoweverItIsRun()
    {
        const Workbench bench;
        const QStringList cache{u("--cache"), bench.path("cache")};
        COMPARE_CODE(bench.render({u("--jobs"), u("1")}, "one"), 0);
        COMPARE_CODE(bench.render({u("--jobs"), u("2")}, "two"), 0);
        COMPARE_CODE(bench.render(cache, "cold"), 0);
        COMPARE_CODE(bench.render(cache, "warm"), 0);
        const auto videos = bench.videos("one");
        QCOMPARE(videos.size(), 3);
        for (const char *other : {"two", "cold", "warm"})
            QVERIFY2(bench.videos(other) == videos, other);
        for (const QJsonObject &outcome : bench.outcomes("warm"))
            QCOMPARE(encoded(outcome), 0);
        QVERIFY(!bench.names("cache").isEmpty());
    }
    void whatIsDoneIsKept()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        const auto videos = bench.videos("out");
        COMPARE_CODE(bench.render(), 0);
        for (const QJsonObject &outcome : bench.outcomes("out"))
            QVERIFY(outcome[u("kept")].toBool());
        QVERIFY(bench.videos("out") == videos);
    }
    void whatWasTouchedIsMadeAgain()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        const auto videos = bench.videos("out");
        bench.write("out/a.mp4", videos[u("a.mp4")].chopped(1));
        bench.write("viewers.csv", "id,first_name,plan\na,Ada,gold\nb,Bob,basic\nc,Zoë,gold\n");
        COMPARE_CODE(bench.render(), 0);
        const auto outcomes = bench.outcomes("out");
        QVERIFY(!outcomes[u("a")][u("kept")].toBool());
        QVERIFY(!outcomes[u("b")][u("kept")].toBool());
        QVERIFY(outcomes[u("c")][u("kept")].toBool());
        QCOMPARE(bench.videos("out")[u("a.mp4")], videos[u("a.mp4")]);
        QVERIFY(bench.videos("out")[u("b.mp4")] != videos[u("b.mp4")]);
    }
    void shardsAddUpToTheWhole()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        COMPARE_CODE(bench.render({u("--shard"), u("1/2")}, "shards"), 0);
        QCOMPARE(bench.videos("shards").keys(), QStringList({u("a.mp4"), u("c.mp4")}));
        COMPARE_CODE(bench.render({u("--shard"), u("2/2")}, "shards"), 0);
        QVERIFY(bench.videos("shards") == bench.videos("out"));
        QCOMPARE(bench.outcomes("shards", "report-1-of-2.json").keys(),
                 QStringList({u("a"), u("c")}));
        QCOMPARE(bench.outcomes("shards", "report-2-of-2.json").keys(), QStringList(u("b")));
    }
    void chosenViewers()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render({u("--viewer"), u("c"), u("--viewer"), u("a")}), 0);
        QCOMPARE(bench.videos("out").keys(), QStringList({u("a.mp4"), u("c.mp4")}));
    }
    void viewersShareAllButWhatDiffers()
    {
        const Workbench bench;
        COMPARE_CODE(bench.render(), 0);
        const auto packets = [&](const char *viewer, const char *stream) {
            return test::packetsOf(bench.path(u(viewer)), u(stream));
        };
        const QList<ProbedPacket> a = packets("out/a.mp4", "v:0");
        const QList<ProbedPacket> b = packets("out/b.mp4", "v:0"); // another offer: the last second
        const QList<ProbedPacket> c = packets("out/c.mp4", "v:0"); // another name: from 1 s to 3 s
        QCOMPARE(a.size(), 40);
        QCOMPARE(b.size(), 40);
        QCOMPARE(c.size(), 40);
        for (int i = 0; i < 40; ++i) {
            QVERIFY(!a[i].hash.isEmpty());
            if (i < 30)
                QCOMPARE(a[i].hash, b[i].hash);
            if (i < 10 || i >= 30)
                QCOMPARE(a[i].hash, c[i].hash);
        }
        QVERIFY(a[30].hash != b[30].hash);
        QVERIFY(a[10].hash != c[10].hash);
        const QList<ProbedPacket> sound = packets("out/a.mp4", "a:0");
        const QList<ProbedPacket> other = packets("out/b.mp4", "a:0");
        QCOMPARE(sound.size(), other.size());
        for (qsizetype i = 0; i < sound.size(); ++i)
            QCOMPARE(sound[i].hash, other[i].hash);
    }
};

REELWRIGHT_TEST(TestRender)
#include "tst_render.moc"
