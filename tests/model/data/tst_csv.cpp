// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

using namespace reelwright;
using test::u;

class TestCsv : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const char *bytes, const QStringList &rows) {
            QTest::newRow(name) << QByteArray(bytes) << rows;
        };
        const QStringList plain{u("1|x|y")};
        row("plain", "id,a,b\n1,x,y\n", plain);
        row("no line end at last", "id,a,b\n1,x,y", plain);
        row("crlf", "id,a,b\r\n1,x,y\r\n", plain);
        row("cr", "id,a,b\r1,x,y\r", plain);
        row("byte order mark", "\xef\xbb\xbfid,a,b\n1,x,y\n", plain);
        row("semicolons", "id;a;b\n1;x;y\n", plain);
        row("tabs", "id\ta\tb\n1\tx\ty\n", plain);
        row("delimiter in a quoted header", "\"id\",\"a\",\"b;;;;\"\n1,x,y\n", {u("1|x|NULL")});
        row("commas in semicolons", "id;a;b\n1;x,y;z,\n", {u("1|x,y|z,")});
        row("quoted", "\"id\",\"a\",\"b\"\n\"1\",\"x\",\"y\"\n", plain);
        row("comma in quotes", "id,a,b\n1,\"x,y\",z\n", {u("1|x,y|z")});
        row("doubled quotes", "id,a,b\n1,\"say \"\"hi\"\"\",\"\"\"\"\n", {u("1|say \"hi\"|\"")});
        row("line end in quotes", "id,a,b\n1,\"x\ny\",z\n2,p,q\n", {u("1|x\ny|z"), u("2|p|q")});
        row("crlf in quotes", "id,a,b\r\n1,\"x\r\ny\",z\r\n", {u("1|x\r\ny|z")});
        row("quote inside a field", "id,a,b\n1,5\" disc,y\n", {u("1|5\" disc|y")});
        row("empty cells are no value", "id,a,b\n1,,\n", {u("1|NULL|NULL")});
        row("empty quotes are no value", "id,a,b\n1,\"\",\" \"\n", {u("1|NULL|NULL")});
        row("unseen characters are no value", "id,a,b\n1,\xc2\xa0,\xe2\x80\x8b\n",
            {u("1|NULL|NULL")});
        row("blank lines", "\n\nid,a,b\n\n1,x,y\n\n", plain);
        row("columns in another order", "b,id,more,a\ny,1,-,x\n", plain);
        row("spaces are kept", "id,a,b\n1, x ,y\n", {u("1| x |y")});
        row("columns spelled alike", "ID, A ,B\n1,x,y\n", plain);
        row("utf-8", "id,a,b\n1,Zoë,王小明\n", {u("1|Zoë|王小明")});
        row("json in a cell", "id,a,b\n1,\"{\"\"k\"\":[1,2]}\",y\n", {u("1|{\"k\":[1,2]}|y")});
    }
    void records()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        const test::Read read = test::readBytes(test::templateOf("id a b"), bytes);
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.badText(), QString());
        QCOMPARE(read.rows, rows);
    }
    void badRecordsAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("bad");
        const auto row = [](const char *name, const char *bytes, const QStringList &rows,
                            const char *bad) {
            QTest::newRow(name) << QByteArray(bytes) << rows << u(bad);
        };
        row("too few", "id,a\n1\n2,x\n", {u("2|x")}, "2  has 1 fields, and the header has 2");
        row("too many", "id,a\n1,x,y,z\n2,x\n", {u("2|x")},
            "2  has more fields than the header, which has 2");
        row("unclosed quote", "id,a\n1,\"x\n2,y\n3,z\n", {u("2|y"), u("3|z")},
            "2 a begins with a quote that is never closed");
        row("quote that meets another", "id,a\n1,\"x\n2,\"y\"\n3,z\n", {u("2|y"), u("3|z")},
            "2 a goes on behind its closing quote");
        row("lines are counted in quotes", "id,a\n1,\"x\n\ny\"\n2\n", {u("1|x\n\ny")},
            "5  has 1 fields, and the header has 2");
        row("mixed encodings", "id,a\n1,Zo\xeb\n2,Zo\xc3\xab\n", {u("2|Zoë")},
            "2 a is no text in UTF-8");
        row("overlong form", "id,a\n1,\xc0\xaf\n2,x\n", {u("2|x")}, "2 a is no text in UTF-8");
        row("surrogate", "id,a\n1,\xed\xa0\x80\n2,x\n", {u("2|x")}, "2 a is no text in UTF-8");
        row("no key", "id,a\n,x\n2,x\n", {u("2|x")},
            "2 id has no value, and it is what the viewer is known by");
    }
    void badRecordsAreSetAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QFETCH(QString, bad);
        const test::Read read = test::readBytes(test::templateOf("id a"), bytes);
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.badText(), bad);
        QCOMPARE(read.rows, rows);
    }
    void nulBytesAreNamed()
    {
        const QByteArray bytes("id,a\n1,x\0y\n2,z\n", 15);
        const test::Read read = test::readBytes(test::templateOf("id a"), bytes);
        QCOMPARE(read.badText(), u("2 a holds a NUL byte"));
        QCOMPARE(read.rows, QStringList(u("2|z")));
    }
    void unusedColumnsAreTold()
    {
        const test::Read read =
            test::readBytes(test::templateOf("id a"), "x,id,Shoe size\n1,2,3\n");
        QCOMPARE(read.unused, QStringList({u("x"), u("Shoe size")}));
        QCOMPARE(read.rows, QStringList(u("2|NULL")));
    }
    void recordsMayLieAcrossReads()
    {
        QByteArray bytes("id,a\n");
        QStringList rows;
        for (int i = 0; i < 9000; ++i) {
            const QString id = QString::number(i);
            const QString text(37 + i % 61, QLatin1Char('a'));
            bytes += id.toLatin1() + ",\"" + text.toLatin1() + "\r\n\"\"\"\r\n";
            rows.append(id + QLatin1Char('|') + text + u("\r\n\""));
        }
        const test::Read read = test::readBytes(test::templateOf("id a"), bytes);
        QCOMPARE(read.badText(), QString());
        QCOMPARE(read.rows, rows);
    }
};

REELWRIGHT_TEST(TestCsv)
#include "tst_csv.moc"
