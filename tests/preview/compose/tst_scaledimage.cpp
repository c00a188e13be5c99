// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/compose/scaledimage.h>

#include <cstring>

using namespace reelwright;

namespace {

// White on the left, black on the right.
Frame halves()
{
    Frame frame(64, 32);
    for (int plane = 0; plane < 3; ++plane)
        for (int y = 0; y < frame.rows(plane); ++y) {
            std::uint8_t *row = frame.writable(plane) + y * frame.stride(plane);
            std::memset(row, plane == 0 ? 16 : 128, size_t(frame.columns(plane)));
            if (plane == 0)
                std::memset(row, 235, size_t(frame.columns(plane) / 2));
        }
    return frame;
}

} // namespace

class TestScaledImage : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizeAskedFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("own") << QSize(64, 32);
        QTest::newRow("half") << QSize(32, 16);
        QTest::newRow("odd") << QSize(31, 15);
        QTest::newRow("larger") << QSize(100, 50);
    }
    void hasTheSizeAskedFor()
    {
        QFETCH(QSize, size);
        const QImage image = scaledImage(halves(), size);
        QCOMPARE(image.size(), size);
        QVERIFY(qGray(image.pixel(2, size.height() / 2)) > 250);
        QVERIFY(qGray(image.pixel(size.width() - 3, size.height() / 2)) < 5);
    }

    void anEmptySizeIsTheFramesOwn() { QCOMPARE(scaledImage(halves(), {}).size(), QSize(64, 32)); }
};

REELWRIGHT_TEST(TestScaledImage)
#include "tst_scaledimage.moc"
