// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "testcase.h"

#include <QSqlDatabase>
#include <sqlite3.h>

using namespace reelwright;
using namespace reelwright::test;

namespace {

constexpr auto tables = R"(
CREATE TABLE viewers (key TEXT, whole INTEGER, big BIGINT, part DOUBLE, day DATE, hour TIME,
  moment TIMESTAMP, text VARCHAR(40), raw BLOB);
INSERT INTO viewers VALUES ('one', -5, 9007199254740993, 0.1, '2024-02-29', '23:59:58',
  '2024-02-29 12:30:00', 'naïve “text”', NULL), ('two', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  x'00ff');
CREATE TABLE "a.b ""c" ("x""y" TEXT, "select" INTEGER);
INSERT INTO "a.b ""c" VALUES ('hostile', 1);
)";

} // namespace

// A database that is not PostgreSQL, through ODBC.
class TestOdbc : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsRows();
    void readsHostileNames();
    void refusesBytesByName();
    void changesNothing();
    void tellsWhatIsWrong();
    void stopsWithinAStatement();

private:
    SourceSpec spec(const QString &query) const;
    QTemporaryDir m_folder;
};

void TestOdbc::initTestCase()
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(m_folder.filePath(u("crm.sqlite"))).constData(), &database);
    QCOMPARE(sqlite3_exec(database, tables, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void TestOdbc::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

SourceSpec TestOdbc::spec(const QString &query) const
{
    SourceSpec made;
    made.kind = SourceKind::Odbc;
    made.location = u("Driver={SQLite3};Database=%1").arg(m_folder.filePath(u("crm.sqlite")));
    made.query = query;
    return made;
}

void TestOdbc::readsRows()
{
    constexpr auto fields = "key whole big part day hour moment text";
    const Records read = recordsOf(spec(u("viewers")), fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, QStringList({u("one|-5|9007199254740993|0.1|2024-02-29|23:59:58|"
                                       "2024-02-29T12:30:00|naïve “text”"),
                                     u("two|||||||")}));
    const Records some = recordsOf(spec(u("SELECT key FROM viewers WHERE whole < 0;")), "key");
    QCOMPARE(some.rows, QStringList(u("one")));
}

void TestOdbc::readsHostileNames()
{
    const auto columns = columnsOf(spec(u("a.b \"c")), noSecrets());
    VERIFY_RESULT(columns);
    QCOMPARE(*columns, QStringList({u("x\"y"), u("select")}));
}

void TestOdbc::refusesBytesByName()
{
    const Records refused = recordsOf(spec(u("viewers")), "key raw");
    QVERIFY2(refused.what().contains(u("the column 'raw' holds bytes")),
             qPrintable(refused.what()));
}

void TestOdbc::changesNothing()
{
    for (const char *query : {"SELECT 1 AS key; DELETE FROM viewers",
                              "WITH a AS (SELECT 1) DELETE FROM viewers RETURNING key"})
        (void)recordsOf(spec(u(query)), "key");
    QCOMPARE(recordsOf(spec(u("viewers")), "key").rows.size(), 2);
}

void TestOdbc::tellsWhatIsWrong()
{
    const Records none = recordsOf(spec(u("none")), "key");
    QVERIFY2(none.what().contains(u("no such table: none")), qPrintable(none.what()));
    SourceSpec nowhere = spec(u("viewers"));
    nowhere.location = u("not-set-up");
    QVERIFY(!recordsOf(nowhere, "key").outcome);
    nowhere.location = u("Driver={No Such Driver};Server=a");
    QVERIFY(!recordsOf(nowhere, "key").outcome);
}

void TestOdbc::stopsWithinAStatement()
{
    SourceSpec endless = spec(u("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT max(i) AS key FROM n"));
    endless.secondsAtMost = 1;
    const Records late = recordsOf(endless, "key");
    QVERIFY2(late.what().contains(u("did not answer within 1 seconds")), qPrintable(late.what()));
}

REELWRIGHT_TEST(TestOdbc)
#include "tst_odbc.moc"
