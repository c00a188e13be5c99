// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/player/soundthread.h>

#include <QList>
#include <QThread>
#include <semaphore>

using namespace reelwright;
using namespace std::chrono_literals;

class TestSoundThread : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInItsOrderThere()
    {
        SoundThread thread;
        QList<int> done;
        QThread *where = nullptr;
        thread.post([&] { done += 1; });
        QVERIFY(thread.run(
            [&] {
                done += 2;
                where = QThread::currentThread();
            },
            20s));
        QCOMPARE(done, (QList<int>{1, 2}));
        QVERIFY(where && where != QThread::currentThread());
    }
    // Nobody waits a second time for what stands still; it goes on where it stood.
    void whatStandsStillIsNotWaitedForTwice()
    {
        std::binary_semaphore stall(0);
        SoundThread thread;
        QVERIFY(!thread.run([&] { stall.acquire(); }, 10ms));
        QVERIFY(!thread.run([] { qFatal("it stands still"); }, 24h));
        stall.release();
        QTRY_VERIFY(thread.run([] {}, 20s));
    }
    void theProcessHasOneWhileSomebodyHoldsIt()
    {
        const auto one = SoundThread::shared();
        QVERIFY(SoundThread::shared() == one);
        QVERIFY(one->run([] {}, 20s));
    }
};

REELWRIGHT_TEST(TestSoundThread)
#include "tst_soundthread.moc"
