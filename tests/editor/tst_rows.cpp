// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/session/rows.h>

using namespace reelwright;

namespace {

ViewerTable people()
{
    Field id;
    id.name = QStringLiteral("id");
    Field name;
    name.name = QStringLiteral("name");
    Field visits;
    visits.name = QStringLiteral("visits");
    visits.type = FieldType::Integer;
    ViewerTable table = *ViewerTable::make({id, name, visits});
    const auto add = [&table](std::string_view key, Cell who, Cell count) {
        QVERIFY(table.add(std::vector<Cell>{key, who, count}));
    };
    add("v1", "Björn Papadopoulos", qint64(12));
    add("v2", "نور الدين", qint64(7));
    add("v3", "Zoë MÜLLER", Cell());
    add("v4", Cell(), qint64(12));
    return table;
}

QList<qint64> found(const ViewerTable &table, const QString &words, int most = 50)
{
    QList<qint64> rows;
    for (const RowMatch &match : searchRows(table, words, most, [] { return true; }))
        rows += match.row;
    return rows;
}

} // namespace

class TestRows : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qint64>>("rows");
        QTest::newRow("key") << QStringLiteral("V3") << QList<qint64>{2};
        QTest::newRow("without the accent") << QStringLiteral("bjorn") << QList<qint64>{0};
        QTest::newRow("other case") << QStringLiteral("müller") << QList<qint64>{2};
        QTest::newRow("number") << QStringLiteral("12") << QList<qint64>{0, 3};
        QTest::newRow("Arabic") << QStringLiteral("نور") << QList<qint64>{1};
        QTest::newRow("two words, two fields") << QStringLiteral("papa 12") << QList<qint64>{0};
        QTest::newRow("one word missing") << QStringLiteral("papa 13") << QList<qint64>{};
        QTest::newRow("a wildcard is a letter") << QStringLiteral("%") << QList<qint64>{};
        QTest::newRow("nothing") << QStringLiteral("  ") << QList<qint64>{};
    }
    void findsByAnyField()
    {
        QFETCH(QString, words);
        QFETCH(QList<qint64>, rows);
        QCOMPARE(found(people(), words), rows);
    }

    void saysWhichField()
    {
        const auto goOn = [] { return true; };
        QCOMPARE(searchRows(people(), QStringLiteral("12"), 9, goOn).first().field, 2);
        QCOMPARE(searchRows(people(), QStringLiteral("zoe"), 9, goOn).first().field, 1);
    }

    void stopsWhenAsked()
    {
        QCOMPARE(found(people(), QStringLiteral("v"), 2), (QList<qint64>{0, 1}));
        QVERIFY(searchRows(people(), QStringLiteral("v"), 9, [] { return false; }).isEmpty());
    }

    void readsARow()
    {
        const QStringList row = readRow(people(), 2);
        QCOMPARE(row.value(1), QStringLiteral("Zoë MÜLLER"));
        QVERIFY(row.value(2).isNull());
        QVERIFY(readRow(people(), 4).isEmpty());
    }

    void copiesAndFinds()
    {
        ViewerTable copy = *ViewerTable::make(people().fields());
        QVERIFY(copyRows(people(), copy));
        QVERIFY(copyRows(people(), copy));
        QCOMPARE(copy.count(), 8);
        indexKeys(copy, QStringLiteral("id"));
        QCOMPARE(findRow(copy, QStringLiteral("id"), QStringLiteral("v2")), 1);
        QVERIFY(!findRow(copy, QStringLiteral("id"), QStringLiteral("v9")));
        QCOMPARE(readRow(copy, 7), readRow(people(), 3));
    }

    void countsValues()
    {
        const QHash<int, qint64> counts =
            countValues(people(), QStringLiteral("CASE WHEN visits > 8 THEN 1 ELSE -1 END"));
        QCOMPARE(counts, (QHash<int, qint64>{{1, 2}, {-1, 2}}));
    }
};

REELWRIGHT_TEST(TestRows)
#include "tst_rows.moc"
