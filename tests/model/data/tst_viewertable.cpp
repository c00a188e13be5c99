// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "temporaryfiles.h"
#include "testcase.h"

#include <model/data/nearest.h>

using namespace reelwright;
using test::u;

class TestViewerTable : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAddedAndCleared()
    {
        ViewerTable table =
            std::move(ViewerTable::make(test::fieldsOf("id a:integer b:decimal")).value());
        const std::vector<Cell> row{std::string_view("Zoë"), qint64(5), Cell()};
        VERIFY_RESULT(table.add(row));
        VERIFY_RESULT(table.add(row));
        QStringList rows;
        test::appendRows(table, rows);
        QCOMPARE(rows, QStringList({u("Zoë|5|NULL"), u("Zoë|5|NULL")}));
        QCOMPARE(table.count(), 2);
        table.clear();
        QCOMPARE(table.count(), 0);
    }
    void namesAreChecked()
    {
        for (const char *names : {"id ID", "id row_", "id Row_", "id \"x", "id :text"})
            QVERIFY2(!ViewerTable::make(test::fieldsOf(names)), names);
        QList<Field> many(2000, Field());
        for (qsizetype i = 0; i < many.size(); ++i)
            many[i].name = QStringLiteral("f%1").arg(i);
        QVERIFY(!ViewerTable::make(many));
        QVERIFY(ViewerTable::make(many.first(1900)).has_value());
    }
    void sortingLeavesNoFiles()
    {
        ViewerTable table = std::move(ViewerTable::make(test::fieldsOf("id a")).value());
        const std::string padding(500, 'x');
        for (int i = 0; i < 100'000; ++i) {
            const std::string text = std::to_string(i * 7919 % 100'000) + padding;
            const std::vector<Cell> row{std::string_view(text), std::string_view(text)};
            VERIFY_RESULT(table.add(row));
        }
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(table.database(), "SELECT id, a FROM viewer ORDER BY a", -1, &statement,
                           nullptr);
        QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
        QVERIFY(!test::hasTemporaryFile());
        sqlite3_finalize(statement);
    }
    void slipsAreGuessed()
    {
        const QStringList names{u("first_name"), u("last_name"), u("plan")};
        QCOMPARE(nearestName(u("frist_name"), names), u("first_name"));
        QCOMPARE(nearestName(u("Plann"), names), u("plan"));
        QCOMPARE(nearestName(u("zebra"), names), QString());
    }
};

REELWRIGHT_TEST(TestViewerTable)
#include "tst_viewertable.moc"
