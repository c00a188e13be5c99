// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <sys/resource.h>

using namespace reelwright;
using test::u;

class TestBadInput : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void filesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &bytes, const char *what) {
            QTest::newRow(name) << bytes << u(what);
        };
        row("empty", "", "there is no header, the data is empty");
        row("blank lines", "\n\n\n", "there is no header, the data is empty");
        row("header only", "id,first_name\n", "the data has no viewers, only a header");
        row("no header", "1,Zo\n2,Al\n", "no column for the required field 'id'");
        row("utf-16", QByteArray("\xff\xfei\0d\0", 6),
            "no column for the required field 'first_name'");
        row("half a utf-16 character", QByteArray("\xff\xfei\0d\0\0\xd8,\0", 10),
            "the data is no text in UTF-16LE");
        row("mixed header", "id,first_name,stra\xdf\x65,stra\xc3\x9f\x65\n",
            "the data is no text in UTF-8");
        row("zip", QByteArray("PK\3\4\0\0\0", 7), "the data is no text in UTF-8");
        row("doubled column", "id,x,first_name,first_name\n1,a,b,c\n",
            "several columns have the same name, 'first_name', and the field 'first_name' is read "
            "from it");
        row("ambiguous", "id,First Name,first name\n1,a,b\n",
            "columns 'First Name' and 'first name' may both be the field 'first_name'");
        row("missing column", "id,frist_name\n1,a\n",
            "no column for the required field 'first_name'");
        row("a million columns", "id,first_name" + QByteArray(",c").repeated(1'000'000) + "\n",
            "the header has more than 100000 columns");
        row("a header of quotes", "id,\"first_name\n", "the header's quotes can't be read");
    }
    void filesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const test::Read read = test::readBytes(test::templateOf("id first_name!"), bytes);
        QVERIFY(!read.outcome);
        QCOMPARE(read.outcome.error().what, what);
        QCOMPARE(read.outcome.error().code, ErrorCode::Input);
        QVERIFY2(read.outcome.error().where.contains(u("viewers.csv")),
                 qPrintable(read.outcome.error().text()));
    }
    void columnsThatNoFieldIsReadFromMayBeNameless()
    {
        const test::Read read =
            test::readBytes(test::templateOf("id first_name!"), "id,x,,first_name,x\n1,a,b,Zo,c\n");
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.rows, QStringList{u("1|Zo")});
        QCOMPARE(read.unused, (QStringList{u("x"), u("column 3"), u("x (2)")}));
    }
    void missingColumnsAreGuessed()
    {
        const test::Read read =
            test::readBytes(test::templateOf("id first_name!"), "id,frist_name\n1,a\n");
        QCOMPARE(read.outcome.error().hint,
                 u("is it 'frist_name'? rename it; found: id, frist_name"));
    }
    void aMissingFileIsNamed()
    {
        const auto source = ViewerSource::open(u("/nowhere/viewers.csv"), test::templateOf("id"));
        QVERIFY(!source);
        QCOMPARE(source.error().where, u("/nowhere/viewers.csv"));
        QVERIFY(!ViewerSource::open(u("/tmp"), test::templateOf("id")));
    }
    void longFieldsAreSkipped()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u("long.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,a\n1,x\n2,");
        for (int i = 0; i < 100; ++i)
            file.write(QByteArray(1 << 20, 'y'));
        file.write("\n3,z\n4,\"");
        for (int i = 0; i < 100; ++i)
            file.write(QByteArray(1 << 20, 'y'));
        file.write("\"\n5,z\n");
        file.close();
        const test::Read read = test::readFile(test::templateOf("id a"), file.fileName());
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.badText(), u("3 a is longer than 1 MiB\n"
                                   "5 a is longer than 1 MiB, or its closing quote is missing"));
        QCOMPARE(read.rows, QStringList({u("1|x"), u("3|z"), u("5|z")}));
        QVERIFY(read.bad[0].value.size() <= 40);
    }
    void aMiddlingFieldIsTooLongToo()
    {
        const QByteArray bytes = "id,a\n1," + QByteArray((1 << 20) + 1, 'y') + "\n2,z\n";
        const test::Read read = test::readBytes(test::templateOf("id a"), bytes);
        QCOMPARE(read.badText(), u("2 a is longer than 1 MiB"));
        QCOMPARE(read.rows, QStringList(u("2|z")));
    }
    void typesAreChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored"); // empty: refused
        const auto row = [](const char *field, const char *text, const char *stored) {
            QTest::addRow("%s %s", field, text) << u(field) << u(text) << u(stored);
        };
        row("a:integer", "64", "64");
        row("a:integer", " -9223372036854775808 ", "-9223372036854775808");
        row("a:integer", "9223372036854775808", "");
        row("a:integer", "6.5", "");
        row("a:integer", "1'000", "");
        row("a:integer", "0x10", "");
        row("a:decimal", "0.25", "0.25");
        row("a:decimal", "1e3", "1000.0");
        row("a:decimal", "\"0,25\"", "");
        row("a:decimal", "nan", "");
        row("a:decimal", "inf", "");
        row("a:decimal", "1e999", "");
        row("a:boolean", "Yes", "1");
        row("a:boolean", "FALSE", "0");
        row("a:boolean", "0", "0");
        row("a:boolean", "ja", "");
        row("a:date", "2024-02-29", "2024-02-29");
        row("a:date", "2023-02-29", "");
        row("a:date", "29.02.2024", "");
        row("a:date", "2024-2-9", "");
        row("a:color", "#FFB000", "#FFB000");
        row("a:color", "red", "");
        row("a:link", "https://example.org/a?b=c", "https://example.org/a?b=c");
        row("a:link", "example org", "");
        row("a:list", "\"[1,\"\"b\"\"]\"", "[1,\"b\"]");
        row("a:list", "[1", "");
        row("a:list", "{}", "");
    }
    void typesAreChecked()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const QByteArray bytes = "id,a\n1," + text.toUtf8() + "\n2,\n";
        const test::Read read =
            test::readBytes(test::templateOf(qPrintable(u("id ") + field)), bytes);
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.bad.size(), stored.isEmpty() ? 1 : 0);
        QCOMPARE(read.rows.size(), stored.isEmpty() ? 1 : 2);
        if (stored.isEmpty())
            QCOMPARE(read.bad[0].column, u("a"));
        else
            QCOMPARE(read.rows[0], u("1|") + stored);
    }
    void theContractIsChecked()
    {
        Template value = test::templateOf("id! plan! name");
        value.fields[1].allowed = {u("basic"), u("gold")};
        value.fields[2].maximumLength = 3;
        const test::Read read = test::readBytes(
            value, "id,plan,name\n1,gold,Zoë\n2,silver,a\n3,,a\n4,gold,abcd\n"
                   "5,basic,e\xcc\x81\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7x\n");
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.badText(), u("3 plan is not one of the allowed values\n"
                                   "4 plan has no value, and it is required\n"
                                   "5 name has 4 characters, and 3 is the most"));
        QCOMPARE(read.bad[0].value, u("silver"));
    }
    void memoryStaysBounded()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u("many.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,a\n");
        for (int i = 0; i < 300'000; ++i)
            file.write(QByteArray::number(i) + "," + QByteArray(200, 'a') + "\n");
        file.close();
        const Template value = test::templateOf("id a");
        ViewerTable table = std::move(ViewerTable::make(value.fields).value());
        ViewerSource source = std::move(ViewerSource::open(file.fileName(), value).value());
        QCOMPARE(source.next(table, 1000).value(), 1000);
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        int count = 1000;
        for (Result<int> read = 1; read.value() > 0; count += read.value())
            read = source.next(table, 1000);
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QCOMPARE(count, 300'000);
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer keeps what is freed");
#endif
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 8 * 1024); // of 60 MB that were read
    }
};

REELWRIGHT_TEST(TestBadInput)
#include "tst_badinput.moc"
