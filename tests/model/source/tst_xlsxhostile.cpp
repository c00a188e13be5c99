// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source/sources.h"
#include "testcase.h"

#include <model/source/xlsxbook.h>

#include <QMap>
#include <archive.h>
#include <archive_entry.h>
#include <random>

using namespace reelwright;
using test::u;

namespace {

using Parts = QMap<QString, QByteArray>;

void writeZip(const QString &path, const Parts &parts)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_open_filename(zip, path.toUtf8().constData());
    for (const auto &[name, bytes] : parts.asKeyValueRange()) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
}

QByteArray relations(const QByteArray &inside)
{
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://x/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

// A workbook of one sheet with these rows.
Parts workbookOf(const QByteArray &rows)
{
    return {{u("_rels/.rels"), relations(relation("r1", "officeDocument", "xl/workbook.xml"))},
            {u("xl/workbook.xml"),
             "<workbook xmlns:r=\"http://x/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" "
             "r:id=\"r1\"/></sheets></workbook>"},
            {u("xl/_rels/workbook.xml.rels"),
             relations(relation("r1", "worksheet", "worksheets/sheet1.xml") +
                       relation("r2", "sharedStrings", "/xl/sharedStrings.xml"))},
            {u("xl/sharedStrings.xml"),
             "<sst><si><t>zero</t></si><si><r><t>o</t></r><r><t xml:space=\"preserve\">ne "
             "</t></r><rPh><t>hint</t></rPh></si><si><t>_x0000_</t></si></sst>"},
            {u("xl/worksheets/sheet1.xml"),
             "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

const char *const header = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c><c r=\"B1\" t=\"str\">"
                           "<v>a</v></c></row>";

} // namespace

class TestXlsxHostile : public test::TestCase {
    Q_OBJECT

private:
    static QStringList rowsOf(const Parts &parts)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.xlsx"));
        writeZip(path, parts);
        return test::rowsOf(test::specFor(SourceKind::Xlsx, path));
    }
    static QStringList rowsOf(const QByteArray &rows) { return rowsOf(workbookOf(header + rows)); }

private Q_SLOTS:
    void cellsThatSayWhatIsNotSoAreNamed_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("row");
        const auto row = [](const char *name, const char *cell, const char *expected) {
            QTest::newRow(name) << QByteArray(cell) << u(expected);
        };
        row("shared", "<c r=\"B2\" t=\"s\"><v>1</v></c>", "1|one ");
        row("no such text", "<c r=\"B2\" t=\"s\"><v>9</v></c>",
            "row 2 a: is a text that is not in the file [9]");
        row("negative text", "<c r=\"B2\" t=\"s\"><v>-1</v></c>",
            "row 2 a: is a text that is not in the file [-1]");
        row("NUL", "<c r=\"B2\" t=\"s\"><v>2</v></c>", "row 2 a: holds a NUL character [2]");
        row("formula without value", "<c r=\"B2\"><f>1+1</f></c>",
            "row 2 a: is a formula whose value is not in the file []");
        row("shared formula without value", "<c r=\"B2\"><f t=\"shared\" si=\"0\"/></c>",
            "row 2 a: is a formula whose value is not in the file []");
        row("formula with empty text", "<c r=\"B2\" t=\"str\"><f>A1</f><v></v></c>", "1|");
        row("formula with value", "<c r=\"B2\"><f>1+1</f><v>2</v></c>", "1|2");
        row("no number", "<c r=\"B2\"><v>x</v></c>",
            "row 2 a: is no number, and the file says it is [x]");
        row("huge number", "<c r=\"B2\"><v>1e999</v></c>",
            "row 2 a: is no number, and the file says it is [1e999]");
        row("ISO date", "<c r=\"B2\" t=\"d\"><v>2026-12-31</v></c>", "1|2026-12-31");
        row("inline", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>x</t></r><r><t>y</t></r></is></c>",
            "1|xy");
        row("without a reference", "<c t=\"str\"><v>next</v></c>", "1|next");
        row("style that is not there", "<c r=\"B2\" s=\"99\"><v>5</v></c>", "1|5");
        row("beyond the header", "<c r=\"B2\"><v>5</v></c><c r=\"D2\"><v>7</v></c>",
            "row 2 : has a value in column D, which the header has not [7]");
        row("empty beyond the header", "<c r=\"B2\"><v>5</v></c><c r=\"D2\"/>", "1|5");
    }
    void cellsThatSayWhatIsNotSoAreNamed()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, row);
        QCOMPARE(rowsOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c>" + cell + "</row>"),
                 (QStringList{u("id|a"), row}));
    }
    void emptyRowsArePassedOverAndNumbersKept()
    {
        QCOMPARE(
            rowsOf("<row r=\"3\"/><row r=\"7\"><c r=\"A7\" t=\"e\"><v>#REF!</v></c></row>"
                   "<row><c><v>2</v></c></row>"),
            (QStringList{u("id|a"), u("row 7 id: is an error of the sheet's [#REF!]"), u("2|")}));
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("bytes"); // null: the part is missing
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *part, const QByteArray &bytes,
                            const char *words) {
            QTest::newRow(name) << u(part) << bytes << u(words);
        };
        const char *sheet = "xl/worksheets/sheet1.xml";
        row("no relations", "_rels/.rels", {}, "it has no _rels/.rels");
        row("no workbook", "xl/workbook.xml", {}, "it has no xl/workbook.xml");
        row("no relations of it", "xl/_rels/workbook.xml.rels", {},
            "it has no xl/_rels/workbook.xml.rels");
        row("no sheet", sheet, {}, "it has no xl/worksheets/sheet1.xml");
        row("no document", "_rels/.rels", relations({}), "it has no workbook");
        row("no sheets", "xl/workbook.xml", "<workbook/>", "it has no sheet with cells");
        row("no XML", sheet, "PK", "can't be read");
        row("cut short", sheet, "<worksheet><sheetData><row><c><v>1", "can't be read");
        row("unbalanced", sheet, "<worksheet><row></worksheet>", "can't be read");
        row("document type", sheet,
            "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData><row><c><v>&b;</v></c></row>"
            "</sheetData></worksheet>",
            "comment or document type");
        row("external entity", "xl/sharedStrings.xml",
            "<!DOCTYPE a [<!ENTITY b SYSTEM "
            "\"file:///etc/passwd\">]><sst><si><t>&b;</t></si></sst>",
            "comment or document type");
        row("deep", sheet, QByteArray("<a>").repeated(1'000'000), "nested deeper than 50");
        row("deep in a text", "xl/sharedStrings.xml",
            "<sst><si>" + QByteArray("<r>").repeated(100'000), "nested deeper than 50");
        row("deep in a cell", sheet, "<worksheet><row><c>" + QByteArray("<r>").repeated(100'000),
            "nested deeper than 50");
        row("column that is none", sheet,
            "<worksheet><row><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row></worksheet>", "has no place");
        row("endless text", sheet, "<worksheet><row><c t=\"str\"><v>" + QByteArray(5 << 20, 'x'),
            "a text longer than 4 MiB");
        row("endless tag", sheet, "<worksheet a=\"" + QByteArray(5 << 20, 'x'),
            "a text longer than 4 MiB");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Parts parts = workbookOf(header);
        if (bytes.isNull())
            parts.remove(part);
        else
            parts[part] = bytes;
        const QStringList rows = rowsOf(parts);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows[0].contains(words), qPrintable(rows[0]));
        QVERIFY(rows[0].contains(u("a.xlsx")));
    }
    // 120 MB of spaces, in 120 KB.
    void bombsAreRefused()
    {
        const QByteArray line = "<row>" + QByteArray(1 << 20, ' ') + "</row>";
        const QStringList rows = rowsOf(line.repeated(120));
        QVERIFY2(rows.last().contains(u("unpacks to more than 300 times its size")),
                 qPrintable(rows.last().left(300)));
    }
    void whatIsNoZipIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.xlsx"));
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("PK\3\4"), QByteArray("\xd0\xcf\x11\xe0 OLE"),
              QByteArray(10'000, 'x')}) {
            QVERIFY(test::writeFile(path, bytes));
            const Result<QStringList> sheets = sheetsOf(path);
            QVERIFY(!sheets);
            QVERIFY2(sheets.error().text().contains(u("XLSX")), qPrintable(sheets.error().text()));
        }
        QVERIFY(!sheetsOf(folder.path()));
        QVERIFY(!sheetsOf(u("/nowhere.xlsx")));
    }
    // Whatever becomes of it, it comes to an end.
    void damagedBytesDoNoHarm()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.xlsx"));
        writeZip(path, workbookOf(header +
                                  QByteArray("<row><c t=\"s\"><v>1</v></c></row>").repeated(20)));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        std::mt19937 random(7);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes = whole;
            for (unsigned flips = random() % 8 + 1; flips > 0; --flips)
                bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
            QVERIFY(test::writeFile(path, bytes));
            test::rowsOf(test::specFor(SourceKind::Xlsx, path));
        }
        // The same of the XML before it is packed.
        for (int i = 0; i < 500; ++i) {
            Parts parts = workbookOf(header + QByteArray("<row><c t=\"s\"><v>1</v></c></row>"));
            for (QByteArray &part : parts)
                part[qsizetype(random() % unsigned(part.size()))] = char(random() % 128);
            rowsOf(parts);
        }
    }
    void aZipThatIsCutShortIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.xlsx"));
        writeZip(path,
                 workbookOf(header + QByteArray("<row><c><v>1</v></c></row>").repeated(1000)));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!sheetsOf(path));
    }
};

REELWRIGHT_TEST(TestXlsxHostile)
#include "tst_xlsxhostile.moc"
