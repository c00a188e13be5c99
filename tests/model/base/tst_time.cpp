// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/base/time.h>

using namespace reelwright;

class TestTime : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void framesAreExactAtEveryRate_data()
    {
        QTest::addColumn<QString>("rate");
        for (const char *rate : {"24", "25", "30", "50", "60", "24000/1001", "30000/1001",
                                 "60000/1001", "120", "7/3", "1000/7"})
            QTest::newRow(rate) << QString::fromLatin1(rate);
    }
    void framesAreExactAtEveryRate()
    {
        QFETCH(QString, rate);
        const FrameRate frames = FrameRate::parse(rate).value();
        for (const std::int64_t frame : {0ll, 1ll, 2ll, 29ll, 30ll, 899ll, 1'000'003ll, -1ll}) {
            QCOMPARE(frames.frameAt(frames.timeOf(frame)), frame);
            QCOMPARE(frames.frameAt(frames.timeOf(frame) - Flicks(1)), frame - 1);
            QCOMPARE(frames.nearestFrame(frames.timeOf(frame) + Flicks(3)), frame);
        }
    }
    void ratesAreReduced()
    {
        QCOMPARE(FrameRate::parse(QStringLiteral("60/2"))->text(), QStringLiteral("30"));
        for (const char *wrong : {"", "0", "30/0", "-5", "a", "30/1/1", "3e1", "9999999"})
            QVERIFY2(!FrameRate::parse(QString::fromLatin1(wrong)), wrong);
    }
    void rangesAreHalfOpen()
    {
        const TimeRange range{Flicks(10), Flicks(5)};
        QVERIFY(range.contains(Flicks(10)) && range.contains(Flicks(14)));
        QVERIFY(!range.contains(Flicks(15)) && !range.contains(Flicks(9)));
        QVERIFY(!range.overlaps({Flicks(15), Flicks(1)}));
        QCOMPARE(range.intersected({Flicks(12), Flicks(100)}), (TimeRange{Flicks(12), Flicks(3)}));
        QCOMPARE(range.intersected({Flicks(99), Flicks(1)}).duration, Flicks(0));
    }
    void timecodeCountsFrames()
    {
        const FrameRate rate{30, 1};
        QCOMPARE(timecode(rate.timeOf(30 * 3661 + 7), rate), QStringLiteral("01:01:01:07"));
    }
};

REELWRIGHT_TEST(TestTime)
#include "tst_time.moc"
