// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "webviewers.h"

using namespace reelwright;
using namespace reelwright::test;

// What a web server has, read over its pages.
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
