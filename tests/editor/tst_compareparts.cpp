// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/compare/difference.h>
#include <editor/compare/stage.h>

using namespace reelwright;

namespace {

QImage plain(QSize size, QRgb color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

// The arithmetic of comparing: where pictures lie, and what differs between them.
class TestCompareParts : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreAsLargeAsTheyCan_data()
    {
        QTest::addColumn<QRect>("room");
        QTest::addColumn<QSize>("a");
        QTest::addColumn<QSize>("b");
        QTest::addColumn<QRect>("placeA");
        QTest::addColumn<QRect>("placeB");
        const QSize wide(1920, 1080);
        const QSize tall(1080, 1920);
        QTest::newRow("wide in a wide room") << QRect(10, 20, 648, 180) << wide << wide
                                             << QRect(10, 20, 320, 180) << QRect(338, 20, 320, 180);
        QTest::newRow("wide in a tall room") << QRect(0, 0, 320, 368) << wide << wide
                                             << QRect(0, 0, 320, 180) << QRect(0, 188, 320, 180);
        QTest::newRow("tall in a wide room") << QRect(0, 0, 368, 320) << tall << tall
                                             << QRect(0, 0, 180, 320) << QRect(188, 0, 180, 320);
        QTest::newRow("letterboxed") << QRect(0, 0, 648, 180) << wide << tall
                                     << QRect(0, 0, 320, 180) << QRect(437, 0, 101, 180);
    }
    void picturesAreAsLargeAsTheyCan()
    {
        QFETCH(QRect, room);
        QFETCH(QSize, a);
        QFETCH(QSize, b);
        QFETCH(QRect, placeA);
        QFETCH(QRect, placeB);
        const TwoRects rects = besideIn(room, a, b, 8, false);
        QCOMPARE(rects.a, placeA);
        QCOMPARE(rects.b, placeB);
    }
    void sidesAreMirroredStacksAreNot()
    {
        const QSize wide(16, 9);
        const TwoRects beside = besideIn({0, 0, 648, 180}, wide, wide, 8, true);
        QCOMPARE(beside.a, QRect(328, 0, 320, 180));
        QCOMPARE(beside.b, QRect(0, 0, 320, 180));
        QVERIFY(besideIn({0, 0, 320, 368}, wide, wide, 8, true) ==
                besideIn({0, 0, 320, 368}, wide, wide, 8, false));
    }

    void aWipeCutsBothPicturesAtOneLine()
    {
        const Wipe wipe = wipeIn({10, 20, 320, 180}, {16, 9}, {16, 9}, 0.25);
        QCOMPARE(wipe.x, 90);
        QCOMPARE(wipe.shown().a, QRect(10, 20, 80, 180));
        QCOMPARE(wipe.shown().b, QRect(90, 20, 240, 180));
        QCOMPARE(wipe.whole.a, wipe.whole.b);
        QCOMPARE(wipe.shareAt(90), 0.25);
        QCOMPARE(wipe.shareAt(-5), 0.0);
        QCOMPARE(wipe.shareAt(5000), 1.0);
    }
    void aWipeShowsAllOfOneSideAtItsEnds()
    {
        const Wipe none = wipeIn({0, 0, 320, 180}, {16, 9}, {16, 9}, 0);
        QVERIFY(none.shown().a.isEmpty());
        QCOMPARE(none.shown().b, none.whole.b);
        const Wipe all = wipeIn({0, 0, 320, 180}, {16, 9}, {16, 9}, 1);
        QVERIFY(all.shown().b.isEmpty());
        QCOMPARE(all.shown().a, all.whole.a);
    }
    void aWipeOfOtherShapesGoesOverBoth()
    {
        const Wipe wipe = wipeIn({0, 0, 320, 180}, {16, 9}, {9, 16}, 0.5);
        QCOMPARE(wipe.stage, QRect(0, 0, 320, 180));
        QCOMPARE(wipe.shown().a, QRect(0, 0, 160, 180));
        QCOMPARE(wipe.shown().b.right(), wipe.whole.b.right());
        QCOMPARE(wipe.shown().b.left(), 160);
        QVERIFY(wipeIn({0, 0, 320, 180}, {9, 16}, {9, 16}, 0).stage.width() < 110);
    }
    void shapesAreProportions()
    {
        QVERIFY(haveSameShape({1920, 1080}, {1280, 720}));
        QVERIFY(!haveSameShape({1920, 1080}, {1080, 1080}));
        QVERIFY(fittedIn({}, {16, 9}).isEmpty());
    }

    void equalPicturesDoNotDiffer()
    {
        const QImage picture = plain({64, 36}, qRgb(12, 34, 56));
        const Difference found = differenceOf(picture, picture.copy(), 16, {});
        QVERIFY(found.isNone());
        QCOMPARE(found.pixels, 64 * 36);
        QCOMPARE(found.largest, 0);
        QCOMPARE(found.image, plain({64, 36}, qRgb(0, 0, 0)));
    }
    void channelsAreSubtractedAndAmplified()
    {
        const QImage a = plain({8, 8}, qRgb(100, 100, 100));
        QImage b = a;
        b.setPixel(3, 5, qRgb(98, 105, 120));
        b.setPixel(4, 5, qRgb(100, 100, 101));
        const Difference plainOne = differenceOf(a, b, 1, {});
        QCOMPARE(plainOne.differing, 2);
        QCOMPARE(plainOne.largest, 20);
        QCOMPARE(plainOne.image.pixel(3, 5), qRgb(2, 5, 20));
        QCOMPARE(plainOne.image.pixel(0, 0), qRgb(0, 0, 0));
        const Difference amplified = differenceOf(b, a, 16, {});
        QCOMPARE(amplified.differing, 2);
        QCOMPARE(amplified.largest, 20); // the number is the pictures', not the screen's
        QCOMPARE(amplified.image.pixel(3, 5), qRgb(32, 80, 255));
        QCOMPARE(amplified.image.pixel(4, 5), qRgb(0, 0, 16));
    }
    void noPixelIsLostInASmallRoom()
    {
        const QImage a = plain({1920, 1080}, qRgb(50, 50, 50));
        QImage b = a;
        b.setPixel(1919, 1079, qRgb(50, 53, 50));
        b.setPixel(1918, 1079, qRgb(57, 50, 50));
        const Difference found = differenceOf(a, b, 4, {192, 108});
        QCOMPARE(found.differing, 2);
        QCOMPARE(found.largest, 7);
        QCOMPARE(found.image.size(), QSize(192, 108));
        QCOMPARE(found.image.pixel(191, 107), qRgb(28, 12, 0));
        QCOMPARE(found.image.pixel(190, 107), qRgb(0, 0, 0));
        QCOMPARE(differenceOf(a, b, 1, {3840, 2160}).image.size(), a.size());
    }
    void otherSizesHaveNoDifference()
    {
        const Difference found =
            differenceOf(plain({4, 4}, qRgb(0, 0, 0)), plain({4, 5}, qRgb(0, 0, 0)), 1, {});
        QVERIFY(found.image.isNull());
        QCOMPARE(found.pixels, 0);
    }
};

REELWRIGHT_TEST(TestCompareParts)
#include "tst_compareparts.moc"
