// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "webviewers.h"

#include <model/source/refresh.h>

#include <thread>

using namespace reelwright;
using namespace reelwright::test;
using std::chrono::milliseconds;

// When a web server is slow, busy or gone, and when nobody waits for it any more.
class TestHttpRetries : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void triesAgain_data();
    void triesAgain();
    void givesUpClearly();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void asksNoSecondTimeInVain_data();
    void asksNoSecondTimeInVain();
    void limitsTime_data();
    void limitsTime();
    void keepsTheOldDataWhenAPageFails();
    void stopsAtAnyTime_data();
    void stopsAtAnyTime();
    void stopsWhenNobodyReadsOn();
};

void TestHttpRetries::triesAgain_data()
{
    QTest::addColumn<Answer>("bad");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << answer(status, "{\"error\": \"busy\"}");
    const Answer whole = json(viewers(0, 2));
    QTest::newRow("closed at once") << cutAt(whole, 0);
    QTest::newRow("half a head") << cutAt(whole, 20);
    QTest::newRow("half an answer") << cutAt(whole, whole.bytes.size() - 5);
}

void TestHttpRetries::triesAgain()
{
    QFETCH(Answer, bad);
    const Answer good = json(viewers(0, 2));
    QAtomicInt left = 20; // closed connections are tried again by Qt as well
    const WebServer server([&](const Asked &) {
        if (left.fetchAndSubRelaxed(1) > 14)
            return bad;
        return good;
    });
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.attempts = 10;
    options.seed = 7;
    const Records read = recordsOf(specOf(server), fields, options);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 2));
    QVERIFY(!pauses.milliseconds->isEmpty());
    for (qsizetype i = 0; i < pauses.milliseconds->size(); ++i)
        QVERIFY(pauses.milliseconds->at(i) >= (250LL << i) &&
                pauses.milliseconds->at(i) <= (500LL << i));
}

void TestHttpRetries::givesUpClearly()
{
    const WebServer server(always(answer(503, "a secret of the server's")));
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.attempts = 4;
    SourceSpec spec = specOf(server, u("/viewers?sid=hidden"));
    spec.secret = u("crm");
    const Records read = recordsOf(spec, fields, options, secretOf(u("t0ken-hidden")));
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().code, ErrorCode::Passing);
    QCOMPARE(read.what(), server.url() + u(": the server answers with status 503, at 4 attempts "
                                           "(try again later)"));
    QCOMPARE(server.asked().size(), 4);
    QCOMPARE(pauses.milliseconds->size(), 3);
    QCOMPARE(server.asked().value(3).headers["authorization"], QByteArray("Bearer t0ken-hidden"));
}

void TestHttpRetries::honoursRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("seconds") << QByteArray("20") << qint64(20'000) << qint64(20'000);
    QTest::newRow("date") << QByteArray("Wed, 25 Nov 2026 12:00:42 GMT") << qint64(42'000)
                          << qint64(42'000);
    QTest::newRow("too long") << QByteArray("86400") << qint64(300'000) << qint64(300'000);
    QTest::newRow("shorter than ours") << QByteArray("0") << qint64(250) << qint64(500);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(250) << qint64(500);
}

void TestHttpRetries::honoursRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const WebServer server([&](const Asked &asked) {
        return asked.number == 0 ? answer(429, "", "Retry-After: " + header + "\r\n")
                                 : json(viewers(0, 1));
    });
    Pauses pauses;
    const Records read = recordsOf(specOf(server), fields, pauses.options());
    VERIFY_RESULT(read.outcome);
    QCOMPARE(pauses.milliseconds->size(), 1);
    QVERIFY2(pauses.milliseconds->at(0) >= least && pauses.milliseconds->at(0) <= most,
             qPrintable(QString::number(pauses.milliseconds->at(0))));
}

void TestHttpRetries::asksNoSecondTimeInVain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("hint");
    QTest::newRow("401") << 401 << u("check the token");
    QTest::newRow("403") << 403 << u("check the token");
    QTest::newRow("404") << 404 << u("check the address");
    QTest::newRow("400") << 400 << u("status 400");
    QTest::newRow("501") << 501 << u("status 501");
    QTest::newRow("304") << 304 << u("status 304");
}

void TestHttpRetries::asksNoSecondTimeInVain()
{
    QFETCH(int, status);
    QFETCH(QString, hint);
    const WebServer server(always(answer(status, "[]", "WWW-Authenticate: Basic realm=x\r\n")));
    Pauses pauses;
    const Records read = recordsOf(specOf(server), fields, pauses.options());
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().code, ErrorCode::Input);
    QVERIFY2(read.what().contains(hint), qPrintable(read.what()));
    QCOMPARE(server.asked().size(), 1);
    QVERIFY(pauses.milliseconds->isEmpty());
}

void TestHttpRetries::limitsTime_data()
{
    QTest::addColumn<Answer>("said");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("what");
    const Answer whole = json(viewers(0, 2));
    QTest::newRow("no answer") << stalling(whole, 0) << u("http") << u("sent nothing for");
    QTest::newRow("half a head") << stalling(whole, 30) << u("http") << u("sent nothing for");
    QTest::newRow("half a body") << stalling(whole, whole.bytes.size() - 9) << u("http")
                                 << u("sent nothing for");
    QTest::newRow("no handshake") << stalling(whole, 0) << u("https") << u("could not be reached");
}

void TestHttpRetries::limitsTime()
{
    QFETCH(Answer, said);
    QFETCH(QString, scheme);
    QFETCH(QString, what);
    const WebServer server(always(said));
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.attempts = 2;
    options.http.stall = milliseconds(60);
    options.http.connect = milliseconds(scheme == u("https") ? 60 : 20'000);
    SourceSpec spec = specOf(server);
    spec.location.replace(u("http:"), scheme + u(":"));
    const Records read = recordsOf(spec, fields, options);
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().code, ErrorCode::Passing);
    QVERIFY2(read.what().contains(what), qPrintable(read.what()));
    QCOMPARE(pauses.milliseconds->size(), 1);
}

void TestHttpRetries::keepsTheOldDataWhenAPageFails()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray next = QByteArray::number(asked.number + 1);
        return asked.number > 1 ? answer(404, "gone")
                                : json(viewers(20'000 * asked.number, 20'000),
                                       "Link: </" + next + ">; rel=next\r\n");
    });
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    const QList<Field> wanted = fieldsOf("id! name");
    const WebServer early(always(json(viewers(1, 2))));
    const auto before = takeIn(specOf(early), noSecrets(), wanted, u("id"), {});
    VERIFY_RESULT(before);
    qint64 taken = 0;
    const auto again = readAgain(spec, noSecrets(), wanted, u("id"), {}, before->table,
                                 [&](const ImportReport &soFar) {
                                     taken = soFar.taken;
                                     return true;
                                 });
    QVERIFY(!again);
    QVERIFY2(again.error().text().contains(u("status 404")), qPrintable(again.error().text()));
    QVERIFY(taken > 0);
    QStringList rows;
    appendRows(before->table, rows);
    QCOMPARE(rows, rowsOf(1, 2));
    const WebServer late(always(json(viewers(0, 2))));
    const auto changed = readAgain(specOf(late), noSecrets(), wanted, u("id"), {}, before->table);
    VERIFY_RESULT(changed);
    QCOMPARE(changed->rows.added.size(), size_t(1));
    QCOMPARE(changed->rows.gone.size(), size_t(1));
    QCOMPARE(changed->rows.same, 1);
}

void TestHttpRetries::stopsAtAnyTime_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Answer>("said");
    const Answer whole = json(viewers(0, 2), "Link: </2>; rel=next\r\n");
    QTest::newRow("while it is silent") << 1 << stalling(whole, 0);
    QTest::newRow("within an answer") << 1 << stalling(whole, 60);
    QTest::newRow("while it waits to try again") << 5 << answer(503, "");
}

void TestHttpRetries::stopsAtAnyTime()
{
    QFETCH(int, attempts);
    QFETCH(Answer, said);
    const WebServer server(always(said));
    std::stop_source stop;
    LiveOptions options; // with the clock: an hour's pause is broken off
    options.stop = stop.get_token();
    options.http.attempts = attempts;
    options.http.firstPause = options.http.longestPause = std::chrono::hours(1);
    std::jthread stopper([&] {
        (void)server.waitFor(1);
        stop.request_stop();
    });
    const Records read = recordsOf(specOf(server), fields, options);
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().code, ErrorCode::Passing);
    QVERIFY2(read.what().contains(u("reading was stopped")), qPrintable(read.what()));
    const Records never = recordsOf(specOf(server), fields, options);
    QVERIFY2(never.what().contains(u("reading was stopped")), "before it began");
}

void TestHttpRetries::stopsWhenNobodyReadsOn()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray next = QByteArray::number(asked.number + 1);
        const Answer page = json(viewers(0, 20'000), "Link: </" + next + ">; rel=next\r\n");
        return asked.number < 2 ? page : stalling(page, 0);
    });
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    {
        auto reader = openSource(spec, noSecrets(), fieldsOf(fields), {});
        VERIFY_RESULT(reader);
        Record record;
        VERIFY_RESULT((*reader)->next(record));
        QVERIFY(server.waitFor(3));
    }
    QCOMPARE(server.asked().size(), 3);
}

REELWRIGHT_TEST(TestHttpRetries)
#include "tst_httpretries.moc"
