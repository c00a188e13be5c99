// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/compose/blend.h>
#include <preview/compose/sampler.h>

#include <QRandomGenerator>

using namespace reelwright;

class TestSampler : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    // Whole rows take the fast way, single samples the plain one.
    void rowsAreTheSamplesOneByOne()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            const int width = 1 + int(random.bounded(70));
            const int height = 1 + int(random.bounded(9));
            std::vector<std::uint8_t> pixels(size_t(width) * size_t(height));
            for (auto &pixel : pixels)
                pixel = std::uint8_t(random.bounded(256));
            const PlaneView plane{pixels.data(), width, width, height};
            const double first = random.bounded(20.0) - 10;
            const double step = 0.05 + random.bounded(2.0);
            const double y = random.bounded(12.0) - 1;
            const int count = 1 + int(random.bounded(90));
            const SamplePoints across(first, step, count, width);
            const SamplePoints down(y, 1, 1, height);
            std::vector<std::uint8_t> row(size_t(count), 77);
            RowScaler(plane, across).read(down.index[0], down.weight[0], row.data());
            for (int i = 0; i < count; ++i)
                QCOMPARE(int(row[size_t(i)]), int(sampleAt(plane, first + i * step, y)));
        }
    }
    void wholePlacesAreThePixelsThemselves()
    {
        std::vector<std::uint8_t> pixels(100);
        for (size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = std::uint8_t(i * 2);
        const PlaneView plane{pixels.data(), 100, 100, 1};
        const SamplePoints across(0, 1, 100, 100);
        std::vector<std::uint8_t> row(100);
        RowScaler(plane, across).read(0, 0, row.data());
        QVERIFY(row == pixels);
    }
    void divisionRounds()
    {
        for (unsigned value = 0; value <= 255 * 255; ++value)
            QCOMPARE(int(divide255(value)), int((value * 2 + 255) / 510));
    }
    void blendingKeepsTheEnds()
    {
        for (int old = 0; old < 256; ++old) {
            for (int value = 0; value < 256; value += 5) {
                std::uint8_t row[] = {std::uint8_t(old), std::uint8_t(old)};
                const std::uint8_t alpha[] = {0, 255};
                blendValue(row, alpha, std::uint8_t(value), 2);
                QCOMPARE(int(row[0]), old);
                QCOMPARE(int(row[1]), value);
            }
        }
    }
};

REELWRIGHT_TEST(TestSampler)
#include "tst_sampler.moc"
