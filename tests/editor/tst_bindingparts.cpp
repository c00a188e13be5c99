// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/inspector/bindingparts.h>

using namespace reelwright;

class TestBindingParts : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void splitsATextAtItsTokens()
    {
        const QList<BindingPart> parts =
            bindingParts(QStringLiteral("Hello {{ first_name }}, {{plan | upper}}!"), true);
        const QList<BindingPart> expected{{QStringLiteral("Hello "), false},
                                          {QStringLiteral("first_name"), true},
                                          {QStringLiteral(", "), false},
                                          {QStringLiteral("plan | upper"), true},
                                          {QStringLiteral("!"), false}};
        QCOMPARE(parts, expected);
    }

    void anExpressionIsOneChip()
    {
        const QList<BindingPart> expected{{QStringLiteral("8 * usage1"), true}};
        QCOMPARE(bindingParts(QStringLiteral(" 8 * usage1 "), false), expected);
    }

    void staysWithinItsWidth_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("narrow") << 80.0;
        QTest::newRow("panel") << 160.0;
        QTest::newRow("wide") << 600.0;
    }
    void staysWithinItsWidth()
    {
        QFETCH(double, width);
        const QString source = QStringLiteral("min(80, 80 * 36 / columns('Hello ' || first_name))");
        const BindingFlow chips = flow(bindingParts(source, false), width);
        QString text;
        for (const BindingFlow::Piece &piece : chips.pieces) {
            QVERIFY(piece.rect.right() <= width + 0.01);
            QVERIFY(piece.rect.bottom() <= chips.height + 0.01);
            text += piece.part.text;
        }
        QCOMPARE(text, source);
    }
};

REELWRIGHT_TEST(TestBindingParts)
#include "tst_bindingparts.moc"
