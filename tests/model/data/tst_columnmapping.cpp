// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/columnmapping.h>
#include <model/data/recordfile.h>
#include <model/data/rowreader.h>
#include <model/data/utf8.h>
#include <model/template/fieldidentity.h>

#include <nlohmann/json.hpp>

using namespace reelwright;
using test::u;

class TestColumnMapping : public test::TestCase {
    Q_OBJECT

private:
    static ColumnMapping byHand(const QList<ColumnChoice> &choices)
    {
        ColumnMapping made;
        made.automatic = false;
        made.choices = choices;
        return made;
    }
    static QString columnFor(const char *field, const QStringList &columns)
    {
        return likelyMapping(test::fieldsOf(field), columns).choices[0].column;
    }
    // The rows of a file as they are read with this mapping, and why one is refused.
    static QStringList rowsOf(const QByteArray &bytes, const char *name, const QList<Field> &fields,
                              const ColumnMapping &mapping)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u(name)));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        Result<RecordFile> opened = openRecords(file.fileName(), fields, mapping);
        if (!opened)
            return {opened.error().what};
        QStringList rows;
        Record record;
        while (opened->reader->next(record).value_or(false)) {
            QStringList cells;
            for (const std::string_view value : record.values)
                cells += toText(value);
            rows += record.reason.isEmpty() ? cells.join(u'|') : record.reason;
        }
        return rows;
    }

private Q_SLOTS:
    void aRenamedFieldIsReadFromTheColumnItWasReadFrom()
    {
        const QByteArray csv = "id,First Name,share\n1,Al,2\n";
        const QByteArray json = R"([{"id":1,"first":{"name":"Al"},"share":2}])";
        const QByteArray both = "id,first_name,vorname\n1,Al,Bo\n";
        QList<Field> fields = test::fieldsOf("id first_name! share");
        nameField(fields[1], u("vorname"));
        QCOMPARE(rowsOf(csv, "a.csv", fields, {}), QStringList{u("1|Al|2")});
        QCOMPARE(rowsOf(json, "a.json", fields, {}), QStringList{u("1|Al|2")});
        QCOMPARE(rowsOf(both, "b.csv", fields, {}), QStringList{u("1|Bo|")});
        QCOMPARE(likelyMapping(fields, {u("id"), u("first_name")}).choices[1].column,
                 u("first_name"));
        // Who has the name by now has the column, too.
        QList<Field> taken = fields;
        nameField(taken[2], u("first_name"));
        taken[1].required = false;
        QCOMPARE(rowsOf(csv, "a.csv", taken, {}), QStringList{u("1||Al")});
        QCOMPARE(rowsOf(json, "a.json", taken, {}), QStringList{u("1||Al")});
    }
    void aMappingIsCarriedOver()
    {
        const QList<Field> first = test::fieldsOf("id name");
        QList<Field> second = first;
        nameField(second[1], u("vorname"));
        QList<Field> third = second;
        nameField(third[1], u("given"));
        // Mapped by name when it was called `vorname`, so that is what its column is called.
        const auto json = carriedOver(toJson(ColumnMapping()), second, third);
        const auto mapping = columnMappingFrom(json);
        VERIFY_RESULT(mapping);
        QVERIFY(mapping->automatic);
        QCOMPARE(rowsOf("id,vorname\n1,Al\n", "a.csv", third, *mapping), QStringList{u("1|Al")});
        const auto back = columnMappingFrom(carriedOver(json, third, first));
        QCOMPARE(rowsOf("id,vorname\n1,Al\n", "a.csv", first, *back), QStringList{u("1|Al")});
    }
    void likeNamesAreFound()
    {
        const QStringList columns{u("Kunde"),  u("First Name"), u("E-Mail"),  u("Phone numbers"),
                                  u("Adress"), u("cust_city"),  u("planName")};
        QCOMPARE(columnFor("first_name", columns), u("First Name"));
        QCOMPARE(columnFor("email", columns), u("E-Mail"));
        QCOMPARE(columnFor("phone_number", columns), u("Phone numbers"));
        QCOMPARE(columnFor("address", columns), u("Adress"));
        QCOMPARE(columnFor("city", columns), u("cust_city"));
        QCOMPARE(columnFor("plan_name", columns), u("planName"));
        QCOMPARE(columnFor("birthday", columns), QString());
        QCOMPARE(columnFor("id", columns), QString());
    }
    void eachColumnIsTakenOnceAndTheMostLikeFirst()
    {
        const ColumnMapping made =
            likelyMapping(test::fieldsOf("name first_name"), {u("First Name"), u("Names")});
        QCOMPARE(made.choices[0].column, u("Names"));
        QCOMPARE(made.choices[1].column, u("First Name"));
        QVERIFY(made.choices[0].likeness < made.choices[1].likeness);
        QVERIFY(made.choices[1].likeness < 1);
        QVERIFY(!made.choices[0].evidence.isEmpty());
    }
    void whatIsEquallyLikeIsLeftToPeople()
    {
        const ColumnMapping made =
            likelyMapping(test::fieldsOf("first_name"), {u("First Name"), u("first name")});
        QCOMPARE(made.choices[0].column, QString());
        QCOMPARE(made.choices[0].evidence, u("several columns have a like name"));
    }
    void likenessIsSymmetric()
    {
        for (const auto &[a, b] : QList<std::pair<const char *, const char *>>{
                 {"first_name", "First Name"}, {"tel", "telephone"}, {"city", "cust_city"}})
            QCOMPARE(nameLikeness(u(a), u(b)), nameLikeness(u(b), u(a)));
        QCOMPARE(nameLikeness(u("a"), u("a")), 1.0);
        QCOMPARE(nameLikeness(u("姓名"), u("日期")), 0.0);
    }
    void columnsAreChosenByHand()
    {
        const QList<Field> fields = test::fieldsOf("id! name other");
        const ColumnMapping mapping =
            byHand({{u("id"), u("key")}, {u("name"), u("x (2)")}, {u("other"), {}}});
        QCOMPARE(rowsOf("key,x,x,\n1,a,b,c\n", "a.csv", fields, mapping), QStringList(u("1|b|")));
        QCOMPARE(rowsOf("[{\"key\": 1, \"x (2)\": \"b\", \"\": 5, \"id\": 9}]", "a.json", fields,
                        mapping),
                 QStringList(u("1|b|")));
    }
    void oneColumnMayServeSeveralFields()
    {
        const ColumnMapping mapping = byHand({{u("id"), u("k")}, {u("name"), u("k")}});
        const QList<Field> fields = test::fieldsOf("id name");
        QCOMPARE(rowsOf("k\n1\n", "a.csv", fields, mapping), QStringList(u("1|1")));
        QCOMPARE(rowsOf("[{\"k\": 1}]", "a.json", fields, mapping), QStringList(u("1|1")));
    }
    void columnsThatAreGoneAreNamed()
    {
        const QList<Field> fields = test::fieldsOf("id! name");
        QCOMPARE(rowsOf("id,nome\n1,a\n", "a.csv", fields,
                        byHand({{u("id"), u("id")}, {u("name"), u("name")}})),
                 QStringList(u("the source has no column 'name' (any more), and the field 'name' "
                               "is read from it")));
        QCOMPARE(rowsOf("id,nome\n1,a\n", "a.csv", fields, byHand({})),
                 QStringList(u("no column is chosen for the required field 'id'")));
        QCOMPARE(rowsOf("[]", "a.json", fields, byHand({})),
                 QStringList(u("no column is chosen for the required field 'id'")));
    }
    void emptyAndDoubledColumnsGetNames()
    {
        QCOMPARE(distinctColumns({u("x"), u("x"), u(""), u("column 3"), u("x"), u("x (2)")}),
                 (QStringList{u("x"), u("x (3)"), u("column 3 (2)"), u("column 3"), u("x (4)"),
                              u("x (2)")}));
    }
    void tenThousandColumnsAreMapped()
    {
        QByteArray header = "id";
        QByteArray row = "7";
        for (int i = 0; i < 10'000; ++i) {
            header += ",c" + QByteArray::number(i);
            row += ',' + QByteArray::number(i);
        }
        QCOMPARE(rowsOf(header + '\n' + row + '\n', "a.csv", test::fieldsOf("id last"),
                        byHand({{u("id"), u("id")}, {u("last"), u("c9999")}})),
                 QStringList(u("7|9999")));
        QStringList columns = QString::fromLatin1(header).split(u',');
        const ColumnMapping made = likelyMapping(test::fieldsOf("c9999 id"), columns);
        QCOMPARE(made.choices[0].column, u("c9999"));
    }
    void jsonKeepsAll()
    {
        ColumnMapping mapping =
            byHand({{u("id"), u("Kunden-Nr.")}, {u("paid"), u("Bezahlt"), {}, 0.75}});
        mapping.choices[1].reading = {u',',      u'.',        DateOrder::DayFirst,
                                      {u("ja")}, {u("nein")}, u("€")};
        const Result<ColumnMapping> again =
            columnMappingFrom(nlohmann::json::parse(toJson(mapping).dump()));
        VERIFY_RESULT(again);
        QCOMPARE(*again == mapping, true);
        QCOMPARE(again->reading(u("paid")).currency, u("€"));
    }
    void brokenJsonIsRefused()
    {
        for (const char *text : {"{}", "[]", "{\"columns\": [1]}", "{\"columns\": [{}]}",
                                 "{\"columns\": [{\"field\": \"a\"}, {\"field\": \"a\"}]}"})
            QVERIFY2(!columnMappingFrom(nlohmann::json::parse(text)), text);
    }
};

REELWRIGHT_TEST(TestColumnMapping)
#include "tst_columnmapping.moc"
