// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/player/soundlevels.h>

#include <vector>

using namespace reelwright;

class TestSoundLevels : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theHighestOfEachSide()
    {
        SoundLevels levels;
        std::vector<float> samples(2000, 0.f);
        samples[10] = -0.5f; // left
        samples[11] = 0.25f;
        levels.add(samples);
        QCOMPARE(levels.at(0), (SoundLevel{0.5f, 0.25f}));
        QCOMPARE(levels.at(959), (SoundLevel{0.5f, 0.25f}));
        QCOMPARE(levels.at(960), SoundLevel());  // the next 20 ms
        QCOMPARE(levels.at(5000), SoundLevel()); // not yet
    }
    void countsOn()
    {
        SoundLevels levels;
        const std::vector<float> loud(960, 0.75f);
        const std::vector<float> still(960, 0.f);
        levels.add(still);
        levels.add(loud);
        QCOMPARE(levels.at(479).left, 0.f);
        QCOMPARE(levels.at(480).left, 0.75f);
        levels.clear();
        QCOMPARE(levels.at(480).left, 0.f);
        levels.add(loud);
        QCOMPARE(levels.at(0).left, 0.75f);
    }
    void forgetsWhatIsLongAgo()
    {
        SoundLevels levels;
        const std::vector<float> loud(1920, 0.5f);
        for (int i = 0; i < 200; ++i)
            levels.add(loud);
        QCOMPARE(levels.at(0).left, 0.f);
        QCOMPARE(levels.at(960 * 199).left, 0.5f);
    }
};

REELWRIGHT_TEST(TestSoundLevels)
#include "tst_soundlevels.moc"
