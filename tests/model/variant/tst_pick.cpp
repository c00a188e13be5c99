// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/variant/scenes.h"
#include "testcase.h"

#include <model/variant/pick.h>

#include <QSet>

using namespace reelwright;
using test::u;

class TestPick : public test::TestCase {
    Q_OBJECT

    // Gold viewers see "one" and "two", the others "one" alone.
    static Template value()
    {
        Template made = test::templateOf("id plan usage:integer");
        made.scenes = {test::scene("one", 1, {}), test::scene("two", 1, {})};
        StoryboardSlot second = test::slot("s2", {test::candidate("two")});
        second.candidates[0].when = u("plan = 'gold'");
        made.storyboard = {test::slot("s1", {test::candidate("one")}), second};
        return made;
    }
    // v0 .. v99; every tenth is gold.
    static ViewerTable viewers(int count = 100)
    {
        ViewerTable table = std::move(ViewerTable::make(value().fields).value());
        for (int i = 0; i < count; ++i) {
            const std::string key = "v" + std::to_string(i);
            const std::vector<Cell> row{
                std::string_view(key), std::string_view(i % 10 == 0 ? "gold" : "basic"), qint64(i)};
            if (!table.add(row))
                qFatal("no row");
        }
        return table;
    }
    static QList<qint64> rowsOf(const Result<QList<PickedRow>> &picked)
    {
        QList<qint64> rows;
        for (const PickedRow &one : picked.value())
            rows.append(one.row);
        return rows;
    }

private Q_SLOTS:
    void theFirstOnesUnlessToldOtherwise()
    {
        const ViewerTable table = viewers();
        QCOMPARE(rowsOf(pickRows(table, value(), {.most = 3})), (QList<qint64>{0, 1, 2}));
        QCOMPARE(rowsOf(pickRows(viewers(2), value(), {.most = 3})), (QList<qint64>{0, 1}));
        QVERIFY(pickRows(table, value(), {.most = 0}).value().isEmpty());
    }
    void thoseThatAreNamedInTheirOrder()
    {
        const auto picked =
            pickRows(viewers(), value(), {.keys = {u("v7"), u("nobody"), u("v3")}, .most = 1});
        QCOMPARE(rowsOf(picked), (QList<qint64>{7, 3}));
        QStringList all;
        for (int i = 0; i < 100; ++i)
            all += u("v%1").arg(i);
        QCOMPARE(pickRows(viewers(), value(), {.keys = all}).value().size(), Pick::limit);
    }
    void thoseOfAFilter()
    {
        const ViewerTable table = viewers();
        QCOMPARE(rowsOf(pickRows(table, value(), {.filter = u("plan = 'gold' and usage > 70")})),
                 (QList<qint64>{80, 90}));
        QVERIFY(pickRows(table, value(), {.filter = u("usage > 1000")}).value().isEmpty());
        const auto wrong = pickRows(table, value(), {.filter = u("usages > 1")});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text().contains(u("usages")), qPrintable(wrong.error().text()));
        QVERIFY(!pickRows(table, value(), {.filter = u("1) OR (1")}));
    }
    void oneOfEachPathThoseWithManyViewersFirst()
    {
        const ViewerTable table = viewers();
        QCOMPARE(pickRows(table, value(), {.onePerPath = true}).value(),
                 (QList<PickedRow>{{1, 90}, {0, 10}}));
        QCOMPARE(pickRows(table, value(), {.filter = u("usage > 50"), .onePerPath = true}).value(),
                 (QList<PickedRow>{{51, 45}, {60, 4}}));
    }
    void chanceGoesByItsSeed()
    {
        const ViewerTable table = viewers();
        const auto once = rowsOf(pickRows(table, value(), {.seed = 5, .most = 20}));
        QCOMPARE(once.size(), 20);
        QCOMPARE(QSet<qint64>(once.begin(), once.end()).size(), 20);
        QVERIFY(std::is_sorted(once.begin(), once.end()));
        QCOMPARE(rowsOf(pickRows(table, value(), {.seed = 5, .most = 20})), once);
        QVERIFY(rowsOf(pickRows(table, value(), {.seed = 6, .most = 20})) != once);
        QCOMPARE(rowsOf(pickRows(table, value(), {.seed = 5, .most = 500})).size(), 100);
        const auto gold =
            rowsOf(pickRows(table, value(), {.filter = u("plan = 'gold'"), .seed = 5, .most = 4}));
        QCOMPARE(gold.size(), 4);
        for (const qint64 row : gold)
            QCOMPARE(row % 10, 0);
    }
    // Each row is as likely as any other.
    void chanceIsFair()
    {
        const ViewerTable table = viewers(10);
        QList<int> counts(10);
        for (quint64 seed = 0; seed < 2000; ++seed)
            for (const qint64 row : rowsOf(pickRows(table, value(), {.seed = seed, .most = 3})))
                ++counts[row];
        for (const int count : std::as_const(counts)) // 600 expected, with a spread of 20
            QVERIFY2(count > 500 && count < 700, qPrintable(QString::number(count)));
    }
    void canBeStopped()
    {
        const ViewerTable table = viewers(50'000);
        for (const QString &filter : {u(""), u("usage < 0")}) { // nobody: not a row comes
            const auto stopped =
                pickRows(table, value(), {.filter = filter, .seed = 1}, {}, [] { return false; });
            QVERIFY2(!stopped, qPrintable(filter));
            QCOMPARE(stopped.error().code, ErrorCode::Passing);
        }
        QCOMPARE(pickRows(table, value(), {.seed = 1}).value().size(), 16);
    }
    void whatDiffersMostComesFirst()
    {
        QCOMPARE(differingValues({}), QList<int>());
        QCOMPARE(differingValues({{u("a"), u("x")}}), QList<int>());
        QCOMPARE(
            differingValues(
                {{u("a"), u("x"), u("1")}, {u("a"), u("y"), u("2")}, {u("a"), u("x"), u("3")}}),
            (QList<int>{2, 1}));
    }
};

REELWRIGHT_TEST(TestPick)
#include "tst_pick.moc"
