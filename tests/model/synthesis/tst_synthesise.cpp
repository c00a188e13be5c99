// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "testcase.h"

#include <model/synthesis/distribution.h>
#include <model/synthesis/stressviewers.h>
#include <model/synthesis/synthesise.h>

#include <QSet>

using namespace reelwright;
using test::columnOf;
using test::u;

class TestSynthesise : public test::TestCase {
    Q_OBJECT

private:
    static Template contract()
    {
        Template value = test::templateOf(
            "id first_name! last_name plan usage:integer price:money born:date at:time "
            "gold:boolean agreed:list page:link tint:color notes offers:list seat:record code! "
            "lang");
        value.fields[3].allowed = {u("basic"), u("pro")};
        value.fields[1].maximumLength = 12;
        value.fields[4].consent = u("agreed");
        value.fields[4].purpose = u("offers");
        value.fields[13].items = {{u("sku"), FieldType::Text, {}},
                                  {u("price"), FieldType::Money, {}}};
        value.fields[14].items = {{u("row"), FieldType::Integer, {}}};
        value.fields[15].pattern = u("^[A-Z]{2}-[0-9]{4}$");
        value.fields[15].example = u("QR-1234");
        value.fields[16].allowed = {u("de"), u("ar"), u("ja")};
        value.language.field = u("lang");
        return value;
    }
    static ViewerTable made(const Template &value, SynthesisInputs inputs = {})
    {
        Result<ViewerTable> table = synthesise(value, inputs);
        if (!table)
            qFatal("%s", qPrintable(table.error().text()));
        return std::move(*table);
    }
    // People whose every personal text is known.
    static ViewerTable people(const Template &value)
    {
        ViewerTable table = std::move(ViewerTable::make(value.fields).value());
        for (int i = 0; i < 1000; ++i) {
            const std::string id = "p" + std::to_string(i);
            const std::string first = i % 2 ? "Anna" : "Boris"; // in the word lists, too
            const std::string last = "Secret" + std::to_string(i);
            const std::string_view plan = i % 10 < 8 ? "pro" : "basic";
            std::vector<Cell> cells(size_t(value.fields.size()));
            cells[0] = std::string_view(id);
            cells[1] = std::string_view(first);
            if (i % 4)
                cells[2] = std::string_view(last);
            cells[3] = plan;
            cells[4] = qint64(i == 0 ? 1'000'000 : 100 + i % 50);
            cells[8] = qint64(i % 10 == 0);
            cells[12] = std::string_view(i == 5 ? "only one wrote this" : "the usual note");
            if (!table.add(cells))
                qFatal("a row was not added");
        }
        return table;
    }

private Q_SLOTS:
    void theContractHolds()
    {
        const Template value = contract();
        SynthesisInputs inputs;
        inputs.count = 500;
        const ViewerTable table = made(value, inputs);
        QCOMPARE(table.count(), 500);
        QCOMPARE(test::faultIn(table, value), QString());
    }
    void everyFieldHasValues()
    {
        const ViewerTable table = made(contract());
        for (const Field &field : table.fields()) {
            const QStringList column = columnOf(table, qPrintable(field.name));
            QVERIFY2(QSet<QString>(column.begin(), column.end()).size() > 1,
                     qPrintable(field.name));
        }
    }
    void theSameSeedMakesTheSame()
    {
        const Template value = contract();
        SynthesisInputs inputs;
        const auto first = test::rowsOf(made(value, inputs));
        QCOMPARE(test::rowsOf(made(value, inputs)), first);
        inputs.count = 200;
        QCOMPARE(test::rowsOf(made(value, inputs)).first(100), first); // a viewer is one by number
        inputs.count = 100;
        inputs.seed = 2;
        QVERIFY(test::rowsOf(made(value, inputs)) != first);
    }
    void namesAreOfTheViewersLanguage()
    {
        const ViewerTable table = made(contract());
        const QStringList languages = columnOf(table, "lang");
        const QStringList names = columnOf(table, "first_name");
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QChar::Script script = names[i][0].script();
            if (languages[i] == u("ar"))
                QCOMPARE(script, QChar::Script_Arabic);
            else if (languages[i] == u("de"))
                QCOMPARE(script, QChar::Script_Latin);
            else if (languages[i] == u("ja"))
                QVERIFY(script == QChar::Script_Han);
        }
    }
    void nothingOfAPersonComesAgain()
    {
        Template value = contract();
        value.fields[12].personal = PersonalClass::None;
        const ViewerTable real = people(value);
        SynthesisInputs inputs;
        inputs.count = 2000;
        inputs.like = &real;
        const ViewerTable table = made(value, inputs);
        QCOMPARE(test::faultIn(table, value), QString());
        for (const char *field : {"first_name", "last_name"}) {
            const QStringList known = columnOf(real, field);
            const QSet<QString> seen(known.begin(), known.end());
            for (const QString &name : columnOf(table, field))
                QVERIFY2(name.isNull() || !seen.contains(name), qPrintable(name));
        }
        const QStringList notes = columnOf(table, "notes");
        QVERIFY(notes.contains(u("the usual note")));
        QVERIFY(!notes.contains(u("only one wrote this")));
        const QStringList ids = columnOf(table, "id");
        QVERIFY(!ids.contains(u("p1")));
    }
    void personalByContractIsNeverTaken()
    {
        Template value = contract();
        value.fields[12].personal = PersonalClass::Sensitive;
        const ViewerTable real = people(value);
        SynthesisInputs inputs;
        inputs.like = &real;
        QVERIFY(!columnOf(made(value, inputs), "notes").contains(u("the usual note")));
    }
    // Of eight people each number and each birthday is one person's.
    void numbersAndDatesOfFewPeopleAreNotTaken()
    {
        Template value = contract();
        for (const int field : {4, 6})
            value.fields[field].personal = PersonalClass::Sensitive;
        ViewerTable real = std::move(ViewerTable::make(value.fields).value());
        for (int i = 0; i < 8; ++i) {
            const std::string id = "p" + std::to_string(i);
            const std::string born = "198" + std::to_string(i) + "-03-0" + std::to_string(i + 1);
            std::vector<Cell> cells(size_t(value.fields.size()));
            cells[0] = std::string_view(id);
            cells[1] = std::string_view("Nobody");
            cells[4] = qint64(40'000 + 137 * i);
            cells[6] = std::string_view(born);
            VERIFY_RESULT(real.add(cells));
        }
        SynthesisInputs inputs;
        inputs.count = 400;
        inputs.like = &real;
        const ViewerTable table = made(value, inputs);
        for (const char *field : {"usage", "born"}) {
            const QStringList known = columnOf(real, field);
            QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), 8);
            for (const QString &each : columnOf(table, field))
                QVERIFY2(each.isNull() || !known.contains(each), qPrintable(each));
        }
    }
    void keysAreAsTheContractLetsThemBe_data()
    {
        QTest::addColumn<Field>("key");
        const auto row = [](const char *name, auto set) {
            Field key{QStringLiteral("id"), FieldType::Text, true, 0, {}, {}, {}};
            set(key);
            QTest::newRow(name) << key;
        };
        row("of digits", [](Field &key) {
            key.pattern = QStringLiteral("^[0-9]{6}$");
            key.example = QStringLiteral("123456");
        });
        row("with letters", [](Field &key) {
            key.pattern = QStringLiteral("^K-[A-Z]{2}[0-9]$");
            key.example = QStringLiteral("K-AB1");
        });
        row("short", [](Field &key) { key.maximumLength = 2; });
        row("days", [](Field &key) { key.type = FieldType::Date; });
    }
    void keysAreAsTheContractLetsThemBe()
    {
        QFETCH(Field, key);
        Template value = contract();
        value.fields.removeIf([&](const Field &field) { return field.name == value.key; });
        value.fields.prepend(key);
        value.key = key.name;
        SynthesisInputs inputs;
        inputs.count = 50;
        const Result<ViewerTable> table = synthesise(value, inputs);
        VERIFY_RESULT(table);
        const QStringList keys = columnOf(*table, "id");
        QCOMPARE(keys.size(), 50);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 50);
        VERIFY_RESULT(stressViewers(value, 1));
    }
    void aNumberIsTheSameHoweverItIsWritten()
    {
        Field income;
        income.type = FieldType::Decimal;
        QCOMPARE(seenAs(income, QStringLiteral("5100.50")),
                 seenAs(income, QStringLiteral("5100.5")));
        QCOMPARE(seenAs(income, QStringLiteral("7.0")), seenAs(income, QStringLiteral("7")));
        QVERIFY(seenAs(income, QStringLiteral("7.1")) != seenAs(income, QStringLiteral("7")));
        income.type = FieldType::Text;
        QVERIFY(seenAs(income, QStringLiteral("7.0")) != seenAs(income, QStringLiteral("7")));
    }
    void valuesAreSpreadAsTheDatas()
    {
        const Template value = contract();
        const ViewerTable real = people(value);
        SynthesisInputs inputs;
        inputs.count = 4000;
        inputs.like = &real;
        const ViewerTable table = made(value, inputs);
        const auto share = [&](const char *field, const QString &wanted) {
            return double(columnOf(table, field).count(wanted)) / 4000;
        };
        QVERIFY(std::abs(share("plan", u("pro")) - 0.8) < 0.03);
        QVERIFY(std::abs(share("gold", u("1")) - 0.1) < 0.03);
        QVERIFY(std::abs(share("last_name", QString()) - 0.25) < 0.03);
        for (const QString &usage : columnOf(table, "usage"))
            QVERIFY2(usage.toInt() >= 100 && usage.toInt() < 150, qPrintable(usage)); // no outlier
    }
    void consentIsGivenForPurposesThatThereAre()
    {
        const QStringList agreed = columnOf(made(contract()), "agreed");
        QVERIFY(agreed.contains(u("[\"offers\"]")));
        QVERIFY(agreed.contains(u("[]")));
    }
    void aPatternWithoutExampleIsAnError()
    {
        Template value = contract();
        value.fields[15].example.clear();
        const auto table = synthesise(value, {});
        QVERIFY(!table);
        QVERIFY2(table.error().what.contains(u("'code'")), qPrintable(table.error().what));
    }
    void itCanBeStopped()
    {
        int asked = 0;
        const auto table = synthesise(contract(), {}, [&](int) { return ++asked < 10; });
        QVERIFY(!table);
        QCOMPARE(int(table.error().code), int(ErrorCode::Passing));
        QCOMPARE(asked, 10);
    }
};

REELWRIGHT_TEST(TestSynthesise)
#include "tst_synthesise.moc"
