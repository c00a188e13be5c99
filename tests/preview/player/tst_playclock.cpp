// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/playclock.h>

using namespace reelwright;

class TestPlayClock : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void followsTheSound()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        PlayClock clock(std::make_unique<test::FakeOutput>(device));
        clock.start(oneSecond, {});
        QVERIFY(clock.hasSound());
        QCOMPARE(clock.now(), oneSecond);
        device->heard = soundRate / 2;
        QCOMPARE(clock.now(), oneSecond * 3 / 2);
        device->heard = 0; // a device that reports less goes not back
        QCOMPARE(clock.now(), oneSecond * 3 / 2);
    }

    void goesOnWithoutADevice()
    {
        PlayClock clock(nullptr);
        clock.start(oneSecond, {});
        QVERIFY(!clock.hasSound());
        QTRY_VERIFY(clock.now() > oneSecond);
    }

    void goesOnWhenTheDeviceVanishes()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        PlayClock clock(std::make_unique<test::FakeOutput>(device));
        clock.start(Flicks(0), {});
        device->heard = soundRate;
        QCOMPARE(clock.now(), oneSecond);
        device->there = false;
        QVERIFY(clock.now() >= oneSecond);
        QVERIFY(!clock.hasSound());
        QTRY_VERIFY(clock.now() > oneSecond);
        QVERIFY(clock.now() < 60 * oneSecond);
    }

    void goesOnWhenTheDeviceStandsStill()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        PlayClock clock(std::make_unique<test::FakeOutput>(device));
        clock.start(Flicks(0), {});
        QTRY_VERIFY(!(clock.now(), clock.hasSound()));
        QTRY_VERIFY(clock.now() > Flicks(0));
    }

    void standsWhenStopped()
    {
        PlayClock clock(nullptr);
        clock.start(Flicks(0), {});
        QTRY_VERIFY(clock.now() > Flicks(0));
        clock.stop();
        const Flicks stopped = clock.now();
        QCOMPARE(clock.now(), stopped);
    }
};

REELWRIGHT_TEST(TestPlayClock)
#include "tst_playclock.moc"
