// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputschema.h"
#include "testcase.h"
#include "workbench.h"

using namespace reelwright;
using test::Ended;
using test::schemaFault;
using test::u;
using test::Workbench;

#define VERIFY_SCHEMA(name, json)                                                                  \
    do {                                                                                           \
        const QByteArray fault = schemaFault(u(name), json);                                       \
        QVERIFY2(fault.isEmpty(), QByteArray(fault + "\n" + (json).left(2000)).constData());       \
    } while (false)

// What the worker writes for other programs is as resources/schemas/ says.
class TestSchemas : public test::TestCase {
    Q_OBJECT

private:
    Workbench m_bench;

private Q_SLOTS:
    void initTestCase() // a viewer that fails, one of each plan, and a row that is set aside
    {
        m_bench.write("viewers.csv",
                      "id,first_name,plan\na,Ada,gold\nb,,basic\nc,Zoë,basic\nd,Dee\n");
    }
    void resolve()
    {
        const Ended ended = m_bench.over("resolve");
        COMPARE_CODE(ended, 1);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        for (const QByteArray &line : lines)
            VERIFY_SCHEMA("resolve", line);
        const QString sample = QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind");
        const Ended all =
            test::runWorker({u("resolve"), sample, u("--data"), sample + u("/viewers.csv")});
        COMPARE_CODE(all, 0);
        VERIFY_SCHEMA("resolve", all.out.left(all.out.indexOf('\n')));
    }
    void render()
    {
        for (int run = 0; run < 2; ++run) { // the second keeps what the first made
            const Ended ended = m_bench.render({u("--json")});
            COMPARE_CODE(ended, 1);
            const QList<QByteArray> lines = ended.out.trimmed().split('\n');
            QCOMPARE(lines.size(), 5);
            for (const QByteArray &line : lines)
                VERIFY_SCHEMA("render", line);
            VERIFY_SCHEMA("report", m_bench.read(u("out/report.json")));
        }
    }
    void plan()
    {
        const Ended ended = m_bench.over("plan", {u("--json")});
        COMPARE_CODE(ended, 1);
        VERIFY_SCHEMA("plan", ended.out);
        m_bench.write("nobody.csv", "id,first_name,plan\nb,,basic\n");
        const Ended nobody = test::runWorker(
            {u("plan"), m_bench.source(), u("--data"), m_bench.path("nobody.csv"), u("--json")});
        COMPARE_CODE(nobody, 1);
        VERIFY_SCHEMA("plan", nobody.out);
    }
    void inspect()
    {
        const Ended ended = test::runWorker({u("inspect"), m_bench.source(), u("--json")});
        COMPARE_CODE(ended, 0);
        VERIFY_SCHEMA("inspect", ended.out);
    }
    void history()
    {
        const QString reel = m_bench.path("d.reel");
        COMPARE_CODE(test::runWorker({u("import-template"), m_bench.source(), u("-o"), reel}), 0);
        const Ended saved =
            test::runWorker({u("history"), reel, u("--save"), u("First"), u("--json")});
        COMPARE_CODE(saved, 0);
        VERIFY_SCHEMA("history", saved.out);
        COMPARE_CODE(test::runWorker({u("media"), reel, u("--embed"), u("clip")}), 0);
        const Ended differs =
            test::runWorker({u("history"), reel, u("--compare"), u("First"), u("--json")});
        COMPARE_CODE(differs, 0);
        VERIFY_SCHEMA("history", differs.out);
    }
    void theSchemasAreStrict_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *schema, const char *json) {
            QTest::addRow("%s %s", schema, json) << u(schema) << QByteArray(json);
        };
        row("resolve", "{}");
        row("resolve", R"({"viewer": "a", "scenes": {"s": 1}, "values": {}})");
        row("resolve", R"({"viewer": "a", "scenes": {}, "values": {}, "more": 1})");
        row("render", R"({"viewer": "a"})");
        row("render", R"({"viewer": "a", "failure": "x", "file": "a.mp4"})");
        row("render", R"({"made": 1, "failed": 0})");
        row("report", R"({"viewers": [], "made": 0})");
        row("report",
            R"({"viewers": [{"viewer": "a", "file": "../a.mp4"}], "made": 1, "failed": 0})");
        row("plan", R"({"viewers": 1})");
        row("inspect", R"({"name": "x"})");
        row("history", R"({"versions": []})");
        row("history", R"({"from": "a", "to": "", "differences": [{"kind": "gone"}]})");
    }
    void theSchemasAreStrict()
    {
        QFETCH(QString, schema);
        QFETCH(QByteArray, json);
        QVERIFY(!schemaFault(schema, json).isEmpty());
    }
};

REELWRIGHT_TEST(TestSchemas)
#include "tst_schemas.moc"
