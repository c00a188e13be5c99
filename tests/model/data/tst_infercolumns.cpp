// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/data/columnmatch.h>
#include <model/data/fieldcheck.h>
#include <model/data/infercolumns.h>
#include <model/data/utf8.h>
#include <model/data/valuereading.h>

using namespace reelwright;
using test::u;

class TestInferColumns : public test::TestCase {
    Q_OBJECT

private:
    // One column of these cells.
    static InferredColumn inferred(const QStringList &cells, const QString &column = u("a"))
    {
        ColumnSample sample{{column}, {}, {}};
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

    void examplesAreMadeUp_data()
    {
        QTest::addColumn<QString>("cells");
        for (const char *cells :
             {"42|43", "12.5|13.5", "2030-01-31", "https://example.org/", "#336699|#33669A",
              "A|A 2", "[\"one\",\"two\"]", "12:30", "19.99 €|20.99 €", "{\"name\":\"value\"}"})
            QTest::newRow(cells) << u(cells);
    }
    // Even where the data happens to hold what would be made up.
    void examplesAreMadeUp()
    {
        QFETCH(QString, cells);
        const QStringList values = cells.split(u'|');
        const InferredColumn made = inferred(values);
        QVERIFY(!made.field.example.isEmpty());
        QVERIFY2(!values.contains(made.field.example), qPrintable(made.field.example));
        const QByteArray bytes = made.field.example.toUtf8();
        Cell cell;
        QCOMPARE(FieldCheck(made.field, false).read(bytes.toStdString(), cell), QString());
    }
    void anExampleOfATextIsItsFieldsName()
    {
        QCOMPARE(inferred({u("Zoë"), u("Ada")}, u("first_name")).field.example, u("First name"));
    }

    void finerTypes_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<bool>("ambiguous");
        const auto row = [](const char *cells, ColumnType type, const char *evidence,
                            bool ambiguous = false) {
            QTest::newRow(cells) << u(cells) << int(type) << u(evidence) << ambiguous;
        };
        row("1.234,56|7", ColumnType::Decimal,
            "all 2 values are numbers, with ',' before the decimals and '.' between thousands");
        row("1,234.56|7", ColumnType::Decimal,
            "all 2 values are numbers, with '.' before the decimals and ',' between thousands");
        row("1 234,56|7", ColumnType::Decimal,
            "all 2 values are numbers, with ',' before the decimals and ' ' between thousands");
        row("1\u00a0234\u202f567|8", ColumnType::Integer,
            "all 2 values are whole numbers, with ',' before the decimals and ' ' between "
            "thousands");
        row("1'234.50|2'000", ColumnType::Decimal,
            "all 2 values are numbers, with '.' before the decimals and ''' between thousands");
        row("1,5|2,25", ColumnType::Decimal,
            "all 2 values are numbers, with ',' before the decimals");
        row("1,234|5,678", ColumnType::Integer,
            "all 2 values are whole numbers, with '.' before the decimals and ',' between "
            "thousands; '1,234' could be read in another way too",
            true);
        row("1.234|5.678", ColumnType::Decimal,
            "all 2 values are numbers, with '.' before the decimals; '1.234' could be read in "
            "another way too",
            true);
        row("1.234.567|5.678", ColumnType::Integer,
            "all 2 values are whole numbers, with ',' before the decimals and '.' between "
            "thousands");
        row("12,34,567|1", ColumnType::Text, "the values have nothing in common but being texts");
        row("19,99 €|5 €", ColumnType::Money,
            "all 2 values are amounts in €, with ',' before the decimals");
        row("$19.99|-$5", ColumnType::Money,
            "all 2 values are amounts in $, with '.' before the decimals");
        row("EUR 5|7.50", ColumnType::Money,
            "all 2 values are amounts in EUR, with '.' before the decimals");
        row("$5|5 €", ColumnType::Text, "the values have nothing in common but being texts");
        row("ja|Nein", ColumnType::YesNo, "all 2 values are yes or no: ja, nein");
        row("y|n", ColumnType::YesNo, "all 2 values are yes or no: n, y");
        row("n|n", ColumnType::Text, "the values have nothing in common but being texts");
        row("31.12.2026|01.02.2026", ColumnType::Date,
            "all 2 values are dates, day first: 31.12.2026 can't be otherwise");
        row("12/31/2026|1/2/2026", ColumnType::Date,
            "all 2 values are dates, month first: 12/31/2026 can't be otherwise");
        row("1/2/2026|3/4/2026", ColumnType::Date,
            "all 2 values are dates, day first; all could be read month first too: 1/2/2026", true);
        row("1.2.2026", ColumnType::Date,
            "the one value is a date, day first, as dates with dots are: 1.2.2026");
        row("31/12/2026|12/31/2026", ColumnType::Text,
            "the values have nothing in common but being texts");
        row("30.02.2026|01.02.2026", ColumnType::Text,
            "the values have nothing in common but being texts");
        row("2026-12-31|2026-01-02 00:00:00", ColumnType::Date,
            "all 2 values are dates, year first");
        row("2026-12-31 12:00|2026-01-02", ColumnType::Text,
            "the values have nothing in common but being texts");
        row("9:05|23:59:59", ColumnType::Time, "all 2 values are times of day");
        row("9:05 PM|12:00 am", ColumnType::Time, "all 2 values are times of day");
        row("25:00|1:00", ColumnType::Text, "the values have nothing in common but being texts");
        row("a.jpg|https://a.example/b.PNG?w=2", ColumnType::Image,
            "all 2 values are names of pictures");
        row("{\"a\":1}|{}", ColumnType::Record, "all 2 values are records in JSON");
        row("", ColumnType::Text, "there are no values");
    }
    void finerTypes()
    {
        QFETCH(QString, cells);
        QFETCH(int, type);
        QFETCH(QString, evidence);
        QFETCH(bool, ambiguous);
        const ColumnGuess guess = inferred(cells.split(u'|')).guess;
        QCOMPARE(guess.evidence, evidence);
        QCOMPARE(int(guess.type), type);
        QCOMPARE(guess.ambiguous, ambiguous);
    }

    void whatOneColumnLeavesOpenAnotherTells()
    {
        const ColumnSample sample{{u("a"), u("b"), u("c"), u("d")},
                                  {{u("1,234"), u("2,5"), u("1/2/2026"), u("12/31/2026")},
                                   {u("5,678"), u("1.000,5"), u("3/4/2026"), u("1/1/2026")}},
                                  {}};
        const QList<ColumnGuess> guesses = guessColumns(sample);
        QCOMPARE(int(guesses[0].type), int(ColumnType::Decimal));
        QCOMPARE(guesses[0].reading.decimal, QChar(u','));
        QVERIFY(!guesses[0].ambiguous);
        QVERIFY(guesses[0].evidence.endsWith(u(", as in other columns")));
        QCOMPARE(int(guesses[2].reading.dates), int(DateOrder::MonthFirst));
        QVERIFY(!guesses[2].ambiguous);
    }

    void typedNumbersAreNotReadOtherwise()
    {
        QBitArray typed(2, true);
        ColumnGuess guess = guessColumn({u("1.234"), u("5.678")}, typed);
        QVERIFY(!guess.ambiguous);
        QVERIFY(guess.reading == Reading());
        typed.clearBit(1);
        guess = guessColumn({u("1.234"), u("5,5")}, typed);
        QCOMPARE(int(guess.type), int(ColumnType::Decimal));
        QCOMPARE(guess.reading.decimal, QChar(u','));
    }

    void columnsWithWrongValuesAreReadAsMostOfThem()
    {
        const auto best = [](FieldType type, const char *cells) {
            return bestReading(type, u(cells).split(u'|'), {});
        };
        QCOMPARE(int(best(FieldType::Date, "31.12.2026|n/a|1.2.2026|2026-01-01").dates),
                 int(DateOrder::DayFirst));
        QCOMPARE(int(best(FieldType::Date, "x|y").dates), int(DateOrder::YearFirst));
        QCOMPARE(best(FieldType::Decimal, "1.234,5 €|$5|2,5 €|x").currency, u("€"));
        QCOMPARE(best(FieldType::Decimal, "1.234,5 €|$5|2,5 €|x").decimal, QChar(u','));
        QCOMPARE(best(FieldType::Boolean, "ja|nein|vielleicht").yes.value(0), u("ja"));
        QVERIFY(best(FieldType::Text, "1,5|2,5") == Reading());
    }
    void columnsThatAreNearlySomethingSaySo()
    {
        QStringList values;
        for (int i = 1; i <= 19; ++i)
            values += QStringLiteral("%1.12.2026").arg(i);
        values += u("n/a");
        ColumnGuess guess = guessColumn(values, {});
        QCOMPARE(int(guess.type), int(ColumnType::Text));
        QCOMPARE(int(guess.nearly), int(ColumnType::Date));
        QCOMPARE(guess.evidence, u("19 of 20 values are dates, and 'n/a' is not"));
        values += u("?");
        values += u("-");
        guess = guessColumn(values, {});
        QCOMPARE(int(guess.nearly), int(ColumnType::Text));
    }
    void aMappingTakesTheReadingsOfTheSample()
    {
        const ColumnSample sample{{u("Tag"), u("Summe"), u("Neu"), u("Text")},
                                  {{u("31.12.2026"), u("1.234,5"), u("ja"), u("1,5")},
                                   {u("?"), u("7"), u("nein"), u("2,5")}},
                                  {}};
        QList<Field> fields;
        for (const auto &[name, type] :
             QList<std::pair<const char *, FieldType>>{{"day", FieldType::Date},
                                                       {"sum", FieldType::Integer},
                                                       {"new", FieldType::Boolean},
                                                       {"text", FieldType::Text},
                                                       {"none", FieldType::Date}}) {
            Field field;
            field.name = u(name);
            field.type = type;
            fields.append(field);
        }
        ColumnMapping mapping;
        mapping.automatic = false;
        mapping.choices = {{u("day"), u("Tag")},
                           {u("sum"), u("Summe")},
                           {u("new"), u("Neu")},
                           {u("text"), u("Text")},
                           {u("none"), {}}};
        mapping = readAsGuessed(mapping, fields, sample);
        QCOMPARE(int(mapping.reading(u("day")).dates), int(DateOrder::DayFirst));
        QCOMPARE(mapping.reading(u("sum")).grouping, QChar(u'.'));
        QCOMPARE(mapping.reading(u("new")).no.value(0), u("nein"));
        QVERIFY(mapping.reading(u("text")) == Reading());
        QVERIFY(mapping.reading(u("none")) == Reading());
    }
    void tenThousandColumnsAreGuessed()
    {
        ColumnSample sample;
        QStringList row;
        for (int i = 0; i < 10'000; ++i) {
            sample.columns += QStringLiteral("c%1").arg(i);
            row += QString::number(i);
        }
        sample.rows = {row, row, row};
        const QList<InferredColumn> made = inferColumns(sample);
        QCOMPARE(made.size(), 10'000);
        QCOMPARE(int(made.last().guess.type), int(ColumnType::Integer));
    }

    void whatNeedsAReadingIsSaid()
    {
        QVERIFY(guessColumn({u("2026-12-31")}, {}).plain);
        QVERIFY(!guessColumn({u("2026/12/31")}, {}).plain);
        QVERIFY(!guessColumn({u("31.12.2026")}, {}).plain);
        QVERIFY(!guessColumn({u("ja")}, {}).plain);
        QVERIFY(guessColumn({u("a"), u("b")}, {}).plain);
    }

    void readersSpellAsGuessed()
    {
        const auto read = [](FieldType type, const char *text, const Reading &reading) {
            ValueReader reader(type, reading);
            std::string_view own;
            const QString reason = reader.read(text, own);
            return reason.isEmpty() ? toText(own) : reason;
        };
        const Reading reading{u',', u'.', DateOrder::DayFirst, {u("ja")}, {u("nein")}, u("€")};
        QCOMPARE(read(FieldType::Decimal, "-1.234,5 €", reading), u("-1234.5"));
        QCOMPARE(read(FieldType::Decimal, "€ 1.234.567", reading), u("1234567"));
        QCOMPARE(read(FieldType::Decimal, "\u22121.234,50", reading), u("-1234.50"));
        for (const char *wrong : {"1.23", "1,2,3", "1.2345", "1234.567", "1,", ",5", "1,5 $", "€",
                                  "--1", "1.234.56,7", "1e5x"})
            QCOMPARE(read(FieldType::Decimal, wrong, reading),
                     u("is no number with ',' before the decimals"));
        QCOMPARE(read(FieldType::Date, "1.2.2026", reading), u("2026-02-01"));
        QCOMPARE(read(FieldType::Date, "29.2.2028", reading), u("2028-02-29"));
        for (const char *wrong : {"29.2.2027", "31.4.2026", "1.2.26", "1.2-2026", "0.1.2026", "x",
                                  "1.2.2026x", "2026-02-01"})
            QCOMPARE(read(FieldType::Date, wrong, reading),
                     u("is no date with day, month and year"));
        QCOMPARE(read(FieldType::Boolean, " JA ", reading), u("true"));
        QCOMPARE(read(FieldType::Boolean, "true", reading),
                 u("is none of the column's words for yes and no"));
        QCOMPARE(read(FieldType::Text, "1.234,5 €", reading), u("1.234,5 €"));
        QCOMPARE(read(FieldType::Date, " ", reading), u(" "));
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
        for (const InferredColumn &made : inferColumns({columns, {}, {}})) {
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
