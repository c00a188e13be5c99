// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source/sources.h"
#include "temporaryfiles.h"
#include "testcase.h"

#include <model/source/sqlitereader.h>

#include <QDir>
#include <random>
#include <sqlite3.h>

using namespace reelwright;
using test::u;

class TestSqlite : public test::TestCase {
    Q_OBJECT

private:
    static QString madeBy(const QTemporaryDir &folder, const char *sql)
    {
        const QString path = folder.filePath(u("a b%20?.db"));
        QFile::remove(path);
        sqlite3 *database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        char *error = nullptr;
        sqlite3_exec(database, sql, nullptr, nullptr, &error);
        if (error)
            qWarning("%s", error);
        sqlite3_close(database);
        return path;
    }
    static QStringList rowsOf(const QString &path, const QString &query = {})
    {
        return test::rowsOf(test::specFor(SourceKind::Sqlite, path, query));
    }
    static QString digestOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? QString::fromLatin1(file.readAll().toHex()) : QString();
    }

private Q_SLOTS:
    void tablesAreRead()
    {
        const QTemporaryDir folder;
        const QString path =
            madeBy(folder, "CREATE TABLE v(id, name TEXT, pay REAL, n INT);"
                           "INSERT INTO v VALUES ('a', 'Zoë', 2.5, 7), ('b', NULL, 3.0, -1);"
                           "CREATE TABLE other(x); INSERT INTO other VALUES (1);"
                           "CREATE VIEW both AS SELECT id, x FROM v, other");
        QCOMPARE(rowsOf(path, u("v")),
                 (QStringList{u("id|name|pay|n"), u("a|Zoë|2.5|7"), u("b||3|-1")}));
        QCOMPARE(rowsOf(path, u("both")), (QStringList{u("id|x"), u("a|1"), u("b|1")}));
        QCOMPARE(rowsOf(path, u("SELECT n + 1 AS m, id FROM v WHERE name IS NOT NULL; ")),
                 (QStringList{u("m|id"), u("8|a")}));
        QCOMPARE(tablesOf(path).value(), (QStringList{u("both"), u("other"), u("v")}));
        const QString text = rowsOf(path).value(0);
        QVERIFY2(text.contains(u("has 3 tables")) && text.contains(u("choose one: both, other, v")),
                 qPrintable(text));
    }
    void theOnlyTableNeedsNoName()
    {
        const QTemporaryDir folder;
        QCOMPARE(rowsOf(madeBy(folder, "CREATE TABLE v(id); INSERT INTO v VALUES (1)")),
                 (QStringList{u("id"), u("1")}));
    }
    void valuesKeepTheirTypes()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(
            folder,
            "CREATE TABLE v(a, b, c); INSERT INTO v VALUES (1.234, '1.234', 9223372036854775807)");
        const Result<ColumnSample> sample =
            sampleOf(test::specFor(SourceKind::Sqlite, path), test::noSecret);
        VERIFY_RESULT(sample);
        QCOMPARE(sample->rows.value(0),
                 (QStringList{u("1.234"), u("1.234"), u("9223372036854775807")}));
        QVERIFY(sample->typed[0].testBit(0) && !sample->typed[0].testBit(1));
    }
    void hostileNamesAreNames()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(
            folder, "CREATE TABLE \"v\"\"; DROP TABLE w; --\"(\"a\"\"; --\", \"select\", \"'\", a);"
                    "INSERT INTO \"v\"\"; DROP TABLE w; --\" VALUES (1, 2, 3, 4);"
                    "CREATE TABLE w(x); INSERT INTO w VALUES ('Robert''); DROP TABLE w; --')");
        QCOMPARE(rowsOf(path, u("v\"; DROP TABLE w; --")),
                 (QStringList{u("a\"; --|select|'|a"), u("1|2|3|4")}));
        QCOMPARE(rowsOf(path, u("w")), (QStringList{u("x"), u("Robert'); DROP TABLE w; --")}));
    }
    void nothingButReadingIsLetThrough_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"DELETE FROM v",
                                  "INSERT INTO v VALUES (9)",
                                  "UPDATE v SET id = 2 RETURNING id",
                                  "DROP TABLE v",
                                  "CREATE TABLE w(x)",
                                  "CREATE TEMP TABLE w AS SELECT 1",
                                  "ATTACH 'b.db' AS b",
                                  "PRAGMA writable_schema=ON",
                                  "PRAGMA table_info(v)",
                                  "VACUUM INTO 'b.db'",
                                  "SELECT 1; SELECT 2",
                                  "SELECT load_extension('x')",
                                  "SELECT readfile('/etc/passwd')",
                                  "BEGIN",
                                  "SAVEPOINT a",
                                  "ANALYZE",
                                  "REINDEX",
                                  "EXPLAIN DELETE FROM v",
                                  "-- nothing",
                                  "SELECT"})
            QTest::newRow(query) << u(query);
    }
    void nothingButReadingIsLetThrough()
    {
        QFETCH(QString, query);
        const QTemporaryDir folder;
        const QString path = madeBy(folder, "CREATE TABLE v(id); INSERT INTO v VALUES (1)");
        const QString before = digestOf(path);
        const auto rows = SqliteReader::open(path, query, std::chrono::seconds(5));
        QVERIFY(!rows);
        QCOMPARE(digestOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void cellsThatAreNoTextAreNamed()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(
            folder, "CREATE TABLE v(id, a); INSERT INTO v VALUES (1, x'00ff'), (2, "
                    "CAST(x'5aff' AS TEXT)), (3, CAST(x'410042' AS TEXT)), (4, 9e999), (5, 'x')");
        const QStringList rows = rowsOf(path);
        QCOMPARE(rows.size(), 6);
        QVERIFY2(rows[1].startsWith(u("row 1 a: is no text but bytes")), qPrintable(rows[1]));
        QVERIFY2(rows[2].startsWith(u("row 2 a: is no text in UTF-8")), qPrintable(rows[2]));
        QVERIFY2(rows[3].startsWith(u("row 3 a: holds a NUL character")), qPrintable(rows[3]));
        QVERIFY2(rows[4].startsWith(u("row 4 a: is no number that can be shown")),
                 qPrintable(rows[4]));
        QCOMPARE(rows[5], u("5|x"));
        // A column that nobody asks for does no harm.
        auto reader = openSource(test::specFor(SourceKind::Sqlite, path), test::noSecret, {}, {});
        VERIFY_RESULT(reader);
        Record record;
        QVERIFY((*reader)->next(record).value());
        QCOMPARE(record.reason, QString());
    }
    void whatNeverEndsIsStopped()
    {
        const QTemporaryDir folder;
        SourceSpec spec =
            test::specFor(SourceKind::Sqlite, madeBy(folder, "CREATE TABLE v(id)"),
                          u("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                            "SELECT count(*) AS n FROM c"));
        spec.secondsAtMost = 1;
        const QStringList rows = test::rowsOf(spec);
        QVERIFY2(rows.first().contains(u("gave no row within 1 seconds")),
                 qPrintable(rows.first()));
    }
    void sortingLeavesNoFiles()
    {
        const QTemporaryDir folder;
        const QString path =
            madeBy(folder,
                   "CREATE TABLE v(id, a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                   "FROM c WHERE x < 60000) INSERT INTO v SELECT x * 7919 % 60000, "
                   "printf('%0800d', x) FROM c");
        auto rows = SqliteReader::open(path, u("SELECT a, id FROM v ORDER BY id, a"),
                                       std::chrono::seconds(20));
        VERIFY_RESULT(rows);
        Row row;
        QVERIFY((*rows)->next(row).value());
        QVERIFY(!test::hasTemporaryFile());
    }
    void damagedFilesAreRefused()
    {
        const QTemporaryDir folder;
        const QString path =
            madeBy(folder,
                   "CREATE TABLE v(id, a); WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                   "FROM c WHERE x < 5000) INSERT INTO v SELECT x, 'text of some length' FROM c");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(8192));
        file.write(QByteArray(4096, '\x17'));
        file.close();
        const QStringList rows = rowsOf(path);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows[0].contains(u("damaged")) || rows[0].contains(u("malformed")),
                 qPrintable(rows[0]));
        QVERIFY(test::writeFile(path, QByteArray(8192, 'x')));
        QVERIFY(rowsOf(path)[0].contains(u("is no SQLite file")));
        QVERIFY(!tablesOf(u("/nowhere.db")));
        QVERIFY(!tablesOf(folder.path()));
    }
    void damagedBytesDoNoHarm()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(
            folder, "PRAGMA page_size=512; CREATE TABLE v(id, a); CREATE VIEW w AS SELECT a FROM v;"
                    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 50) "
                    "INSERT INTO v SELECT x, 'text of some length' FROM c");
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        std::mt19937 random(7);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes = whole;
            for (unsigned flips = random() % 8 + 1; flips > 0; --flips)
                bytes[qsizetype(random() % unsigned(i % 2 ? bytes.size() : 600))] = char(random());
            QVERIFY(test::writeFile(path, bytes));
            SourceSpec spec = test::specFor(SourceKind::Sqlite, path, u("v"));
            spec.secondsAtMost = 1;
            test::rowsOf(spec);
        }
    }
    void aHostileSchemaDoesNothing()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(
            folder, "CREATE TABLE v(id); INSERT INTO v VALUES (1);"
                    "CREATE VIEW e AS SELECT load_extension('/nowhere/evil.so') AS x;"
                    "CREATE VIEW deep AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                    "FROM c LIMIT 3) SELECT x FROM c");
        QVERIFY(!SqliteReader::open(path, u("e"), std::chrono::seconds(5)));
        QCOMPARE(rowsOf(path, u("deep")), (QStringList{u("x"), u("1"), u("2"), u("3")}));
    }
    void changesInALogAreSeen()
    {
        const QTemporaryDir folder;
        const QString path = madeBy(folder, "PRAGMA journal_mode=WAL; CREATE TABLE v(id)");
        sqlite3 *writer = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writer);
        sqlite3_exec(writer, "INSERT INTO v VALUES (1)", nullptr, nullptr, nullptr);
        QCOMPARE(rowsOf(path), (QStringList{u("id"), u("1")}));
        sqlite3_close(writer);
    }
    void tenThousandColumnsAreMoreThanThereAre()
    {
        const QTemporaryDir folder;
        QByteArray sql = "CREATE TABLE v(c0";
        for (int i = 1; i < 2000; ++i)
            sql += ", c" + QByteArray::number(i);
        sql += "); INSERT INTO v(c0, c1999) VALUES (1, 2)";
        const QStringList rows = rowsOf(madeBy(folder, sql.constData()));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].count(u'|'), 1999);
    }
};

REELWRIGHT_TEST(TestSqlite)
#include "tst_sqlite.moc"
