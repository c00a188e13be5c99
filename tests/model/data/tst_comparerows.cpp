// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/comparerows.h>

using namespace reelwright;
using test::u;

class TestCompareRows : public test::TestCase {
    Q_OBJECT

private:
    // Rows of "a|b|c", empty: no value; columns of texts but for n: whole numbers.
    static ViewerTable tableOf(const char *fields, const QStringList &rows)
    {
        ViewerTable table = std::move(ViewerTable::make(test::fieldsOf(fields)).value());
        for (const QString &row : rows) {
            std::vector<std::string> texts;
            for (const QString &cell : row.split(u'|'))
                texts.push_back(cell.toStdString());
            std::vector<Cell> cells;
            for (size_t i = 0; i < texts.size(); ++i) {
                if (texts[i].empty())
                    cells.emplace_back();
                else if (table.fields()[qsizetype(i)].type == FieldType::Integer)
                    cells.emplace_back(qint64(std::stoll(texts[i])));
                else
                    cells.emplace_back(std::string_view(texts[i]));
            }
            if (!table.add(cells))
                qWarning("a row can't be added");
        }
        return table;
    }
    // "+3 -1 2>2:name same 1"
    static QString changes(const ViewerTable &before, const ViewerTable &after)
    {
        const Result<RowChanges> found = compareRows(before, after, u("id"));
        if (!found)
            return found.error().text();
        QStringList words;
        for (const qint64 row : found->added)
            words += QStringLiteral("+%1").arg(row);
        for (const qint64 row : found->gone)
            words += QStringLiteral("-%1").arg(row);
        for (const AlteredRow &row : found->altered) {
            QStringList fields;
            for (const int field : row.fields)
                fields += after.fields()[field].name;
            words +=
                QStringLiteral("%1>%2:%3").arg(row.before).arg(row.after).arg(fields.join(u','));
        }
        return words.join(u' ') + QStringLiteral(" same %1").arg(found->same);
    }

private Q_SLOTS:
    void rowsAreAddedGoneAndAltered()
    {
        const ViewerTable before =
            tableOf("id name n:integer", {u("a|x|1"), u("b|y|2"), u("c|z|3"), u("d||4")});
        const ViewerTable after = tableOf(
            "id name n:integer", {u("d||4"), u("c|z|4"), u("e|w|5"), u("a|X|"), u("f|w|5")});
        QCOMPARE(changes(before, after), u("+3 +5 -2 3>2:n 1>4:name,n same 1"));
        QCOMPARE(cellAt(after, 4, u("name")), u("X"));
        QVERIFY(cellAt(after, 4, u("n")).isNull());
        QVERIFY(cellAt(after, 99, u("n")).isNull());
    }
    void nothingIsNothing()
    {
        const ViewerTable empty = tableOf("id", {});
        const ViewerTable one = tableOf("id", {u("a")});
        QCOMPARE(changes(empty, empty), u(" same 0"));
        QCOMPARE(changes(empty, one), u("+1 same 0"));
        QCOMPARE(changes(one, empty), u("-1 same 0"));
        QCOMPARE(changes(one, one), u(" same 1"));
    }
    void noValueIsOtherThanAnEmptyOne()
    {
        const ViewerTable before = tableOf("id name", {u("a|")});
        ViewerTable after = tableOf("id name", {});
        const std::vector<Cell> cells{std::string_view("a"), std::string_view("")};
        VERIFY_RESULT(after.add(cells));
        QCOMPARE(changes(before, after), u("1>1:name same 0"));
    }
    void onlyFieldsOfBothAreCompared()
    {
        QCOMPARE(
            changes(tableOf("id gone name", {u("a|1|x")}), tableOf("id name new", {u("a|x|2")})),
            u(" same 1"));
        QCOMPARE(
            changes(tableOf("id gone name", {u("a|1|x")}), tableOf("id new name", {u("a|2|y")})),
            u("1>1:name same 0"));
    }
    void namesMayBeHostile()
    {
        QList<Field> fields = test::fieldsOf("id a");
        fields[1].name = u("a'; DROP TABLE viewer; --");
        ViewerTable table = std::move(ViewerTable::make(fields).value());
        const std::vector<Cell> cells{std::string_view("'; --"), std::string_view("x")};
        VERIFY_RESULT(table.add(cells));
        QCOMPARE(changes(table, table), u(" same 1"));
        QCOMPARE(cellAt(table, 1, fields[1].name), u("x"));
    }
    void keysThatRepeatAreCountedToo()
    {
        QCOMPARE(changes(tableOf("id name", {u("a|x"), u("a|y")}),
                         tableOf("id name", {u("a|x"), u("a|z"), u("a|w")})),
                 u("+2 +3 -2 same 1"));
    }
    void aKeyThatIsNoFieldIsAnError()
    {
        const ViewerTable table = tableOf("name", {u("a")});
        QVERIFY(!compareRows(table, table, u("id")));
    }
    void itCanBeStopped()
    {
        const ViewerTable table = tableOf("id", {u("a")});
        const Result<RowChanges> found = compareRows(table, table, u("id"), [] { return false; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Passing);
    }
    void manyRowsAreCompared()
    {
        QStringList rows;
        for (int i = 0; i < 30'000; ++i)
            rows += QStringLiteral("k%1|%2|%1").arg(i).arg(i % 7);
        const ViewerTable before = tableOf("id name n:integer", rows);
        std::reverse(rows.begin(), rows.end());
        rows[5] = u("k29994|other|29994");
        rows.removeAt(100);
        rows += u("new|1|1");
        const ViewerTable after = tableOf("id name n:integer", rows);
        QCOMPARE(changes(before, after), u("+30000 -29900 29995>6:name same 29998"));
    }
    void changedColumnsAreSaid()
    {
        ColumnMapping mapping;
        mapping.automatic = false;
        mapping.known = {u("Nr"), u("Name"), u("Ort")};
        mapping.choices = {{u("id"), u("Nr")}, {u("first_name"), u("Name")}, {u("city"), {}}};
        QVERIFY(columnChanges(mapping, {u("Nr"), u("Name"), u("Ort")}).isEmpty());
        const ColumnChanges changes = columnChanges(mapping, {u("Nr"), u("Vorname")});
        QCOMPARE(changes.added, QStringList(u("Vorname")));
        QCOMPARE(changes.gone, (QStringList{u("Name"), u("Ort")}));
        QCOMPARE(changes.fieldsWithout, QStringList(u("first_name")));
    }
};

REELWRIGHT_TEST(TestCompareRows)
#include "tst_comparerows.moc"
