// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/session/gridrows.h>
#include <editor/session/rowedits.h>

using namespace reelwright;

namespace {

Field fieldOf(const char *name, FieldType type)
{
    Field field;
    field.name = QString::fromLatin1(name);
    field.type = type;
    return field;
}

ViewerTable people()
{
    ViewerTable table =
        *ViewerTable::make({fieldOf("id", FieldType::Text), fieldOf("name", FieldType::Text),
                            fieldOf("visits", FieldType::Integer)});
    const auto add = [&table](std::string_view key, Cell who, Cell count) {
        QVERIFY(table.add(std::vector<Cell>{key, who, count}));
    };
    add("v1", "zebra", qint64(12));
    add("v2", "Émile", qint64(7));
    add("v3", Cell(), Cell());
    add("v4", "Zack", qint64(100));
    add("v5", "anna 10", qint64(-3));
    add("v6", "Anna 9", qint64(12));
    return table;
}

bool always()
{
    return true;
}

QList<int> rows(const RowQuery &query, const ViewerTable &table)
{
    QList<int> all;
    const Result<RowNumbers> found = findRows(table, query, always);
    if (found)
        for (const quint32 row : *found)
            all += int(row);
    return all;
}

QStringList keys(const ViewerTable &table)
{
    QStringList all;
    RowNumbers numbers;
    for (qint64 row = 0; row < table.count(); ++row)
        numbers.push_back(quint32(row));
    for (const QStringList &values : readRows(table, numbers))
        all += values.value(0);
    return all;
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

// The rows of a grid, found and read in SQL, and altered by hand.
class TestGridRows : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void allInTheDatasOrder() { QCOMPARE(rows({}, people()), (QList{0, 1, 2, 3, 4, 5})); }

    void textsAreSortedAsPeopleDo()
    {
        const ViewerTable table = people();
        const RowQuery up{{}, {}, latin("name")};
        QCOMPARE(rows(up, table), (QList{5, 4, 1, 3, 0, 2})); // no value: last
        const RowQuery down{{}, {}, latin("name"), true};
        QCOMPARE(rows(down, table), (QList{0, 3, 1, 4, 5, 2}));
    }

    void numbersAreSortedAsNumbers()
    {
        const ViewerTable table = people();
        QCOMPARE(rows({{}, {}, latin("visits")}, table), (QList{4, 1, 0, 5, 3, 2}));
        QCOMPARE(rows({{}, {}, latin("visits"), true}, table), (QList{3, 0, 5, 1, 4, 2}));
    }

    void filterWordsAndSortingGoTogether()
    {
        const ViewerTable table = people();
        QCOMPARE(rows({latin("\"visits\" > 5")}, table), (QList{0, 1, 3, 5}));
        QCOMPARE(rows({{}, latin("ANNA")}, table), (QList{4, 5}));
        QCOMPARE(rows({{}, latin("emile v2")}, table), QList{1});
        QCOMPARE(rows({latin("\"visits\" > 5"), latin("z"), latin("name")}, table), (QList{3, 0}));
        QCOMPARE(rows({latin("\"visits\" > 1000")}, table), QList<int>());
    }

    void itEndsWhenItIsAsked()
    {
        ViewerTable table = *ViewerTable::make({fieldOf("id", FieldType::Integer)});
        for (qint64 i = 0; i < 50'000; ++i)
            QVERIFY(table.add(std::vector<Cell>{i}));
        int asked = 0;
        const auto stop = [&] { return ++asked < 2; };
        for (const RowQuery &query :
             {RowQuery{latin("\"id\" % 2 = 0")}, RowQuery{{}, {}, latin("id"), true}}) {
            asked = 0;
            const Result<RowNumbers> found = findRows(table, query, stop);
            QVERIFY(!found && found.error().code == ErrorCode::Passing);
            QVERIFY(asked < 5);
        }
        QCOMPARE(rows({latin("\"id\" < 3")}, table), (QList{0, 1, 2})); // it goes on as before
    }

    void whatCantBeAskedIsAnError()
    {
        QVERIFY(!findRows(people(), {latin("\"nobody\" = 1")}, always));
    }

    void anExpressionForOneRow()
    {
        const ViewerTable table = people();
        QCOMPARE(*valueFor(table, latin("\"visits\" * 2"), 0), latin("24"));
        QVERIFY(valueFor(table, latin("\"name\""), 2)->isNull());
        QVERIFY(!valueFor(table, latin("nothing("), 0));
    }

    void cellsAreSetAndSetBack()
    {
        ViewerTable table = people();
        const Result<RowEdit> back = apply(table, 0, SetCell{1, 2, qint64(8)});
        VERIFY_RESULT(back);
        QCOMPARE(*valueFor(table, latin("\"visits\""), 1), latin("8"));
        const Result<RowEdit> again = apply(table, 0, *back);
        VERIFY_RESULT(again);
        QCOMPARE(*valueFor(table, latin("\"visits\""), 1), latin("7"));
        VERIFY_RESULT(apply(table, 0, SetCell{1, 1, {}}));
        QVERIFY(valueFor(table, latin("\"name\""), 1)->isNull());
    }

    void aKeyIsNobodyElses()
    {
        ViewerTable table = people();
        QVERIFY(!apply(table, 0, SetCell{1, 0, std::string("v1")}));
        QVERIFY(!apply(table, 0, SetCell{1, 0, {}}));
        VERIFY_RESULT(apply(table, 0, SetCell{1, 0, std::string("v2")})); // its own
        QVERIFY(!apply(table, 0, InsertRows{{{6, {std::string("v6"), {}, {}}}}}));
        QVERIFY(
            !apply(table, 0,
                   InsertRows{{{6, {std::string("a"), {}, {}}}, {7, {std::string("a"), {}, {}}}}}));
        QCOMPARE(table.count(), 6);
    }

    void rowsGoAndComeBackToTheirPlaces_data()
    {
        QTest::addColumn<QList<qint64>>("gone");
        QTest::newRow("first") << QList<qint64>{0};
        QTest::newRow("last") << QList<qint64>{5};
        QTest::newRow("middle") << QList<qint64>{2, 3};
        QTest::newRow("apart") << QList<qint64>{0, 2, 3, 5};
        QTest::newRow("all but one") << QList<qint64>{0, 1, 2, 4, 5};
    }
    void rowsGoAndComeBackToTheirPlaces()
    {
        QFETCH(QList<qint64>, gone);
        ViewerTable table = people();
        const QStringList before = keys(table);
        const Result<RowEdit> back = apply(table, 0, RemoveRows{{gone.begin(), gone.end()}});
        VERIFY_RESULT(back);
        QStringList left = before;
        for (auto row = gone.crbegin(); row != gone.crend(); ++row)
            left.removeAt(*row);
        QCOMPARE(table.count(), left.size());
        QCOMPARE(keys(table), left);
        const Result<RowEdit> again = apply(table, 0, *back);
        VERIFY_RESULT(again);
        QCOMPARE(keys(table), before);
        QVERIFY(valueFor(table, latin("\"name\""), 2)->isNull());
        VERIFY_RESULT(apply(table, 0, *again));
        QCOMPARE(keys(table), left);
    }

    void theLastViewerStays()
    {
        ViewerTable table = people();
        QVERIFY(!apply(table, 0, RemoveRows{{0, 1, 2, 3, 4, 5}}));
        QVERIFY(!apply(table, 0, RemoveRows{{99}}));
        QVERIFY(!apply(table, 0, SetCell{99, 1, {}}));
        QVERIFY(!apply(table, 0, InsertRows{{{8, {std::string("x"), {}, {}}}}}));
        QCOMPARE(table.count(), 6);
    }
};

REELWRIGHT_TEST(TestGridRows)
#include "tst_gridrows.moc"
