// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "workbench.h"

#include <QFile>
#include <QFileInfo>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Templates that are wrong, and rules that nobody or everybody falls through.
class TestBadTemplate : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void templatesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char *name, const char *old, const char *now, const char *where,
                            const char *what) {
            QTest::newRow(name) << QByteArray(old) << QByteArray(now) << QByteArray(where)
                                << QByteArray(what);
        };
        row("no JSON", "\"scenes\": [", "\"scenes\": (", "template.json:19, column 13",
            "is no JSON");
        row("version", "\"1.0\"", "\"2.0\"", "#/reelwright", "of version 2.0");
        row("member", "\"key\"", "\"kex\"", "#/kex", "did you mean 'key'?");
        row("field", "first_name }}", "surname }}",
            "#/scenes/1/tracks/0/elements/0/properties/text/bind", "no field 'surname'");
        row("expression", "plan = 'gold'", "plan = ", "#/storyboard/2/candidates/0/when, column 8",
            "expected a value");
        row("filter", "first_name }}", "first_name | shout }}", "/text/bind", "shout");
        row("zero length", "\"intro\", \"duration\": 1", "\"intro\", \"duration\": 0",
            "#/scenes/0/duration", "must be more than 0");
        row("typeface", "\"typeface\": \"bold\"", "\"typeface\": \"thin\"", "/properties/typeface",
            "no typeface 'thin'");
        row("scene", "\"otherwise\": \"basic\"", "\"otherwise\": \"bronze\"",
            "#/storyboard/2/otherwise", "bronze");
        row("medium", "media/photo.png", "media/other.png", "#/media/1/path",
            "media/other.png is missing");
        row("font", "NotoSans-Bold.ttf", "NotoSans-Thin.ttf", "#/fonts/0/path",
            "NotoSans-Thin.ttf is missing");
        row("path", "media/clip.mp4", "../t/media/clip.mp4", "#/media/0/path",
            "leads out of the folder");
        row("absolute path", "media/clip.mp4", "/etc/passwd", "#/media/0/path", "/etc/passwd");
    }
    void templatesThatAreRefused()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, what);
        const Workbench bench;
        bench.edit(old, now);
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 2);
        VERIFY_SAYS(ended, where, what);
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(bench.path("out")));
        const Ended packed =
            test::runWorker({u("pack"), bench.source(), u("-o"), bench.path("t.reelpack")});
        COMPARE_CODE(packed, 2);
        VERIFY_SAYS(packed, where, what);
        QVERIFY(!QFileInfo::exists(bench.path("t.reelpack")));
    }
    void noTemplate()
    {
        const Workbench bench;
        const QString nowhere = bench.path("nowhere");
        for (const QStringList &command :
             {QStringList{u("inspect"), nowhere}, QStringList{u("verify"), nowhere},
              QStringList{u("pack"), nowhere, u("-o"), bench.path("p")},
              QStringList{u("import-template"), nowhere, u("-o"), bench.path("p")},
              QStringList{u("export-template"), nowhere, u("-o"), bench.path("p")}}) {
            const Ended ended = test::runWorker(command);
            COMPARE_CODE(ended, 2);
            VERIFY_SAYS(ended, nowhere.toUtf8(), "can't be read");
        }
        QVERIFY(!QFileInfo::exists(bench.path("p")));
    }
    void aConditionThatIsAlwaysNull()
    {
        const Workbench bench;
        bench.edit("plan = 'gold'", "null");
        const Ended shown = bench.over("resolve");
        COMPARE_CODE(shown, 0);
        QCOMPARE(shown.out.count("\"s3\":\"basic\""), 3);
        bench.edit(", \"otherwise\": \"basic\"", "");
        const Ended skipped = bench.over("resolve");
        COMPARE_CODE(skipped, 0);
        QCOMPARE(skipped.out.count("\"s3\":null"), 3);
        COMPARE_CODE(bench.render(), 0);
        const auto outcome = bench.outcomes("out")[u("a")];
        QCOMPARE(outcome[u("framesEncoded")].toInt() + outcome[u("framesShared")].toInt(), 30);
    }
    void aVideoOfZeroLength()
    {
        const Workbench bench;
        bench.edit(R"({"scene": "intro"})", R"({"scene": "intro", "when": "plan = 'gold'"})");
        bench.edit(R"({"scene": "hello"})", R"({"scene": "hello", "when": "null"})");
        bench.edit(", \"otherwise\": \"basic\"", "");
        const Ended ended = bench.render();
        COMPARE_CODE(ended, 1);
        VERIFY_SAYS(ended, "viewer b", "the video would be empty");
        QCOMPARE(bench.videos("out").keys(), QStringList({u("a.mp4"), u("c.mp4")}));
        QVERIFY(bench.outcomes("out")[u("b")][u("failure")].toString().contains(u("empty")));
    }
    void mediaThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QStringList>("made");
        QTest::newRow("video") << QByteArray("t/media/clip.mp4") << QByteArray("is no media file")
                               << QStringList();
        QTest::newRow("sound") << QByteArray("t/media/music.wav") << QByteArray("is no media file")
                               << QStringList();
        QTest::newRow("font") << QByteArray("t/fonts/NotoSans-Bold.ttf")
                              << QByteArray("is no font file") << QStringList();
        QTest::newRow("image") << QByteArray("t/media/photo.png") << QByteArray("holds no picture")
                               << QStringList({u("a.mp4"), u("c.mp4")});
    }
    void mediaThatAreNone()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, what);
        QFETCH(QStringList, made);
        for (const QByteArray &bytes : {QByteArray("nothing of the kind\n"), QByteArray()}) {
            const Workbench bench;
            QFile::remove(bench.path(u(file)));
            bench.write(file.constData(), bytes);
            const Ended ended = bench.render();
            COMPARE_CODE(ended, 1);
            VERIFY_SAYS(ended, "viewer b", "element ", file);
            if (!bytes.isEmpty())
                VERIFY_SAYS(ended, file, what);
            QCOMPARE(bench.videos("out").keys(), made);
            QCOMPARE(bench.report("out")[u("failed")].toInt(), 3 - made.size());
        }
    }
};

REELWRIGHT_TEST(TestBadTemplate)
#include "tst_badtemplate.moc"
