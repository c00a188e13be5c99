// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/binding/evaluate.h"
#include "testcase.h"

using namespace reelwright;
using test::u;

class TestExpression : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char *source, const char *result) {
            QTest::newRow(source) << u(result);
        };
        row("1 + 2 * 3", "7");
        row("(1 + 2) * 3", "9");
        row("-2 + 5", "3");
        row("2 - -2", "4");
        row("7 / 2", "3");
        row("7 / 2.0", "3.5");
        row("7 % 4", "3");
        row("1 < 2 AND 2 < 1 OR 1", "1");
        row("NOT 1 = 2", "1");
        row("1 || 2 + 3", "15"); // || binds tighter
        row("1 = 1 = 0", "0");
        row("usage BETWEEN 60 AND 70 AND plan = 'gold'", "1");
        row("plan IN ('basic', 'gold')", "1");
        row("plan NOT IN ('basic', 'gold')", "0");
        row("plan LIKE 'G%'", "1");
        row("plan GLOB 'G*'", "0");
        row("first_name || ' ' || plan", "Zoë gold");
        row("first_name || last_name", "NULL");
        row("last_name IS NULL", "1");
        row("last_name = 'x'", "NULL");
        row("last_name = 'x' OR 1", "1");
        row("last_name = 'x' AND 0", "0");
        row("last_name IS NOT DISTINCT FROM NULL", "1");
        row("coalesce(last_name, first_name)", "Zoë");
        row("CASE WHEN usage > 60 THEN 'much' ELSE 'little' END", "much");
        row("CASE plan WHEN 'gold' THEN 1 END", "1");
        row("CASE plan WHEN 'basic' THEN 1 END", "NULL");
        row("iif(gold, 'yes', 'no')", "yes");
        row("min(80, 80 * 36 / columns('Hello ' || first_name || ', welcome back!'))", "80");
        row("columns('王小明 a')", "8");
        row("columns(last_name)", "NULL");
        row("length('Zoë')", "3");
        row("upper('straße')", "STRASSE");
        row("lower('ÉCOLE')", "école");
        row("upper('i', 'tr')", "İ");
        row("CAST('12' AS INTEGER) + 1", "13");
        row("usage = '64'", "1");
        row("price > 1000", "1");
        row("\"order\"", "first");
        row("order = 'first'", "1");
        row("FIRST_NAME", "Zoë");
        row("'it''s'", "it's");
        row("list ->> 1", "b");
        row("json_array_length(list)", "2");
        row("1 -- what follows is a comment", "1");
        row("/* one */ 1 /* two */ + 1", "2");
        row("'--' || '/*'", "--/*");
        row("plan = 'GOLD' COLLATE NOCASE", "1");
        row("replace(plan, 'g', 'b')", "bold");
        row("round(1.25, 1)", "1.3");
        row("abs(-9223372036854775807 - 1)", "error: integer overflow");
    }
    void values()
    {
        QFETCH(QString, result);
        QCOMPARE(test::expressionValue(QTest::currentDataTag()), result);
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("hint");
        const auto row = [](const char *source, int column, const char *what, const char *hint) {
            QTest::newRow(source) << column << u(what) << u(hint);
        };
        row("", 1, "found the end", "expected a value");
        row("frist_name = 'x'", 1, "there is no field 'frist_name'", "did you mean first_name?");
        row("'Zoë' = plann", 9, "there is no field 'plann'", "did you mean plan?");
        row("'👩' = plann", 7, "there is no field 'plann'", "did you mean plan?");
        row("plan = \"silver\"", 8, "there is no field \"silver\"",
            "a text is written in single quotes: 'silver'");
        row("plan = ", 8, "found the end", "expected a value");
        row("plan 'gold'", 6, "found 'gold'", "expected an operator before it");
        row("= plan", 1, "found '='", "expected a value before it");
        row("(plan = 'gold'", 1, "the '(' is never closed", "expected ')' before the end");
        row("plan = 'gold')", 14, "found ')' without its '('", "remove it");
        row("plan = 'gold", 8, "the text never ends", "expected a closing '");
        row("1, 2", 2, "found ','", "expected one expression");
        row("plan = NULL", 8, "nothing is ever equal to NULL", "expected IS NULL or IS NOT NULL");
        row("uper(plan)", 1, "there is no function 'uper' here", "did you mean upper?");
        row("max(usage)", 1, "max has one value",
            "expected two or more: a template sees one viewer at a time");
        row("usage + /* no end", 9, "the comment never ends", "expected */");
        row("12ab", 1, "'12ab' is no number", "expected digits, with a point before decimals");
        row("today > day", 1, "'today' has no date here",
            "give the date of the render, for example with --today");
        row("usage + columns(plan, 2)", 9, "wrong number of arguments to function columns()",
            "expected one expression over the fields");
        row("CAST(plan AS colour)", 14, "found 'colour'",
            "expected a type: integer, text, real, numeric");
        row("plan; usage", 5, "';' is not expected here", "expected one expression, without ;");
    }
    void mistakesAreTold()
    {
        QFETCH(int, column);
        QFETCH(QString, what);
        QFETCH(QString, hint);
        const auto compiled = compileExpression(test::contract(), u(QTest::currentDataTag()));
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().what, what);
        QCOMPARE(compiled.error().hint, hint);
        QCOMPARE(compiled.error().column, column);
    }
    void todayIsAnInput()
    {
        const ResolveInputs inputs{QDate(2026, 3, 1)};
        QCOMPARE(test::expressionValue("day = today", inputs), u("1"));
        QCOMPARE(test::expressionValue("today", inputs), u("2026-03-01"));
    }
    void lineageIsWhatIsRead_data()
    {
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *text, const char *fields) {
            QTest::newRow(text) << u(fields);
        };
        row("Hello", "");
        row("Hello {{ first_name }}", "first_name");
        row("{{ usage }} of {{ CASE WHEN gold THEN price ELSE 1 END }}", "usage price gold");
        row("{{ plan | default: last_name }}", "last_name plan");
        row("{{ plan | upper }}", "plan language");
        row("{{ plan | upper: locale: 'tr' }}", "plan");
        row("{{ 'first_name' }}", "");
    }
    void lineageIsWhatIsRead()
    {
        QFETCH(QString, fields);
        const auto compiled = compileText(test::contract(), u(QTest::currentDataTag()));
        VERIFY_RESULT(compiled);
        QCOMPARE(compiled->fields.join(QLatin1Char(' ')), fields);
    }
    void mistakesInATemplateAreFound()
    {
        Template value = test::contract();
        Scene scene;
        scene.id.value = u("one");
        Element element;
        element.id.value = u("hello");
        element.properties[PropertyId::Text] = Binding{u("Hello {{ frist_name }}"), {}};
        scene.tracks = {Track{{}, {}, {element}, {}}};
        value.scenes = {scene};
        const auto compiled = compile(value);
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().text(),
                 u("template.json#/scenes/0/tracks/0/elements/0/properties/text/bind, column 10: "
                   "there is no field 'frist_name' (did you mean first_name?)"));
        value.scenes[0].tracks.clear();
        StoryboardSlot slot;
        slot.candidates = {Candidate{scene.id, u("plan ="), {}}};
        value.storyboard = {slot};
        QCOMPARE(compile(value).error().where, u("template.json#/storyboard/0/candidates/0/when"));
        value.storyboard[0].candidates[0] = {SceneId{u("two")}, {}, {}};
        QCOMPARE(compile(value).error().what, u("there is no scene 'two'"));
    }
};

REELWRIGHT_TEST(TestExpression)
#include "tst_expression.moc"
