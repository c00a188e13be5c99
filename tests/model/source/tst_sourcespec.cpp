// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/source/sources.h"
#include "testcase.h"

#include <nlohmann/json.hpp>

using namespace reelwright;
using test::u;

class TestSourceSpec : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsAll()
    {
        SourceSpec spec;
        spec.kind = SourceKind::Http;
        spec.location = u("https://example.org/viewers?size=100");
        spec.query = u("/data/viewers");
        spec.encoding = u("windows-1252");
        spec.delimiter = u("|");
        spec.sheet = u("Kunden");
        spec.headers = {{u("Accept-Language"), u("de")}, {u("X-Team"), u("video")}};
        spec.paging = Paging::Cursor;
        spec.cursorPointer = u("/next");
        spec.cursorParameter = u("cursor");
        spec.secondsAtMost = 5;
        spec.secret = u("crm");
        const Result<SourceSpec> again = sourceSpecFrom(nlohmann::json::parse(toJson(spec).dump()));
        VERIFY_RESULT(again);
        QVERIFY(*again == spec);
        for (const SourceKind kind : {SourceKind::Csv, SourceKind::Json, SourceKind::JsonLines,
                                      SourceKind::Xlsx, SourceKind::Sqlite}) {
            const SourceSpec file = test::specFor(kind, u("a.b"));
            QVERIFY(sourceSpecFrom(toJson(file)).value() == file);
        }
    }
    void secretsAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("location");
        const auto row = [](SourceKind kind, const char *location) {
            QTest::newRow(location) << int(kind) << u(location);
        };
        row(SourceKind::Http, "https://me:geheim@example.org/");
        row(SourceKind::Http, "https://example.org/?access_token=abc");
        row(SourceKind::Http, "https://example.org/?API-key=abc");
        row(SourceKind::PostgreSql, "postgresql://me:geheim@localhost/crm");
        row(SourceKind::PostgreSql, "postgresql://me@localhost/crm?password=x");
        row(SourceKind::Odbc, "DSN=crm;UID=me;PWD=geheim");
        row(SourceKind::Odbc, "DSN=crm; Password = geheim");
    }
    void secretsAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, location);
        const SourceSpec spec = test::specFor(SourceKind(kind), location);
        const Result<void> checked = checkSpec(spec);
        QVERIFY(!checked);
        QVERIFY2(checked.error().what.contains(u("has a password or token in it")),
                 qPrintable(checked.error().what));
        QVERIFY(!checked.error().text().contains(u("geheim")));
        QVERIFY(!sourceSpecFrom(toJson(spec)));
    }
    void headersWithSecretsAreRefused()
    {
        SourceSpec spec = test::specFor(SourceKind::Http, u("https://example.org/"));
        VERIFY_RESULT(checkSpec(spec));
        for (const char *name :
             {"Authorization", "cookie", "X-API-Key", "X-Auth-Token", "a b", ""}) {
            spec.headers = {{u(name), u("x")}};
            QVERIFY2(!checkSpec(spec), name);
        }
        spec.headers = {{u("X-Team"), u("x\r\nHost: evil")}};
        QVERIFY(!checkSpec(spec));
    }
    void whatCantBeASourceIsRefused()
    {
        QVERIFY(!checkSpec({}));
        QVERIFY(!checkSpec(test::specFor(SourceKind::Http, u("ftp://example.org/"))));
        QVERIFY(!checkSpec(test::specFor(SourceKind::Http, u("file:///etc/passwd"))));
        QVERIFY(!checkSpec(test::specFor(SourceKind::PostgreSql, u("localhost"))));
        for (const char *text : {"[]", "{}", "{\"kind\": \"ftp\"}", "{\"kind\": 1}",
                                 "{\"kind\": \"csv\"}", "{\"kind\": \"csv\", \"location\": 1}"})
            QVERIFY2(!sourceSpecFrom(nlohmann::json::parse(text)), text);
    }
    void kindsOfFilesAreDetected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, SourceKind kind) {
            QTest::newRow(name) << u(name) << bytes << int(kind);
        };
        row("a.csv", "[a];b\n", SourceKind::Csv);
        row("a.txt", "a;b\n", SourceKind::Csv);
        row("a", " [{}]", SourceKind::Json);
        row("b", "{\"a\": 1}\n", SourceKind::JsonLines);
        row("a.jsonl", "", SourceKind::JsonLines);
        row("a.xlsx", "PK\3\4", SourceKind::Xlsx);
        row("a.db", QByteArray("SQLite format 3\0", 16), SourceKind::Sqlite);
    }
    void kindsOfFilesAreDetected()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const QTemporaryDir folder;
        QVERIFY(test::writeFile(folder.filePath(name), bytes));
        const Result<SourceSpec> spec = specOf(folder.filePath(name));
        VERIFY_RESULT(spec);
        QCOMPARE(int(spec->kind), kind);
        QVERIFY(!specOf(folder.path()));
    }
    void filesAreReadAsSaid()
    {
        const QTemporaryDir folder;
        SourceSpec spec = test::specFor(SourceKind::Csv, folder.filePath(u("a.txt")));
        QVERIFY(test::writeFile(spec.location, "id|name;x\n1|Zo\xeb\n"));
        QCOMPARE(test::rowsOf(spec), (QStringList{u("id|name;x"), u("1|Zoë")}));
        spec.delimiter = u(";");
        QCOMPARE(test::rowsOf(spec),
                 (QStringList{u("id|name|x"), u("row 2 : has 1 fields, and the header has 2 []")}));
        QVERIFY(test::writeFile(spec.location, "a,a,\n1,2,3\n4\n"));
        spec.delimiter.clear();
        QCOMPARE(test::rowsOf(spec),
                 (QStringList{u("a|a (2)|column 3"), u("1|2|3"),
                              u("row 3 : has 1 fields, and the header has 3 []")}));
    }
    void listsWithinAnObjectAreFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u("a.json"));
        QVERIFY(test::writeFile(
            path, "{\n \"count\": 2, \"text\": \"[{\\\"}\", \"meta\": {\"deep\": {\"no\": [1]}},\n"
                  " \"data\": {\"v/w~\": [{\"id\": 1},\n {\"id\": 2}\n]}, \"end\": {}}\n"));
        Result<SourceSpec> spec = specOf(path);
        VERIFY_RESULT(spec);
        QCOMPARE(int(spec->kind), int(SourceKind::Json));
        QCOMPARE(spec->query, u("/data/v~1w~0"));
        QCOMPARE(test::rowsOf(*spec), (QStringList{u("id"), u("1"), u("2")}));
        spec->query = u("/data/x");
        QVERIFY(test::rowsOf(*spec)[0].contains(u("there is no list at /data/x")));
        spec->query = u("/count");
        QVERIFY(test::rowsOf(*spec)[0].contains(u("the data is no JSON array of records")));
        QVERIFY(test::writeFile(path, "{\"a\": [{}], \"b\": [{}]}"));
        spec = specOf(path);
        VERIFY_RESULT(spec);
        QCOMPARE(int(spec->kind), int(SourceKind::Json));
        QCOMPARE(spec->query, QString());
        QVERIFY(test::writeFile(path, "{\"a\": [1, [{}]], \"b\": {}}"));
        QCOMPARE(int(specOf(path)->kind), int(SourceKind::JsonLines));
        for (const char *broken :
             {"{\n", "{\n\"a", "{\n\"a\"", "{\n\"a\": [", "{\n\"a\": 1,,}", "{\n1: 2}"}) {
            QVERIFY(test::writeFile(path, broken));
            QVERIFY2(!specOf(path), broken);
        }
        QVERIFY(test::writeFile(path, "{\"id\": 1}\n{\"id\": 2}\n"));
        QCOMPARE(int(specOf(path)->kind), int(SourceKind::JsonLines));
    }
    void jsonIsSampledWithItsTypes()
    {
        const QTemporaryDir folder;
        SourceSpec spec = test::specFor(SourceKind::Json, folder.filePath(u("a.json")));
        QVERIFY(test::writeFile(spec.location,
                                "[{\"a\": 1.5, \"b\": {\"c\": \"1.5\"}}, {\"d\": true}]"));
        const Result<ColumnSample> sample = sampleOf(spec, test::noSecret);
        VERIFY_RESULT(sample);
        QCOMPARE(sample->columns, (QStringList{u("a"), u("b_c"), u("d")}));
        QCOMPARE(sample->rows,
                 (QList<QStringList>{{u("1.5"), u("1.5"), u("")}, {u(""), u(""), u("true")}}));
        QVERIFY(sample->typed[0].testBit(0));
        QVERIFY(!sample->typed[0].testBit(1));
        QVERIFY(sample->typed[1].testBit(2));
    }
};

REELWRIGHT_TEST(TestSourceSpec)
#include "tst_sourcespec.moc"
