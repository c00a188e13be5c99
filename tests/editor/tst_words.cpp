// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/session/words.h>

#include <QLocale>

using namespace reelwright;

class TestWords : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void namesValues()
    {
        const auto words = [](PropertyId id, const Value &value) {
            return Words::value(specOf(id), value, Template());
        };
        QCOMPARE(words(PropertyId::X, 960.0), QStringLiteral("960 px"));
        QCOMPARE(words(PropertyId::X, 1.5), QStringLiteral("1.5 px"));
        QCOMPARE(words(PropertyId::Scale, 1.1), QStringLiteral("110 %"));
        QCOMPARE(words(PropertyId::Rotation, -0.001), QStringLiteral("0°"));
        QCOMPARE(words(PropertyId::Gain, -6.0), QStringLiteral("-6 dB"));
        QCOMPARE(words(PropertyId::Color, Color{255, 176, 0, 255}), QStringLiteral("#FFB000"));
        QCOMPARE(words(PropertyId::Text, QString()), QStringLiteral("–"));
    }

    void namesMediaByTheirFile()
    {
        Template value;
        value.media.append(
            {{QStringLiteral("a")}, MediaKind::Image, QStringLiteral("media/x.jpg"), {}, {}});
        QCOMPARE(Words::value(specOf(PropertyId::Source), QStringLiteral("a"), value),
                 QStringLiteral("x.jpg"));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two") << QStringLiteral("Zebulon Quill") << QStringLiteral("ZQ");
        QTest::newRow("one") << QStringLiteral("madonna") << QStringLiteral("M");
        QTest::newRow("three") << QStringLiteral("Ana María Costa") << QStringLiteral("AC");
        QTest::newRow("none") << QString() << QStringLiteral("?");
        QTest::newRow("Chinese") << QStringLiteral("王 芳") << QStringLiteral("王芳");
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);
        QCOMPARE(Words::initials(name), letters);
    }

    void namesAViewer()
    {
        Template value;
        for (const char *name : {"id", "company_name", "first_name"}) {
            Field field;
            field.name = QString::fromLatin1(name);
            value.fields.append(field);
        }
        ViewerRecord record{0,
                            QStringLiteral("k"),
                            {QStringLiteral("k"), QStringLiteral("Acme"), QStringLiteral("Zoë")}};
        QCOMPARE(Words::viewer(value, record), QStringLiteral("Zoë"));
        record.values[2] = QString();
        QCOMPARE(Words::viewer(value, record), QStringLiteral("Acme"));
        record.values[1] = QString();
        QCOMPARE(Words::viewer(value, record), QStringLiteral("k"));
    }
};

REELWRIGHT_TEST(TestWords)
#include "tst_words.moc"
