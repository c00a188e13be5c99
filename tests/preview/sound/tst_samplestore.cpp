// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/base/time.h>
#include <preview/sound/samplestore.h>

#include <QRandomGenerator>
#include <algorithm>

using namespace reelwright;

class TestSampleStore : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    // Pieces and gaps of any length, over the end of what lies in memory, against one array.
    void givesBackWhatItGot()
    {
        QRandomGenerator random(7);
        SampleStore store;
        std::vector<float> all;
        while (store.size() < 25 * soundRate) {
            std::vector<float> piece(2 * size_t(random.bounded(200'000)));
            if (random.bounded(4) == 0) {
                VERIFY_RESULT(store.appendSilence(std::int64_t(piece.size() / 2)));
            } else {
                std::ranges::generate(piece, [&] { return float(random.generateDouble()); });
                VERIFY_RESULT(store.append(piece));
            }
            all.insert(all.end(), piece.begin(), piece.end());
            QCOMPARE(store.size(), std::int64_t(all.size() / 2));
            for (int i = 0; i < 5; ++i) {
                const auto first = random.bounded(qint64(store.size()) + 1);
                std::vector<float> out(2 * size_t(random.bounded(store.size() - first + 1)), -1.f);
                VERIFY_RESULT(store.read(first, out));
                QVERIFY(std::equal(out.begin(), out.end(), all.begin() + 2 * first));
            }
        }
    }
    void aHoursGapTakesNoRoom()
    {
        SampleStore store;
        VERIFY_RESULT(store.appendSilence(11ll * 3600 * soundRate));
        const std::vector<float> last{0.5f, -0.5f};
        VERIFY_RESULT(store.append(last));
        std::vector<float> out(4, -1.f);
        VERIFY_RESULT(store.read(store.size() - 2, out));
        QCOMPARE(out, (std::vector<float>{0.f, 0.f, 0.5f, -0.5f}));
    }
};

REELWRIGHT_TEST(TestSampleStore)
#include "tst_samplestore.moc"
