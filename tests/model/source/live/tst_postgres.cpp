// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"
#include "reading.h"
#include "testcase.h"
#include "webserver.h"

#include <model/data/importrecords.h>
#include <model/source/sqlsource.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace reelwright;
using namespace reelwright::test;

namespace {

QByteArray tables()
{
    QFile file(QStringLiteral(REELWRIGHT_SOURCE_DIR "/tests/model/source/live/postgres.sql"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("no tables");
}

qint64 memory() // bytes in use
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QFile::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
               : 0;
}

QJsonValue parsed(const QByteArray &list)
{
    return QJsonDocument::fromJson("[" + list + "]").array();
}

} // namespace

// Both ways to PostgreSQL: Qt's driver for it, and ODBC's.
class TestPostgres : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsWhatPsqlPrints_data() { bothWays(); }
    void readsWhatPsqlPrints();
    void readsHostileNames_data() { bothWays(); }
    void readsHostileNames();
    void readsTablesByTheirNames_data();
    void readsTablesByTheirNames();
    void readsAMillionRowsInLittleMemory_data() { bothWays(); }
    void readsAMillionRowsInLittleMemory();
    void readsThroughTheSocket();
    void trustsItsAuthorityOnly();
    void refusesBytesByName_data() { bothWays(); }
    void refusesBytesByName();
    void setsAsideWhatIsTooLong_data() { bothWays(); }
    void setsAsideWhatIsTooLong();
    void changesNothing_data();
    void changesNothing();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsNoPasswordAndNoValues_data() { bothWays(); }
    void tellsNoPasswordAndNoValues();
    void limitsTime_data() { bothWays(); }
    void limitsTime();
    void limitsTheTimeOfAServerThatHangs();
    void stopsWithinAStatement();
    void keepsTheOldDataWhenTheConnectionIsLost_data() { bothWays(); }
    void keepsTheOldDataWhenTheConnectionIsLost();
    void stopsBetweenRows_data() { bothWays(); }
    void stopsBetweenRows();
    void samples_data() { bothWays(); }
    void samples();
    void belongsToTheThreadThatReads();

private:
    static void bothWays();
    SourceSpec spec(const QString &query) const;
    SourceSpec directly(const QString &query) const;
    Secrets secrets() const { return secretOf(PostgresServer::password()); }
    Records read(const SourceSpec &spec, const char *fields) const
    {
        return recordsOf(spec, fields, {}, secrets());
    }

    Certificates m_made;
    std::unique_ptr<PostgresServer> m_server;
};

void TestPostgres::bothWays()
{
    QTest::addColumn<bool>("odbc");
    QTest::newRow("direct") << false;
    QTest::newRow("ODBC") << true;
}

SourceSpec TestPostgres::directly(const QString &query) const
{
    SourceSpec made;
    made.kind = SourceKind::PostgreSql;
    made.location = m_server->location();
    made.query = query;
    made.secret = u("crm");
    return made;
}

SourceSpec TestPostgres::spec(const QString &query) const
{
    SourceSpec made = directly(query);
    QFETCH(bool, odbc);
    if (odbc) {
        made.kind = SourceKind::Odbc;
        made.location = u("Driver={PostgreSQL Unicode};Server=127.0.0.1;Port=%1;Database=postgres;"
                          "UID=o'wner")
                            .arg(m_server->port());
    }
    return made;
}

void TestPostgres::initTestCase()
{
    QVERIFY2(!m_made.authority().isEmpty(), "openssl made no certificates");
    m_server = std::make_unique<PostgresServer>(m_made.server());
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    QString word = PostgresServer::password();
    word.replace(QLatin1Char('\''), u("''"));
    m_server->psql("CREATE ROLE \"o'wner\" LOGIN SUPERUSER PASSWORD '" + word.toUtf8() + "';\n" +
                   tables());
}

void TestPostgres::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestPostgres::readsWhatPsqlPrints()
{
    // As psql prints it, but for yes and no, moments in ISO 8601, lists as JSON, and no currency.
    constexpr auto plain = "key i2 i4 i8 num f4 f8 day hour word pad id span net range mood";
    const QByteArray printed = m_server->psql(
        "SET timezone = 'UTC'; SET intervalstyle = 'iso_8601';\n"
        "SELECT key, i2, i4, i8, num, f4, f8, day, hour, word, pad::text, id, span, net, range, "
        "mood FROM types ORDER BY key");
    const Records read = this->read(spec(u("SELECT * FROM types ORDER BY key")), plain);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows.join(QLatin1Char('\n')) + QLatin1Char('\n'), QString::fromUtf8(printed));

    const Records others = this->read(
        spec(u("SELECT yes, stamp, zoned, doc->>'a' AS part FROM types ORDER BY key DESC")),
        "yes stamp zoned part");
    VERIFY_RESULT(others.outcome);
    QCOMPARE(others.rows,
             QStringList({u("false|1999-12-31T23:59:59.999999|1999-12-31T23:59:59.999999+00:00|"),
                          u("|||"),
                          u("true|2024-02-29T12:30:00|2024-02-29T10:30:00.5+00:00|"
                            "[1, 2.50]")}));

    const QByteArray lists = m_server
                                 ->psql("SELECT to_json(list), to_json(words), doc, docb FROM "
                                        "types WHERE key = 'one'")
                                 .replace('|', ',');
    const Records nested =
        this->read(spec(u("SELECT * FROM types WHERE key = 'one'")), "list words doc docb");
    VERIFY_RESULT(nested.outcome);
    QCOMPARE(parsed(nested.rows.value(0).replace(QLatin1Char('|'), QLatin1Char(',')).toUtf8()),
             parsed(lists));
    QVERIFY(nested.rows.value(0).contains(u("2.50")));
    const Records scalars =
        this->read(spec(u("SELECT * FROM types WHERE key = 'two'")), "doc docb list");
    QCOMPARE(scalars.rows, QStringList(u("text|17|[]")));
    const Records cash = this->read(spec(u("SELECT * FROM types ORDER BY key")), "cash");
    QCOMPARE(cash.rows, QStringList({u("1234.56"), u(""), u("-0.05")}));
}

void TestPostgres::readsHostileNames()
{
    const QString table = u("a\"; DROP TABLE victims; --");
    const auto columns = columnsOf(spec(table), secrets());
    VERIFY_RESULT(columns);
    QCOMPARE(*columns, QStringList({u("x\"y"), u("select"), u("ünï.cødé"), u("q.c0"),
                                    u("'; DROP TABLE victims; --")}));
    ColumnMapping mapping;
    mapping.automatic = false;
    mapping.choices = {
        {u("a"), columns->at(4)}, {u("b"), columns->at(0)}, {u("c"), columns->at(2)}};
    auto reader = openSource(spec(table), secrets(), fieldsOf("a b c"), mapping);
    VERIFY_RESULT(reader);
    Record record;
    VERIFY_RESULT((*reader)->next(record));
    QCOMPARE(record.values, std::vector<std::string_view>({"5", "1", "3"}));
    const auto twice = columnsOf(spec(u("SELECT 1 AS a, 2 AS a, 3 -- the end")), secrets());
    VERIFY_RESULT(twice);
    QCOMPARE(twice->value(1), u("a (2)"));
    QCOMPARE(m_server->psql("SELECT count(*) FROM victims"), QByteArray("1\n"));
}

void TestPostgres::readsTablesByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // empty: there is none
    QTest::newRow("schema") << u("crm.viewers") << u("schema");
    QTest::newRow("points") << u("sch.ema.ta.ble") << u("dots");
    QTest::newRow("quoted") << u("\"sch.ema\".\"ta.ble\"") << u("dots");
    QTest::newRow("none") << u("viewers'); SELECT 1; --") << QString();
    QTest::newRow("not in the path") << u("viewers") << QString();
    QTest::newRow("without columns") << u("nothing") << QString();
}

void TestPostgres::readsTablesByTheirNames()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Records found = read(directly(name), "a");
    QCOMPARE(found.rows, value.isEmpty() ? QStringList() : QStringList(value));
    QCOMPARE(found.outcome.has_value(), !value.isEmpty());
    QVERIFY(found.what().isEmpty() || found.what().contains(u("table")));
}

void TestPostgres::readsAMillionRowsInLittleMemory()
{
    QFETCH(bool, odbc); // which is five times slower
    const qint64 count = odbc ? 200'000 : 1'000'000;
    const QString query = u("SELECT * FROM many WHERE id <= %1").arg(count);
    auto reader = openSource(spec(query), secrets(), fieldsOf("id name seven"), {});
    VERIFY_RESULT(reader);
    Record record;
    qint64 rows = 0;
    qint64 sum = 0;
    qint64 sevens = 0;
    qint64 before = 0;
    for (;; ++rows) {
        const Result<bool> found = (*reader)->next(record);
        VERIFY_RESULT(found);
        if (!*found)
            break;
        sum += QByteArray(record.values[0].data(), qsizetype(record.values[0].size())).toLongLong();
        sevens += record.values[2] == "true";
        if (rows == 10'000)
            before = memory();
    }
    QCOMPARE(rows, count);
    QCOMPARE(record.line, count);
    QCOMPARE(sum, count * (count + 1) / 2);
    QCOMPARE(sevens, count / 7);
    QVERIFY2(memory() - before < 16 << 20, qPrintable(QString::number(memory() - before)));
}

void TestPostgres::readsThroughTheSocket()
{
    SourceSpec spec = directly(u("victims"));
    spec.location = u("postgresql://o'wner@/postgres?host=%1&port=%2")
                        .arg(m_server->folder())
                        .arg(m_server->port());
    const Records found = read(spec, "id");
    VERIFY_RESULT(found.outcome);
    QCOMPARE(found.rows, QStringList(u("1")));
}

void TestPostgres::trustsItsAuthorityOnly()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u("authority.pem")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(m_made.authority());
    file.close();
    SourceSpec spec = directly(u("SELECT ssl AS id FROM pg_stat_ssl WHERE pid = pg_backend_pid()"));
    spec.location += u("?sslmode=verify-full&sslrootcert=");
    const QString location = spec.location;
    spec.location += file.fileName();
    const Records trusted = read(spec, "id");
    VERIFY_RESULT(trusted.outcome);
    QCOMPARE(trusted.rows, QStringList(u("true")));
    spec.location = location + u("/etc/ssl/certs/ca-certificates.crt");
    const Records refused = read(spec, "id");
    QVERIFY2(refused.what().contains(u("certificate verify failed")), qPrintable(refused.what()));
}

void TestPostgres::refusesBytesByName()
{
    const Records refused = read(spec(u("types")), "key raw");
    QVERIFY(!refused.outcome);
    QVERIFY2(refused.what().contains(u("the column 'raw' holds bytes")),
             qPrintable(refused.what()));
    const Records others = read(spec(u("types")), "key");
    VERIFY_RESULT(others.outcome);
    QVERIFY(read(spec(u("types")), "raws").what().contains(u("'raws' holds bytes")));
}

void TestPostgres::setsAsideWhatIsTooLong()
{
    const Records found = read(spec(u("SELECT * FROM wide ORDER BY id")), "id text");
    VERIFY_RESULT(found.outcome);
    QCOMPARE(found.rows, QStringList({u("1|xxx"), u("2: text is longer than 1 MiB"), u("3|xxx")}));
}

void TestPostgres::changesNothing_data()
{
    QTest::addColumn<bool>("odbc");
    QTest::addColumn<QString>("query");
    for (const bool odbc : {false, true})
        for (const char *query :
             {"SELECT change() AS id", "SELECT 1 AS id; DELETE FROM victims",
              "SELECT 1 AS id) AS q; COMMIT; DELETE FROM victims; --",
              "SELECT nextval('counter') AS id",
              "WITH gone AS (DELETE FROM victims RETURNING id) SELECT id FROM gone"})
            QTest::addRow("%s %s", odbc ? "ODBC" : "direct", query) << odbc << u(query);
}

void TestPostgres::changesNothing()
{
    QFETCH(QString, query);
    const Records refused = read(spec(query), "id");
    QVERIFY(!refused.outcome);
    QCOMPARE(refused.rows, QStringList());
    QCOMPARE(m_server->psql("SELECT id FROM victims"), QByteArray("1\n"));
    QCOMPARE(m_server->psql("SELECT is_called FROM counter"), QByteArray("f\n"));
}

void TestPostgres::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *query, const char *what) {
        QTest::newRow(query) << u(query) << u(what);
    };
    row("SELECT * FROM none", "relation \"none\" does not exist");
    row("SELECT * FROM none", "(check the table's name)");
    row("SELECT FROM WHERE", "syntax error");
    row("SELECT change() AS id", "the query would change the database (a source is only read");
    row("SELECT 1 AS id; SELECT 2", "the query is not one SELECT");
    row("SELECT 1 AS other", "id");
    row("  ", "needs the name of a table");
}

void TestPostgres::tellsWhatIsWrong()
{
    QFETCH(QString, query);
    QFETCH(QString, what);
    auto wanted = fieldsOf("id!");
    const auto reader = openSource(directly(query), secrets(), wanted, {});
    Record record;
    const Result<bool> found = reader ? (*reader)->next(record)
                                      : Result<bool>(fail(reader.error()));
    QVERIFY(!found);
    QVERIFY2(found.error().text().contains(what), qPrintable(found.error().text()));
    QCOMPARE(found.error().code, ErrorCode::Input);
}

void TestPostgres::tellsNoPasswordAndNoValues()
{
    const QString wrong = u("wr0ng-w0rd");
    const Records refused = recordsOf(spec(u("types")), "key", {}, secretOf(wrong));
    QVERIFY2(refused.what().contains(u("password authentication failed")),
             qPrintable(refused.what()));
    QVERIFY(!refused.what().contains(wrong));
    const Records missing = recordsOf(spec(u("types")), "key");
    QVERIFY2(missing.what().contains(u("asked for the secret crm")), qPrintable(missing.what()));
    const Records cast =
        read(spec(u("SELECT (CASE WHEN i < 3 THEN '1' ELSE 'Ann' || ' Example' END)::int AS key "
                    "FROM generate_series(1, 5) i")),
             "key");
    QVERIFY(!cast.outcome);
    QVERIFY2(!cast.what().contains(u("Ann Example")), qPrintable(cast.what()));
    SourceSpec nowhere = directly(u("types"));
    nowhere.location = u("postgresql://o'wner@127.0.0.1:1/postgres");
    const Records none = read(nowhere, "key");
    QVERIFY2(none.what().contains(u("Connection refused")), qPrintable(none.what()));
    QVERIFY(!none.what().contains(PostgresServer::password()));
    QCOMPARE(none.outcome.error().code, ErrorCode::Passing);
}

void TestPostgres::limitsTime()
{
    SourceSpec slow = spec(u("SELECT pg_sleep(60)::text AS key"));
    slow.secondsAtMost = 1;
    const Records late = read(slow, "key");
    QVERIFY(!late.outcome);
    QCOMPARE(late.outcome.error().code, ErrorCode::Passing);
    QVERIFY2(late.what().contains(u("did not answer within 1 seconds")), qPrintable(late.what()));
}

void TestPostgres::limitsTheTimeOfAServerThatHangs()
{
    SourceSpec slow = directly(u("many"));
    slow.secondsAtMost = 1;
    auto reader = openSource(slow, secrets(), fieldsOf("id"), {});
    VERIFY_RESULT(reader);
    const auto pid = m_server
                         ->psql("SELECT pid FROM pg_stat_activity WHERE application_name = "
                                "'reelwright'")
                         .trimmed()
                         .toInt();
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    Record record;
    const Result<bool> found = (*reader)->next(record);
    ::kill(pid, SIGCONT);
    QVERIFY(!found);
    QVERIFY2(found.error().what.contains(u("did not answer within 1 seconds")),
             qPrintable(found.error().text()));
    reader->reset();
}

void TestPostgres::stopsWithinAStatement()
{
    std::stop_source stop;
    LiveOptions options;
    options.stop = stop.get_token();
    std::thread stopper([&] {
        m_server->psql("DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_stat_activity WHERE "
                       "application_name = 'reelwright' AND state = 'active' AND query LIKE "
                       "'FETCH%') LOOP PERFORM pg_sleep(0.01); PERFORM pg_stat_clear_snapshot(); "
                       "END LOOP; END $$");
        stop.request_stop();
    });
    const Records stopped =
        recordsOf(directly(u("SELECT pg_sleep(60)::text AS key")), "key", options, secrets());
    stopper.join();
    QVERIFY2(stopped.what().contains(u("reading was stopped")), qPrintable(stopped.what()));
    QCOMPARE(stopped.outcome.error().code, ErrorCode::Passing);
    // The server has noticed, and does not go on without us.
    m_server->psql("DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_stat_activity WHERE application_name "
                   "= 'reelwright') LOOP PERFORM pg_sleep(0.01); PERFORM pg_stat_clear_snapshot(); "
                   "END LOOP; END $$");
}

void TestPostgres::keepsTheOldDataWhenTheConnectionIsLost()
{
    const QList<Field> fields = fieldsOf("id! name");
    auto reader = openSource(spec(u("many")), secrets(), fields, {});
    VERIFY_RESULT(reader);
    ViewerTable fresh = std::move(ViewerTable::make(fields).value());
    int asked = 0;
    const auto report =
        importRecords(**reader, u("crm"), fields, u("id"), {}, fresh, [&](const ImportReport &) {
            if (++asked == 2)
                m_server->psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid "
                               "<> pg_backend_pid() AND query LIKE '%reelwright%'");
            return true;
        });
    reader->reset();
    QVERIFY(!report);
    QVERIFY(asked >= 2);
    QVERIFY2(report.error().what.contains(u("the connection to the database was lost after")),
             qPrintable(report.error().text()));
    QCOMPARE(report.error().code, ErrorCode::Passing);
    QStringList rows;
    appendRows(fresh, rows);
    QVERIFY2(rows.isEmpty(), "half of the rows look like all of them");
}

void TestPostgres::stopsBetweenRows()
{
    std::stop_source stop;
    LiveOptions options;
    options.stop = stop.get_token();
    auto reader = openSource(spec(u("many")), secrets(), fieldsOf("id"), {}, options);
    VERIFY_RESULT(reader);
    Record record;
    VERIFY_RESULT((*reader)->next(record));
    stop.request_stop();
    const Result<bool> stopped = (*reader)->next(record);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().what, u("reading was stopped"));
}

void TestPostgres::samples()
{
    const auto sample = sampleOf(spec(u("SELECT * FROM many ORDER BY id")), secrets(), 3);
    VERIFY_RESULT(sample);
    QCOMPARE(sample->columns, QStringList({u("id"), u("name"), u("seven")}));
    QCOMPARE(sample->rows.size(), 3);
    QCOMPARE(sample->rows[2], QStringList({u("3"), u("viewer number 3"), u("false")}));
    QVERIFY(sample->typed.value(0).at(0));
    QVERIFY(!sample->typed.value(0).at(1));
    const auto bytes = sampleOf(spec(u("types")), secrets(), 3);
    VERIFY_RESULT(bytes);
    QVERIFY(bytes->columns.contains(u("raw")));
}

void TestPostgres::belongsToTheThreadThatReads()
{
    Records found;
    std::thread([&] { found = read(directly(u("victims")), "id"); }).join();
    VERIFY_RESULT(found.outcome);
    QCOMPARE(found.rows, QStringList(u("1")));
}

REELWRIGHT_TEST(TestPostgres)
#include "tst_postgres.moc"
