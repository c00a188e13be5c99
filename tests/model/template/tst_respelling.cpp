// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/templatejson.h>

#include <QJsonDocument>

using namespace reelwright;

// Text forms that people or other programs have written in their own way, and what edits make of
// them.
class TestRespelling : public test::TestCase {
    Q_OBJECT

private:
    static Template valueOf(const QByteArray &text)
    {
        const Result<Template> value = templateFromJson(text, QStringLiteral("template.json"));
        return value ? *value : Template();
    }
    // The lines that two texts do not share, counted at both ends.
    static qsizetype linesApart(const QByteArray &one, const QByteArray &other)
    {
        QList<QByteArray> a = one.split('\n');
        QList<QByteArray> b = other.split('\n');
        while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
            a.removeFirst();
            b.removeFirst();
        }
        while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
            a.removeLast();
            b.removeLast();
        }
        return std::max(a.size(), b.size());
    }

    // By hand: tabs, members in another order, numbers and defaults spelled out.
    const QByteArray m_text =
        "{\r\n"
        "\t\"formats\" : [ {\"rate\":\"25\", \"id\":\"wide\","
        " \"height\":720, \"width\":  1280} ],\r\n"
        "\t\"reelwright\": \"1.0\",\n"
        "\t\"name\":\"Gr\\u00fc\\u00dfe\",\n"
        "\t\"output\": {\"preset\": \"medium\", \"quality\": 18,"
        " \"keyframeEvery\":1, \"soundBitRate\": 160000},\n"
        "\t\"key\" :\"id\", \"fields\": [ {\"name\":\"id\", \"type\":\"text\"} ],\n"
        "\t\"scenes\": [\n"
        "\t\t{ \"id\": \"a\", \"duration\": 2.50, \"tags\": [],\n"
        "\t\t  \"tracks\": [ { \"id\": \"t\",\n"
        "\t\t    \"elements\": [\n"
        "\t\t      {\"id\":\"e1\",\"kind\":\"rectangle\","
        "\"properties\":{\"x\":1.00,\"color\":\"#ff0000\"}},\n"
        "\t\t      {\"id\":\"e2\",\"kind\":\"rectangle\","
        "\"start\":\"1/2\",\"properties\":{}}\n"
        "\t\t    ] } ] },\n"
        "\t\t{ \"id\": \"b\", \"duration\": 3 }\n"
        "\t]\n"
        "}\n\n";

private Q_SLOTS:
    void theHandWrittenOneIsRead() { QCOMPARE(valueOf(m_text).scenes.size(), 2); }

    void whatIsNotEditedStaysByteForByte()
    {
        const QByteArray marked("\xef\xbb\xbf" + m_text);
        for (const QByteArray &text : {m_text, marked, m_text.trimmed(), m_text.simplified()}) {
            const Template value = valueOf(text);
            QVERIFY(!value.scenes.isEmpty());
            QCOMPARE(templateToJson(value, text), text);
        }
    }

    void anEditChangesItsOwnWordsAlone()
    {
        Template value = valueOf(m_text);
        value.scenes[0].tracks[0].elements[0].properties[PropertyId::X] = Value(2.5);
        QCOMPARE(templateToJson(value, m_text), QByteArray(m_text).replace("1.00", "2.5"));
        value.name = QStringLiteral("Neu");
        QCOMPARE(templateToJson(value, m_text),
                 QByteArray(m_text).replace("1.00", "2.5").replace("Gr\\u00fc\\u00dfe", "Neu"));
    }
    void defaultsThatAreSpelledOutStay()
    {
        Template value = valueOf(m_text);
        Element &element = value.scenes[0].tracks[0].elements[1];
        element.properties[PropertyId::X] = Value(7.0);
        QCOMPARE(templateToJson(value, m_text),
                 QByteArray(m_text).replace("\"properties\":{}", "\"properties\":{\"x\": 7}"));
        element.properties.clear();
        element.start = Flicks(0);
        QCOMPARE(templateToJson(value, m_text),
                 QByteArray(m_text).replace("\"start\":\"1/2\",", ""));
    }
    void partsComeAndGo()
    {
        Template value = valueOf(m_text);
        QList<Element> &elements = value.scenes[0].tracks[0].elements;
        elements.removeFirst();
        const QByteArray without = templateToJson(value, m_text);
        QVERIFY(without.contains("\"elements\": [\n\t\t      {\"id\":\"e2\","));
        QVERIFY(linesApart(m_text, without) <= 2);
        elements.append(valueOf(m_text).scenes[0].tracks[0].elements[0]);
        elements.last().id = {QStringLiteral("e3")};
        const QByteArray with = templateToJson(value, m_text);
        QVERIFY2(with.contains("\"properties\":{}},\n\t\t      {\"id\": \"e3\""), with);
        value.scenes.move(0, 1);
        QVERIFY(valueOf(templateToJson(value, m_text)) == value);
        value.scenes.clear();
        QVERIFY(valueOf(templateToJson(value, m_text)) == value);
        QCOMPARE(templateToJson(valueOf(m_text), m_text), m_text);
    }

    // JSON has one kind of number, in many spellings.
    void wholeNumbersHaveManySpellings()
    {
        QByteArray text = m_text;
        text.replace("\"height\":720", "\"height\":72e1")
            .replace("\"width\":  1280", "\"width\": 1280.0")
            .replace("\"keyframeEvery\":1", "\"keyframeEvery\":0.1E+1");
        Template value = valueOf(text);
        QCOMPARE(value, valueOf(m_text));
        QCOMPARE(value.formats.value(0).height, 720);
        QCOMPARE(templateToJson(value, text), text);
        value.formats[0].width = 640;
        QCOMPARE(templateToJson(value, text), QByteArray(text).replace("1280.0", "640"));
        for (const QByteArray wrong : {"720.5", "72e-1", "1e300", "72e20", "-720.0", "\"720\""}) {
            const QByteArray height = "\"height\":" + wrong;
            const Template refused = valueOf(QByteArray(m_text).replace("\"height\":720", height));
            QVERIFY2(refused.scenes.isEmpty(), wrong);
        }
    }

    void randomTemplatesInOtherWords()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Template from = test::RandomTemplate(seed).make();
            const Template to = test::RandomTemplate(seed + 1).make();
            const QJsonDocument json = QJsonDocument::fromJson(templateToJson(from));
            for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
                const QByteArray text = json.toJson(format); // its members are sorted
                QVERIFY(valueOf(text) == from);
                QCOMPARE(templateToJson(from, text), text);
                QVERIFY(valueOf(templateToJson(to, text)) == to);
            }
        }
    }
    void anEditOfManyPartsTouchesFewLines()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            Template value = test::RandomTemplate(seed).make();
            const QByteArray text =
                QJsonDocument::fromJson(templateToJson(value)).toJson(QJsonDocument::Indented);
            if (value.scenes.isEmpty())
                continue;
            value.scenes.last().name = QStringLiteral("Another");
            const QByteArray next = templateToJson(value, text);
            QVERIFY(valueOf(next) == value);
            QVERIFY2(linesApart(text, next) <= 2, qPrintable(QString::number(seed)));
        }
    }

    void whatIsNoTextFormDoesNotMatter()
    {
        const Template value = test::smallTemplate();
        for (const char *text : {"", "{", "[]", "{\"reelwright\": \"9.0\"}", "\xff"})
            QCOMPARE(templateToJson(value, QByteArray(text)), templateToJson(value));
    }
};

REELWRIGHT_TEST(TestRespelling)
#include "tst_respelling.moc"
