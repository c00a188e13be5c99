// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QFileInfo>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Data files that are wrong as a whole, and such where some viewers are.
class TestBadData : public test::TestCase {
    Q_OBJECT

private:
    static QString failureOf(const Workbench &bench, const char *viewer)
    {
        return bench.outcomes("out")[u(viewer)][u("failure")].toString();
    }

private Q_SLOTS:
    void filesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QByteArray(words);
        };
        row("empty", "", "there is no header, the data is empty");
        row("no rows", "id,first_name,plan\n", "the data has no viewers, only a header");
        row("no header", "a,Ada,gold\nb,Bob,basic\n", "no column for the required field 'id'");
        row("no required field", "id,first_name\na,Ada\n",
            "no column for the required field 'plan'");
        row("half utf-16", QByteArray("\xff\xfei\0d\0\n\0\0\xd8", 10),
            "no column for the required");
        row("mixed encodings", "id,first_name,plan,stra\xdf\x65,\xc3\xa4\na,Ada,gold,x,y\n",
            "no text in UTF-8");
        row("a million columns", "id,first_name,plan" + QByteArray(",c").repeated(1'000'000) + "\n",
            "more than 100000 columns");
        row("an empty list", "[]", "the data has no viewers");
        row("half a list", "[{\"id\": \"a\"", "bad.csv");
    }
    void filesThatAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        const Workbench bench;
        const bool json = bytes.startsWith('[');
        bench.write(json ? "bad.json" : "bad.csv", bytes);
        const char *data = json ? "bad.json" : "bad.csv";
        const Ended ended = bench.render({}, "out", data);
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, data, words.replace("bad.csv", data));
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(bench.path("out")));
        for (const char *command : {"resolve", "plan"})
            COMPARE_CODE(
                test::runWorker({u(command), bench.source(), u("--data"), bench.path(data)}), 2);
    }
    void noSuchFile()
    {
        const Workbench bench;
        const Ended ended = bench.render({}, "out", "nowhere.csv");
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, "nowhere.csv", "can't be read", "No such file");
        COMPARE_CODE(bench.render({}, "out", "t"), 2); // a folder
        QVERIFY(!QFileInfo::exists(bench.path("out")));
    }
    void rowsThatAreSetAside()
    {
        const Workbench bench;
        bench.write("viewers.csv", "id,first_name,plan\n"
                                   "a,Ada,gold\n"
                                   "b,Bob\n"
                                   "c,Cy,gold,more\n"
                                   "d,Zo\xeb \xe2\x82\xac,gold\n"
                                   "e,Eve,platinum\n"
                                   "f,Flo,\n"
                                   "g,Gus,basic\n");
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewers.csv:3", "has 2 fields, and the header has 3");
        VERIFY_SAYS(ended, "viewers.csv:4", "has 4 fields");
        VERIFY_SAYS(ended, "viewers.csv:5", "'first_name'", "no text in UTF-8");
        VERIFY_SAYS(ended, "viewers.csv:6", "'plan'", "allowed values", "'platinum'");
        VERIFY_SAYS(ended, "viewers.csv:7", "'plan'", "has no value, and it is required");
        QCOMPARE(bench.videos("out").keys(), QStringList({u("a.mp4"), u("g.mp4")}));
        QVERIFY(failureOf(bench, "line 3").contains(u("viewers.csv:3: has 2 fields")));
        QCOMPARE(bench.report("out")[u("failed")].toInt(), 5);
        QCOMPARE(bench.report("out")[u("made")].toInt(), 2);
    }
    void aFieldOf100Megabytes()
    {
        const Workbench bench;
        bench.write("viewers.csv",
                    "id,first_name,plan\nz," + QByteArray(100 << 20, 'y') + ",gold\na,Ada,gold\n");
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewers.csv:2", "'first_name'", "longer than 1 MiB");
        QVERIFY2(ended.err.size() < 1000, ended.err.left(1000).constData());
        QCOMPARE(bench.videos("out").keys(), QStringList(u("a.mp4")));
    }
    void aValueThatIsMissing()
    {
        const Workbench bench;
        bench.write("viewers.csv", "id,first_name,plan\na,Ada,gold\nb,,gold\n");
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewer b", "element hello-text, text",
                    "the field 'first_name' has no value", "fallback");
        QCOMPARE(bench.videos("out").keys(), QStringList(u("a.mp4")));
        QVERIFY(failureOf(bench, "b").contains(u("'first_name' has no value")));
        const Ended resolved = bench.over("resolve");
        COMPARE_CODE(resolved, 1);
        QVERIFY(resolved.out.contains("\"failure\""));
        const Ended plan = bench.over("plan");
        COMPARE_CODE(plan, 1);
        QVERIFY(plan.out.contains("2 viewers (1 can't be made)"));
    }
    void aFallbackForIt()
    {
        const Workbench bench;
        bench.edit(R"({"bind": "Hi {{ first_name }}"})",
                   R"({"bind": "Hi {{ first_name }}", "fallback": "Hi there"})");
        bench.write("viewers.csv", "id,first_name,plan\nb,,gold\n");
        COMPARE_CODE(bench.render(), 0);
        QVERIFY(bench.over("resolve").out.contains("\"Hi there\""));
    }
    void aColumnThatTheDataLacks()
    {
        const Workbench bench;
        bench.write("viewers.csv", "id,plan\na,gold\n");
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewer a", "'first_name' has no value");
        QVERIFY(bench.videos("out").isEmpty());
    }
    void keysThatComeTwice()
    {
        const Workbench bench;
        bench.write("viewers.csv", "id,first_name,plan\na,Ada,gold\na,Bob,basic\nb,Bob,basic\n");
        const Ended ended = bench.render({u("--json")});
        COMPARE_CODE(ended, 1);
        QVERIFY2(ended.out.contains("its key 'a' stands in the data twice"), ended.out.constData());
        QCOMPARE(bench.videos("out").keys(), QStringList({u("a.mp4"), u("b.mp4")}));
        QCOMPARE(bench.report("out")[u("failed")].toInt(), 1);
    }
};

REELWRIGHT_TEST(TestBadData)
#include "tst_baddata.moc"
