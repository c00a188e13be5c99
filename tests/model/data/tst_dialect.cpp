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
