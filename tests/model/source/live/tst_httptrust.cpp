// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "testcase.h"
#include "webserver.h"

using namespace reelwright;
using namespace reelwright::test;

namespace {

const QByteArray list = R"([{"id": "v0"}])";

SourceSpec specOf(const WebServer &server)
{
    SourceSpec spec;
    spec.kind = SourceKind::Http;
    spec.location = server.url();
    spec.secret = u("crm");
    spec.headers = {{u("X-Tenant"), u("north")}};
    return spec;
}

Records read(const SourceSpec &spec, const QByteArray &authority)
{
    Pauses pauses;
    LiveOptions options = pauses.options();
    options.authorities = authority;
    options.http.attempts = 2;
    return recordsOf(spec, "id", options, secretOf(u("t0ken")));
}

} // namespace

class TestHttpTrust : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptsATrustedServer();
    void refusesOthers_data();
    void refusesOthers();
    void sendsTheTokenToNobodyElse_data();
    void sendsTheTokenToNobodyElse();
    void goesToNoOpenAddress();

private:
    Certificates m_made;
};

void TestHttpTrust::initTestCase()
{
    QVERIFY2(!m_made.authority().isEmpty(), "openssl made no certificates");
}

void TestHttpTrust::acceptsATrustedServer()
{
    const QSslConfiguration safe = m_made.server();
    const WebServer server([](const Asked &) { return json(list); }, &safe);
    const Records records = read(specOf(server), m_made.authority());
    VERIFY_RESULT(records.outcome);
    QCOMPARE(records.rows, QStringList(u("v0")));
    QCOMPARE(server.asked().value(0).headers["authorization"], QByteArray("Bearer t0ken"));
}

void TestHttpTrust::refusesOthers_data()
{
    QTest::addColumn<QSslConfiguration>("safe");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("signed by itself") << m_made.selfSigned() << true;
    QTest::newRow("by an unknown authority") << m_made.server() << false;
    QTest::newRow("for another host") << m_made.ofAnotherHost() << true;
}

void TestHttpTrust::refusesOthers()
{
    QFETCH(QSslConfiguration, safe);
    QFETCH(bool, trusted);
    const WebServer server([](const Asked &) { return json(list); }, &safe);
    const Records records = read(specOf(server), trusted ? m_made.authority() : QByteArray());
    QVERIFY(!records.outcome);
    QCOMPARE(records.outcome.error().code, ErrorCode::Input);
    QVERIFY2(records.what().contains(u("the connection is not safe: ")),
             qPrintable(records.what()));
    QVERIFY2(server.asked().isEmpty(), "the token was sent");
}

void TestHttpTrust::sendsTheTokenToNobodyElse_data()
{
    QTest::addColumn<bool>("byLink");
    QTest::newRow("a redirect") << false;
    QTest::newRow("a link") << true;
}

void TestHttpTrust::sendsTheTokenToNobodyElse()
{
    QFETCH(bool, byLink);
    const QSslConfiguration safe = m_made.server();
    const WebServer other([](const Asked &) { return json(R"([{"id": "v1"}])"); }, &safe);
    const WebServer server(
        [&](const Asked &asked) {
            if (asked.target == "/viewers" && !byLink)
                return answer(302, "", "Location: /here\r\n");
            if (!byLink)
                return answer(308, "", "Location: " + other.urlBytes(u("/x")) + "\r\n");
            return json(list, "Link: <" + other.urlBytes(u("/x")) + ">; rel=next\r\n");
        },
        &safe);
    SourceSpec spec = specOf(server);
    spec.paging = Paging::Link;
    const Records records = read(spec, m_made.authority());
    VERIFY_RESULT(records.outcome);
    QCOMPARE(records.rows.last(), u("v1"));
    for (const Asked &asked : server.asked()) {
        QCOMPARE(asked.headers["authorization"], QByteArray("Bearer t0ken"));
        QCOMPARE(asked.headers["x-tenant"], QByteArray("north"));
    }
    QCOMPARE(other.asked().size(), 1);
    QVERIFY(!other.asked()[0].headers.contains("authorization"));
    QVERIFY(!other.asked()[0].headers.contains("x-tenant"));
    QVERIFY(!other.asked()[0].headers.contains("referer"));
}

void TestHttpTrust::goesToNoOpenAddress()
{
    const QSslConfiguration safe = m_made.server();
    const WebServer open([](const Asked &) { return json(list); });
    const WebServer server(
        [&](const Asked &) {
            return answer(302, "", "Location: " + open.urlBytes(u("/x")) + "\r\n");
        },
        &safe);
    const Records records = read(specOf(server), m_made.authority());
    QVERIFY(!records.outcome);
    QVERIFY2(records.what().contains(u("from https to http")), qPrintable(records.what()));
    QVERIFY(open.asked().isEmpty());
}

REELWRIGHT_TEST(TestHttpTrust)
#include "tst_httptrust.moc"
