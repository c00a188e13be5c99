// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/sharedoutput.h>

using namespace reelwright;

class TestSharedOutput : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void itSoundsForTheLastThatStarted()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        const SharedOutput shared(std::make_unique<test::FakeOutput>(device));
        const auto first = shared.lend();
        const auto second = shared.lend();
        QVERIFY(first->start({}));
        device->heard = 100;
        QCOMPARE(first->heard(), 100);
        QVERIFY(!second->heard());
        QVERIFY(second->start({}));
        QVERIFY(!first->heard());
        QCOMPARE(second->heard(), 0);
        first->stop(); // isn't its to stop
        device->heard = 7;
        QCOMPARE(second->heard(), 7);
        second->stop();
        QVERIFY(!second->heard());
        QVERIFY(first->start({}));
        QVERIFY(first->heard());
    }
    void withoutADeviceThereIsNothingToLend()
    {
        QVERIFY(!SharedOutput(nullptr).lend());
        const auto device = std::make_shared<test::FakeDevice>();
        device->there = false;
        const auto lent = SharedOutput(std::make_unique<test::FakeOutput>(device)).lend();
        QVERIFY(!lent->start({}));
        QVERIFY(!lent->heard());
    }
};

REELWRIGHT_TEST(TestSharedOutput)
#include "tst_sharedoutput.moc"
