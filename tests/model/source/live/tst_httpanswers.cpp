// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "webviewers.h"

using namespace reelwright;
using namespace reelwright::test;

// Answers that are wrong, endless, too large or cut.
class TestHttpAnswers : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void refusesLoops_data();
    void refusesLoops();
    void boundsAnswers_data();
    void boundsAnswers();
    void losesNoRecordWhereverTheLineIsCut_data();
    void losesNoRecordWhereverTheLineIsCut();
};

void TestHttpAnswers::refusesWrongAnswers_data()
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

void TestHttpAnswers::refusesWrongAnswers()
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

void TestHttpAnswers::refusesLoops_data()
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

void TestHttpAnswers::refusesLoops()
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

void TestHttpAnswers::boundsAnswers_data()
{
    QTest::addColumn<Answer>("said");
    const QByteArray large = "[\"" + QByteArray(3 << 20, 'x') + "\"]";
    QTest::newRow("plain") << json(large);
    QTest::newRow("announced") << stalling(json(large), 2 << 20);
    QTest::newRow("packed") << answer(200, gzip(large), "Content-Encoding: gzip\r\n");
}

void TestHttpAnswers::boundsAnswers()
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

void TestHttpAnswers::losesNoRecordWhereverTheLineIsCut_data()
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

void TestHttpAnswers::losesNoRecordWhereverTheLineIsCut()
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

REELWRIGHT_TEST(TestHttpAnswers)
#include "tst_httpanswers.moc"
