// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/framequeue.h>

using namespace reelwright;
using test::FakeDrawing;

namespace {

// Takes until a frame comes.
std::optional<FrameQueue::Drawn> waitFor(FrameQueue &queue, std::int64_t upTo)
{
    std::optional<FrameQueue::Drawn> drawn;
    (void)QTest::qWaitFor([&] { return (drawn = queue.take(upTo)).has_value(); });
    return drawn;
}

} // namespace

class TestFrameQueue : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatWasAskedFor()
    {
        FakeDrawing drawing;
        FrameQueue queue(
            drawing.function(), [] {}, 2);
        queue.setSource(test::programOf(90), {});
        queue.request(42, false);
        const auto drawn = waitFor(queue, 42);
        QVERIFY(drawn);
        QCOMPARE(drawn->number, 42);
        QCOMPARE(FakeDrawing::numberIn(*drawn->image), 42);
    }

    void holdsAFewFramesOnly()
    {
        FakeDrawing drawing;
        std::atomic<int> ready = 0;
        FrameQueue queue(
            drawing.function(), [&] { ++ready; }, 2);
        queue.setSource(test::programOf(900), {});
        queue.request(0, true);
        QTRY_COMPARE(ready.load(), FrameQueue::ahead);
        QCOMPARE(drawing.begun(), FrameQueue::ahead);
        QVERIFY(queue.take(0));
        QTRY_COMPARE(ready.load(), FrameQueue::ahead + 1);
    }

    void takesTheNewestThatIsDue()
    {
        FakeDrawing drawing;
        std::atomic<int> ready = 0;
        FrameQueue queue(
            drawing.function(), [&] { ++ready; }, 1);
        queue.setSource(test::programOf(900), {});
        queue.request(0, true);
        QTRY_COMPARE(ready.load(), FrameQueue::ahead);
        QCOMPARE(queue.take(3)->number, 3);
        QVERIFY(!queue.take(3)); // once
        QCOMPARE(queue.take(4)->number, 4);
    }

    void doesNotBeginWhatIsLate()
    {
        FakeDrawing drawing;
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        queue.setSource(test::programOf(900), {});
        queue.request(0, true);
        (void)queue.take(100); // the clock has run on
        std::int64_t number = 0;
        while (number < FrameQueue::ahead) // some were begun before
            number = waitFor(queue, 100)->number;
        QCOMPARE(number, 100); // and none between
    }

    void newestRequestWins()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        queue.setSource(test::programOf(900), {});
        queue.request(10, false);
        drawing.waitBegun(1);
        for (const int wanted : {20, 30, 40, 50})
            queue.request(wanted, false);
        drawing.setOpen(true);
        std::int64_t number = 0;
        while (number != 50)
            number = waitFor(queue, 50)->number;
        QVERIFY(drawing.begun() <= 3); // 10, 50, and perhaps one ahead
    }

    void aFrameWantedBeforeIsShownUntilTheNewerIsThere()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        queue.setSource(test::programOf(900), {});
        queue.request(10, false);
        drawing.waitBegun(1);
        queue.request(500, false);
        drawing.setOpen(true);
        QCOMPARE(waitFor(queue, 500)->number % 490, 10); // 10 first, or 500 if both were done
    }

    void anotherProgramsFramesAreForgotten()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        queue.setSource(test::programOf(900), {});
        queue.request(10, false);
        drawing.waitBegun(1);
        auto other = std::make_shared<Program>(*test::programOf(900));
        other->width = 99;
        queue.setSource(other, {});
        queue.request(10, false);
        drawing.setOpen(true);
        QCOMPARE(FakeDrawing::widthIn(*waitFor(queue, 10)->image), 99);
    }

    // A drag that is faster than drawing: each picture is late, and still shown.
    void ofProgramsThatFollowFastThePictureInWorkIsShown()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        const auto follow = [&](int width, bool successor) {
            auto next = std::make_shared<Program>(*test::programOf(900));
            next->width = width;
            queue.setSource(next, {}, {}, successor);
            queue.request(10, false);
        };
        follow(20, false);
        for (int width = 20; width < 25; ++width) {
            drawing.waitBegun(width - 19);
            follow(width + 1, true);
            drawing.letThrough();
            const auto drawn = waitFor(queue, 10);
            QVERIFY(drawn);
            QCOMPARE(FakeDrawing::widthIn(*drawn->image), width);
            QCOMPARE(drawn->program->width, width);
        }
        drawing.waitBegun(6);
        follow(99, false);
        drawing.setOpen(true);
        QCOMPARE(FakeDrawing::widthIn(*waitFor(queue, 10)->image), 99);
    }

    void goesOnFromTheStartInALoop()
    {
        FakeDrawing drawing;
        FrameQueue queue(
            drawing.function(), [] {}, 1);
        queue.setSource(test::programOf(5), {});
        queue.request(4, true);
        QCOMPARE(FakeDrawing::numberIn(*waitFor(queue, 4)->image), 4);
        QCOMPARE(FakeDrawing::numberIn(*waitFor(queue, 5)->image), 0);
    }

    void endsWithFramesInWork()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        auto queue = std::make_unique<FrameQueue>(
            drawing.function(), [] {}, 2);
        queue->setSource(test::programOf(900), {});
        queue->request(0, true);
        drawing.waitBegun(2);
        drawing.setOpen(true);
        queue.reset();
        QVERIFY(drawing.begun() >= 2);
    }
};

REELWRIGHT_TEST(TestFrameQueue)
#include "tst_framequeue.moc"
