// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "testcase.h"
#include "workbench.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace reelwright;
using test::Ended;
using test::u;
using test::Workbench;

// Every command on its good path.
class TestCommands : public test::TestCase {
    Q_OBJECT

private:
    static QJsonObject object(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }

    // In the tall one the greeting and the offer of gold are others.
    static void addTall(const Workbench &bench)
    {
        bench.edit("\"rate\": \"10\"}]",
                   "\"rate\": \"10\"}, {\"id\": \"tall\", \"width\": 90, \"height\": 160,"
                   " \"rate\": \"10\"}]");
        bench.edit("\"color\": \"#FFB000\"}}", "\"color\": \"#FFB000\"}, \"overrides\": {\"tall\":"
                                               " {\"x\": 45, \"y\": 80, \"color\": \"#0000FF\"}}}");
        bench.edit("\"y\": 50}}", "\"y\": 50}, \"overrides\": {\"tall\":"
                                  " {\"text\": {\"bind\": \"Ho {{ first_name }}\"}}}}");
    }

private Q_SLOTS:
    void helpAndVersion()
    {
        const Ended help = test::runWorker({u("--help")});
        COMPARE_CODE(help, 0);
        for (const char *command :
             {"import-template", "export-template", "rescue", "media", "history", "import-data",
              "datasets", "synthesise", "inspect", "resolve", "frame", "sheet", "pack", "verify",
              "plan", "render"}) {
            QVERIFY2(help.out.contains(command), command);
            COMPARE_CODE(test::runWorker({u(command), u("--help")}), 0);
        }
        const Ended version = test::runWorker({u("--version")});
        COMPARE_CODE(version, 0);
        QVERIFY(version.out.startsWith("reelwright-cli "));
    }
    void inspect()
    {
        const Workbench bench;
        const Ended text = test::runWorker({u("inspect"), bench.source()});
        COMPARE_CODE(text, 0);
        QVERIFY(text.out.contains("hello / hello-text / text: Hi {{ first_name }}"));
        const Ended json = test::runWorker({u("inspect"), bench.source(), u("--json")});
        COMPARE_CODE(json, 0);
        const QJsonArray fields = object(json.out)[u("fields")].toArray();
        QCOMPARE(fields[1][u("name")].toString(), u("first_name"));
        QCOMPARE(fields[1][u("readBy")].toArray(), QJsonArray{u("hello / hello-text / text")});
        QCOMPARE(fields[2][u("readBy")].toArray(), QJsonArray{u("slot s3")});
    }
    void inspectTellsWhatIsOtherwiseInFormats()
    {
        const Workbench bench;
        bench.edit(R"("rate": "10"}])",
                   R"("rate": "10"}, {"id": "tall", "width": 90, "height": 160, "rate": "10"}])");
        bench.edit(R"("id": "hello-text",)", R"("id": "hello-text",
            "overrides": {"tall": {"text": {"bind": "Dear {{ plan }}"}}},)");
        const Ended text = test::runWorker({u("inspect"), bench.source()});
        QCOMPARE(text.err, QByteArray());
        COMPARE_CODE(text, 0);
        QVERIFY(text.out.contains("hello / hello-text / text: Hi {{ first_name }}"));
        QVERIFY(text.out.contains("hello / hello-text / text (format tall): Dear {{ plan }}"));
        const Ended json = test::runWorker({u("inspect"), bench.source(), u("--json")});
        int otherwise = 0;
        for (const QJsonValue &binding : object(json.out)[u("bindings")].toArray())
            otherwise += binding[u("format")].toString() == u("tall");
        QCOMPARE(otherwise, 1);
    }
    void resolve()
    {
        const Workbench bench;
        const Ended all = bench.over("resolve");
        COMPARE_CODE(all, 0);
        const QList<QByteArray> lines = all.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject second = object(lines[1]);
        QCOMPARE(second[u("viewer")].toString(), u("b"));
        QCOMPARE(second[u("scenes")][u("s3")].toString(), u("basic"));
        QCOMPARE(object(lines[2])[u("values")][u("hello-text")][u("text")].toString(), u("Hi Zoë"));
        const Ended one = bench.over("resolve", {u("--viewer"), u("c")});
        COMPARE_CODE(one, 0);
        QCOMPARE(one.out.trimmed(), lines[2]);
    }
    void versionsAreLookedAt()
    {
        const Workbench bench;
        const QString reel = bench.path("d.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), reel}), 0);
        COMPARE_CODE(test::runWorker({u("history"), reel, u("--save"), u("First"), u("--note"),
                                      u("as it came")}),
                     0);
        COMPARE_CODE(test::runWorker({u("media"), reel, u("--embed"), u("clip")}), 0);
        COMPARE_CODE(test::runWorker({u("history"), reel, u("--save"), u("Second")}), 0);
        const Ended listed = test::runWorker({u("history"), reel});
        COMPARE_CODE(listed, 0);
        QVERIFY2(listed.out.contains("2 states") && listed.out.contains("First (") &&
                     listed.out.contains("as it came") && listed.out.contains("Second ("),
                 listed.text().constData());
        const Ended differs = test::runWorker({u("history"), reel, u("--compare"), u("First"),
                                               u("--with"), u("Second"), u("--json")});
        COMPARE_CODE(differs, 0);
        const QJsonArray parts = object(differs.out)[u("differences")].toArray();
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0][u("kind")].toString(), u("altered"));
        QCOMPARE(parts[0][u("id")].toString(), u("clip"));
        const auto textOf = [&](const char *version, const char *folder) {
            const Ended done = test::runWorker({u("export-template"), reel, u("--version"),
                                                u(version), u("-o"), bench.path(folder)});
            return done.code == 0 ? bench.read(QString::fromLatin1(folder) + u("/template.json"))
                                  : done.text();
        };
        QCOMPARE(textOf("First", "first"), bench.read(u("t/template.json")));
        QVERIFY(textOf("Second", "second").contains("\"embedded\": true"));
        QVERIFY2(textOf("Third", "third").contains("its versions are: First, Second"),
                 textOf("Third", "third").constData());
        for (const char *version : {"First", "Second"}) {
            COMPARE_CODE(test::runWorker({u("inspect"), reel, u("--version"), u(version)}), 0);
            COMPARE_CODE(test::runWorker({u("pack"), reel, u("--version"), u(version), u("-o"),
                                          bench.path("v.reelpack")}),
                         0);
            COMPARE_CODE(test::runWorker({u("frame"), reel, u("--version"), u(version), u("--data"),
                                          bench.path("viewers.csv"), u("--viewer"), u("a"),
                                          u("--time"), u("1"), u("-o"), bench.path("f.png")}),
                         0);
        }
        COMPARE_CODE(test::runWorker({u("history"), reel, u("--bring-back"), u("First")}), 0);
        const Ended same = test::runWorker({u("history"), reel, u("--compare"), u("First")});
        QCOMPARE(same.out, QByteArray("nothing differs\n"));
        for (const QString &source : {bench.source(), bench.path("v.reelpack")}) {
            const Ended none = test::runWorker({u("inspect"), source, u("--version"), u("First")});
            COMPARE_CODE(none, 2);
            VERIFY_SAYS(none, "has no versions");
        }
    }
    void theHistoryIsLimited()
    {
        const Workbench bench;
        const QString reel = bench.path("d.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), reel}), 0);
        const Ended limited =
            test::runWorker({u("history"), reel, u("--limit"), u("64"), u("--json")});
        COMPARE_CODE(limited, 0);
        QCOMPARE(object(limited.out)[u("limit")].toInt(), 64 << 20);
        const Ended kept = test::runWorker({u("history"), reel, u("--limit"), u("0")});
        QVERIFY2(kept.out.contains("any number of MiB"), kept.text().constData());
        for (const char *limit : {"-1", "many", "99999999999999"})
            COMPARE_CODE(test::runWorker({u("history"), reel, u("--limit"), u(limit)}), 2);
    }
    void theMeaningOfToday()
    {
        const Workbench bench;
        bench.edit("Hi {{ first_name }}", "{{ today | date: 'yyyy' }}");
        const Ended then = bench.over("resolve", {u("--today"), u("1999-12-31")});
        COMPARE_CODE(then, 0);
        QVERIFY2(then.out.contains("\"1999\""), then.text().constData());
    }
    void anotherFormat()
    {
        const Workbench bench;
        addTall(bench);
        const auto frameIn = [&](const char *format) {
            const Ended made =
                bench.over("frame", {u("--viewer"), u("a"), u("--time"), u("3.5"), u("--format"),
                                     u(format), u("-o"), bench.path("f.png")});
            return made.code == 0 ? QImage(bench.path("f.png")) : QImage();
        };
        const QImage wide = frameIn("wide");
        QCOMPARE(wide.size(), QSize(160, 90));
        QVERIFY(wide.pixelColor(80, 45).red() > 240);
        const QImage tall = frameIn("tall");
        QCOMPARE(tall.size(), QSize(90, 160));
        QVERIFY(tall.pixelColor(45, 80).blue() > 200 && tall.pixelColor(45, 80).red() < 60);
        const Ended resolved = bench.over("resolve", {u("--format"), u("tall")});
        COMPARE_CODE(resolved, 0);
        QVERIFY2(resolved.out.contains("Ho Zo"), resolved.text().constData());
        QVERIFY(bench.over("resolve").out.contains("Hi Zo"));
    }
    void videosInAnotherFormat()
    {
        const Workbench bench;
        addTall(bench);
        const auto widthOf = [&](const QStringList &options) {
            const Ended made = bench.render(QStringList{u("--viewer"), u("a")} + options);
            const QJsonArray streams = test::probe(bench.path("out/a.mp4"))[u("streams")].toArray();
            return made.code == 0 ? streams[0][u("width")].toInt() : -1;
        };
        QCOMPARE(widthOf({u("--format"), u("tall")}), 90);
        QCOMPARE(widthOf({}), 160); // not kept from the other format
    }
    void unknownFormats()
    {
        const Workbench bench;
        addTall(bench);
        for (const char *command : {"resolve", "plan"}) {
            const Ended ended = bench.over(command, {u("--format"), u("none")});
            COMPARE_CODE(ended, 2);
            QVERIFY2(ended.text().contains("it has wide, tall"), ended.text().constData());
        }
    }
    void frame()
    {
        const Workbench bench;
        const auto frameAt = [&](const char *viewer, const char *time) {
            const Ended made = bench.over("frame", {u("--viewer"), u(viewer), u("--time"), u(time),
                                                    u("-o"), bench.path("f.png")});
            return made.code == 0 ? QImage(bench.path("f.png")) : QImage();
        };
        const QImage ada = frameAt("a", "1.5");
        QCOMPARE(ada.size(), QSize(160, 90));
        QVERIFY(ada == frameAt("b", "1.5"));
        QVERIFY(ada != frameAt("c", "1.5"));
        const QColor gold = frameAt("a", "3.5").pixelColor(80, 45);
        QVERIFY(gold.red() > 240 && gold.blue() < 20);
    }
    // The same picture as frame's, and one place for each viewer.
    void sheet()
    {
        const Workbench bench;
        const auto sheetOf = [&](const QStringList &more, int code = 0) {
            const Ended made =
                bench.over("sheet", QStringList{u("--time"), u("3.5"), u("--width"), u("160"),
                                                u("-o"), bench.path("s.png")} +
                                        more);
            return made.code == code ? QImage(bench.path("s.png")) : QImage();
        };
        const auto pictureIn = [](const QImage &sheet, int column, int row) {
            return sheet.copy(12 + column * 172, 12 + row * 130, 160, 90);
        };
        const auto frameOf = [&](const char *viewer) {
            (void)bench.over("frame", {u("--viewer"), u(viewer), u("--time"), u("3.5"), u("-o"),
                                       bench.path("f.png")});
            return QImage(bench.path("f.png")).convertToFormat(QImage::Format_RGB32);
        };
        const QImage all = sheetOf({}).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(all.size(), QSize(2 * 172 + 12, 2 * 130 + 12));
        QCOMPARE(pictureIn(all, 0, 0), frameOf("a"));
        QCOMPARE(pictureIn(all, 1, 0), frameOf("b"));
        QCOMPARE(pictureIn(all, 0, 1), frameOf("c"));
        QVERIFY(pictureIn(all, 1, 0) != pictureIn(all, 0, 0));
        const QImage paths = sheetOf({u("--paths"), u("--columns"), u("1")});
        QCOMPARE(paths.size(), QSize(184, 2 * 130 + 12));
        const QImage named = sheetOf({u("--viewer"), u("c")}).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(named.size(), QSize(184, 142));
        QCOMPARE(pictureIn(named, 0, 0), frameOf("c"));
        QVERIFY(!sheetOf({u("--random"), u("7"), u("--count"), u("2")}).isNull());
        const QImage some = sheetOf({u("--viewer"), u("nobody"), u("--viewer"), u("c")}, 1);
        QCOMPARE(pictureIn(some.convertToFormat(QImage::Format_RGB32), 0, 0), frameOf("c"));
        QFile::remove(bench.path("s.png"));
        QVERIFY(sheetOf({u("--where"), u("nothing = 1")}, 2).isNull());
        QVERIFY(sheetOf({u("--where"), u("first_name = 'Nobody'")}, 2).isNull());
        QVERIFY(!QFile::exists(bench.path("s.png")));
    }
    void frameOfTheSample()
    {
        const Workbench bench;
        const QString sample = QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind");
        const Ended made = test::runWorker({u("frame"), sample, u("--data"),
                                            sample + u("/viewers.csv"), u("--viewer"), u("v0001"),
                                            u("--time"), u("14"), u("-o"), bench.path("f.png")});
        COMPARE_CODE(made, 0);
        QCOMPARE(QImage(bench.path("f.png")).size(), QSize(1920, 1080));
    }
    void documentsAndTextForms()
    {
        const Workbench bench;
        const QString document = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), document}), 0);
        COMPARE_CODE(test::runWorker({u("export-template"), document, u("-o"), bench.path("u")}),
                     0);
        QCOMPARE(test::runWorker({u("inspect"), bench.path("u"), u("--json")}).out,
                 test::runWorker({u("inspect"), bench.source(), u("--json")}).out);
        QCOMPARE(bench.read(u("u/media/photo.png")), bench.read(u("t/media/photo.png")));
    }
    void media()
    {
        const Workbench bench;
        const QString document = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), document}), 0);
        const auto listed = [&](const QStringList &more = {}) {
            const Ended ended =
                test::runWorker(QStringList{u("media"), document, u("--json")} + more);
            QJsonObject byId;
            for (const QJsonValue &each : QJsonDocument::fromJson(ended.out).array())
                byId[each[u("id")].toString()] = each;
            return ended.code == 0 ? byId : QJsonObject();
        };
        const QJsonObject before = listed();
        QCOMPARE(before[u("photo")][u("state")].toString(), u("good"));
        QVERIFY(!before[u("photo")][u("uses")].toArray().isEmpty());
        const QString file = bench.path("t/media/photo.png");
        QVERIFY(QDir().mkpath(bench.path("elsewhere/deep")));
        QVERIFY(QFile::rename(file, bench.path("elsewhere/deep/photo.png")));
        QCOMPARE(listed()[u("photo")][u("state")].toString(), u("missing"));
        const Ended text = test::runWorker({u("media"), document});
        QVERIFY2(text.out.contains("MISSING photo: "), text.text().constData());

        const QJsonObject found = listed({u("--find"), bench.path("elsewhere")});
        QCOMPARE(found[u("photo")][u("state")].toString(), u("good"));
        QCOMPARE(listed({u("--embed"), u("photo")})[u("photo")][u("embedded")].toBool(), true);

        QVERIFY(QImage(8, 6, QImage::Format_RGB32).save(bench.path("New Logo.png")));
        const QJsonObject more = listed({u("--import"), bench.path("New Logo.png")});
        QCOMPARE(more.size(), before.size() + 1);
        QCOMPARE(more[u("New-Logo")][u("width")].toInt(), 8);
        QVERIFY(more[u("New-Logo")][u("uses")].toArray().isEmpty());
        QCOMPARE(listed({u("--remove-unused")}).contains(u("New-Logo")), false);
        COMPARE_CODE(test::runWorker({u("media"), document, u("--embed"), u("none")}), 2);
        COMPARE_CODE(test::runWorker({u("media"), document, u("--find"), document}), 2);
        COMPARE_CODE(test::runWorker({u("media"), document, u("--import"), document}), 2);
    }
    void changedMediaAreRefusedUntilTheyAreTaken()
    {
        const Workbench bench;
        const QString document = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), document}), 0);
        const QStringList frame{
            u("frame"),  document, u("--data"), bench.path("viewers.csv"), u("--viewer"), u("a"),
            u("--time"), u("0"),   u("-o"),     bench.path("a.png")};
        COMPARE_CODE(test::runWorker(frame), 0);
        QImage other(80, 60, QImage::Format_RGB32);
        other.fill(Qt::green);
        QVERIFY(other.save(bench.path("t/media/photo.png")));
        const Ended listed = test::runWorker({u("media"), document});
        QVERIFY2(listed.out.contains("CHANGED photo: media/photo.png (image"),
                 listed.text().constData());
        for (const QStringList &arguments :
             {frame, QStringList{u("pack"), document, u("-o"), bench.path("t.reelpack")},
              QStringList{u("export-template"), document, u("-o"), bench.path("u")},
              QStringList{u("media"), document, u("--embed"), u("photo")}}) {
            const Ended refused = test::runWorker(arguments);
            COMPARE_CODE(refused, 2);
            VERIFY_SAYS(refused, "media/photo.png", "recorded");
        }
        const Ended taken = test::runWorker({u("media"), document, u("--take-changed")});
        QVERIFY2(taken.out.contains("\nphoto: media/photo.png (image, 80x60"),
                 taken.text().constData());
        COMPARE_CODE(test::runWorker(frame), 0);
    }
    void rescue()
    {
        const Workbench bench;
        const QString document = bench.path("t.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), document}), 0);
        const Ended rescued =
            test::runWorker({u("rescue"), document, u("-o"), bench.path("rescued.reel")});
        COMPARE_CODE(rescued, 0);
        QVERIFY2(rescued.out.contains("lost: the history"), rescued.text().constData());
        QCOMPARE(test::runWorker({u("inspect"), bench.path("rescued.reel"), u("--json")}).out,
                 test::runWorker({u("inspect"), document, u("--json")}).out);
        COMPARE_CODE(test::runWorker({u("rescue"), bench.path("viewers.csv"), u("-o"),
                                      bench.path("more.reel")}),
                     2);
    }
    void packages()
    {
        const Workbench bench;
        const QString package = bench.path("t.reelpack");
        COMPARE_CODE(test::runWorker({u("pack"), bench.source(), u("-o"), package}), 0);
        const Ended whole = test::runWorker({u("verify"), package});
        COMPARE_CODE(whole, 0);
        QVERIFY2(whole.out.contains("whole, 6 entries"), whole.text().constData());
        const QByteArray bytes = bench.read(u("t.reelpack"));
        COMPARE_CODE(test::runWorker({u("pack"), bench.source(), u("-o"), package}), 0);
        QCOMPARE(bench.read(u("t.reelpack")), bytes);
        QVERIFY2(!bytes.contains("Zoë"), "a package holds a viewer's data");
    }
    void everyFormRendersTheSame()
    {
        const Workbench bench;
        const QString document = bench.path("t.reel");
        const QString package = bench.path("t.reelpack");
        COMPARE_CODE(test::runWorker({u("import-template"), bench.source(), u("-o"), document}), 0);
        COMPARE_CODE(test::runWorker({u("pack"), document, u("-o"), package}), 0);
        COMPARE_CODE(bench.render(), 0);
        for (const QString &form : {document, package}) {
            const QString out = form + u(".out");
            COMPARE_CODE(test::runWorker({u("render"), form, u("--data"), bench.path("viewers.csv"),
                                          u("--out"), out}),
                         0);
        }
        QVERIFY(bench.videos("out") == bench.videos("t.reel.out"));
        QVERIFY(bench.videos("out") == bench.videos("t.reelpack.out"));
    }
    void plan()
    {
        const Workbench bench;
        const Ended text = bench.over("plan");
        COMPARE_CODE(text, 0);
        QVERIFY2(text.out.contains("9 chunks, 5 of them distinct"), text.text().constData());
        const Ended json = bench.over("plan", {u("--json")});
        COMPARE_CODE(json, 0);
        const QJsonObject plan = object(json.out);
        QCOMPARE(plan[u("viewers")].toInt(), 3);
        QCOMPARE(plan[u("frames")].toInt(), 120);
        QCOMPARE(plan[u("framesToEncode")].toInt(), 70);
        QVERIFY(plan[u("bytes")].toDouble() > 0 && plan[u("coreSeconds")].toDouble() > 0);
    }
    void planOfTheSample()
    {
        const QString sample = QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind");
        const Ended json =
            test::runWorker({u("plan"), sample, u("--data"), sample + u("/viewers.csv"),
                             u("--json"), u("--viewer"), u("v0001"), u("--viewer"), u("v0002")});
        COMPARE_CODE(json, 0);
        QCOMPARE(object(json.out)[u("frames")].toInt(), 1800);
    }
    void dataFromStandardInput()
    {
        const Workbench bench;
        const QByteArray viewers = bench.read(u("viewers.csv"));
        const Ended resolved =
            test::runWorker({u("resolve"), bench.source(), u("--data"), u("-")}, viewers);
        COMPARE_CODE(resolved, 0);
        QCOMPARE(resolved.out, bench.over("resolve").out);
        const Ended made = test::runWorker(
            {u("render"), bench.source(), u("--data"), u("-"), u("--out"), bench.path("piped")},
            viewers);
        COMPARE_CODE(made, 0);
        COMPARE_CODE(bench.render(), 0);
        QVERIFY(bench.videos("piped") == bench.videos("out"));
    }
};

REELWRIGHT_TEST(TestCommands)
#include "tst_commands.moc"
