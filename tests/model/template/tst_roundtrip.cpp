// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/template/templatejson.h>
#include <model/template/templateparts.h>

#include <algorithm>

using namespace reelwright;

class TestRoundTrip : public test::TestCase {
    Q_OBJECT

private:
    const QString m_file = QStringLiteral("template.json");

    void comesBack(const Template &value)
    {
        const QByteArray text = templateToJson(value);
        const Result<Template> back = templateFromJson(text, m_file);
        QVERIFY2(back,
                 back ? "" : qPrintable(back.error().text() + u'\n' + QString::fromUtf8(text)));
        QCOMPARE(templateToJson(*back), text);
        QVERIFY(*back == value);
    }

private Q_SLOTS:
    void smallTemplateComesBack() { comesBack(test::smallTemplate()); }

    void randomTemplatesComeBack()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            comesBack(test::RandomTemplate(seed).make());
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void partsComeBackInAnyOrder()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Template value = test::RandomTemplate(seed).make();
            QList<TemplatePart> parts = partsOf(value);
            std::reverse(parts.begin(), parts.end());
            const Result<Template> back = templateFromParts(parts, m_file);
            VERIFY_RESULT(back);
            QVERIFY(*back == value);
        }
    }

    void strayPartsAreRefused()
    {
        const QList<TemplatePart> parts = partsOf(test::smallTemplate());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QList<TemplatePart> wrong = parts;
            if (parts[i].kind == PartKind::Track && parts[i].parent.isEmpty())
                continue;
            wrong[i].parent = QStringLiteral("nowhere");
            const Result<Template> back = templateFromParts(wrong, m_file);
            QVERIFY(!back);
            QVERIFY(!back.error().what.isEmpty());
        }
        QVERIFY(!templateFromParts({}, m_file));
        QList<TemplatePart> renamed = parts;
        renamed.last().id += QLatin1Char('x');
        QVERIFY(!templateFromParts(renamed, m_file));
    }

    void sampleIsCanonical()
    {
        const QByteArray text = test::readBytes(
            QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/template.json"));
        const Result<Template> value = templateFromJson(text, m_file);
        VERIFY_RESULT(value);
        QCOMPARE(value->scenes.size(), 7);
        QCOMPARE(templateToJson(*value), text);
        comesBack(*value);
    }

    void everyTimeHasOneForm_data()
    {
        QTest::addColumn<qint64>("flicks");
        QTest::addColumn<QByteArray>("form");
        const qint64 second = oneSecond.count();
        QTest::newRow("whole") << 3 * second << QByteArray("3");
        QTest::newRow("half") << second / 2 << QByteArray("0.5");
        QTest::newRow("fifth decimal") << second / 100'000 << QByteArray("0.00001");
        QTest::newRow("five decimals") << 12345 * second / 100'000 << QByteArray("0.12345");
        QTest::newRow("NTSC frame") << 1001 * second / 30000 << QByteArray("\"1001/30000\"");
        QTest::newRow("one flick") << qint64(1) << QByteArray("\"1/705600000\"");
        QTest::newRow("long") << 999'998 * second + 1
                              << QByteArray("\"705598588800001/705600000\"");
        QTest::newRow("a third") << second / 3 << QByteArray("\"1/3\"");
    }
    void everyTimeHasOneForm()
    {
        QFETCH(qint64, flicks);
        QFETCH(QByteArray, form);
        Template value = test::smallTemplate();
        value.scenes[0].duration = Flicks(flicks) + oneSecond;
        value.scenes[0].tracks[1].elements[0].start = Flicks(0);
        value.scenes[0].tracks[0].elements[0].duration = Flicks(flicks);
        const QByteArray text = templateToJson(value);
        const QByteArray member = "\"duration\": " + form;
        QVERIFY2(text.contains(member), text.constData());
        comesBack(value);
    }

    void linesFitInto100Columns()
    {
        const QString text = QString::fromUtf8(templateToJson(test::smallTemplate()));
        const QStringList lines = text.split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 20 && lines.size() < 120);
        for (const QString &line : lines)
            QVERIFY2(line.toUcs4().size() <= 100, qPrintable(line));
        QVERIFY(text.contains(QString::fromUtf8("\"name\": \"Grüße\"")));
        QVERIFY(text.endsWith(QStringLiteral("}\n")));
    }
};

REELWRIGHT_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
