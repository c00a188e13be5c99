// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/recordfile.h>
#include <model/data/rowreader.h>
#include <model/data/utf8.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <nlohmann/json.hpp>

using namespace reelwright;
using test::u;

namespace {

QString folderOf(const char *name)
{
    return QStringLiteral(REELWRIGHT_SOURCE_DIR "/tests/model/data/") + u(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

struct Records {
    QStringList values; // of the column v
    int bad = 0;
    bool failed = false;
};

Records recordsOf(const QByteArray &bytes, const char *name)
{
    Records records;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u(name)));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return records;
    file.close();
    Result<RecordFile> opened = openRecords(file.fileName(), test::fieldsOf("v"));
    if (!opened) {
        records.failed = true;
        return records;
    }
    Record record;
    for (;;) {
        const Result<bool> found = opened->reader->next(record);
        records.failed = !found;
        if (!found || !*found)
            return records;
        if (record.reason.isEmpty())
            records.values += toText(record.values[0]);
        else
            ++records.bad;
    }
}

} // namespace

// Cases that others have collected; their licences lie with them.
class TestSuites : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files =
            QDir(folderOf("csv-spectrum")).entryList({u("*.csv")}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 12);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void csvSpectrum()
    {
        QFETCH(QString, name);
        const QString path = folderOf("csv-spectrum/") + name;
        const QJsonDocument document = QJsonDocument::fromJson(bytesOf(path + u(".json")));
        QJsonArray wanted = document.array();
        if (document.isObject()) // one of them is no list, and has another number than its CSV
            wanted.append(document.object());
        QVERIFY(!wanted.isEmpty());
        const Result<ColumnSample> sample = sampleOf(
            [&](const QList<Field> &fields,
                const ColumnMapping &mapping) -> Result<std::unique_ptr<RecordReader>> {
                Result<RecordFile> file = openRecords(path + u(".csv"), fields, mapping);
                if (!file)
                    return fail(file.error());
                return std::move(file->reader);
            },
            1000);
        VERIFY_RESULT(sample);
        QCOMPARE(sample->rows.size(), wanted.size());
        for (qsizetype row = 0; row < wanted.size(); ++row) {
            const QJsonObject record = wanted[row].toObject();
            QCOMPARE(sample->columns.size(), record.size());
            for (qsizetype i = 0; i < sample->columns.size(); ++i)
                if (sample->columns[i] != u("Contact Phone Number"))
                    QCOMPARE(sample->rows[row][i], record[sample->columns[i]].toString());
        }
    }

    void jsonParsing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("input");
        const QJsonArray cases =
            QJsonDocument::fromJson(bytesOf(folderOf("json-test-suite/parsing.json"))).array();
        QCOMPARE(cases.size(), 291);
        for (const auto &one : cases)
            QTest::newRow(qPrintable(one[u"name"].toString()))
                << one[u"name"].toString() << one[u"input"].toString().toUtf8();
    }
    // Each as a value of a record, with a good record behind it.
    void jsonParsing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, input);
        recordsOf(input, "raw.json"); // whatever comes of it
        const QByteArray first = "{\"w\":1,\"v\":" + input + "}";
        const Records array = recordsOf("[" + first + ",\n{\"v\":\"last\"}]", "a.json");
        const Records lines = recordsOf(first + "\n{\"v\":\"last\"}\n", "a.jsonl");
        const bool oneLine = !input.contains('\n');
        if (name.startsWith(u("y_"))) {
            QCOMPARE(array.failed, false);
            QCOMPARE(array.bad, name.contains(u("null_character")) ? 1 : 0);
            QCOMPARE(array.values.last(), u("last"));
            QCOMPARE(array.values.size() + array.bad, 2);
        } else if (name.startsWith(u("n_"))) {
            QVERIFY(array.failed || array.bad > 0);
            QVERIFY(!oneLine || lines.bad == 1);
        }
        if (oneLine)
            QCOMPARE(lines.values.value(lines.values.size() - 1), u("last"));
    }
    void deepJsonIsOneBadRecord_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("lists") << QByteArray(1000, '[') + QByteArray(1000, ']');
        QTest::newRow("records") << QByteArray("{\"a\":").repeated(1000) + "1" +
                                        QByteArray(1000, '}');
        QTest::newRow("a hundred thousand") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    }
    void deepJsonIsOneBadRecord()
    {
        QFETCH(QByteArray, value);
        const Records records = recordsOf("[{\"v\":" + value + "},{\"v\":\"last\"}]", "a.json");
        QCOMPARE(records.bad, 1);
        QCOMPARE(records.values, QStringList(u("last")));
        QCOMPARE(recordsOf("{\"v\":" + value, "a.jsonl").bad, 1);
        QVERIFY(recordsOf(QByteArray(100'000, '['), "a.json").values.isEmpty());
    }
    void numbersKeepTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("text"); // empty: refused
        const auto row = [](const char *number, const char *text) {
            QTest::newRow(number) << QByteArray(number) << u(text);
        };
        row("12345678901234567890123", "12345678901234567890123");
        row("18446744073709551615", "18446744073709551615");
        row("-9223372036854775808", "-9223372036854775808");
        row("0.1234567890123456789", "0.1234567890123456789");
        row("1.50", "1.5");
        row("3.0", "3");
        row("1e3", "1000");
        row("1e999", "");
        row("[1.50,12345678901234567890123,{\"a\":[null,true,\"x\\u0001\\\"\"]},{}]",
            "[1.50,12345678901234567890123,{\"a\":[null,true,\"x\\u0001\\\"\"]},{}]");
    }
    void numbersKeepTheirDigits()
    {
        QFETCH(QByteArray, number);
        QFETCH(QString, text);
        const Records records = recordsOf("[{\"v\":" + number + "}]", "a.json");
        QCOMPARE(records.values, text.isEmpty() ? QStringList() : QStringList(text));
        QCOMPARE(records.bad, text.isEmpty() ? 1 : 0);
    }
    void jsonInOtherEncodingsIsRead()
    {
        QCOMPARE(
            recordsOf(QByteArray("\xff\xfe[\0{\0\"\0v\0\"\0:\0\"\0\xeb\0\"\0}\0]\0", 24), "a.json")
                .values,
            QStringList(u("ë")));
        QCOMPARE(recordsOf("[{\"v\":\"Zo\xeb\"}]", "a.json").values, QStringList(u("Zoë")));
        const Records mixed = recordsOf("[{\"v\":\"Zo\xeb\"},{\"v\":\"Zo\xc3\xab\"}]", "a.json");
        QCOMPARE(mixed.values, QStringList(u("Zoë")));
        QCOMPARE(mixed.bad, 1);
    }
};

REELWRIGHT_TEST(TestSuites)
#include "tst_suites.moc"
