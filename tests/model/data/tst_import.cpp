// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/csvwriter.h>
#include <model/data/importrecords.h>
#include <model/data/recordfile.h>

using namespace reelwright;
using test::u;

namespace {

struct Imported {
    Result<ImportReport> report = fail(QString());
    QStringList rows;

    QString badText() const
    {
        QStringList lines;
        for (const BadRow &row : report ? report->bad : QList<BadRow>())
            lines.append(QStringLiteral("%1 %2 [%3] %4")
                             .arg(row.line)
                             .arg(row.column, row.value, row.reason));
        return lines.join(u'\n');
    }
};

ColumnMapping mappingOf(const QList<ColumnChoice> &choices)
{
    ColumnMapping made;
    made.automatic = false;
    made.choices = choices;
    return made;
}

Imported importBytes(const QByteArray &bytes, const char *name, const QList<Field> &fields,
                     const ColumnMapping &mapping = {}, const ImportProgress &progress = {})
{
    Imported made;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u(name)));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return made;
    file.close();
    Result<RecordFile> opened = openRecords(file.fileName(), fields, mapping);
    Result<ViewerTable> table = ViewerTable::make(fields);
    if (!opened || !table) {
        made.report = fail(opened ? table.error() : opened.error());
        return made;
    }
    made.report = importRecords(*opened->reader, u(name), fields, fields.first().name, mapping,
                                *table, progress);
    test::appendRows(*table, made.rows);
    return made;
}

} // namespace

class TestImport : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsTakenOrNamed()
    {
        const Imported made =
            importBytes("id,n\n1,5\n2,x\n3\n4,9223372036854775808\n5,\"a\n6,7\n7,\"\"\n,8\n",
                        "a.csv", test::fieldsOf("id n:integer"));
        VERIFY_RESULT(made.report);
        QCOMPARE(made.rows, (QStringList{u("1|5"), u("6|7"), u("7|NULL")}));
        QCOMPARE(made.badText(),
                 u("3 n [x] is no whole number\n"
                   "4  [] has 1 fields, and the header has 2\n"
                   "5 n [9223372036854775808] is no whole number\n"
                   "6 n [\"a 6,7 7,\"\" ,8] begins with a quote that is never closed\n"
                   "9 id [] has no value, and it is what the viewer is known by"));
        QCOMPARE(made.report->read, made.report->taken + made.report->bad.size());
    }
    void valuesAreReadAsTheMappingSays()
    {
        ColumnMapping mapping = mappingOf({{u("id"), u("Nr")},
                                           {u("day"), u("Tag")},
                                           {u("sum"), u("Summe")},
                                           {u("yes"), u("Neu")}});
        mapping.choices[1].reading.dates = DateOrder::DayFirst;
        mapping.choices[2].reading = {u',', u'.', DateOrder::YearFirst, {}, {}, u("€")};
        mapping.choices[3].reading.yes = {u("ja")};
        mapping.choices[3].reading.no = {u("nein")};
        const Imported made = importBytes(
            "Nr;Tag;Summe;Neu\n1;31.12.2026;1.234,50 €;Ja\n2;31.11.2026;1;nein\n3;1.1.2026;1.5;ja\n"
            "4;;;\n5;1.1.2026;7;true\n",
            "a.csv", test::fieldsOf("id day:date sum:decimal yes:boolean"), mapping);
        VERIFY_RESULT(made.report);
        QCOMPARE(made.rows, (QStringList{u("1|2026-12-31|1234.5|1"), u("4|NULL|NULL|NULL")}));
        QCOMPARE(made.badText(), u("3 day [31.11.2026] is no date with day, month and year\n"
                                   "4 sum [1.5] is no number with ',' before the decimals\n"
                                   "6 yes [true] is none of the column's words for yes and no"));
    }
    void numbersWithTypesStayAsTheyAre()
    {
        ColumnMapping mapping = mappingOf({{u("id"), u("id")}, {u("n"), u("n")}});
        mapping.choices[1].reading = {u',', u'.', DateOrder::YearFirst, {}, {}, {}};
        const Imported made =
            importBytes("[{\"id\": 1, \"n\": 1.234}, {\"id\": 2, \"n\": \"1.234\"}]", "a.json",
                        test::fieldsOf("id n:decimal"), mapping);
        QCOMPARE(made.rows, (QStringList{u("1|1.234"), u("2|1234.0")}));
    }
    void aKeyThatRepeatsIsTakenOnce()
    {
        const Imported made = importBytes("id,a\n1,x\n2,y\n1,z\n\n1,x\n2,y\n", "a.csv",
                                          test::fieldsOf("id:integer a"));
        VERIFY_RESULT(made.report);
        QCOMPARE(made.rows, (QStringList{u("1|x"), u("2|y")}));
        QVERIFY(made.report->repeated ==
                (QList<RepeatedKey>{{u("1"), {2, 4, 6}}, {u("2"), {3, 7}}}));
        QCOMPARE(made.badText(), u("4 id [1] is the key of line 2 already\n"
                                   "6 id [1] is the key of line 2 already\n"
                                   "7 id [2] is the key of line 3 already"));
    }
    void manyKeysAreToldApart()
    {
        QByteArray bytes = "id\n";
        for (int i = 0; i < 50'000; ++i)
            bytes += "k" + QByteArray::number(i) + '\n';
        for (int i = 0; i < 50'000; i += 1000)
            bytes += "k" + QByteArray::number(i) + '\n';
        const Imported made = importBytes(bytes, "a.csv", test::fieldsOf("id"));
        VERIFY_RESULT(made.report);
        QCOMPARE(made.report->taken, 50'000);
        QCOMPARE(made.report->repeated.size(), 50);
        QCOMPARE(made.report->repeated[49].lines, (QList<qint64>{49'002, 50'051}));
    }
    void nothingIsTakenWhenItIsStopped()
    {
        QByteArray bytes = "id\n";
        for (int i = 0; i < 10'000; ++i)
            bytes += QByteArray::number(i) + '\n';
        QList<qint64> seen;
        const Imported made =
            importBytes(bytes, "a.csv", test::fieldsOf("id"), {}, [&](const ImportReport &soFar) {
                seen.append(soFar.taken);
                return soFar.taken < 5000;
            });
        QVERIFY(!made.report);
        QCOMPARE(made.report.error().code, ErrorCode::Passing);
        QCOMPARE(made.rows, QStringList());
        QCOMPARE(seen, (QList<qint64>{0, 1000, 2000, 3000, 4000, 5000}));
        // Also at the very end.
        QCOMPARE(importBytes("id\n1\n", "a.csv", test::fieldsOf("id"), {},
                             [](const ImportReport &soFar) { return soFar.taken == 0; })
                     .rows,
                 QStringList());
    }
    void nothingIsTakenOfWhatCantBeReadToItsEnd()
    {
        const Imported made =
            importBytes("[{\"id\": 1}, {\"id\": 2} {\"id\": 3}]", "a.json", test::fieldsOf("id"));
        QVERIFY(!made.report);
        QCOMPARE(made.rows, QStringList());
    }
    void moreBadRowsThanAnybodyReadsAreAnError()
    {
        QByteArray bytes = "id,n\n0,1\n";
        for (int i = 1; i <= 100'000; ++i)
            bytes += QByteArray::number(i) + ",x\n";
        const Imported made = importBytes(bytes, "a.csv", test::fieldsOf("id n:integer"));
        QVERIFY(!made.report);
        QCOMPARE(made.report.error().what,
                 u("100000 rows can't be used; the first: n is no whole number"));
        QCOMPARE(made.report.error().where, u("a.csv:3"));
        QCOMPARE(made.rows, QStringList());
    }
    void columnsThatNoRecordHasAreNamed()
    {
        const Imported made =
            importBytes("{\"id\": 1, \"b\": 2}\n", "a.jsonl", test::fieldsOf("id a"));
        VERIFY_RESULT(made.report);
        QCOMPARE(made.report->unseenColumns, QStringList(u("a")));
        QCOMPARE(made.report->unusedColumns, QStringList(u("b")));
    }
    void statementsInValuesAndNamesAreTexts()
    {
        QList<Field> fields = test::fieldsOf("id a");
        fields[1].name = u("a'); DROP TABLE viewer; --");
        const ColumnMapping mapping =
            mappingOf({{u("id"), u("id")}, {fields[1].name, fields[1].name}});
        const Imported made =
            importBytes("id,b,c,a'); DROP TABLE viewer; --\n1,,,'); DROP TABLE viewer; --\n",
                        "a.csv", fields, mapping);
        VERIFY_RESULT(made.report);
        QCOMPARE(made.rows, QStringList(u("1|'); DROP TABLE viewer; --")));
    }
    void formulasInValuesAreTexts()
    {
        const Imported made =
            importBytes("id,a\n1,=1+1\n2,@SUM(A1)\n3,+49\n4,-x\n", "a.csv", test::fieldsOf("id a"));
        QCOMPARE(made.rows, (QStringList{u("1|=1+1"), u("2|@SUM(A1)"), u("3|+49"), u("4|-x")}));
    }
    void badRowsAreSavedAsCsv()
    {
        const Imported made = importBytes("id,n\n1,=1+1\n2,\"a\"\"b, c\"\n3\n", "a.csv",
                                          test::fieldsOf("id n:integer"));
        VERIFY_RESULT(made.report);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("bad.csv"));
        VERIFY_RESULT(saveBadRows(path, made.report->bad));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 u("file,line,column,value,reason\r\n"
                   "a.csv,2,n,'=1+1,is no whole number\r\n"
                   "a.csv,3,n,\"a\"\"b, c\",is no whole number\r\n"
                   "a.csv,4,,,\"has 1 fields, and the header has 2\"\r\n"));
        QVERIFY(!saveBadRows(u("/nowhere/bad.csv"), made.report->bad));
    }
    void whatSpreadsheetsWouldRunIsEscaped_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *cell, const char *written) {
            QTest::newRow(cell) << u(cell) << u(written);
        };
        row("=1+1", "'=1+1");
        row("+49 731", "'+49 731");
        row("@SUM(A1)", "'@SUM(A1)");
        row("-x", "'-x");
        row("-1+cmd", "'-1+cmd");
        row("-12.5", "-12.5");
        row("-", "'-");
        row("-inf", "'-inf");
        row("\tx", "'\tx");
        row("\rx", "\"'\rx\"");
        row("\n=x", "\"'\n=x\"");
        row("＝1+1", "'＝1+1");
        row("＋1", "'＋1");
        row("－1", "'－1");
        row("＠SUM(A1)", "'＠SUM(A1)");
        row("ａ", "ａ");
        row("a=b", "a=b");
        row("a\"b", "\"a\"\"b\"");
        row(" a", "\" a\"");
        row("=\"a\",b", "\"'=\"\"a\"\",b\"");
        row("", "\"\"");
    }
    void whatSpreadsheetsWouldRunIsEscaped()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(csvLine({cell})), written + u("\r\n"));
    }
    void linesAreReadAsTheyWereWritten()
    {
        const QStringList cells{u("1"), u("a \"b\", c\r\nd"), u(""), u(" e "), u("Zoë")};
        const QByteArray bytes = csvLine({u("id"), u("a"), u("b"), u("c"), u("d")}) +
                                 csvLine(cells);
        const Imported made = importBytes(bytes, "a.csv", test::fieldsOf("id a b c d"));
        QCOMPARE(made.rows, QStringList(u("1|a \"b\", c\r\nd|NULL| e |Zoë")));
    }
};

REELWRIGHT_TEST(TestImport)
#include "tst_import.moc"
