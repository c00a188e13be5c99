// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/csvdialect.h>
#include <model/data/recordfile.h>
#include <model/data/utf8.h>

#include <QStringEncoder>

using namespace reelwright;
using test::u;

class TestDialect : public test::TestCase {
    Q_OBJECT

private:
    static QByteArray encoded(const QString &text, const QString &name)
    {
        if (name == u("windows-1252")) {
            QByteArray bytes = text.toLatin1();
            for (qsizetype i = 0; i < text.size(); ++i)
                if (text[i] == QChar(0x20ac))
                    bytes[i] = '\x80';
            return bytes;
        }
        const auto encoding = name == u("UTF-8")      ? QStringConverter::Utf8
                              : name == u("UTF-16LE") ? QStringConverter::Utf16LE
                                                      : QStringConverter::Utf16BE;
        return QStringEncoder(encoding)(text);
    }
    static QString fileOf(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString path = folder.filePath(u("a.csv"));
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static QString guessed(const char *bytes)
    {
        const DelimiterGuess guess = guessDelimiter(bytes, true);
        return QString(QLatin1Char(guess.delimiter));
    }

private Q_SLOTS:
    void encodingsAreDetected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("UTF-8") << u("UTF-8") << QByteArray();
        QTest::newRow("UTF-8 with mark") << u("UTF-8") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("UTF-16LE") << u("UTF-16LE") << QByteArray();
        QTest::newRow("UTF-16LE with mark") << u("UTF-16LE") << QByteArray("\xff\xfe");
        QTest::newRow("UTF-16BE") << u("UTF-16BE") << QByteArray();
        QTest::newRow("UTF-16BE with mark") << u("UTF-16BE") << QByteArray("\xfe\xff");
        QTest::newRow("windows-1252") << u("windows-1252") << QByteArray();
    }
    void encodingsAreDetected()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, mark);
        // Longer than the window, so that characters lie across its pieces.
        QString text = u("id;Größe\n");
        for (int i = 0; i < 60'000; ++i)
            text += QStringLiteral("%1;Zoë € %1\n").arg(i);
        const QTemporaryDir folder;
        const QString path = fileOf(folder, mark + encoded(text, name));
        const Result<CsvDialect> dialect = guessDialect(path);
        VERIFY_RESULT(dialect);
        QCOMPARE(encodingName(dialect->encoding.encoding), name);
        QCOMPARE(dialect->delimiter.delimiter, ';');
        QVERIFY(!dialect->encoding.evidence.isEmpty());
        const test::Read read = test::readFile(test::templateOf("id gro_e"), path, 100'000);
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.badText(), QString());
        QCOMPARE(read.rows.size(), 60'000);
        for (int i = 0; i < 60'000; ++i)
            QCOMPARE(read.rows[i], QStringLiteral("%1|Zoë € %1").arg(i));
    }
    void utf16IsDetectedInAnyScript_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("emoji") << u("Zoë 😀");
        QTest::newRow("emoji alone") << u("😀👩‍👩‍👧‍👦🏳️‍🌈");
        QTest::newRow("chinese") << u("漢字漢字");
        QTest::newRow("arabic") << u("مرحبا بك");
    }
    void utf16IsDetectedInAnyScript()
    {
        QFETCH(QString, cell);
        const QTemporaryDir folder;
        for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
            const QByteArray bytes = encoded(u("id,a\n1,%1\n").arg(cell), u(name));
            const QString path = fileOf(folder, bytes);
            QCOMPARE(encodingName(guessDialect(path)->encoding.encoding), u(name));
            QCOMPARE(test::readFile(test::templateOf("id a"), path).rows,
                     QStringList{u("1|") + cell});
        }
    }
    void bytesWithZerosAreNotUtf16()
    {
        for (const QByteArray &bytes :
             {QByteArray("id,name\n1,a\0b\n", 14), QByteArray("1,\0\n2,\0\n", 8),
              QByteArray("a\0\0\0b\0\0\0", 8), QByteArray("PK\3\4\0\0\0\0", 8)})
            QCOMPARE(guessEncoding(std::string_view(bytes.constData(), size_t(bytes.size())), true)
                         .encoding,
                     TextEncoding::Utf8);
    }
    void encodingsAreKnownByAnySpelling()
    {
        const QTemporaryDir folder;
        const QString text =
            u("id,a\n1,漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字\n");
        const auto firstOf = [&](const QByteArray &bytes, const char *name) -> QString {
            FileForm form;
            form.encoding = u(name);
            Result<RecordFile> file =
                openRecords(fileOf(folder, bytes), test::fieldsOf("id a"), {}, form);
            Record record;
            if (!file || !file->reader->next(record).value_or(false))
                return file ? u("no record") : file.error().text();
            return toText(record.values[0]) + u'|' + toText(record.values[1]).left(2);
        };
        for (const char *name : {"UTF-16LE", "utf-16le", "utf16", "UTF-16", "utf_16_le"}) {
            QCOMPARE(firstOf(encoded(text, u("UTF-16LE")), name), u("1|漢字"));
            QCOMPARE(firstOf("\xff\xfe" + encoded(text, u("UTF-16LE")), name), u("1|漢字"));
        }
        for (const char *name : {"utf-16", "utf-16be"}) {
            QCOMPARE(firstOf(encoded(text, u("UTF-16BE")), name), u("1|漢字"));
            QCOMPARE(firstOf("\xfe\xff" + encoded(text, u("UTF-16BE")), name), u("1|漢字"));
        }
        QCOMPARE(firstOf(encoded(text, u("UTF-8")), "utf8"), u("1|漢字"));
        QCOMPARE(firstOf("id,a\n1,\xe4\xf6\n", "CP1252"), u("1|äö"));
    }
    void charactersBeyondTheFirstPlaneAreWhole()
    {
        const QString text = u("id,a\n1,😀 x\n");
        QByteArray bytes = "\xff\xfe" + encoded(text, u("UTF-16LE"));
        const QTemporaryDir folder;
        QCOMPARE(test::readFile(test::templateOf("id a"), fileOf(folder, bytes)).rows,
                 QStringList(u("1|😀 x")));
        bytes.remove(bytes.indexOf("\x3d\xd8"), 2); // half of it
        const test::Read read = test::readFile(test::templateOf("id a"), fileOf(folder, bytes));
        QCOMPARE(read.badText(), u("2 a is no text in UTF-16LE"));
    }
    void theGuessCanBeOverruled()
    {
        const QTemporaryDir folder;
        const QString path = fileOf(folder, "id|a;b\n1|Zo\xc3\xab;2\n");
        FileForm form;
        form.encoding = u("windows-1252");
        form.delimiter = u(";");
        Result<RecordFile> file = openRecords(path, test::fieldsOf("id_a b"), {}, form);
        VERIFY_RESULT(file);
        Record record;
        QVERIFY(file->reader->next(record).value());
        QCOMPARE(toText(record.values[0]), u("1|ZoÃ«"));
        form.encoding = u("EBCDIC");
        QCOMPARE(openRecords(path, {}, {}, form).error().what,
                 u("the encoding 'EBCDIC' isn't known"));
    }
    void delimitersAreThoseThatFit()
    {
        QCOMPARE(guessed("a,b,c\n1,2,3\n"), u(","));
        QCOMPARE(guessed("a;b\n1,5;2,5\n"), u(";"));
        QCOMPARE(guessed("a\tb\n1,5\t2,5\n"), u("\t"));
        QCOMPARE(guessed("a|b|c\n1,5|2|3\n"), u("|"));
        QCOMPARE(guessed("\"a;b;c\",d\n1,2\n"), u(","));
        // The header has more commas, the lines below have semicolons.
        QCOMPARE(guessed("id;name, first, last\n1;a\n2;b\n"), u(";"));
        QCOMPARE(guessed("name\nZoe\n"), u(","));
        QCOMPARE(guessed(""), u(","));
    }
    void aLineThatNamesTheDelimiterIsNoHeader()
    {
        const test::Read read = test::readBytes(test::templateOf("id a"), "sep=|\nid|a\n1|x\n2\n");
        QCOMPARE(read.rows, QStringList(u("1|x")));
        QCOMPARE(read.badText(), u("4  has 1 fields, and the header has 2"));
    }
};

REELWRIGHT_TEST(TestDialect)
#include "tst_dialect.moc"
