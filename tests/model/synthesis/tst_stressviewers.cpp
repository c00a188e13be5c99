// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "testcase.h"

#include <model/synthesis/stressvalues.h>
#include <model/synthesis/stressviewers.h>

using namespace reelwright;
using test::u;

class TestStressViewers : public test::TestCase {
    Q_OBJECT

private:
    static Template contract()
    {
        Template value =
            test::templateOf("id first_name! note amount:decimal usage:integer day:date "
                             "gold:boolean offers:list plan at:time tint:color");
        value.fields[1].maximumLength = 12;
        value.fields[7].items = {{u("price"), FieldType::Money, {}}};
        value.fields[8].allowed = {u("basic"), u("pro")};
        return value;
    }
    static QStringList namesOf(const Field &field)
    {
        QStringList names;
        for (const StressValue &value : stressValuesOf(field))
            names.append(value.name);
        return names;
    }

private Q_SLOTS:
    void theContractHoldsAtItsEdges()
    {
        const Template value = contract();
        const auto table = stressViewers(value);
        VERIFY_RESULT(table);
        QVERIFY(table->count() > 60);
        QCOMPARE(test::faultIn(*table, value), QString());
    }
    void edgesAreThere_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("required text")
            << 1 << QStringList{u("longest"), u("arabic"), u("chinese"), u("emoji"), u("shortest")};
        QTest::newRow("text") << 2 << QStringList{u("none"), u("markup"), u("formula"), u("lines")};
        QTest::newRow("decimal") << 3 << QStringList{u("none"), u("0"), u("-1"), u("0.005")};
        QTest::newRow("integer") << 4 << QStringList{u("9223372036854775807")};
        QTest::newRow("date") << 5 << QStringList{u("2000-02-29"), u("9999-12-31")};
        QTest::newRow("boolean") << 6 << QStringList{u("true"), u("false"), u("none")};
        QTest::newRow("list") << 7 << QStringList{u("empty"), u("single"), u("many")};
        QTest::newRow("choice") << 8 << QStringList{u("basic"), u("pro"), u("none")};
    }
    void edgesAreThere()
    {
        QFETCH(int, field);
        QFETCH(QStringList, names);
        const QStringList found = namesOf(contract().fields[field]);
        for (const QString &name : names)
            QVERIFY2(found.contains(name), qPrintable(name + u(" in ") + found.join(u' ')));
        if (contract().fields[field].required)
            QVERIFY(!found.contains(u("none")));
    }
    void longestIsAsLongAsTheContractLets()
    {
        for (const StressValue &value : stressValuesOf(contract().fields[1]))
            if (value.name == u("widest"))
                QCOMPARE(value.text, QString(12, u'W'));
    }
    void keysSayWhatTheyAre()
    {
        const auto table = stressViewers(contract());
        const QStringList keys = test::columnOf(*table, "id");
        QVERIFY(keys.contains(u("first_name-arabic")));
        QVERIFY(keys.contains(u("all-none")));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        const qsizetype row = keys.indexOf(u("all-none"));
        QVERIFY(test::columnOf(*table, "note")[row].isNull());
        QVERIFY(!test::columnOf(*table, "first_name")[row].isNull());
    }
    void numbersAreKeysToo()
    {
        Template value = test::templateOf("id:integer note");
        const auto table = stressViewers(value);
        VERIFY_RESULT(table);
        QCOMPARE(test::columnOf(*table, "id").first(), u("1"));
    }
};

REELWRIGHT_TEST(TestStressViewers)
#include "tst_stressviewers.moc"
