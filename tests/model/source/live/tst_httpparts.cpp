// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../data/fixtures.h"
#include "testcase.h"

#include <model/source/jsonplace.h>
#include <model/source/linkheader.h>
#include <model/source/retry.h>
#include <model/source/webaddress.h>

#include <QTimeZone>

using namespace reelwright;
using namespace reelwright::test;
using std::chrono::milliseconds;

class TestHttpParts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextLink_data();
    void findsTheNextLink();
    void pausesGrowAndDiffer();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void findsValuesByPointer_data();
    void findsValuesByPointer();
    void putsElementsOnLines();
    void tellsWhereJsonEnds();
    void goesOnToSafeAddressesOnly_data();
    void goesOnToSafeAddressesOnly();
    void knowsTheSameServer();
    void setsParameters();
    void showsNoSecrets();
};

void TestHttpParts::findsTheNextLink_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("target"); // empty: none
    const auto row = [](const char *name, const char *header, const char *target) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(target);
    };
    row("quoted", R"(<https://a/b?page=2>; rel="next")", "https://a/b?page=2");
    row("bare", "</b>; rel=next", "/b");
    row("behind others", R"(</p>; rel="prev", </n>; rel="next", </l>; rel="last")", "/n");
    row("several relations", R"(</n>; rel="last NEXT")", "/n");
    row("name in capitals", R"(</n>; REL="next")", "/n");
    row("spaces", "  </n> ; rel = \"next\" ", "/n");
    row("a comma and a bracket in a title", R"(</x>; title="a, <b>; rel=next", </n>; rel=next)",
        "/n");
    row("a quote in a title", R"(</n>; title="say \"next\""; rel=next)", "/n");
    row("commas in the address", "</n?ids=1,2;3>; rel=next", "/n?ids=1,2;3");
    row("only the first rel counts", R"(</x>; rel="prev"; rel="next")", "");
    row("of something else", R"(</x>; rel="next"; anchor="/other")", "");
    row("a longer word", R"(</x>; rel="nextish")", "");
    row("parameter without a value", "</n>; crossorigin; rel=next", "/n");
    row("none", R"(</p>; rel="prev")", "");
    row("empty", "", "");
    row("no end", "<https://a", "");
    row("no link", "rel=next", "");
    row("quote without an end", R"(</x>; title="a; rel=next)", "");
}

void TestHttpParts::findsTheNextLink()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, target);
    QCOMPARE(nextLink(header).value_or(QByteArray()), target);
}

void TestHttpParts::pausesGrowAndDiffer()
{
    HttpLimits limits;
    limits.firstPause = milliseconds(400);
    limits.longestPause = milliseconds(5000);
    QSet<qint64> seen;
    for (quint64 seed = 0; seed < 200; ++seed)
        for (int attempt = 0; attempt < 40; ++attempt) {
            const qint64 whole = attempt < 4 ? 400LL << attempt : 5000;
            const qint64 pause = pauseAfter(attempt, limits, seed).count();
            QVERIFY(pause >= whole / 2 && pause <= whole);
            QCOMPARE(pauseAfter(attempt, limits, seed).count(), pause);
            if (attempt == 3)
                seen.insert(pause);
        }
    QVERIFY2(seen.size() > 150, "the seeds must spread");
}

void TestHttpParts::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("none to wait") << QByteArray("0") << qint64(0);
    QTest::newRow("date") << QByteArray("Wed, 25 Nov 2026 12:01:30 GMT") << qint64(90);
    QTest::newRow("date of old") << QByteArray("Wednesday, 25-Nov-26 12:01:30 GMT") << qint64(90);
    QTest::newRow("date of C") << QByteArray("Wed Nov 25 12:01:30 2026") << qint64(90);
    QTest::newRow("past") << QByteArray("Wed, 25 Nov 2026 11:00:00 GMT") << qint64(0);
    QTest::newRow("huge") << QByteArray("99999999999999999999") << qint64(365) * 24 * 3600;
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
}

void TestHttpParts::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    const auto read = retryAfter(header, now);
    QCOMPARE(read ? read->count() : -1000, seconds * 1000);
}

void TestHttpParts::findsValuesByPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value"); // empty: none
    const auto row = [](const char *pointer, const char *value) {
        QTest::newRow(pointer) << u(pointer) << QByteArray(value);
    };
    row("", R"({"a": {"b": [10, {"c": "}]"}, [ ]]}, "x/y": 1, "m~n": 2, "": 3, "\u00e9\"": 4,)"
            R"( "two": 1, "two": 2, "last": null})");
    row("/a/b", R"([10, {"c": "}]"}, [ ]])");
    row("/a/b/0", "10");
    row("/a/b/1/c", R"("}]")");
    row("/a/b/2", "[ ]");
    row("/a/b/3", "");
    row("/a/b/-", "");
    row("/a/b/00", "");
    row("/x~1y", "1");
    row("/m~0n", "2");
    row("/", "3");
    row("/é\"", "4");
    row("/two", "2");
    row("/last", "null");
    row("/a/b/0/deeper", "");
    row("/none", "");
    row("a", "");
}

void TestHttpParts::findsValuesByPointer()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    constexpr std::string_view text =
        R"( {"a": {"b": [10, {"c": "}]"}, [ ]]}, "x/y": 1, "m~n": 2, "": 3, "\u00e9\"": 4,)"
        R"( "two": 1, "two": 2, "last": null} )";
    QVERIFY(!jsonFault(text));
    const auto found = jsonAt(text, pointer).value_or(std::string_view());
    QCOMPARE(QByteArray(found.data(), qsizetype(found.size())), value);
}

void TestHttpParts::putsElementsOnLines()
{
    QCOMPARE(jsonLines("[]"), QByteArray());
    QCOMPARE(jsonLines("[ ]"), QByteArray());
    QCOMPARE(jsonLines("[{\"a\":\r\n1},\n2 , \"x\\ny\"\n,[\n]]"),
             QByteArray("{\"a\":  1}\n2\n\"x\\ny\"\n[ ]\n"));
    QCOMPARE(listsIn(R"({"meta": {"links": []}, "items": [1], "n": 1})"),
             QStringList({u("/meta/links"), u("/items")}));
    QCOMPARE(listsIn("[1]"), QStringList());
}

void TestHttpParts::tellsWhereJsonEnds()
{
    QVERIFY(!jsonFault(R"({"a": [1, "x", null, true, 1.5e3]})"));
    QCOMPARE(jsonFault(R"({"a": })"), std::optional<size_t>(7));
    QVERIFY(jsonFault(""));
    QVERIFY(jsonFault("{} {}"));
    QVERIFY(jsonFault("\xff\xfe[]"));
    const std::string deep(1'000'000, '[');
    QVERIFY(jsonFault(deep));
    QVERIFY(!jsonFault(deep + std::string(1'000'000, ']')));
}

void TestHttpParts::goesOnToSafeAddressesOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reached"); // empty: refused
    const auto row = [](const char *from, const char *to, const char *reached) {
        QTest::newRow(to) << u(from) << QByteArray(to) << u(reached);
    };
    row("https://a.example/x/y?z=1", "/n?p=2", "https://a.example/n?p=2");
    row("https://a.example/x/y?z=1", "?p=2", "https://a.example/x/y?p=2");
    row("https://a.example/x/y?z=1", "//b.example/n", "https://b.example/n");
    row("http://a.example/x", "https://a.example/n", "https://a.example/n");
    row("http://a.example/x", "http://b.example/n", "http://b.example/n");
    row("https://a.example/x", "http://a.example/n", "");
    row("https://a.example/x", "file:///etc/passwd", "");
    row("http://a.example/x", "ftp://a.example/n", "");
    row("http://a.example/x", "data:application/json,[]", "");
    row("http://a.example/x", "http:///n", "");
    row("http://a.example/x", "http://[", "");
}

void TestHttpParts::goesOnToSafeAddressesOnly()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reached);
    const Result<QUrl> next = leadsTo(QUrl(from), to);
    QCOMPARE(next ? next->toString() : QString(), reached);
}

void TestHttpParts::knowsTheSameServer()
{
    const auto same = [](const char *one, const char *other) {
        return isSameServer(QUrl(u(one)), QUrl(u(other)));
    };
    QVERIFY(same("https://a/x", "https://a/y"));
    QVERIFY(same("https://a/x", "https://a:443/y"));
    QVERIFY(same("http://a/x", "https://a/y"));
    QVERIFY(!same("https://a/x", "http://a/y"));
    QVERIFY(!same("https://a/x", "https://a:8443/y"));
    QVERIFY(!same("http://a:8080/x", "https://a/y"));
    QVERIFY(!same("https://a/x", "https://b.a/y"));
}

void TestHttpParts::setsParameters()
{
    const QUrl url(u("https://a/x?q=%26%2B&cursor=old&n=1"));
    QCOMPARE(withParameter(url, u("cursor"), u("a+b&c=d é")).toEncoded(),
             QByteArray("https://a/x?q=%26%2B&n=1&cursor=a%2Bb%26c%3Dd%20%C3%A9"));
    QCOMPARE(withParameter(QUrl(u("https://a/x")), u("c"), u("1")).toEncoded(),
             QByteArray("https://a/x?c=1"));
}

void TestHttpParts::showsNoSecrets()
{
    QCOMPARE(shownAddress(QUrl(u("https://user:word@a.example:8443/x?key=hidden#part"))),
             u("https://a.example:8443/x"));
}

REELWRIGHT_TEST(TestHttpParts)
#include "tst_httpparts.moc"
