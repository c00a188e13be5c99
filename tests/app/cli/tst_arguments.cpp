// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QFileInfo>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Command lines that are wrong, and outputs that can't be written.
class TestArguments : public test::TestCase {
    Q_OBJECT

private:
    // Standard output is a pipe that nobody reads any more.
    static Ended intoClosedPipe(const Workbench &bench, const QStringList &arguments)
    {
        const QString line =
            u("[ -p \"$0\" ] || mkfifo \"$0\";  exec 3<>\"$0\" 4>\"$0\" 3<&-; exec \"$@\" >&4");
        return test::runProgram(u("sh"),
                                QStringList{u("-c"), line, bench.path("pipe"), test::workerPath()} +
                                    arguments);
    }

private Q_SLOTS:
    void wrongOptions_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *option, const char *value, const char *words) {
            QTest::addRow("%s %s", option, value)
                << QByteArray(option) << QByteArray(value) << QByteArray(words);
        };
        row("--shard", "0/2", "'0/2' is no shard");
        row("--shard", "3/2", "'3/2' is no shard");
        row("--shard", "abc", "'abc' is no shard");
        row("--shard", "1/0", "'1/0' is no shard");
        row("--shard", "1/99999999999999999999", "is no shard");
        row("--jobs", "0", "1 to 256");
        row("--jobs", "many", "1 to 256");
        row("--today", "31.12.2026", "'31.12.2026' is no date");
        row("--today", "2026-02-30", "'2026-02-30' is no date");
        row("--format", "tall", "no format 'tall'");
        row("--wrong", "x", "--wrong");
    }
    void wrongOptions()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, words);
        const Workbench bench;
        const Ended ended = bench.render({u(option), u(value)});
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, "reelwright-cli: ", option, words);
        QVERIFY(!QFileInfo::exists(bench.path("out")));
    }
    void wrongCommands()
    {
        const Ended unknown = test::runWorker({u("rander")});
        COMPARE_CODE(unknown, 2);
        VERIFY_SAYS(unknown, "rander", "--help");
        const Ended none = test::runWorker({});
        COMPARE_CODE(none, 2);
        VERIFY_SAYS(none, "no command", "--help");
        const Ended bare = test::runWorker({u("render")});
        COMPARE_CODE(bare, 2);
        VERIFY_SAYS(bare, "TEMPLATE", "required");
    }
    // None of two that contradict each other is dropped without a word.
    void wrongSheets_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no time") << QStringList{u("--time"), u("nan")} << QByteArray("nan");
        QTest::newRow("another day") << QStringList{u("--time"), u("86401")} << QByteArray("86401");
        const QStringList named{u("--time"), u("1"), u("--viewer"), u("a")};
        QTest::newRow("named and a filter")
            << named + QStringList{u("--where"), u("true")} << QByteArray("--where");
        QTest::newRow("named and at random")
            << named + QStringList{u("--random"), u("1")} << QByteArray("--random");
        QTest::newRow("named and paths")
            << named + QStringList{u("--paths")} << QByteArray("--paths");
        QTest::newRow("paths at random")
            << QStringList{u("--time"), u("1"), u("--paths"), u("--random"), u("1")}
            << QByteArray("--random");
        QTest::newRow("after the end") << QStringList{u("--time"), u("500")} << QByteArray("500");
        QTest::newRow("too large")
            << QStringList{u("--time"), u("1"), u("--width"), u("4096"), u("--columns"), u("64")}
            << QByteArray("too large");
        QStringList many{u("--time"), u("1")};
        for (int i = 0; i < 65; ++i)
            many += {u("--viewer"), u("v%1").arg(i)};
        QTest::newRow("too many") << many << QByteArray("65 viewers are too many");
    }
    void wrongSheets()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Workbench bench;
        const Ended ended =
            bench.over("sheet", words + QStringList{u("-o"), bench.path("sheet.png")});
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, said);
        QVERIFY(!QFileInfo::exists(bench.path("sheet.png")));
    }
    void timesOutsideTheVideo()
    {
        const Workbench bench;
        for (const char *time : {"4", "9", "-1", "nan", "1e300"}) {
            const Ended ended = bench.over("frame", {u("--viewer"), u("a"), u("--time"), u(time),
                                                     u("-o"), bench.path("f.png")});
            COMPARE_CODE(ended, 2);
            VERIFY_SAYS(ended, "--time", "outside the video", "4 s");
        }
        QVERIFY(!QFileInfo::exists(bench.path("f.png")));
    }
    void aViewerWhoIsNotThere()
    {
        const Workbench bench;
        const Ended ended = bench.render({u("--viewer"), u("q"), u("--viewer"), u("a")});
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewer q", "not in the data");
        QCOMPARE(bench.videos("out").keys(), QStringList(u("a.mp4")));
        const Ended resolved = bench.over("resolve", {u("--viewer"), u("q")});
        COMPARE_CODE(resolved, 1);
        QVERIFY(resolved.out.contains("not in the data"));
        const Ended frame = bench.over(
            "frame", {u("--viewer"), u("q"), u("--time"), u("0"), u("-o"), bench.path("f.png")});
        COMPARE_CODE(frame, 1);
        VERIFY_SAYS(frame, "viewer q", "not in the data");
    }
    void outputsThatCannotBe()
    {
        const Workbench bench;
        bench.write("file", "x");
        for (const char *out : {"file", "file/out"}) {
            const Ended ended = bench.render({}, out);
            COMPARE_CODE(ended, 2);
            VERIFY_SAYS(ended, bench.path(out).toUtf8(), "can't be made");
        }
        QCOMPARE(bench.read(u("file")), QByteArray("x"));
        const Ended cache = bench.render({u("--cache"), bench.path("file/cache")});
        COMPARE_CODE(cache, 2);
        VERIFY_SAYS(cache, "file/cache", "can't be made");
        QVERIFY(!QFileInfo::exists(bench.path("out")));
        const Ended frame = bench.over("frame", {u("--viewer"), u("a"), u("--time"), u("0"),
                                                 u("-o"), bench.path("nowhere/f.png")});
        COMPARE_CODE(frame, 2);
        VERIFY_SAYS(frame, "nowhere/f.png", "can't be written");
        const Ended packed =
            test::runWorker({u("pack"), bench.source(), u("-o"), bench.path("file/t.reelpack")});
        COMPARE_CODE(packed, 2);
        VERIFY_SAYS(packed, "file/t.reelpack", "can't be written");
    }
    void foldersInTheWay()
    {
        const Workbench bench;
        QVERIFY(QDir(bench.path("")).mkpath(u("out/a.mp4/x")));
        const Ended made = bench.render();
        COMPARE_CODE(made, 1);
        VERIFY_SAYS(made, "viewer a", "a.mp4", "can't be written");
        QCOMPARE(bench.outcomes("out").keys(), QStringList({u("a"), u("b"), u("c")}));
        QVERIFY(!bench.read(u("out/b.mp4")).isEmpty() && !bench.read(u("out/c.mp4")).isEmpty());
        QVERIFY(QDir(bench.path("")).mkpath(u("other/report.json/x")));
        const Ended refused = bench.render({}, "other");
        COMPARE_CODE(refused, 2);
        VERIFY_SAYS(refused, "report.json", "is a folder");
        QCOMPARE(bench.names("other"), QStringList(u("report.json")));
    }
    void filesAreNotOverwritten()
    {
        const Workbench bench;
        bench.write("t.reel", "mine");
        const Ended ended =
            test::runWorker({u("import-template"), bench.source(), u("-o"), bench.path("t.reel")});
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, "t.reel", "there already");
        QCOMPARE(bench.read(u("t.reel")), QByteArray("mine"));
    }
    void pipesAreNoTemplates()
    {
        const Workbench bench;
        const QString pipe = bench.path("pipe.reel");
        COMPARE_CODE(test::runProgram(u("mkfifo"), {pipe}), 0);
        const QString out = bench.path("out");
        for (const QStringList &arguments :
             {QStringList{u("export-template"), pipe, u("-o"), out},
              QStringList{u("import-template"), pipe, u("-o"), out},
              QStringList{u("rescue"), pipe, u("-o"), out}, QStringList{u("media"), pipe},
              QStringList{u("history"), pipe}, QStringList{u("inspect"), pipe},
              QStringList{u("pack"), pipe, u("-o"), out}, QStringList{u("verify"), pipe}}) {
            const Ended ended = test::runWorker(arguments);
            COMPARE_CODE(ended, 2);
            VERIFY_SAYS(ended, "pipe.reel", "is no plain file");
        }
    }
    void aPackageIsNoPipe()
    {
        const Workbench bench;
        COMPARE_CODE(test::runProgram(u("mkfifo"), {bench.path("pipe")}), 0);
        const Ended ended =
            test::runWorker({u("pack"), bench.source(), u("-o"), bench.path("pipe")});
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, "pipe", "no plain file");
        QVERIFY(!QFileInfo(bench.path("pipe")).isFile());
    }
    void aClosedPipeDoesNotStopTheVideos()
    {
        const Workbench bench;
        const Ended ended = intoClosedPipe(bench, bench.renderArguments({u("--json")}));
        COMPARE_CODE(ended, 75);
        VERIFY_SAYS(ended, "standard output", "can't be written");
        QCOMPARE(bench.videos("out").size(), 3);
        const Ended resolved = intoClosedPipe(
            bench, {u("resolve"), bench.source(), u("--data"), bench.path("viewers.csv")});
        COMPARE_CODE(resolved, -1); // by SIGPIPE, as other filters do
        QCOMPARE(resolved.err, QByteArray());
    }
    void aFullOutputIsToldOf()
    {
        const Workbench bench;
        const Ended ended = test::runProgram(
            u("sh"), {u("-c"), u("exec \"$@\" > /dev/full"), u("sh"), test::workerPath(),
                      u("resolve"), bench.source(), u("--data"), bench.path("viewers.csv")});
        COMPARE_CODE(ended, 75);
        VERIFY_SAYS(ended, "standard output", "can't be written");
    }
};

REELWRIGHT_TEST(TestArguments)
#include "tst_arguments.moc"
