// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../programs.h"
#include "fakes.h"
#include "testcase.h"

#include <preview/player/framecache.h>

#include <thread>

using namespace reelwright;
using test::emptyProgram;
using test::FakeDrawing;
using test::rectangle;

class TestFrameCache : public test::TestCase {
    Q_OBJECT

    // Each of its frames shows something else.
    static Program moving()
    {
        Program program = emptyProgram(1);
        Layer layer = rectangle(Flicks(0), oneSecond, {0, 0, 8, 8}, {255, 255, 255, 255});
        layer.curves[PropertyId::X] =
            Curve(QList<CurvePoint>{{Flicks(0), 0.0, {}}, {oneSecond, 10.0, {}}});
        program.scenes[0].layers = {layer};
        return program;
    }

private Q_SLOTS:
    void drawsWhatIsTheSameOnce()
    {
        FakeDrawing drawing;
        FrameCache cache;
        const Program still = emptyProgram(1);
        for (int frame = 0; frame < 10; ++frame)
            QVERIFY(cache.frame(still, still.rate.timeOf(frame), {8, 6}, drawing.function()));
        QCOMPARE(drawing.begun(), 1);
        QVERIFY(cache.frame(still, Flicks(0), {16, 12}, drawing.function()));
        QCOMPARE(drawing.begun(), 2);
    }
    void anEditLeavesTheOthers()
    {
        FakeDrawing drawing;
        FrameCache cache;
        Program program = moving();
        const auto all = [&] {
            for (int frame = 0; frame < 10; ++frame)
                QVERIFY(cache.frame(program, program.rate.timeOf(frame), {}, drawing.function()));
        };
        all();
        QCOMPARE(drawing.begun(), 10);
        program.scenes[0].layers.append(
            rectangle(oneSecond / 2, oneSecond / 5, {30, 30, 4, 4}, {255, 0, 0, 255}));
        all();
        QCOMPARE(drawing.begun(), 12);
    }
    void staysWithinItsBound()
    {
        FakeDrawing drawing; // its images take four bytes
        FrameCache cache(12);
        const Program program = moving();
        const auto draw = [&](int frame) {
            QVERIFY(cache.frame(program, program.rate.timeOf(frame), {}, drawing.function()));
        };
        for (int frame = 0; frame < 4; ++frame)
            draw(frame);
        QCOMPARE(drawing.begun(), 4);
        draw(3);
        draw(1);
        QCOMPARE(drawing.begun(), 4);
        draw(0);
        QCOMPARE(drawing.begun(), 5);
    }
    void waitsForTheOneThatDrawsIt()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        FrameCache cache;
        const Program still = emptyProgram(1);
        std::atomic<int> got = 0;
        const auto ask = [&] {
            if (cache.frame(still, Flicks(0), {}, drawing.function()))
                ++got;
        };
        std::jthread first(ask);
        drawing.waitBegun(1);
        std::jthread second(ask);
        drawing.setOpen(true);
        QTRY_COMPARE(got.load(), 2);
        QCOMPARE(drawing.begun(), 1);
    }
    void whatFailsIsTriedAgain()
    {
        FakeDrawing drawing;
        drawing.setFailing(true);
        FrameCache cache;
        const Program still = emptyProgram(1);
        QVERIFY(!cache.frame(still, Flicks(0), {}, drawing.function()));
        drawing.setFailing(false);
        QVERIFY(cache.frame(still, Flicks(0), {}, drawing.function()));
    }
};

REELWRIGHT_TEST(TestFrameCache)
#include "tst_framecache.moc"
