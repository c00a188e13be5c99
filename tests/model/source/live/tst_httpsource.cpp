// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "testcase.h"
#include "webserver.h"

#include <model/source/httpsource.h>
#include <model/source/refresh.h>

#include <QProcess>

#include <thread>

using namespace reelwright;
using namespace reelwright::test;
using std::chrono::milliseconds;

namespace {

constexpr auto fields = "id name";

QByteArray viewers(int first, int count)
{
    QByteArray list = "[";
    for (int i = first; i < first + count; ++i)
        list += (i == first ? "" : ",\n ") + QByteArray("{\"id\": \"v") + QByteArray::number(i) +
                "\", \"name\": \"Zoë " + QByteArray::number(i) + "\"}";
    return list + "]";
}

QByteArray jsonLinesOf(int first, int count)
{
    QByteArray lines;
    for (int i = first; i < first + count; ++i)
        lines += viewers(i, 1).chopped(1).mid(1) + "\n";
    return lines;
}

QStringList rowsOf(int first, int count)
{
    QStringList rows;
    for (int i = first; i < first + count; ++i)
        rows.append(QStringLiteral("v%1|Zoë %1").arg(i));
    return rows;
}

SourceSpec specOf(const WebServer &server, const QString &path = u("/viewers"))
{
    SourceSpec spec;
    spec.kind = SourceKind::Http;
    spec.location = server.url(path);
    return spec;
}

// The same answer to everybody.
WebServer::Script always(const Answer &answer)
{
    return [answer](const Asked &) { return answer; };
}

// zlib's stream in gzip's wrapping.
QByteArray gzip(const QByteArray &bytes)
{
    QProcess program;
    program.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    program.write(bytes);
    program.closeWriteChannel();
    program.waitForFinished();
    return program.readAllStandardOutput();
}

} // namespace

class TestHttpSource : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsAList();
    void readsAListWithinAnAnswer();
    void followsLinks();
    void followsLinksOverClosedConnections();
    void namesItselfWithoutSecrets();
    void followsCursors();
    void readsLines();
    void readsCompressedAnswers();
    void namesRecordsThatAreNone();
    void triesAgain_data();
    void triesAgain();
    void givesUpClearly();
    void honoursRetryAfter_data();
    void honoursRetryAfter();
    void asksNoSecondTimeInVain_data();
    void asksNoSecondTimeInVain();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void refusesLoops_data();
    void refusesLoops();
    void boundsAnswers_data();
    void boundsAnswers();
    void limitsTime_data();
    void limitsTime();
    void losesNoRecordWhereverTheLineIsCut_data();
    void losesNoRecordWhereverTheLineIsCut();
    void keepsTheOldDataWhenAPageFails();
    void stopsAtAnyTime_data();
    void stopsAtAnyTime();
    void stopsWhenNobodyReadsOn();
    void samplesNoMorePagesThanItNeeds();
    void refusesWrongSpecs_data();
    void refusesWrongSpecs();
};

void TestHttpSource::readsAList()
{
    const WebServer server(always(json("\xef\xbb\xbf" + viewers(0, 3))));
    SourceSpec spec = specOf(server, u("/viewers?state=new%20ones&x=a%2Bb"));
    spec.headers = {{u("X-Tenant"), u("north")}, {u("Accept"), u("application/vnd.api+json")}};
    const Records read = recordsOf(spec, fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 3));
    const Asked asked = server.asked().value(0);
    QCOMPARE(asked.target, QByteArray("/viewers?state=new%20ones&x=a%2Bb"));
    QCOMPARE(asked.headers["x-tenant"], QByteArray("north"));
    QCOMPARE(asked.headers["accept"], QByteArray("application/vnd.api+json"));
    QCOMPARE(asked.headers["user-agent"], QByteArray("Reelwright"));
    QVERIFY(!asked.headers.contains("authorization"));
}

void TestHttpSource::readsAListWithinAnAnswer()
{
    const WebServer server(
        always(json(R"({"total": 2, "data": {"items": )" + viewers(0, 2) + R"(}, "more": [1]})")));
    SourceSpec spec = specOf(server);
    spec.query = u("/data/items");
    const Records read = recordsOf(spec, fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 2));
}

void TestHttpSource::followsLinks()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray self = "<" + asked.target + ">; rel=\"self\"";
        if (asked.number == 0)
            return json(viewers(0, 2),
                        "Link: " + self + ", </more?page=2&k=a,b>; rel=\"next\"\r\n");
        if (asked.number == 1) // relative to the page, in a header of its own; and an empty page
            return json("[]", "Link: " + self + "\r\nLink: <?page=3>; rel=next\r\n");
        return json(viewers(2, 2), "Link: </more?page=2>; rel=prev\r\n");
    });
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    const Records read = recordsOf(spec, fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 4));
    QCOMPARE(server.asked().value(1).target, QByteArray("/more?page=2&k=a,b"));
    QCOMPARE(server.asked().value(2).target, QByteArray("/more?page=3"));
    QCOMPARE(server.asked().size(), 3);
}

void TestHttpSource::followsLinksOverClosedConnections()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray next = "Link: </" + QByteArray::number(asked.number + 1) +
                                ">; rel=next\r\n";
        const Answer page = json(viewers(asked.number, 1), asked.number < 5 ? next : QByteArray());
        return asked.number % 2 == 0 ? cutAt(page, page.bytes.size()) : page;
    });
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    Pauses pauses;
    const Records read = recordsOf(spec, fields, pauses.options());
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 6));
    QVERIFY(pauses.milliseconds->isEmpty());
}

void TestHttpSource::namesItselfWithoutSecrets()
{
    SourceSpec spec;
    spec.kind = SourceKind::Http;
    spec.location = u("https://ann@crm.example/v1/viewers?sid=hidden");
    QCOMPARE(sourceName(spec), u("https://crm.example/v1/viewers"));
    spec.kind = SourceKind::PostgreSql;
    spec.location = u("postgresql://ann@crm.example/crm?sslkey=/hidden");
    QCOMPARE(sourceName(spec), u("postgresql://crm.example/crm"));
    spec.kind = SourceKind::Odbc;
    spec.location = u("DSN=crm;UID=ann");
    QCOMPARE(sourceName(spec), u("the ODBC data source crm"));
}

void TestHttpSource::followsCursors()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray next[] = {R"("a+b/=&")", "17", "null"};
        return json(R"({"rows": )" + viewers(asked.number, 1) + R"(, "meta": {"next": )" +
                    next[asked.number] + "}}");
    });
    SourceSpec spec = specOf(server, u("/viewers?limit=1"));
    spec.query = u("/rows");
    spec.paging = Paging::Cursor;
    spec.cursorPointer = u("/meta/next");
    spec.cursorParameter = u("after");
    const Records read = recordsOf(spec, fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 3));
    QCOMPARE(server.asked().value(1).target, QByteArray("/viewers?limit=1&after=a%2Bb%2F%3D%26"));
    QCOMPARE(server.asked().value(2).target, QByteArray("/viewers?limit=1&after=17"));
}

void TestHttpSource::readsLines()
{
    const QByteArray lines = jsonLinesOf(0, 2).chopped(1);
    for (const QByteArray type : {"application/x-ndjson", "application/jsonl", "text/plain"}) {
        const WebServer server([&](const Asked &asked) {
            return asked.number == 0 ? answer(200, lines, "Link: </2>; rel=next\r\n", type)
                                     : answer(200, "", {}, "application/x-ndjson");
        });
        SourceSpec spec = specOf(server);
        spec.paging = Paging::Link;
        const Records read = recordsOf(spec, fields);
        VERIFY_RESULT(read.outcome);
        QCOMPARE(read.rows, rowsOf(0, 2));
    }
}

void TestHttpSource::readsCompressedAnswers()
{
    const WebServer server(always(
        answer(200, gzip(viewers(0, 500)), "Content-Encoding: gzip\r\n", "application/json")));
    const Records read = recordsOf(specOf(server), fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows, rowsOf(0, 500));
    QVERIFY(server.asked().value(0).headers["accept-encoding"].contains("gzip"));
}

void TestHttpSource::namesRecordsThatAreNone()
{
    const WebServer server(
        always(json("[{\"id\": \"v0\", \"name\": \"Zoë 0\"}, 17,\n{\"id\": \"v1\\u0000\"}]")));
    const Records read = recordsOf(specOf(server), fields);
    VERIFY_RESULT(read.outcome);
    QCOMPARE(read.rows.size(), 3);
    QCOMPARE(read.rows[0], u("v0|Zoë 0"));
    QVERIFY2(read.rows[1].startsWith(u("2: ")), qPrintable(read.rows[1]));
    QVERIFY2(read.rows[2].startsWith(u("3: id ")), qPrintable(read.rows[2]));
}

void TestHttpSource::triesAgain_data()
{
    QTest::addColumn<Answer>("bad");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << answer(status, "{\"error\": \"busy\"}");
    const Answer whole = json(viewers(0, 2));
    QTest::newRow("closed at once") << cutAt(whole, 0);
    QTest::newRow("half a head") << cutAt(whole, 20);
    QTest::newRow("half an answer") << cutAt(whole, whole.bytes.size() - 5);
}

void TestHttpSource::triesAgain()
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

void TestHttpSource::givesUpClearly()
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

void TestHttpSource::honoursRetryAfter_data()
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

void TestHttpSource::honoursRetryAfter()
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

void TestHttpSource::asksNoSecondTimeInVain_data()
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

void TestHttpSource::asksNoSecondTimeInVain()
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

void TestHttpSource::refusesWrongAnswers_data()
{
    QTest::addColumn<Answer>("said");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("what");
    QTest::newRow("cut JSON") << json(R"([{"id": "v0"}, {"id": )") << QString()
                              << u("the answer is no JSON at its byte");
    QTest::newRow("two values") << json("[] []") << QString() << u("no JSON at its byte 4");
    QTest::newRow("a page for people")
        << answer(200, "<html>Log in</html>", {}, "text/html; charset=utf-8") << QString()
        << u("(it is a web page");
    QTest::newRow("empty") << json("") << QString() << u("the answer is empty");
    QTest::newRow("an object") << json(R"({"items": [], "page": {"rows": []}})") << QString()
                               << u("no list of records (there are lists at /items, /page/rows)");
    QTest::newRow("no list there")
        << json(R"({"items": {}})") << u("/items") << u("the answer has no list at '/items'");
    QTest::newRow("nothing there") << json(R"([])") << u("/items") << u("no list at '/items'");
    QTest::newRow("no gzip") << answer(200, "[]", "Content-Encoding: gzip\r\n") << QString()
                             << u("the answer can't be unpacked");
    QTest::newRow("half a gzip") << answer(200, gzip(viewers(0, 50)).chopped(20),
                                           "Content-Encoding: gzip\r\n")
                                 << QString() << u("127.0.0.1");
    QTest::newRow("lines without an end")
        << Answer{"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n{}\n", 70}
        << QString() << u("does not say where it ends");
    QTest::newRow("no HTTP") << Answer{"SSH-2.0-OpenSSH_9.2\r\n"} << QString()
                             << u("what came is no HTTP");
    QTest::newRow("a length of nonsense")
        << Answer{"HTTP/1.1 200 OK\r\nContent-Length: 2x\r\n\r\n[]"} << QString()
        << u("what came is no HTTP");
    QTest::newRow("two lengths")
        << Answer{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]\n"}
        << QString() << u("what came is no HTTP");
    QTest::newRow("UTF-16") << json(QByteArray("\xff\xfe[\0]\0", 6)) << QString()
                            << u("no JSON at its byte 1");
}

void TestHttpSource::refusesWrongAnswers()
{
    QFETCH(Answer, said);
    QFETCH(QString, query);
    QFETCH(QString, what);
    const WebServer server(always(said));
    SourceSpec spec = specOf(server);
    spec.query = query;
    Pauses pauses;
    const Records read = recordsOf(spec, fields, pauses.options());
    QVERIFY(!read.outcome);
    QVERIFY2(read.what().contains(what), qPrintable(read.what()));
    QVERIFY2(read.what().startsWith(server.url()), qPrintable(read.what()));
    QCOMPARE(server.asked().size(), 1);
}

void TestHttpSource::refusesLoops_data()
{
    QTest::addColumn<WebServer::Script>("script");
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QString>("what");
    QTest::newRow("next is itself") << WebServer::Script([](const Asked &asked) {
        return json(viewers(0, 1), "Link: <" + asked.target + ">; rel=next\r\n");
    }) << Paging::Link << u("lead back");
    QTest::newRow("in a ring") << WebServer::Script([](const Asked &asked) {
        const QByteArray next = QByteArray::number((asked.number + 1) % 3);
        return json(viewers(0, 1), "Link: </viewers?p=" + next + ">; rel=next\r\n");
    }) << Paging::Link << u("lead back");
    QTest::newRow("the same cursor")
        << WebServer::Script(always(json(R"({"rows": [], "next": "x"})"))) << Paging::Cursor
        << u("lead back");
    QTest::newRow("without an end") << WebServer::Script([](const Asked &asked) {
        const QByteArray next = QByteArray::number(asked.number);
        return json(viewers(0, 1), "Link: </n" + next + ">; rel=next\r\n");
    }) << Paging::Link << u("more than 20 pages");
    QTest::newRow("redirected for ever") << WebServer::Script([](const Asked &asked) {
        return answer(302, "", "Location: /r" + QByteArray::number(asked.number) + "\r\n");
    }) << Paging::None << u("leads on more than 10 times");
    QTest::newRow("redirected to itself")
        << WebServer::Script(always(answer(307, "", "Location: /viewers\r\n"))) << Paging::None
        << u("leads on more than 10 times");
    QTest::newRow("redirected nowhere")
        << WebServer::Script(always(answer(301, "", "Location: file:///etc/passwd\r\n")))
        << Paging::None << u("no web address");
    QTest::newRow("cursor of a wrong kind")
        << WebServer::Script(always(json(R"({"rows": [], "next": {"a": 1}})"))) << Paging::Cursor
        << u("neither text nor number");
}

void TestHttpSource::refusesLoops()
{
    QFETCH(WebServer::Script, script);
    QFETCH(Paging, paging);
    QFETCH(QString, what);
    const WebServer server(script);
    SourceSpec spec = specOf(server);
    spec.paging = paging;
    if (paging == Paging::Cursor) {
        spec.query = u("/rows");
        spec.cursorPointer = u("/next");
        spec.cursorParameter = u("cursor");
    }
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.pages = 20;
    const Records read = recordsOf(spec, fields, options);
    QVERIFY(!read.outcome);
    QVERIFY2(read.what().contains(what), qPrintable(read.what()));
}

void TestHttpSource::boundsAnswers_data()
{
    QTest::addColumn<Answer>("said");
    const QByteArray large = "[\"" + QByteArray(3 << 20, 'x') + "\"]";
    QTest::newRow("plain") << json(large);
    QTest::newRow("announced") << stalling(json(large), 2 << 20);
    QTest::newRow("packed") << answer(200, gzip(large), "Content-Encoding: gzip\r\n");
}

void TestHttpSource::boundsAnswers()
{
    QFETCH(Answer, said);
    const WebServer server(always(said));
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.pageBytes = 1 << 20;
    const Records read = recordsOf(specOf(server), fields, options);
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().what, u("the server sent more than 1 MiB in one answer"));
    QCOMPARE(server.asked().size(), 1);
}

void TestHttpSource::limitsTime_data()
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

void TestHttpSource::limitsTime()
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

void TestHttpSource::losesNoRecordWhereverTheLineIsCut_data()
{
    QTest::addColumn<Answer>("whole");
    QTest::addColumn<int>("most"); // bytes whose lack can't be seen
    const QByteArray body = viewers(0, 3);
    QTest::newRow("with a length") << json(body) << 0;
    QByteArray chunks = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                        "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 20) {
        const QByteArray piece = body.mid(at, 20);
        chunks += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    QTest::newRow("in chunks") << Answer{chunks + "0\r\n\r\n"} << 0;
    const QByteArray lines = jsonLinesOf(0, 3);
    QTest::newRow("lines with a length") << answer(200, lines, {}, "application/x-ndjson") << 0;
    QTest::newRow("lines in chunks")
        << Answer{"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n" +
                  QByteArray::number(lines.size(), 16) + ";x=y\r\n" + lines +
                  "\r\n0\r\nX-Trailer: z\r\n\r\n"}
        << 0;
    QTest::newRow("until it is closed")
        << Answer{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" +
                  body}
        << 0;
}

void TestHttpSource::losesNoRecordWhereverTheLineIsCut()
{
    QFETCH(Answer, whole);
    QFETCH(int, most);
    Answer said;
    const WebServer server([&](const Asked &) { return said; });
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.http.attempts = 1;
    for (qsizetype at = 0; at <= whole.bytes.size(); ++at) {
        said = cutAt(whole, at);
        const Records read = recordsOf(specOf(server), fields, options);
        if (at >= whole.bytes.size() - most && read.outcome)
            QCOMPARE(read.rows, rowsOf(0, 3));
        else
            QVERIFY2(!read.outcome, qPrintable(QString::number(at)));
        if (at == whole.bytes.size())
            VERIFY_RESULT(read.outcome);
    }
}

void TestHttpSource::keepsTheOldDataWhenAPageFails()
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

void TestHttpSource::stopsAtAnyTime_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<Answer>("said");
    const Answer whole = json(viewers(0, 2), "Link: </2>; rel=next\r\n");
    QTest::newRow("while it is silent") << 1 << stalling(whole, 0);
    QTest::newRow("within an answer") << 1 << stalling(whole, 60);
    QTest::newRow("while it waits to try again") << 5 << answer(503, "");
}

void TestHttpSource::stopsAtAnyTime()
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

void TestHttpSource::stopsWhenNobodyReadsOn()
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

void TestHttpSource::samplesNoMorePagesThanItNeeds()
{
    const WebServer server([](const Asked &asked) {
        const QByteArray next = QByteArray::number(asked.number + 1);
        return asked.number > 3
                   ? answer(500, "")
                   : json(viewers(10 * asked.number, 10), "Link: </" + next + ">; rel=next\r\n");
    });
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    Pauses pauses;
    const auto sample = sampleOf(spec, noSecrets(), 25, {}, pauses.options());
    VERIFY_RESULT(sample);
    QCOMPARE(sample->columns, QStringList({u("id"), u("name")}));
    QCOMPARE(sample->rows.size(), 25);
    QCOMPARE(sample->rows[24], QStringList({u("v24"), u("Zoë 24")}));
    const auto stopped = sampleOf(
        spec, noSecrets(), 25, [] { return false; }, pauses.options());
    QVERIFY(!stopped || stopped->rows.isEmpty());
}

void TestHttpSource::refusesWrongSpecs_data()
{
    QTest::addColumn<SourceSpec>("spec");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("what");
    SourceSpec good;
    good.kind = SourceKind::Http;
    good.location = u("http://127.0.0.1:1/x");
    SourceSpec spec = good;
    spec.headers = {{u("Host"), u("other")}};
    QTest::newRow("a header of ours") << spec << QString() << u("'Host' can't be chosen");
    spec = good;
    spec.query = u("items");
    QTest::newRow("no pointer") << spec << QString() << u("'items' is no JSON pointer");
    spec = good;
    spec.secret = u("crm");
    QTest::newRow("a token with a line end") << spec << u("abc\r\nX: y") << u("can't be a token");
    QTest::newRow("an empty token") << spec << QString() << u("can't be a token");
    spec.location = u("http://crm.example/x");
    QTest::newRow("a token in the open") << spec << u("abc") << u("with https only");
}

void TestHttpSource::refusesWrongSpecs()
{
    QFETCH(SourceSpec, spec);
    QFETCH(QString, secret);
    QFETCH(QString, what);
    const Records read = recordsOf(spec, fields, {}, secretOf(secret));
    QVERIFY(!read.outcome);
    QVERIFY2(read.what().contains(what), qPrintable(read.what()));
    QVERIFY(secret.isEmpty() || !read.what().contains(secret));
    QVERIFY(spec.secret.isEmpty() || !recordsOf(spec, fields, {}, {}).outcome);
}

REELWRIGHT_TEST(TestHttpSource)
#include "tst_httpsource.moc"
