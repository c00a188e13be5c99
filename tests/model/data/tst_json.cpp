// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

using namespace reelwright;
using test::u;

class TestJson : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const char *bytes, const QStringList &rows) {
            QTest::newRow(name) << QByteArray(bytes) << rows;
        };
        row("array", "[{\"id\":\"1\",\"a_b\":\"x\"}, {\"id\":\"2\"}]",
            {u("1|x|NULL"), u("2|NULL|NULL")});
        row("lines", "{\"id\":1,\"a_b\":\"x\"}\n\n{\"id\":2}\r\n",
            {u("1|x|NULL"), u("2|NULL|NULL")});
        row("pretty", "\xef\xbb\xbf[\n  {\n    \"id\": 1\n  }\n]\n", {u("1|NULL|NULL")});
        row("nested", "[{\"id\":1,\"a\":{\"b\":\"x\"},\"list\":[1,\"two\"]}]",
            {u("1|x|[1,\"two\"]")});
        row("dotted", "[{\"id\":1,\"a.b\":\"x\"}]", {u("1|x|NULL")});
        row("numbers", "[{\"id\":64.0,\"a_b\":0.5},{\"id\":-3,\"a_b\":1e3}]",
            {u("64|0.5|NULL"), u("-3|1000|NULL")});
        row("booleans", "[{\"id\":1,\"a_b\":true}]", {u("1|true|NULL")});
        row("escapes", "[{\"id\":\"]}\",\"a_b\":\"\\\"}, {\\\\\"}]", {u("]}|\"}, {\\|NULL")});
        row("null and blank", "[{\"id\":1,\"a_b\":null},{\"id\":2,\"a_b\":\" \"}]",
            {u("1|NULL|NULL"), u("2|NULL|NULL")});
        row("a name of its own before one alike", "[{\"id\":1,\"A B\":\"x\",\"a_b\":\"y\"}]",
            {u("1|y|NULL")});
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const test::Read read = test::readBytes(test::templateOf("id a_b list:list"), bytes, "v");
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.badText(), QString());
        QCOMPARE(read.rows, rows);
    }
    void badRecordsAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("bad");
        const auto row = [](const char *name, const QByteArray &bytes, const char *bad) {
            QTest::newRow(name) << bytes << u(bad);
        };
        row("syntax in a line", "{\"id\":1}\n{\"id\" 2}\n",
            "2  the record is no JSON at its byte 7");
        row("number", "[{\"id\":1},\n 5]", "2  is no record: a JSON object is expected");
        row("broken off", "[{\"id\":1},\n{\"id\":", "2  the record never ends");
        row("given twice", "[{\"id\":1},{\"id\":2,\"a.b\":1,\"A\":{\"B\":2}}]",
            "1 a_b is given twice");
        row("NUL", "[{\"id\":1},{\"id\":\"x\\u0000\"}]", "1 id holds a NUL character");
        row("deep", "[{\"id\":1},{\"id\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}]",
            "1  the record is nested deeper than 100");
        row("very deep",
            "[{\"id\":1}," + QByteArray(3'000'000, '[') + QByteArray(3'000'000, ']') + "]",
            "1  the record is nested deeper than 100");
        row("no key", "[{\"id\":1},{}]",
            "1 id has no value, and it is what the viewer is known by");
    }
    void badRecordsAreSetAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, bad);
        const test::Read read = test::readBytes(test::templateOf("id a_b"), bytes, "v.json");
        QCOMPARE(read.badText(), bad);
        QCOMPARE(read.rows, QStringList(u("1|NULL")));
    }
    void longRecordsAreSkipped()
    {
        const QByteArray huge = "{\"id\":9,\"x\":\"" + QByteArray(40 << 20, 'x') + "\"}";
        for (const QByteArray &bytes : {QByteArray("[{\"id\":1}," + huge + ",{\"id\":2}]"),
                                        QByteArray("{\"id\":1}\n" + huge + "\n{\"id\":2}\n")}) {
            const test::Read read = test::readBytes(test::templateOf("id"), bytes, "v.json");
            VERIFY_RESULT(read.outcome);
            QCOMPARE(read.bad.size(), 1);
            QCOMPARE(read.bad[0].reason, u("the record is longer than 16 MiB"));
            QCOMPARE(read.rows, QStringList({u("1"), u("2")}));
        }
    }
    void brokenArraysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"[{\"id\":1} {\"id\":2}]", "[{\"id\":1}", "[{\"id\":1},]",
                                  "[{\"id\":1}] more", "[,]", "["})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void brokenArraysAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const test::Read read = test::readBytes(test::templateOf("id"), bytes, "v.json");
        QVERIFY(!read.outcome);
        QCOMPARE(read.outcome.error().what, u("the data is no JSON array of records"));
    }
};

REELWRIGHT_TEST(TestJson)
#include "tst_json.moc"
