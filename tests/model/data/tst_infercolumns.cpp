// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/columnmatch.h>
#include <model/data/infercolumns.h>

using namespace reelwright;
using test::u;

class TestInferColumns : public test::TestCase {
    Q_OBJECT

private:
    // One column of these cells.
    static InferredColumn inferred(const QStringList &cells, const QString &column = u("a"))
    {
        ColumnSample sample{{column}, {}};
        for (const QString &cell : cells)
            sample.rows.append(QStringList{cell});
        return inferColumns(sample).value(0);
    }
    static ColumnSample sampleOf(const QByteArray &bytes, const char *name)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u(name)));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return sampleColumns(file.fileName()).value_or(ColumnSample());
    }

private Q_SLOTS:
    void typesFollowFromAllValues_data()
    {
        QTest::addColumn<QString>("cells"); // with | between
        QTest::addColumn<int>("type");
        const auto row = [](const char *cells, FieldType type) {
            QTest::newRow(cells) << u(cells) << int(type);
        };
        row("1|-20|300", FieldType::Integer);
        row("1||3", FieldType::Integer);
        row(" 7 |8", FieldType::Integer);
        row("1|2.5", FieldType::Decimal);
        row("0|0.5", FieldType::Decimal);
        row("0|1|1", FieldType::Integer);
        row("yes|no|Yes", FieldType::Boolean);
        row("true|0", FieldType::Boolean);
        row("2026-01-31|2026-12-01", FieldType::Date);
        row("2026-01-31|2026-02-31", FieldType::Text);
        row("#FF8000|#FF800080", FieldType::Color);
        row("https://a.example/x|ftp://b.example", FieldType::Link);
        row("Note:well|a:b", FieldType::Text);
        row("[1]|[\"a\",\"b\"]", FieldType::List);
        row("[1|[2]", FieldType::Text);
        row("01234|56789", FieldType::Text); // post codes
        row("-007|1", FieldType::Text);
        row("+49 731 12|1", FieldType::Text);
        row("12345678901234567890|1", FieldType::Text); // would be rounded
        row("0.1234567890123456|1", FieldType::Text);
        row("1|two", FieldType::Text);
        row("nan|inf", FieldType::Text);
        row("||", FieldType::Text);
    }
    void typesFollowFromAllValues()
    {
        QFETCH(QString, cells);
        QFETCH(int, type);
        QCOMPARE(int(inferred(cells.split(QLatin1Char('|'))).field.type), type);
    }

    void theExampleIsTheFirstValue()
    {
        QCOMPARE(inferred({u(""), u(" "), u("b"), u("a")}).field.example, u("b"));
        QCOMPARE(inferred({}).field.example, QString());
    }

    void valuesThatTellRowsApartAreNoticed()
    {
        QVERIFY(inferred({u("a"), u("b")}).distinct);
        QVERIFY(!inferred({u("a"), u("b"), u("a")}).distinct);
        QVERIFY(!inferred({u("a"), u("")}).distinct);
        QVERIFY(!inferred({}).distinct);
    }

    void namesAreIdentifiersThatFindTheirColumn_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("names"); // empty: no field
        const auto row = [](const char *columns, const char *names) {
            QTest::newRow(columns)
                << u(columns).split(QLatin1Char('|')) << u(names).split(QLatin1Char('|'));
        };
        row("id|First Name", "id|first_name");
        row("E-Mail|Größe|1st", "e_mail|gro_e|_1st");
        row("Prénom|a.b", "prenom|a_b");
        row("Name|name", "|name");
        row("NAME|Name", "NAME|");
        row("a b|a-b", "|");
        row("a b|a-b|A_B", "||A_B");
        row("姓名|n", "|n");
    }
    void namesAreIdentifiersThatFindTheirColumn()
    {
        QFETCH(QStringList, columns);
        QFETCH(QStringList, names);
        QList<Field> fields;
        QStringList found(columns.size());
        for (const InferredColumn &made : inferColumns({columns, {}})) {
            found[columns.indexOf(made.column)] = made.field.name;
            fields.append(made.field);
        }
        QCOMPARE(found, names);
        const Result<QList<int>> matched = matchColumns(fields, columns);
        VERIFY_RESULT(matched);
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(names[matched->at(i)], fields[i].name);
    }

    void csvIsSampled()
    {
        const ColumnSample sample = sampleOf("id;Full Name\n1;\"A; B\"\n2\n3;C\n", "a.csv");
        QCOMPARE(sample.columns, (QStringList{u("id"), u("Full Name")}));
        QCOMPARE(sample.rows, (QList<QStringList>{{u("1"), u("A; B")}, {u("3"), u("C")}}));
    }

    void jsonIsSampled()
    {
        const ColumnSample sample = sampleOf(
            "[{\"id\": 1, \"to\": {\"city\": \"Ulm\"}}, {\"id\": 2, \"tags\": [1, 2]}]", "a.json");
        QCOMPARE(sample.columns, (QStringList{u("id"), u("to_city"), u("tags")}));
        QCOMPARE(sample.rows,
                 (QList<QStringList>{{u("1"), u("Ulm"), u("")}, {u("2"), u(""), u("[1,2]")}}));
    }

    void noMoreIsReadThanAskedFor()
    {
        QByteArray bytes = "id\n";
        for (int i = 0; i < 1500; ++i)
            bytes += QByteArray::number(i) + '\n';
        QCOMPARE(sampleOf(bytes, "a.csv").rows.size(), 1000);
    }

    void whatCantBeReadIsToldByName()
    {
        const Result<ColumnSample> sample = sampleColumns(u("/nowhere/a.csv"));
        QVERIFY(!sample);
        QVERIFY(sample.error().text().contains(u("/nowhere/a.csv")));
    }
};

REELWRIGHT_TEST(TestInferColumns)
#include "tst_infercolumns.moc"
