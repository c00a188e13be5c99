// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/templatejson.h>
#include <model/template/templateparts.h>

using namespace reelwright;

// Refusals by form, and versions.
class TestTemplateJson : public test::TestCase {
    Q_OBJECT

private:
    const QByteArray m_small = templateToJson(test::smallTemplate());

    static Result<Template> read(const QByteArray &text)
    {
        return templateFromJson(text, QStringLiteral("template.json"));
    }
    QByteArray with(const char *old, const char *now) const
    {
        QByteArray text = m_small;
        if (!text.contains(old))
            qFatal("the template has no %s", old);
        return text.replace(text.indexOf(old), qstrlen(old), now);
    }

private Q_SLOTS:
    void refusalsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const auto row = [&](const char *name, const QByteArray &text, const char *where,
                             const char *words) {
            QTest::newRow(name) << text
                                << QStringLiteral("template.json") + QString::fromUtf8(where)
                                << QString::fromUtf8(words);
        };
        row("empty", "", ":1", "is no JSON");
        row("cut short", m_small.left(m_small.size() / 2), ":", "is no JSON");
        row("list", "[]", "#", "'reelwright' is missing");
        row("text", "\"x\"", "#", "'reelwright' is missing");
        row("member twice", with("\"key\": \"id\"", "\"key\": \"id\", \"key\": \"id\""), "",
            "has the member 'key' twice");
        row("deep", QByteArray("[").repeated(100'000), "", "nested too deeply");
        row("invalid UTF-8", with("Gr\xC3", "Gr\xFF"), ":3", "is no JSON");
        row("number too large", with("-6.5", "1e999"), "", "is no JSON that can be used");
        row("unknown member", with("\"key\"", "\"keys\""), "#/keys", "'keys' is not known");
        row("unknown property", with("\"opacity\"", "\"opacty\""),
            "#/scenes/0/tracks/1/elements/0/properties/opacty", "did you mean 'opacity'?");
        row("another kind's property", with("\"fit\"", "\"fontSize\""),
            "#/scenes/0/tracks/0/elements/0/properties/fontSize", "not known here");
        row("unknown member of a binding", with("\"fallback\": 1", "\"fallbak\": 1"),
            "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/value/fallbak",
            "fallbak");
        row("missing id", with("\"id\": \"one\",", ""), "#/scenes/0", "'id' is missing");
        row("missing format", with("\"width\": 1280, ", ""), "#/formats/0", "'width' is missing");
        row("wrong type", with("-6.5", "\"loud\""), "#/soundtrack/0/elements/0/properties/gain",
            "\"loud\" must be a number from -96 to 24");
        row("too large", with("-6.5", "25"), "#/soundtrack/0/elements/0/properties/gain",
            "25 must be a number from -96 to 24");
        row("no choice", with("\"contain\"", "\"contains\""),
            "#/scenes/0/tracks/0/elements/0/properties/fit", "one of \"contain\", \"cover\"");
        row("no kind",
            with("\"kind\": \"audio\", \"properties\"", "\"kind\": \"chart\", \"properties\""),
            "#/soundtrack/0/elements/0/kind", "one of \"text\", \"image\"");
        row("no colour", with("#FFB000", "#FFB00"),
            "#/scenes/0/tracks/1/elements/0/properties/color", "a colour like");
        row("no frame rate", with("\"rate\": \"25\"", "\"rate\": \"2500\""), "#/formats/0/rate",
            "frame rate up to 1000");
        row("odd width", with("\"width\": 1280", "\"width\": 1281"), "#/formats/0/width",
            "an even number from 16 to 8192");
        row("fraction of a pixel", with("\"width\": 1280", "\"width\": 1280.5"),
            "#/formats/0/width", "an even number");
        row("six decimals", with("\"start\": 0.5", "\"start\": 0.500001"),
            "#/scenes/0/tracks/1/elements/0/start", "more than five decimals");
        row("no whole flick", with("1001/30000", "1/11"),
            "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/time",
            "no whole number of");
        row("overflow", with("1001/30000", "999999999999999999/1"),
            "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/time",
            "more than 1000000 seconds");
        row("division by zero", with("1001/30000", "1/0"),
            "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/1/time", "no fraction");
        row("three handles", with("[0.25, 0.1, 0.25, 1]", "[0.25, 0.1, 0.25]"),
            "#/scenes/0/tracks/1/elements/0/properties/opacity/keyframes/0/ease", "four numbers");
        row("checked as well", with("\"scene\": \"two\"", "\"scene\": \"tow\""),
            "#/storyboard/1/candidates/0/scene", "there is no scene 'tow'");
        row("newer", with("\"1.0\"", "\"2.0\""), "#/reelwright", "is of version 2.0");
        row("odd version", with("\"1.0\"", "\"1\""), "#/reelwright", "is no version");
        row("version with a tail", with("\"1.0\"", "\"1.0x\""), "#/reelwright", "is no version");
        row("version as a number", with("\"1.0\"", "1.0"), "#/reelwright", "is no version");
    }
    void refusalsSayWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const Result<Template> value = read(text);
        QVERIFY(!value);
        const Error &error = value.error();
        QVERIFY2(where.contains(u'#') ? error.where == where : error.where.startsWith(where),
                 qPrintable(error.text()));
        QVERIFY2(error.text().contains(words), qPrintable(error.text()));
        QCOMPARE(int(error.code), int(ErrorCode::Input));
        QVERIFY2(!error.text().contains(QStringLiteral("constraint")), qPrintable(error.text()));
    }

    void syntaxErrorsHaveLineAndColumn()
    {
        const Result<Template> value = read("{\n  \"name\": \"\xC3\xA9\" oops\n}");
        QVERIFY(!value);
        QCOMPARE(value.error().where, QStringLiteral("template.json:2"));
        QVERIFY2(value.error().column >= 15 && value.error().column <= 16,
                 qPrintable(value.error().text()));
    }

    void cutAnywhereItIsRefused()
    {
        for (qsizetype end = 0; end < m_small.size() - 2; ++end)
            QVERIFY2(!read(m_small.left(end)), QByteArray::number(end).constData());
    }

    void alteredAnywhereItNeverCrashes()
    {
        for (qsizetype at = 0; at < m_small.size(); at += 3) {
            QByteArray text = m_small;
            text[at] = "\"{}[]0x,"[at % 8];
            const Result<Template> value = read(text);
            if (!value)
                continue;
            const Result<Template> back = read(templateToJson(*value));
            VERIFY_RESULT(back);
            QVERIFY(*back == *value);
        }
    }

    void newerMinorVersionsKeepWhatTheyBring()
    {
        QByteArray text = with("\"1.0\"", "\"1.3\"");
        const auto add = [&](const char *before, const char *what) {
            QVERIFY(text.contains(before));
            text.insert(text.indexOf(before) + qsizetype(qstrlen(before)), what);
        };
        add("\"reelwright\": \"1.3\"", ", \"theme\": {\"b\": [1, 2.0, null], \"a\": \"\xC3\xA9\"}");
        add("{\"id\": \"photo\"", ", \"licence\": \"CC0\"");
        add("\"fit\": \"contain\"", ", \"blend\": {\"mode\": \"screen\"}, \"grain\": 0.1");
        add("{\"scene\": \"two\"", ", \"weight\": 12345678901234567");
        const Result<Template> value = read(text);
        VERIFY_RESULT(value);
        QCOMPARE(value->version, QStringLiteral("1.3"));
        QCOMPARE(value->extra,
                 QByteArray("{\"theme\": {\"b\": [1, 2.0, null], \"a\": \"\xC3\xA9\"}}"));
        QCOMPARE(
            value->scenes[0].tracks[0].elements[0].extra,
            QByteArray("{\"properties\": {\"blend\": {\"mode\": \"screen\"}, \"grain\": 0.1}}"));
        const QByteArray canonical = templateToJson(*value);
        QVERIFY(canonical.contains("12345678901234567"));
        QVERIFY(canonical.contains("\"licence\": \"CC0\""));
        const Result<Template> again = read(canonical);
        VERIFY_RESULT(again);
        QVERIFY(*again == *value);
        QCOMPARE(templateToJson(*again), canonical);
        const Result<Template> rows = templateFromParts(partsOf(*value), QStringLiteral("x"));
        VERIFY_RESULT(rows);
        QVERIFY(*rows == *value);
        QVERIFY(!read(text.replace("\"1.3\"", "\"1.0\"")));
    }

    void newerMinorVersionsMustStillBeRight()
    {
        const QByteArray text = with("\"1.0\"", "\"1.1\"");
        VERIFY_RESULT(read(text));
        const Result<Template> kind = read(QByteArray(text).replace(
            "\"kind\": \"audio\", \"properties\"", "\"kind\": \"chart\", \"properties\""));
        QVERIFY(!kind);
        QVERIFY2(kind.error().hint.contains(QStringLiteral("1.1")),
                 qPrintable(kind.error().text()));
        QVERIFY(!read(QByteArray(text).replace("\"fallback\": 1", "\"otherwise\": 1")));
        QVERIFY(!read(QByteArray(text).replace("1280", "\"wide\"")));
    }

    void newerBindingsAndKeyframesNameTheVersion_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("binding") << QByteArray("\"fallback\": \"Hello\"")
                                 << QByteArray("\"fallback\": \"Hello\", \"unit\": \"px\"");
        QTest::newRow("keyframe") << QByteArray("{\"time\": 0, ")
                                  << QByteArray("{\"time\": 0, \"spring\": 1, ");
        QTest::newRow("keyframe's value")
            << QByteArray("\"fallback\": 1}") << QByteArray("\"fallback\": 1, \"unit\": \"px\"}");
    }
    void newerBindingsAndKeyframesNameTheVersion()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, now);
        QByteArray text = with("\"1.0\"", "\"1.7\"");
        QVERIFY(text.contains(old));
        const Result<Template> value = read(text.replace(old, now));
        QVERIFY(!value);
        QVERIFY2(
            value.error().hint.contains(QStringLiteral("open it with a Reelwright that reads 1.7")),
            qPrintable(value.error().text()));
        const Result<Template> ours = read(text.replace("\"1.7\"", "\"1.0\""));
        QVERIFY(!ours);
        QVERIFY(!ours.error().hint.contains(QStringLiteral("open it with")));
        // A document's rows.
        Template newer = read(with("\"1.0\"", "\"1.7\"")).value();
        QList<TemplatePart> parts = partsOf(newer);
        bool altered = false;
        for (TemplatePart &part : parts) {
            const QByteArray before = part.body;
            part.body.replace(old, now);
            altered |= part.body != before;
        }
        const Result<Template> rows = templateFromParts(parts, QStringLiteral("d.reel"));
        QVERIFY(altered && !rows);
        QVERIFY2(rows.error().hint.contains(QStringLiteral("a Reelwright that reads 1.7")),
                 qPrintable(rows.error().text()));
    }

    void otherSpellingsBecomeCanonical()
    {
        QByteArray text = m_small;
        text.replace("#FFB000", "#ffb000").replace("\"start\": 0.5", "\"start\": \"2/4\"");
        text.replace("1001/30000", "2002/60000").replace("-6.5", "-65e-1");
        QVERIFY(text != m_small);
        const Result<Template> value = read("\xEF\xBB\xBF" + text.simplified());
        VERIFY_RESULT(value);
        QCOMPARE(templateToJson(*value), m_small);
    }
};

REELWRIGHT_TEST(TestTemplateJson)
#include "tst_templatejson.moc"
