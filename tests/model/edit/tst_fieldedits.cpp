// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/fieldedits.h>
#include <model/edit/identifiers.h>
#include <model/edit/inferrededits.h>
#include <model/edit/propertyedits.h>
#include <model/template/checktemplate.h>
#include <model/template/fieldidentity.h>

using namespace reelwright;
using test::id;
using test::u;

class TestFieldEdits : public test::TestCase {
    Q_OBJECT

private:
    static Source source(const QString &text, bool tokens)
    {
        return {{}, text, tokens ? ValueType::Text : ValueType::Number};
    }

private Q_SLOTS:
    void namesAreFoundAndRenamed_data()
    {
        QTest::addColumn<bool>("tokens");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("renamed"); // plan to tariff
        const auto row = [](bool tokens, const char *text, const char *renamed) {
            QTest::newRow(text) << tokens << u(text) << u(renamed);
        };
        row(false, "plan", "tariff");
        row(false, "Plan || 'plan'", "tariff || 'plan'");
        row(false, "\"plan\" = 'it''s plan'", "\"tariff\" = 'it''s plan'");
        row(false, "plan2 + a_plan", "plan2 + a_plan");
        row(false, "plan -- plan\n + plan", "tariff -- plan\n + tariff");
        row(false, "plan /* plan */ + plan", "tariff /* plan */ + tariff");
        row(false, "plan(plan)", "plan(tariff)");
        row(false, "cast(plan as plan)", "cast(tariff as plan)");
        row(false, "1plan + 1e5", "1plan + 1e5");
        row(false, "plan | plan", "tariff | tariff");
        row(false, "'plan", "'plan");
        row(false, "lookup(plan, plan, plan)", "lookup(plan, tariff, plan)");
        row(false, "lookup(t, lookup(plan, plan + plan, plan), plan) + plan",
            "lookup(t, lookup(plan, tariff + tariff, plan), plan) + tariff");
        row(false, "max(lookup(plan, max(plan, plan), \"plan\"), plan)",
            "max(lookup(plan, max(tariff, tariff), \"plan\"), tariff)");
        row(true, "plan {{ plan }} plan", "plan {{ tariff }} plan");
        row(true, "{{ plan | plan: \"plan\" }}", "{{ tariff | plan: \"plan\" }}");
        row(true, "{{ a | plural: plan: 'plan', plan }}", "{{ a | plural: plan: 'plan', tariff }}");
        row(true, "{{ (plan | plan) || plan }}", "{{ (tariff | tariff) || tariff }}");
        row(true, "{{ '}}' || plan }} plan", "{{ '}}' || tariff }} plan");
        row(true, "{{ a }} plan {{ \"plan\" }}", "{{ a }} plan {{ \"tariff\" }}");
        row(true, "{{ plan", "{{ tariff");
        row(true,
            "{{ gr\xC3\xB6\xC3\x9F"
            "eplan }}",
            "{{ gr\xC3\xB6\xC3\x9F"
            "eplan }}");
    }
    void namesAreFoundAndRenamed()
    {
        QFETCH(bool, tokens);
        QFETCH(QString, text);
        QFETCH(QString, renamed);
        const Source before = source(text, tokens);
        QCOMPARE(withField(before, u("plan"), u("tariff")), renamed);
        QCOMPARE(namesIn(before).contains(u("plan")), text != renamed);
    }

    void textsAreFound()
    {
        QCOMPARE(textsIn(source(u("iif(a, 'b', \"c\") || 'd''e' -- 'f'"), false)),
                 (QSet<QString>{u("b"), u("d'e")}));
        QCOMPARE(withText(source(u("'b' || b"), false), u("b"), u("c'd")), u("'c''d' || b"));
    }

    void renamingReachesEverything()
    {
        auto t = bindProperty(test::timeline(), {id("b")}, PropertyId::Width, u("share * 2"));
        t = renameField(*t, u("share"), u("part"));
        VERIFY_RESULT(t);
        QVERIFY(t->field(u("part")));
        QCOMPARE(t->storyboard[1].candidates[0].when, u("part > 0.5"));
        QCOMPARE(std::get<Binding>(test::find(*t, "b").properties[PropertyId::Width]).source,
                 u("part * 2"));
        t = renameField(*renameField(*t, u("id"), u("number")), u("lang"), u("tongue"));
        VERIFY_RESULT(t);
        QCOMPARE(t->key, u("number"));
        QCOMPARE(t->language.field, u("tongue"));
    }

    void dataKnowsAFieldByWhatItWasCalledFirst()
    {
        const Template before = test::timeline();
        auto t = renameField(before, u("share"), u("part"));
        VERIFY_RESULT(t);
        QCOMPARE(t->field(u("part"))->id, u("share"));
        t = renameField(*t, u("part"), u("slice"));
        QCOMPARE(identityOf(*t->field(u("slice"))), u("share"));
        const QList<qsizetype> same = sameFields(t->fields, before.fields);
        for (qsizetype i = 0; i < same.size(); ++i)
            QCOMPARE(same[i], i);
        // Another one may have the name that is free by now, and is another one to data.
        auto more = addField(*t, Field{u("share")});
        VERIFY_RESULT(more);
        QVERIFY(identityOf(more->fields.last()) != u("share"));
        QCOMPARE(sameFields(more->fields, before.fields).last(), -1);
        Field altered = *more->field(u("slice"));
        altered.id.clear();
        altered.required = true;
        more = alterField(*more, u("slice"), altered);
        VERIFY_RESULT(more);
        QCOMPARE(more->field(u("slice"))->id, u("share"));
        // What was saved before reads data of after, under the names that these have.
        QCOMPARE(withNamesOf(before, t->fields), *t);
        t = renameField(*t, u("slice"), u("share"));
        QCOMPARE(*t, before);
    }
    void idsAreTheirFieldsOwn()
    {
        Template t = test::timeline();
        t.fields.last().id = t.fields.first().name;
        const auto checked = checkTemplate(t);
        QVERIFY(!checked);
        QVERIFY2(checked.error().text().contains(u("have the same id")),
                 qPrintable(checked.error().text()));
        t.fields.last().id = u("no id");
        QVERIFY(!checkTemplate(t));
    }

    void refusals()
    {
        const Template t = test::timeline();
        const auto refused = [](const Result<Template> &result, const char *words) {
            QVERIFY(!result);
            QVERIFY2(result.error().text().contains(u(words)), qPrintable(result.error().text()));
        };
        refused(removeField(t, u("share")), "slot Last: the field 'share' is used (let that");
        refused(removeField(t, u("id")), "the viewers' key");
        refused(removeField(t, u("lang")), "the viewers' language");
        refused(removeField(t, u("x")), "there is no field 'x'");
        refused(addField(t, {u("ID"), {}, {}, {}, {}, {}, {}}), "capitals don't tell fields apart");
        refused(addField(t, {u("2x"), {}, {}, {}, {}, {}, {}}), "is no field name");
        refused(addField(t, {u("end"), {}, {}, {}, {}, {}, {}}), "'end' is a word of expressions");
        refused(addField(t, {u("x"), {}, {}, -1, {}, {}, {}}), "maximum length");
        refused(addField(t, {u("x"), {}, {}, {}, {}, {}, {}}, 9), "there is no place 9");
        refused(renameField(t, u("share"), u("id")), "has the name of the field");
        refused(renameField(t, u("share"), u("Case")), "is a word of expressions");
        refused(alterField(t, u("share"), {u("part"), {}, {}, {}, {}, {}, {}}), "rename it");
        refused(setKeyField(t, u("x")), "there is no field 'x'");
        refused(setKeyField(t, {}), "no field is named");
        refused(setLanguage(t, {u("english please"), {}, {}}), "is no language tag");
        refused(setLanguage(t, {u("en"), u("x"), {}}), "there is no field 'x'");
    }

    void contractsGrow()
    {
        auto t = addField(test::timeline(), {u("city"), FieldType::Text, true, 0, {}, {}, {}}, 0);
        VERIFY_RESULT(t);
        QCOMPARE(t->fields[0].name, u("city"));
        t = moveField(*t, u("city"), 2);
        QCOMPARE(t->fields[2].name, u("city"));
        Field next = t->fields[2];
        next.required = false;
        t = alterField(*t, u("city"), next);
        QVERIFY(!t->fields[2].required);
        t = setLanguage(*setKeyField(*t, u("city")), {u("de-AT"), {}, {}});
        VERIFY_RESULT(t);
        t = removeField(*t, u("lang"));
        VERIFY_RESULT(t);
        QCOMPARE(t->fields.size(), 3);
    }

    void inferredFieldsKeepWhatTheyRead()
    {
        Template value = test::timeline();
        value.fields += Field{u("plan")};
        value.fields += Field{u("agreed"), FieldType::Boolean};
        value.fields += Field{u("age"), FieldType::Integer};
        value.fields.last().purpose = u("offers");
        value.fields.last().consent = u("agreed");
        const auto added = addInferredField(value, {u("loud"), u("upper(plan)"), {}});
        QVERIFY(added);
        QVERIFY(!addInferredField(*added, {u("PLAN"), u("1"), {}}));
        QVERIFY(!addInferredField(*added, {u("case"), u("1"), {}}));
        QVERIFY(!removeField(*added, u("plan")));
        QVERIFY(!removeField(*added, u("agreed")));
        const auto renamed = renameField(*added, u("plan"), u("tariff"));
        QVERIFY(renamed);
        QCOMPARE(renamed->inferred[0].expression, u("upper(tariff)"));
        const auto asked = renameField(*added, u("agreed"), u("consents"));
        QCOMPARE(asked->field(u("age"))->consent, u("consents"));
        const auto second = addInferredField(*renamed, {u("louder"), u("loud || '!'"), {}});
        QVERIFY(second);
        QVERIFY(!removeInferredField(*second, u("loud")));
        const auto other = renameInferredField(*second, u("loud"), u("big"));
        QCOMPARE(other->inferred[1].expression, u("big || '!'"));
        QVERIFY(removeInferredField(*other, u("louder")));
    }
    void lookupTablesStayWhileTheyAreAsked()
    {
        Template value = test::timeline();
        const LookupTable prices{u("prices"), u("sku"), {Field{u("sku")}, Field{u("price")}}, {}};
        const auto put = putLookupTable(value, prices);
        QVERIFY(put);
        const auto asked = addInferredField(*put, {u("price"), u("lookup(prices, id, price)"), {}});
        QVERIFY(asked);
        QVERIFY(!removeLookupTable(*asked, u("prices")));
        QVERIFY(removeLookupTable(*put, u("prices")));
        QVERIFY(!removeLookupTable(value, u("prices")));
    }
};

REELWRIGHT_TEST(TestFieldEdits)
#include "tst_fieldedits.moc"
