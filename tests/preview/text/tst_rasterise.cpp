// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testfonts.h"

#include <cmath>

using namespace reelwright;
using namespace reelwright::test;

namespace {

int at(const Mask &mask, int x, int y)
{
    const bool inside = x >= mask.x && y >= mask.y && x < mask.x + mask.width &&
                        y < mask.y + mask.height;
    return inside ? uchar(mask.coverage[(y - mask.y) * qsizetype(mask.width) + x - mask.x]) : 0;
}

double ink(const Mask &mask) // pixels
{
    double sum = 0;
    for (const char value : mask.coverage)
        sum += uchar(value);
    return sum / 255;
}

} // namespace

class TestRasterise : public TestCase {
    Q_OBJECT

    FontPool m_pool;

    Mask drawn(const QString &text, const TextStyle &style, const QTransform &transform = {},
               const QRect &clip = FontPool::everywhere)
    {
        const Result<Mask> mask =
            m_pool.rasterise(m_pool.layOut(text, style).value(), style, transform, clip);
        return mask ? *mask : Mask{0, 0, -1, -1, mask.error().text().toUtf8()};
    }

private Q_SLOTS:
    void drawsWhereTheLetterStands()
    {
        // DejaVu's full block: from -20 to 1595 and from -512 to 1921 of 2048 units.
        const TextStyle style{{dejaVu()}, 204.8};
        const Mask block = drawn(QStringLiteral("█"), style, QTransform::fromTranslate(10, 300));
        QCOMPARE(QRect(block.x, block.y, block.width, block.height),
                 QRect(QPoint(8, 107), QPoint(169, 351)));
        QCOMPARE(at(block, 50, 200), 255);
        QVERIFY(std::abs(at(block, 50, 107) - 0.1 * 255) < 5);
        QVERIFY(std::abs(ink(block) - 161.5 * 243.3) < 20);
    }
    void movesByPartsOfAPixel()
    {
        const TextStyle style{{dejaVu()}, 40};
        const QString text = QStringLiteral("▌");
        const Mask whole = drawn(text, style, QTransform::fromTranslate(3, 50));
        const Mask half = drawn(text, style, QTransform::fromTranslate(3.5, 50));
        QVERIFY(whole != half);
        QVERIFY(std::abs(ink(whole) - ink(half)) < 0.5);
        const Mask further = drawn(text, style, QTransform::fromTranslate(1003, -950));
        QCOMPARE(further.coverage, whole.coverage);
        QCOMPARE(further.x - whole.x, 1000);
        QCOMPARE(further.y - whole.y, -1000);
    }
    void turnsByARightAngle()
    {
        const TextStyle style{{noto()}, 80};
        const QString text = QStringLiteral("Rägen");
        const Mask upright = drawn(text, style);
        const Mask turned = drawn(text, style, QTransform().rotate(90));
        QCOMPARE(turned.width, upright.height);
        QCOMPARE(turned.height, upright.width);
        int worst = 0;
        for (int y = upright.y; y < upright.y + upright.height; ++y)
            for (int x = upright.x; x < upright.x + upright.width; ++x)
                worst = std::max(worst, std::abs(at(upright, x, y) - at(turned, -1 - y, x)));
        QVERIFY2(worst <= 3, QByteArray::number(worst));
    }
    void mirrorsToo()
    {
        const TextStyle style{{noto()}, 80};
        const Mask plain = drawn(QStringLiteral("Rg8"), style);
        const Mask mirrored = drawn(QStringLiteral("Rg8"), style, QTransform::fromScale(-1, 1));
        QVERIFY(std::abs(ink(plain) / ink(mirrored) - 1) < 0.002);
        QVERIFY(std::abs(at(plain, 20, -20) - at(mirrored, -21, -20)) <= 3);
    }
    void scalesAsALargerSizeDoes()
    {
        const QString text = QStringLiteral("Größe");
        const Mask scaled = drawn(text, {{noto()}, 32}, QTransform::fromScale(2.5, 2.5));
        const Mask large = drawn(text, {{noto()}, 80});
        QCOMPARE(scaled, large);
    }
    void overlapsAreNotDarker()
    {
        // A stroke over a letter is drawn as one ink: never more than full, never less than either.
        const TextStyle style{{dejaVu()}, 60};
        const Mask letter = drawn(QStringLiteral("O"), style);
        const Mask both = drawn(QStringLiteral("O\u0338"), style);
        for (int y = letter.y; y < letter.y + letter.height; ++y)
            for (int x = letter.x; x < letter.x + letter.width; ++x)
                QVERIFY(at(both, x, y) >= at(letter, x, y) - 1);
        QVERIFY(ink(both) > ink(letter));
    }
    void clips()
    {
        const TextStyle style{{noto()}, 80};
        const QString text = QStringLiteral("Hello");
        const Mask whole = drawn(text, style);
        const QRect clip(30, -40, 50, 30);
        const Mask part = drawn(text, style, {}, clip);
        QCOMPARE(QRect(part.x, part.y, part.width, part.height).intersected(clip),
                 QRect(part.x, part.y, part.width, part.height));
        QVERIFY(ink(part) > 100);
        for (int y = clip.top(); y <= clip.bottom(); ++y)
            for (int x = clip.left(); x <= clip.right(); ++x)
                QCOMPARE(at(part, x, y), at(whole, x, y));
        QCOMPARE(drawn(text, style, {}, QRect(500, 500, 10, 10)), Mask());
    }
    void hugeTextIsCutToTheClip()
    {
        const TextStyle style{{noto()}, 80};
        const QTransform huge = QTransform::fromScale(300, 300);
        const Mask mask =
            drawn(QStringLiteral("Hello"), style, huge, QRect(3000, -9000, 1920, 1080));
        QVERIFY(mask.width > 0 && mask.width <= 1920 && mask.height <= 1080);
        QVERIFY(drawn(QStringLiteral("Hello"), style, huge).width <= 16384);
        const QTransform beyond(1e6, 0, 0, 1e6, -1e7, 1e7);
        QVERIFY(drawn(QStringLiteral("Hello"), style, beyond).coverage.contains("pixels large"));
        const QTransform far = QTransform::fromTranslate(1e12, -1e12);
        QCOMPARE(drawn(QStringLiteral("Hello"), style, far), Mask());
    }
    void noInkIsNoMask()
    {
        const TextStyle style{{noto()}, 80};
        QCOMPARE(drawn(QString(), style), Mask());
        QCOMPARE(drawn(QStringLiteral(" \t\n "), style), Mask());
        QCOMPARE(drawn(QStringLiteral("Hello"), style, QTransform::fromScale(0, 0)), Mask());
        QCOMPARE(drawn(QStringLiteral("Hello"), style, QTransform::fromScale(NAN, 1)), Mask());
        QCOMPARE(drawn(QStringLiteral("Hello"), {{noto()}, 0}), Mask());
    }
    void tenThousandLettersAreDrawn()
    {
        const TextStyle style{{dejaVu()}, 12};
        const QString line = QStringLiteral("0123456789").repeated(10) + QLatin1Char('\n');
        const Mask one = drawn(line, style);
        const Mask hundred = drawn(line.repeated(100), style);
        QVERIFY(std::abs(ink(hundred) / ink(one) - 100) < 1);
    }
    void drawingAgainGivesTheSame()
    {
        const TextStyle style{{noto(), notoArabic()}, 61.3};
        const QTransform transform = QTransform().translate(100.2, 40.8).rotate(-7).scale(1.1, 1.1);
        const Mask first = drawn(QStringLiteral("Zoë محمد"), style, transform);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(drawn(QStringLiteral("Zoë محمد"), style, transform), first);
    }
    void speed()
    {
        const TextStyle style{{noto()}, 80};
        const QString text = QStringLiteral("Hello Maximiliane, welcome bac");
        drawn(text, style);
        QBENCHMARK
        {
            drawn(text, style, QTransform::fromTranslate(100, 500));
        }
    }
};

REELWRIGHT_TEST(TestRasterise)
#include "tst_rasterise.moc"
