// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source/sources.h"
#include "testcase.h"

#include <model/source/xlsxreader.h>

#include <QProcess>
#include <QStandardPaths>
#include <sys/resource.h>
#include <xlsxwriter.h>

using namespace reelwright;
using test::u;

namespace {

// Some cells, with formats, of two sheets.
QString writtenByLibxlsxwriter(const QTemporaryDir &folder, bool inlineTexts)
{
    const QString path = folder.filePath(u("a.xlsx"));
    lxw_workbook_options options{};
    const QByteArray temporary = folder.path().toUtf8();
    options.constant_memory = inlineTexts;
    options.tmpdir = const_cast<char *>(temporary.constData());
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Kunden");
    const auto format = [book](const char *code) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    lxw_format *date = format("dd.mm.yyyy");
    lxw_format *moment = format("yyyy-mm-dd hh:mm:ss");
    lxw_format *time = format("[$-409]h:mm AM/PM");
    lxw_format *percent = format("0.0%");
    lxw_format *money = format("#,##0.00 [$€-407]");
    int column = 0;
    for (const char *name : {"id", "born", "seen", "at", "share", "paid", "new", "sum", "text"})
        worksheet_write_string(sheet, 0, lxw_col_t(column++), name, nullptr);
    lxw_datetime born{1984, 2, 29, 0, 0, 0};
    lxw_datetime seen{2026, 12, 31, 23, 59, 59};
    worksheet_write_string(sheet, 1, 0, "v1", nullptr);
    worksheet_write_datetime(sheet, 1, 1, &born, date);
    worksheet_write_datetime(sheet, 1, 2, &seen, moment);
    worksheet_write_number(sheet, 1, 3, 0.5625, time);
    worksheet_write_number(sheet, 1, 4, 0.125, percent);
    worksheet_write_number(sheet, 1, 5, 1234.5, money);
    worksheet_write_boolean(sheet, 1, 6, 1, nullptr);
    worksheet_write_formula_num(sheet, 1, 7, "=0.1+0.2", nullptr, 0.1 + 0.2);
    worksheet_write_formula_str(sheet, 1, 8, "=\"=\"&\"1\"", nullptr, "=1");
    worksheet_write_string(sheet, 3, 0, "v2 <&>\n日本 _x005F_x000D_", nullptr);
    worksheet_write_number(sheet, 3, 5, -7, money);
    lxw_worksheet *second = workbook_add_worksheet(book, "Zweites & mehr");
    worksheet_write_string(second, 4, 2, "x", nullptr);
    worksheet_write_number(second, 5, 2, 1e15, nullptr);
    workbook_close(book);
    return path;
}

const char *const flatDocument = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>
</number:date-style>
<number:time-style style:name="N2"><number:hours number:style="long"/><number:text>:</number:text>
<number:minutes number:style="long"/></number:time-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="yes" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="time" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:calculation-settings><table:null-date table:date-value="%1"/></table:calculation-settings>
<table:table table:name="Leer"/>
<table:table table:name="Kunden">
<table:table-row>
<table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>day</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>time</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>sum</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>text</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>yes</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>error</text:p></table:table-cell>
</table:table-row>
<table:table-row>
<table:table-cell office:value-type="string"><text:p>Zoë 😀</text:p></table:table-cell>
<table:table-cell table:style-name="date" office:value-type="date" office:date-value="2026-12-31"/>
<table:table-cell table:style-name="time" office:value-type="time" office:time-value="PT09H30M00S"/>
<table:table-cell table:formula="of:=40+2" office:value-type="float"/>
<table:table-cell table:formula="of:=&quot;a&quot;&amp;&quot;b&quot;" office:value-type="string"/>
<table:table-cell table:style-name="yes" office:value-type="boolean" office:boolean-value="true"/>
<table:table-cell/>
</table:table-row>
<table:table-row>
<table:table-cell office:value-type="string"><text:p>bad</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="5"/>
<table:table-cell table:formula="of:=1/0" office:value-type="float"/>
</table:table-row>
</table:table></office:spreadsheet></office:body></office:document>
)";

} // namespace

class TestXlsx : public test::TestCase {
    Q_OBJECT

private:
    static QStringList rowsOf(const QString &path, const QString &sheet = {})
    {
        SourceSpec spec = test::specFor(SourceKind::Xlsx, path);
        spec.sheet = sheet;
        return test::rowsOf(spec);
    }

private Q_SLOTS:
    void cellsOfLibxlsxwriterAreRead_data()
    {
        QTest::addColumn<bool>("inlineTexts");
        QTest::newRow("shared texts") << false;
        QTest::newRow("inline texts") << true;
    }
    void cellsOfLibxlsxwriterAreRead()
    {
        QFETCH(bool, inlineTexts);
        const QTemporaryDir folder;
        const QString path = writtenByLibxlsxwriter(folder, inlineTexts);
        QCOMPARE(rowsOf(path),
                 (QStringList{u("id|born|seen|at|share|paid|new|sum|text"),
                              u("v1|1984-02-29|2026-12-31 23:59:59|13:30|0.125|1234.5|true|0.3|=1"),
                              u("v2 <&>\n日本 _x000D_|||||-7|||")}));
        QCOMPARE(rowsOf(path, u("Zweites & mehr")),
                 (QStringList{u("column 1|column 2|x"), u("||1e+15")}));
        QCOMPARE(sheetsOf(path).value(), (QStringList{u("Kunden"), u("Zweites & mehr")}));
        QVERIFY(rowsOf(path, u("Drittes"))[0].contains(u("has no sheet 'Drittes'")));
    }
    void numbersAndDatesHaveTypesAndTextsHaveNone()
    {
        const QTemporaryDir folder;
        const QString path = writtenByLibxlsxwriter(folder, false);
        const Result<ColumnSample> sample =
            sampleOf(test::specFor(SourceKind::Xlsx, path), test::noSecret);
        VERIFY_RESULT(sample);
        const QBitArray typed = sample->typed.value(0);
        QCOMPARE(typed.count(true), 7);
        QVERIFY(!typed.testBit(0) && !typed.testBit(8));
        const QList<ColumnGuess> guesses = guessColumns(*sample);
        QCOMPARE(int(guesses[1].type), int(ColumnType::Date));
        QCOMPARE(int(guesses[3].type), int(ColumnType::Time));
        QCOMPARE(int(guesses[5].type), int(ColumnType::Decimal));
        QCOMPARE(int(guesses[6].type), int(ColumnType::YesNo));
    }
    void cellsOfLibreOfficeAreRead_data()
    {
        QTest::addColumn<QString>("firstDay");
        QTest::newRow("1900") << u("1899-12-30");
        QTest::newRow("1904") << u("1904-01-01");
    }
    void cellsOfLibreOfficeAreRead()
    {
        QFETCH(QString, firstDay);
        const QString office = QStandardPaths::findExecutable(u("soffice"));
        QVERIFY2(!office.isEmpty(), "libreoffice-calc-nogui is needed");
        const QTemporaryDir folder;
        const QString flat = folder.filePath(u("a.fods"));
        QVERIFY(test::writeFile(flat, u(flatDocument).arg(firstDay).toUtf8()));
        QProcess convert;
        convert.setWorkingDirectory(folder.path());
        convert.start(office, {u("-env:UserInstallation=file://") + folder.filePath(u("profile")),
                               u("--headless"), u("--convert-to"), u("xlsx"), flat});
        QVERIFY(convert.waitForFinished(120'000));
        QCOMPARE(convert.exitCode(), 0);
        const QString path = folder.filePath(u("a.xlsx"));
        QCOMPARE(sheetsOf(path).value(), (QStringList{u("Leer"), u("Kunden")}));
        QCOMPARE(rowsOf(path, u("Kunden")),
                 (QStringList{u("id|day|time|sum|text|yes|error"),
                              u("Zoë 😀|2026-12-31|09:30|42|ab|true|"),
                              u("row 3 error: is an error of the sheet's [#DIV/0!]")}));
        QVERIFY(rowsOf(path)[0].contains(u("there is no header, the sheet is empty")));
    }
    void formatsAreUnderstood_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("format");
        const auto row = [](const char *code, CellFormat format) {
            QTest::newRow(code) << u(code) << int(format);
        };
        row("General", CellFormat::Number);
        row("0.00E+00", CellFormat::Number);
        row("#,##0.00\\ \"days\"", CellFormat::Number);
        row("[Red]0;[Blue]-0", CellFormat::Number);
        row("_-* #,##0.00 [$€-407]_-", CellFormat::Number);
        row("dd.mm.yyyy", CellFormat::Date);
        row("[$-407]d. mmmm yyyy;@", CellFormat::Date);
        row("mmm", CellFormat::Date);
        row("m/d/yy h:mm", CellFormat::DateTime);
        row("h:mm AM/PM", CellFormat::Time);
        row("mm:ss.0", CellFormat::Time);
        row("[h]:mm:ss", CellFormat::Elapsed);
        row("[mm]:ss", CellFormat::Elapsed);
    }
    void formatsAreUnderstood()
    {
        QFETCH(QString, code);
        QFETCH(int, format);
        QCOMPARE(int(formatOf(code)), format);
    }
    void daysAreCounted()
    {
        const auto day = [](double number, bool from1904 = false,
                            CellFormat format = CellFormat::Date) {
            std::string text;
            return cellText(number, format, from1904, text) ? toText(text) : u("none");
        };
        QCOMPARE(day(1), u("1900-01-01"));
        QCOMPARE(day(59), u("1900-02-28"));
        QCOMPARE(day(60), u("none")); // the 29th, which there was not
        QCOMPARE(day(61), u("1900-03-01"));
        QCOMPARE(day(46387), u("2026-12-31"));
        QCOMPARE(day(46387.75), u("2026-12-31"));
        QCOMPARE(day(2958465), u("9999-12-31"));
        QCOMPARE(day(2958466), u("none"));
        QCOMPARE(day(0), u("none"));
        QCOMPARE(day(-1), u("none"));
        QCOMPARE(day(std::nan("")), u("none"));
        QCOMPARE(day(0, true), u("1904-01-01"));
        QCOMPARE(day(44925, true), u("2026-12-31"));
        QCOMPARE(day(46387.999999, false, CellFormat::DateTime), u("2027-01-01"));
        QCOMPARE(day(0.5, false, CellFormat::Time), u("12:00"));
        QCOMPARE(day(1.5, false, CellFormat::Elapsed), u("36:00"));
        QCOMPARE(day(1.0 / 3, false, CellFormat::Number), u("0.333333333333333"));
    }
    void largeSheetsAreStreamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.xlsx"));
        lxw_workbook_options options{};
        const QByteArray temporary = folder.path().toUtf8();
        options.constant_memory = 1;
        options.tmpdir = const_cast<char *>(temporary.constData());
        lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        const QByteArray text(200, 'x');
        constexpr int count = 60'000;
        for (int row = 0; row <= count; ++row) {
            worksheet_write_number(sheet, lxw_row_t(row), 0, row, nullptr);
            const QByteArray cell = text + QByteArray::number(row);
            worksheet_write_string(sheet, lxw_row_t(row), 1, cell.constData(), nullptr);
        }
        workbook_close(book);
        auto rows = XlsxReader::open(path, {});
        VERIFY_RESULT(rows);
        Row row;
        QVERIFY((*rows)->next(row).value());
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        int read = 1;
        while ((*rows)->next(row).value())
            ++read;
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QCOMPARE(read, count);
        QCOMPARE(row.line, count + 1);
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer keeps what is freed");
#endif
        QVERIFY(after.ru_maxrss - before.ru_maxrss < 4 * 1024); // of 15 MB
    }
};

REELWRIGHT_TEST(TestXlsx)
#include "tst_xlsx.moc"
