// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../data/fixtures.h"
#include "testcase.h"

#include <model/source/sqlaccess.h>
#include <model/source/sqltext.h>

using namespace reelwright;
using namespace reelwright::test;

class TestSqlParts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void tellsSelectsFromTables_data();
    void tellsSelectsFromTables();
    void takesOneStatement_data();
    void takesOneStatement();
    void readsTableNames();
    void quotesNames();
    void reachesPostgres_data();
    void reachesPostgres();
    void reachesOdbc_data();
    void reachesOdbc();
};

void TestSqlParts::tellsSelectsFromTables_data()
{
    QTest::addColumn<bool>("select");
    for (const char *text : {"SELECT 1", "  select\n*", "with a as (select 1) select * from a",
                             "-- why\nselect 1", "/* a\n */ SELECT(1)", "/**/--x\n select 1;"})
        QTest::newRow(text) << true;
    for (const char *text : {"viewers", "select", "selected", "my table", "crm.viewers",
                             "\"select x\"", "delete from x", "with", "--select 1"})
        QTest::newRow(text) << false;
}

void TestSqlParts::tellsSelectsFromTables()
{
    QFETCH(bool, select);
    QCOMPARE(isSelect(u(QTest::currentDataTag())), select);
}

void TestSqlParts::takesOneStatement_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("postgres");
    QTest::addColumn<bool>("other");
    const auto row = [](const char *text, bool postgres, bool other) {
        QTest::newRow(text) << u(text) << postgres << other;
    };
    row("select 1", true, true);
    row("select 1;", true, true);
    row("select 1 ; -- the end", true, false);
    row("select ';'", true, false);
    row("select \";\" from t", true, false);
    row("select 1 /* ; /* ; */ ; */", true, false);
    row("select $$ ; $$", true, false);
    row("select $a$ ; $$ ; $b$ $a$", true, false);
    row("select E'\\';'", true, false);
    row("select e'a'\n'\\';'", true, false);
    row("select '\\'", true, true);
    row("select a$b$c from t", true, true);
    row("select $1", true, true);
    row("select 1; drop table t", false, false);
    row("select 1;;", false, false);
    row("select '\\'; drop table t; --'", false, false);
    row("select E'a'\n'b\\' ; drop table t; --'", true, false); // all of that is a text
    row("select E'a'\n'b\\'' ; drop table t; --'", false, false);
    row("select E'a'\n'b\\\\' ; drop table t; --'", false, false);
    row("select 'a'\n'b\\' ; drop table t; --'", false, false);
    row("select nameE'\\'; drop table t; --'", false, false);
    row("select x$$; drop table t; $$", false, false);
    row("select 1) as q; drop table t; --", false, false);
    row("select 1) as q, (select 2", false, true);
    row("select (1", false, true);
    row("select 'a", false, true);
    row("select \"a", false, true);
    row("select 1 /* a", false, true);
    row("select $a$ x $b$", false, true);
}

void TestSqlParts::takesOneStatement()
{
    QFETCH(QString, text);
    QFETCH(bool, postgres);
    QFETCH(bool, other);
    QCOMPARE(oneStatement(text, SqlDialect::PostgreSql).has_value(), postgres);
    QCOMPARE(oneStatement(text, SqlDialect::Other).has_value(), other);
}

void TestSqlParts::readsTableNames()
{
    QCOMPARE(tableNames(u("viewers")), QList<QStringList>{{u("viewers")}});
    QCOMPARE(tableNames(u("crm.viewers")),
             (QList<QStringList>{{u("crm.viewers")}, {u("crm"), u("viewers")}}));
    QCOMPARE(tableNames(u("\"a.b\".\"c\"\"d\""))[1], QStringList({u("a.b"), u("c\"d")}));
}

void TestSqlParts::quotesNames()
{
    QCOMPARE(quotedName(u("a\"; drop table b; --")), u("\"a\"\"; drop table b; --\""));
    QCOMPARE(quotedName(u("a`b"), QLatin1Char('`')), u("`a``b`"));
}

void TestSqlParts::reachesPostgres_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("part"); // of the options; empty: refused
    const auto row = [](const char *location, const char *part) {
        QTest::newRow(location) << u(location) << u(part);
    };
    row("postgresql://ann@db.example/crm", "sslmode='verify-full'");
    row("postgresql://ann@db.example/crm?sslrootcert=/etc/our%20ca.pem",
        "sslrootcert='/etc/our ca.pem'");
    row("postgresql://ann@db.example/crm?sslmode=require", "sslmode='require'");
    row("postgresql://ann@127.0.0.1:5433/crm", "connect_timeout='15'");
    row("postgresql://ann@/crm?host=/run/postgresql", "application_name='reelwright'");
    row("postgresql://ann@db.example/crm?options=-c%20x", "");
    row("postgresql://ann@db.example/crm?sslmode=a;b", "");
    row("postgresql://ann@db.example/crm?service=x", "");
}

void TestSqlParts::reachesPostgres()
{
    QFETCH(QString, location);
    QFETCH(QString, part);
    SourceSpec spec;
    spec.kind = SourceKind::PostgreSql;
    spec.location = location;
    VERIFY_RESULT(checkSpec(spec));
    const Result<SqlAccess> access = accessOf(spec, u("hidden"));
    QCOMPARE(access.has_value(), !part.isEmpty());
    if (access) {
        QVERIFY2(access->options.split(QLatin1Char(';')).contains(part),
                 qPrintable(access->options));
        QVERIFY(!access->shown.contains(u("ann")) && !access->shown.contains(u("?")));
        QCOMPARE(access->options.contains(u("sslmode")), location.contains(u("db.example")));
    }
}

void TestSqlParts::reachesOdbc_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("database"); // empty: refused
    const auto row = [](const char *location, const char *database) {
        QTest::newRow(location) << u(location) << u(database);
    };
    row("crm", "crm");
    row("DSN=crm;UID=ann", "crm;UID=ann");
    row("UID=ann; dsn=crm", "crm;UID=ann");
    row("Driver={PostgreSQL Unicode};Server=a;Database=b",
        "Driver={PostgreSQL Unicode};Server=a;Database=b");
    row("Driver=/nowhere/evil.so;Server=a", "");
    row("Driver={SQLite3};Database=x;LoadExt=/nowhere/evil.so", "");
    row("FILEDSN=/nowhere/evil.dsn", "");
    row("evil.dsn", "");
    row("Driver={SQLite3};SAVEFILE=/nowhere/x", "");
    row("UID=ann", "");
}

void TestSqlParts::reachesOdbc()
{
    QFETCH(QString, location);
    QFETCH(QString, database);
    SourceSpec spec;
    spec.kind = SourceKind::Odbc;
    spec.location = location;
    const Result<SqlAccess> access = accessOf(spec, u("a;b}c"));
    QCOMPARE(access ? access->database : QString(), database);
    if (access)
        QCOMPARE(access->password, u("{a;b}}c}"));
}

REELWRIGHT_TEST(TestSqlParts)
#include "tst_sqlparts.moc"
