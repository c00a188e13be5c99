// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/binding/evaluate.h"
#include "testcase.h"

using namespace reelwright;
using test::u;

class TestFilters : public test::TestCase {
    Q_OBJECT

    static QString counted(const char *source, qint64 number, const char *language)
    {
        std::vector<Cell> values = test::viewer();
        values[4] = number;
        return test::textValue(source, language, values);
    }

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("result");
        const auto row = [](const char *source, const char *result) {
            QTest::newRow(source) << u(result);
        };
        row("", "");
        row("plain", "plain");
        row("it's { one } brace", "it's { one } brace");
        row("Hello {{ first_name }}!", "Hello Zoë!");
        row("{{first_name}}{{plan}}", "Zoëgold");
        row("{{ usage }} GB", "64 GB");
        row("{{ price }}", "1234.5");
        row("{{ price * 2 }}", "2469");
        row("{{ usage / 4.0 }}", "16");
        row("{{ 1 = 1 }}", "1");
        row("Hello {{ last_name }}!", "NULL");
        row("Hello {{ last_name | default: \"friend\" }}!", "Hello friend!");
        row("Hello {{ last_name | default: first_name }}!", "Hello Zoë!");
        row("Hello {{ last_name | upper | default: 'you' }}!", "Hello you!");
        row("Hello {{ trim('  ') | default: 'you' }}!", "Hello you!");
        row("{{ first_name | default: 'you' | upper }}", "ZOË");
        row("{{ '{{' }} and {{ '}}' }}", "{{ and }}");
        row("{{ (1 | 2) }}", "3");
        row("{{ 'a' || '|' || 'b' | upper }}", "A|B");
        row("{{ first_name | truncate: 2 }}", "Z…");
        row("{{ first_name | truncate: 3 }}", "Zoë");
        row("{{ 'Maria Costa' | truncate: 7 }}", "Maria…");
        row("{{ 'e\xcc\x81\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7xyz' | truncate: 3 }}",
            "e\xcc\x81\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7…");
        row("{{ usage | number | truncate: 9 }}", "64");
    }
    void texts()
    {
        QFETCH(QString, result);
        QCOMPARE(test::textValue(QTest::currentDataTag()), result);
    }

    void everyFilterInItsLanguage_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *source, const char *language, const char *result) {
            QTest::addRow("%s %s", language, source)
                << u(source) << QByteArray(language) << u(result);
        };
        row("{{ 'istanbul ß' | upper }}", "en", "ISTANBUL SS");
        row("{{ 'istanbul' | upper }}", "tr", "İSTANBUL");
        row("{{ 'άδικος' | upper }}", "el", "ΑΔΙΚΟΣ");
        row("{{ 'DIYARBAKIR' | lower }}", "en", "diyarbakir");
        row("{{ 'DIYARBAKIR' | lower }}", "tr", "dıyarbakır");
        row("{{ 'ΟΔΟΣ' | lower }}", "el", "οδος");
        row("{{ 'maria COSTA' | title }}", "en", "Maria Costa");
        row("{{ 'istanbul ışık' | title }}", "tr", "İstanbul Işık");
        row("{{ 'ijsland' | title }}", "nl", "IJsland");
        row("{{ price | currency: 'EUR' }}", "en", "€1,234.50");
        row("{{ price | currency: \"EUR\" }}", "de", "1.234,50\u00a0€");
        row("{{ price | currency: 'JPY' }}", "ja", "￥1,235");
        row("{{ price | currency: 'EUR', 0 }}", "fr", "1\u202f235\u00a0€");
        row("{{ price | number }}", "en", "1,234.5");
        row("{{ price | number: 2 }}", "de", "1.234,50");
        row("{{ price | number: 0 }}", "fr", "1\u202f235");
        row("{{ 1234567 | number }}", "hi", "12,34,567");
        row("{{ usage | number }}", "ar-EG", "٦٤");
        row("{{ '12.5' | number: 1 }}", "de", "12,5");
        row("{{ day | date }}", "en", "Mar 1, 2026");
        row("{{ day | date: 'short' }}", "de", "01.03.26");
        row("{{ day | date: \"long\" }}", "de", "1. März 2026");
        row("{{ day | date: 'full' }}", "en", "Sunday, March 1, 2026");
        row("{{ day | date: 'long' }}", "ja", "2026年3月1日");
        row("{{ day | date: 'yMMMM' }}", "tr", "Mart 2026");
        row("{{ price | number: 2, locale: 'en' }}", "de", "1,234.50");
        row("{{ price | number }}", "no such language", "1,234.5");
        row("{{ price | number }}", "de_DE", "1.234,5");
    }
    void everyFilterInItsLanguage()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, language);
        QFETCH(QString, result);
        QCOMPARE(test::textValue(source.toUtf8().constData(), language.constData()), result);
    }
    void pluralFollowsTheLanguage_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("result");
        const auto row = [](qint64 number, const char *language, const char *result) {
            QTest::addRow("%s %lld", language, number)
                << number << QByteArray(language) << u(result);
        };
        row(0, "en", "other 0");
        row(1, "en", "one 1");
        row(1001, "en", "other 1,001");
        row(0, "fr", "one 0");
        row(2, "fr", "other 2");
        row(1, "pl", "one 1");
        row(22, "pl", "few 22");
        row(25, "pl", "many 25");
        row(1, "ja", "other 1");
        row(0, "ar-AE", "zero 0");
        row(1, "ar-AE", "one 1");
        row(2, "ar-AE", "two 2");
        row(103, "ar-AE", "few 103");
        row(11, "ar-AE", "many 11");
        row(100, "ar-AE", "other 100");
        row(7, "en", "lucky");
    }
    void pluralFollowsTheLanguage()
    {
        QFETCH(qint64, number);
        QFETCH(QByteArray, language);
        QFETCH(QString, result);
        const char *source =
            "{{ usage | plural: zero: 'zero #', one: 'one #', two: 'two #', few: 'few #', "
            "many: 'many #', 7: 'lucky', other: 'other #' }}";
        QCOMPARE(counted(source, number, language.constData()), result);
    }
    void pluralInItsShortForm()
    {
        const char *source = "{{ usage | plural: \"# message\", \"# messages\" }}";
        QCOMPARE(counted(source, 1, "en"), u("1 message"));
        QCOMPARE(counted(source, 2000, "en"), u("2,000 messages"));
        QCOMPARE(counted("{{ usage | plural: 'No. ###' }}", 5, "en"), u("No. #5"));
        QCOMPARE(test::textValue("{{ last_name | plural: 'a', 'b' }}"), u("NULL"));
    }
    void mistakesAreTold_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *source, int column, const char *what) {
            QTest::newRow(source) << column << u(what);
        };
        row("a {{ first_name", 16, "the token never ends");
        row("a }} b", 3, "found }} without its {{");
        row("{{ }}", 4, "found the end");
        row("{{ first_name | uper }}", 17, "found 'uper' where a filter is named");
        row("{{ first_name | }}", 17, "found the end where a filter is named");
        row("{{ first_name | upper lower }}", 23, "found 'lower' behind the filter");
        row("{{ price | currency }}", 12, "'currency' has 0 arguments");
        row("{{ price | currency: 'EURO' }}", 22, "'EURO' does not fit 'currency'");
        row("{{ day | date: 'y-m' }}", 16, "'y-m' does not fit 'date'");
        row("{{ plan | truncate: 'x' }}", 21, "'x' does not fit 'truncate'");
        row("{{ plan | default: nobody }}", 20, "there is no field 'nobody'");
        row("{{ usage | plural: many: 'x' }}", 12, "the message for every other number is missing");
        row("{{ usage | plural: 'a', 'b', 'c' }}", 30, "there are more than two messages");
        row("{{ usage | plural: some: 'a', other: 'b' }}", 26, "'some' is no plural category");
        row("Zoë {{ plann }}", 8, "there is no field 'plann'");
    }
    void mistakesAreTold()
    {
        QFETCH(int, column);
        QFETCH(QString, what);
        const auto compiled = compileText(test::contract(), u(QTest::currentDataTag()));
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().what, what);
        QCOMPARE(compiled.error().column, column);
        QVERIFY(!compiled.error().hint.isEmpty());
    }
    void valuesThatDoNotFitAreNamed()
    {
        QCOMPARE(test::textValue("{{ plan | number }}"), u("error: number: 'gold' is no number"));
        QCOMPARE(test::textValue("{{ plan | date }}"),
                 u("error: date: 'gold' is no date YYYY-MM-DD"));
        QCOMPARE(test::textValue("{{ price | currency: plan }}"),
                 u("error: currency: 'gold' is no code such as EUR"));
    }
};

REELWRIGHT_TEST(TestFilters)
#include "tst_filters.moc"
