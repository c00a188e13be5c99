// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/theme/icons.h>
#include <editor/theme/studiostyle.h>
#include <editor/theme/type.h>

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QPainter>

using namespace reelwright;

class TestTokens : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    // WCAG 2 AA for text of any size: 4.5.
    void textCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("ground");
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light})
            for (const Token ground : {Token::Bg0, Token::Bg1, Token::Bg2, Token::Bg3})
                QTest::addRow("%s bg%d", kind == ThemeKind::Dark ? "dark" : "light", int(ground))
                    << int(kind) << int(ground);
    }
    void textCanBeReadOnEveryGround()
    {
        QFETCH(int, theme);
        QFETCH(int, ground);
        const Tokens &t = tokensOf(ThemeKind(theme));
        for (const Token text : {Token::Text, Token::Text2, Token::Data, Token::Time, Token::Bad,
                                 Token::Warn, Token::Good}) {
            const double ratio = contrastRatio(t[text], t[Token(ground)]);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("token %1: %2").arg(int(text)).arg(ratio)));
        }
    }

    void dataCanBeReadOnItsOwnTint()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const Tokens &t = tokensOf(kind);
            for (const QColor &ground : {t.dataChip(), t.dataBlock(), t.dataBlock(true)}) {
                QVERIFY(contrastRatio(t[Token::Data], ground) >= 4.5);
                QVERIFY(contrastRatio(t[Token::Text], ground) >= 4.5);
            }
        }
    }

    void theStartButtonCanBeRead()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
            const Tokens &t = tokensOf(kind);
            QVERIFY(contrastRatio(t[Token::OnFocus], t[Token::Focus]) >= 4.5);
            for (const Token ground : {Token::Bg0, Token::Bg1, Token::Bg2}) // the ring: 3
                QVERIFY(contrastRatio(t[Token::Focus], t[ground]) >= 3);
        }
    }

    void fontsAreOurs()
    {
        QCOMPARE(QFontInfo(fontOf(TypeRole::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(fontOf(TypeRole::Mono)).family(), QStringLiteral("JetBrains Mono"));
        QCOMPARE(fontOf(TypeRole::Body).pixelSize(), 12);
    }

    void everyIconDrawsInItsColor()
    {
        const QStringList names = QDir(QStringLiteral(":/icons/studio")).entryList();
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            image.setDevicePixelRatio(2);
            QPainter painter(&image);
            drawIcon(painter, name.chopped(4), QRectF(0, 0, 16, 16), QColor(10, 200, 30));
            painter.end();
            int full = 0;
            for (int i = 0; i < 32 * 32; ++i) {
                const QColor pixel = image.pixelColor(i % 32, i / 32);
                full += pixel == QColor(10, 200, 30);
                QVERIFY(pixel.alpha() < 20 || std::abs(pixel.green() - 200) < 20);
            }
            QVERIFY2(full > 10, qPrintable(name));
        }
    }
};

REELWRIGHT_TEST(TestTokens)
#include "tst_tokens.moc"
