// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/base/time.h>
#include <preview/player/soundpace.h>

using namespace reelwright;
using namespace std::chrono_literals;

namespace {

constexpr SoundPace::Time begin{1000s};

std::int64_t samples(std::chrono::milliseconds time)
{
    return time.count() * soundRate / 1000;
}

} // namespace

class TestSoundPace : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isStillBeforeAnythingIsHeard()
    {
        SoundPace pace;
        QCOMPARE(pace.heard(begin), 0);
        pace.measure(0, begin);
        QCOMPARE(pace.heard(begin + 5s), 0);
    }
    // Blocks of 25 ms: readings lag by up to that, and are in the middle in the mean.
    void goesEvenlyBetweenBlocks()
    {
        SoundPace pace;
        std::int64_t before = 0;
        for (auto time = 10ms; time < 10s; time += 10ms) {
            const auto block = std::chrono::milliseconds(time.count() / 25 * 25);
            pace.measure(samples(block), begin + time);
            const std::int64_t heard = pace.heard(begin + time);
            QVERIFY(heard >= before);
            before = heard;
            if (time < 1s)
                continue;
            const std::int64_t due = samples(time) - samples(10ms) - SoundPace::heldBack;
            QVERIFY2(std::abs(heard - due) < samples(8ms),
                     qPrintable(QString::number(heard - due)));
        }
    }
    void waitsForADeviceThatStandsStill()
    {
        SoundPace pace;
        for (auto time = 10ms; time <= 1s; time += 10ms)
            pace.measure(samples(time), begin + time);
        QCOMPARE(pace.heard(begin + 1s + 50ms), samples(1050ms) - SoundPace::heldBack);
        QCOMPARE(pace.heard(begin + 9s), samples(1100ms) - SoundPace::heldBack);
        pace.measure(samples(1010ms), begin + 9s); // and it is where the device is, at once
        QCOMPARE(pace.heard(begin + 9s), samples(1010ms) - SoundPace::heldBack);
    }
};

REELWRIGHT_TEST(TestSoundPace)
#include "tst_soundpace.moc"
