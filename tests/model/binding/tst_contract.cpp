// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate.h"
#include "testcase.h"

#include <model/binding/lookupfunction.h>

#include <thread>

using namespace reelwright;
using test::u;

// What names mean by the data contract: consent, inferred fields, lookup tables.
class TestContract : public test::TestCase {
    Q_OBJECT

private:
    static Template asking(FieldType type)
    {
        Template value = test::templateOf("id age:integer agreed health");
        value.fields[1].consent = u("agreed");
        value.fields[1].purpose = u("offers");
        value.fields[2].type = type;
        return value;
    }
    static Template withInferred(const char *name, const char *expression)
    {
        Template value = test::templateOf("id age:integer first last");
        value.inferred = {{u(name), u(expression), {}}};
        return value;
    }
    static Template withPrices()
    {
        Template value = test::templateOf("id plan:integer usage:integer monthly");
        value.tables = {
            {u("prices"), u("plan"), test::fieldsOf("plan:integer monthly:decimal text"), {}}};
        return value;
    }
    static QString valueOf(const Template &value, const char *source,
                           const std::vector<Cell> &cells,
                           const std::shared_ptr<const LookupTables> &tables = {})
    {
        const auto compiled = compileExpression(value, u(source));
        return compiled ? test::evaluate(*compiled, cells, value.fields, tables)
                        : u("refused: ") + compiled.error().text();
    }
    static std::shared_ptr<const LookupTables> prices(const char *csv)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u("prices.csv")));
        auto made = std::make_shared<LookupTables>();
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0)
            return {};
        file.close();
        return made->read(withPrices().tables[0], file.fileName()) ? made : nullptr;
    }

private Q_SLOTS:
    void withoutConsentThereIsNoValue_data()
    {
        QTest::addColumn<QString>("consent"); // empty: no value
        QTest::addColumn<bool>("list");
        QTest::addColumn<QString>("age");
        QTest::newRow("yes") << u("1") << false << u("41");
        QTest::newRow("no") << u("0") << false << u("NULL");
        QTest::newRow("not asked") << QString() << false << u("NULL");
        QTest::newRow("listed") << u("[\"news\",\"offers\"]") << true << u("41");
        QTest::newRow("other purposes") << u("[\"news\"]") << true << u("NULL");
        QTest::newRow("no purposes") << u("[]") << true << u("NULL");
        QTest::newRow("no list") << QString() << true << u("NULL");
        QTest::newRow("broken list") << u("[\"offers\"") << true << u("NULL");
    }
    void withoutConsentThereIsNoValue()
    {
        QFETCH(QString, consent);
        QFETCH(bool, list);
        QFETCH(QString, age);
        const Template value = asking(list ? FieldType::List : FieldType::Boolean);
        const std::string text = consent.toStdString();
        Cell given;
        if (!consent.isEmpty())
            given = list ? Cell(std::string_view(text)) : Cell(qint64(consent.toInt()));
        const std::vector<Cell> cells{std::string_view("v"), qint64(41), given, Cell()};
        QCOMPARE(valueOf(value, "age", cells), age);
        QCOMPARE(valueOf(value, "\"AGE\" + 0", cells), age);
        QCOMPARE(valueOf(value, "coalesce(age, -1)", cells), age == u("NULL") ? u("-1") : age);
        QCOMPARE(valueOf(value, "age IS NULL", cells), age == u("NULL") ? u("1") : u("0"));
    }
    void consentHoldsInTextsFiltersAndInferredFields()
    {
        Template value = asking(FieldType::Boolean);
        value.inferred = {{u("older"), u("age + 1"), {}}};
        const std::vector<Cell> cells{std::string_view("v"), qint64(41), qint64(0), Cell()};
        QCOMPARE(valueOf(value, "older", cells), u("NULL"));
        const auto text = compileText(value, u("{{ age | default: 'unknown' }}"));
        QVERIFY(text);
        QVERIFY(text->sql.contains(u("CASE WHEN")));
        QCOMPARE(text->fields, (QStringList{u("age"), u("agreed")}));
    }
    void aLanguageNeedsConsentToo()
    {
        Template value = asking(FieldType::Boolean);
        value.fields[3].consent = u("agreed");
        value.fields[3].purpose = u("offers");
        value.language.field = u("health");
        const auto text = compileText(value, u("{{ 1234.5 | number }}"));
        QVERIFY(text);
        QVERIFY2(text->sql.contains(u("CASE WHEN \"agreed\" THEN \"health\"")),
                 qPrintable(text->sql));
    }
    void inferredFieldsAreReadAsFields()
    {
        Template value = withInferred("full", "first || ' ' || last");
        value.inferred += {u("loud"), u("upper(full)"), {}};
        const std::vector<Cell> cells{std::string_view("v"), qint64(41), std::string_view("Zoë"),
                                      std::string_view("Ma")};
        QCOMPARE(valueOf(value, "full", cells), u("Zoë Ma"));
        QCOMPARE(valueOf(value, "LOUD", cells), u("ZOË MA"));
        const auto lineage = compileExpression(value, u("loud"));
        QCOMPARE(lineage->fields, (QStringList{u("first"), u("last")}));
    }
    void inferredFieldsBindTighterThanWhatIsAroundThem()
    {
        const Template value = withInferred("sum", "age + 1");
        const std::vector<Cell> cells{std::string_view("v"), qint64(2), Cell(), Cell()};
        QCOMPARE(valueOf(value, "sum * 10", cells), u("30"));
        QCOMPARE(valueOf(withInferred("sum", "age -- years"), "sum * 10", cells), u("20"));
    }
    void inferredFieldsThatReadThemselvesAreRefused()
    {
        Template value = withInferred("a", "b + 1");
        value.inferred += {u("b"), u("a + 1"), {}};
        const auto made = compileExpression(value, u("a"));
        QVERIFY(!made);
        QVERIFY2(made.error().what.contains(u("made of itself")), qPrintable(made.error().what));
        QVERIFY(!compile(value));
    }
    void inferredFieldsThatGrowAreRefused()
    {
        Template value = withInferred("f0", "first || first");
        for (int i = 1; i < 40; ++i) {
            const QString before = u("f%1").arg(i - 1);
            value.inferred += {u("f%1").arg(i), before + u(" || ") + before, {}};
        }
        const auto made = compile(value);
        QVERIFY(!made);
        QVERIFY2(made.error().what.contains(u("grows too long")), qPrintable(made.error().what));
    }
    void aMistakeInAnInferredFieldIsSaidWhereItIs()
    {
        const auto made = compile(withInferred("full", "first || lost"));
        QVERIFY(!made);
        QCOMPARE(made.error().where, u("template.json#/inferred/0/expression"));
        QVERIFY(made.error().what.contains(u("lost")));
        QCOMPARE(made.error().column, 10);
    }
    void tablesAreLookedUp_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("result");
        QTest::newRow("number") << u("lookup(prices, plan, monthly)") << u("9.99");
        QTest::newRow("text") << u("lookup(prices, plan, text)") << u("small");
        QTest::newRow("in capitals") << u("LOOKUP(Prices, PLAN, Monthly)") << u("9.99");
        QTest::newRow("expression as key") << u("lookup(prices, plan + 1, text)") << u("NULL");
        QTest::newRow("real key") << u("lookup(prices, 1.0 * plan, text)") << u("small");
        QTest::newRow("no key") << u("lookup(prices, NULL, text)") << u("NULL");
        QTest::newRow("in an expression") << u("lookup(prices, plan, monthly) * 2 > 19") << u("1");
        QTest::newRow("nested") << u("lookup(prices, lookup(prices, plan, plan), text)")
                                << u("small");
        QTest::newRow("column is no field")
            << u("lookup(prices, plan, monthly) || monthly") << u("9.99m");
    }
    void tablesAreLookedUp()
    {
        QFETCH(QString, source);
        const auto tables = prices("plan,monthly,text\n1,9.99,small\n3,,\n");
        QVERIFY(tables);
        const std::vector<Cell> cells{std::string_view("v"), qint64(1), qint64(2),
                                      std::string_view("m")};
        QTEST(valueOf(withPrices(), qPrintable(source), cells, tables), "result");
    }
    void whatCannotBeLookedUpIsSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");
        QTest::newRow("table") << u("lookup(price, plan, text)") << u("there is no table");
        QTest::newRow("column") << u("lookup(prices, plan, yearly)") << u("has no field");
        QTest::newRow("text as column") << u("lookup(prices, plan, 1)") << u("has no field");
        QTest::newRow("few") << u("lookup(prices, plan)") << u("a field of the table");
        QTest::newRow("fewer") << u("lookup(prices)") << u("the key to look up");
        QTest::newRow("none") << u("lookup()") << u("there is no table");
        QTest::newRow("many") << u("lookup(prices, plan, text, 1)") << u("expected ')'");
        QTest::newRow("no key") << u("lookup(prices, , text)") << u("expected a value");
        QTest::newRow("open") << u("lookup(prices, plan") << u("never closed");
        QTest::newRow("inside") << u("rw_lookup('prices', plan, 'text')") << u("no function");
    }
    void whatCannotBeLookedUpIsSaid()
    {
        QFETCH(QString, source);
        QFETCH(QString, words);
        const auto made = compileExpression(withPrices(), source);
        QVERIFY(!made);
        QVERIFY2(made.error().text().contains(words), qPrintable(made.error().text()));
    }
    void aTableWithoutDataIsAnError()
    {
        const std::vector<Cell> cells{std::string_view("v"), qint64(1), qint64(2), Cell()};
        QVERIFY(valueOf(withPrices(), "lookup(prices, plan, text)", cells)
                    .startsWith(u("error: the table 'prices' has no data")));
    }
    void aKeyThatRepeatsIsSetAside()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u("prices.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plan,monthly,text\n1,9.99,first\n1,8,second\n2,many,x\n");
        file.close();
        LookupTables tables;
        QList<BadRow> bad;
        QVERIFY(tables.read(withPrices().tables[0], file.fileName(), &bad));
        QCOMPARE(bad.size(), 2);
        QCOMPARE(std::get<std::string_view>(tables.find("prices", "1", "text")), "first");
    }
    void listsAndRecordsAreReadByItem_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("result");
        QTest::newRow("item") << u("item('[\"a\",2]', 1)") << u("a");
        QTest::newRow("number") << u("item('[\"a\",2]', 2) + 1") << u("3");
        QTest::newRow("beyond") << u("item('[1]', 2)") << u("NULL");
        QTest::newRow("before") << u("item('[1]', 0)") << u("NULL");
        QTest::newRow("field") << u("item('[{\"price\": 2.5}]', 1, 'price')") << u("2.5");
        QTest::newRow("no such field") << u("item('[{\"price\": 2.5}]', 1, 'x')") << u("NULL");
        QTest::newRow("record") << u("item('{\"price\": 2.5}', 'price')") << u("2.5");
        QTest::newRow("no list") << u("item('x', 1)") << u("NULL");
        QTest::newRow("contains") << u("contains('[\"a\", 2]', 'a')") << u("1");
        QTest::newRow("number in it") << u("contains('[\"a\", 2]', 2)") << u("1");
        QTest::newRow("text is no number") << u("contains('[\"a\", 2]', 'b')") << u("0");
        QTest::newRow("in nothing") << u("contains(NULL, 'b')") << u("0");
    }
    void listsAndRecordsAreReadByItem()
    {
        QFETCH(QString, source);
        QTEST(test::expressionValue(qPrintable(source)), "result");
    }
    void tablesMayBeReadByManyThreads()
    {
        const auto tables = prices("plan,monthly,text\n1,9.99,small\n");
        QVERIFY(tables);
        std::atomic<int> right = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const std::vector<Cell> cells{std::string_view("v"), qint64(1), Cell(), Cell()};
                for (int j = 0; j < 20; ++j)
                    right += valueOf(withPrices(), "lookup(prices, plan, text)", cells, tables) ==
                             u("small");
            });
        threads.clear();
        QCOMPARE(right.load(), 80);
    }
};

REELWRIGHT_TEST(TestContract)
#include "tst_contract.moc"
