// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/player.h>

#include <QSignalSpy>

using namespace reelwright;
using test::FakeDrawing;

namespace {

// A player and what it showed last.
struct Rig {
    explicit Rig(std::unique_ptr<SoundOutput> output = {})
        : player(drawing.function(), nullptr, std::move(output))
    {
        QObject::connect(&player, &Player::frameReady, &player,
                         [this](const QImage &image, Flicks time) {
                             shown = FakeDrawing::numberIn(image);
                             width = FakeDrawing::widthIn(image);
                             at = time;
                         });
    }

    FakeDrawing drawing;
    int shown = -1;
    int width = 0;
    Flicks at{-1};
    Player player; // first to end: its threads draw
};

std::int64_t samplesOf(int frames)
{
    return samplesIn(FrameRate{30, 1}.timeOf(frames));
}

} // namespace

class TestPlayer : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void showsItsFirstFrame()
    {
        Rig rig;
        rig.player.setProgram(test::programOf(90));
        QTRY_COMPARE(rig.shown, 0);
    }

    void seeksToTheFrameOnScreen()
    {
        Rig rig;
        rig.player.setProgram(test::programOf(90));
        const QSignalSpy moved(&rig.player, &Player::positionChanged);
        rig.player.seek(fromSeconds(1.01)); // within frame 30
        QCOMPARE(rig.player.position(), oneSecond);
        QCOMPARE(moved.count(), 1);
        QTRY_COMPARE(rig.shown, 30);
        QCOMPARE(rig.at, oneSecond);
    }

    void staysWithinTheProgram()
    {
        Rig rig;
        rig.player.setProgram(test::programOf(90));
        rig.player.seek(oneSecond * 100);
        QTRY_COMPARE(rig.shown, 89);
        rig.player.step(1);
        QCOMPARE(rig.player.position(), FrameRate{}.timeOf(89));
        rig.player.seek(-oneSecond);
        QTRY_COMPARE(rig.shown, 0);
        rig.player.step(-1);
        QCOMPARE(rig.player.position(), Flicks(0));
    }

    void stepsByOneFrame()
    {
        Rig rig;
        rig.player.setProgram(test::programOf(90));
        rig.player.seek(oneSecond);
        rig.player.step(1);
        QTRY_COMPARE(rig.shown, 31);
        rig.player.step(-1);
        rig.player.step(-1);
        QTRY_COMPARE(rig.shown, 29);
    }

    void playsToTheEndAndStops()
    {
        Rig rig;
        const auto program = test::programOf(8);
        rig.player.setProgram(program);
        QSignalSpy playing(&rig.player, &Player::playingChanged);
        rig.player.play();
        QVERIFY(rig.player.isPlaying());
        QTRY_COMPARE(playing.count(), 2);
        QVERIFY(!rig.player.isPlaying());
        QCOMPARE(rig.player.position(), program->rate.timeOf(7));
        QTRY_COMPARE(rig.shown, 7);
        rig.player.play(); // from the start again
        QVERIFY(rig.player.position() < program->rate.timeOf(7));
    }

    void followsTheSoundAndCountsWhatItLeavesOut()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        Rig rig(std::make_unique<test::FakeOutput>(device));
        rig.player.setProgram(test::programOf(300));
        QTRY_COMPARE(rig.shown, 0);
        rig.player.play();
        QVERIFY(rig.player.hasSound());
        QTRY_COMPARE(rig.shown, 0);
        device->heard = samplesOf(1);
        QTRY_COMPARE(rig.shown, 1);
        QCOMPARE(rig.player.dropped(), 0);
        device->heard = samplesOf(100);
        QTRY_COMPARE(rig.shown, 100);
        QVERIFY(rig.player.dropped() >= 90);
        QVERIFY(rig.player.dropped() <= 98);
    }

    void goesOnWhenTheDeviceVanishes()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        Rig rig(std::make_unique<test::FakeOutput>(device));
        rig.player.setProgram(test::programOf(12));
        rig.player.play();
        device->heard = samplesOf(5);
        QTRY_COMPARE(rig.shown, 5);
        device->there = false;
        QTRY_VERIFY(!rig.player.isPlaying());
        QTRY_COMPARE(rig.shown, 11);
    }

    void loops()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        Rig rig(std::make_unique<test::FakeOutput>(device));
        rig.player.setProgram(test::programOf(10));
        rig.player.setLoop(true);
        rig.player.play();
        device->heard = samplesOf(9);
        QTRY_COMPARE(rig.shown, 9);
        device->heard = samplesOf(13);
        QTRY_COMPARE(rig.shown, 3);
        QCOMPARE(rig.player.position(), FrameRate{}.timeOf(3));
        QVERIFY(rig.player.isPlaying());
        rig.player.pause();
        QCOMPARE(rig.player.position(), FrameRate{}.timeOf(3));
    }

    void loopsBetweenInAndOut()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        Rig rig(std::make_unique<test::FakeOutput>(device));
        const FrameRate rate;
        rig.player.setProgram(test::programOf(30));
        rig.player.setInOut({rate.timeOf(10), rate.timeOf(14)});
        QCOMPARE(rig.player.range(), (TimeRange{rate.timeOf(10), rate.timeOf(4)}));
        rig.player.setLoop(true);
        rig.player.play(); // from outside
        QTRY_COMPARE(rig.shown, 10);
        device->heard = samplesOf(3);
        QTRY_COMPARE(rig.shown, 13);
        device->heard = samplesOf(5);
        QTRY_COMPARE(rig.shown, 11);
        QCOMPARE(rig.player.position(), rate.timeOf(11));
        rig.player.setInOut({rate.timeOf(20), {}}); // it jumps there
        QTRY_COMPARE(rig.player.position(), rate.timeOf(20));
        QTRY_COMPARE(rig.shown, 20);
        device->heard = samplesOf(11);
        QTRY_COMPARE(rig.shown, 21);
        rig.player.pause();
        QCOMPARE(rig.player.position(), rate.timeOf(21));
        rig.player.setLoop(false); // plays on to the end then
        rig.player.setInOut({rate.timeOf(2), rate.timeOf(4)});
        rig.player.seek(rate.timeOf(3));
        rig.player.play();
        device->heard = samplesOf(3);
        QTRY_COMPARE(rig.shown, 6);
    }

    void inAndOutOutlastPrograms()
    {
        Rig rig;
        const FrameRate rate;
        rig.player.setProgram(test::programOf(90));
        rig.player.setInOut({rate.timeOf(30), rate.timeOf(60)});
        rig.player.setProgram(test::programOf(40)); // cut off
        QCOMPARE(rig.player.range(), (TimeRange{rate.timeOf(30), rate.timeOf(10)}));
        rig.player.setProgram(test::programOf(20)); // nothing is left: all of it
        QCOMPARE(rig.player.range(), (TimeRange{Flicks(0), rate.timeOf(20)}));
        rig.player.setProgram(test::programOf(90));
        QCOMPARE(rig.player.range(), (TimeRange{rate.timeOf(30), rate.timeOf(30)}));
    }

    void anotherProgramKeepsTheMoment()
    {
        Rig rig;
        rig.player.setProgram(test::programOf(90));
        rig.player.seek(oneSecond);
        QTRY_COMPARE(rig.shown, 30);
        auto other = std::make_shared<Program>(*test::programOf(90));
        other->width = 77;
        rig.player.setProgram(other);
        QTRY_COMPARE(rig.width, 77);
        QCOMPARE(rig.shown, 30);
        rig.player.setProgram(test::programOf(10)); // shorter
        QCOMPARE(rig.player.position(), FrameRate{}.timeOf(9));
    }

    void anotherProgramWhilePlayingPlaysOn()
    {
        const auto device = std::make_shared<test::FakeDevice>();
        Rig rig(std::make_unique<test::FakeOutput>(device));
        rig.player.setProgram(test::programOf(90));
        rig.player.play();
        device->heard = samplesOf(20);
        QTRY_COMPARE(rig.shown, 20);
        auto other = std::make_shared<Program>(*test::programOf(90));
        other->width = 77;
        rig.player.setProgram(other);
        device->heard = samplesOf(22);
        QTRY_COMPARE(rig.width, 77);
        QTRY_COMPARE(rig.shown, 22);
        QCOMPARE(device->starts.load(), 1); // the sound was not cut
    }

    void saysWhatCanNotBeDrawn()
    {
        Rig rig;
        rig.drawing.setFailing(true);
        QSignalSpy failed(&rig.player, &Player::failed);
        rig.player.setProgram(test::programOf(90));
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.first().first().value<Error>().what,
                 QStringLiteral("the photo can't be read"));
    }

    void withoutAProgramNothingHappens()
    {
        Rig rig;
        rig.player.play();
        rig.player.step(1);
        rig.player.seek(oneSecond);
        QVERIFY(!rig.player.isPlaying());
        QCOMPARE(rig.player.position(), Flicks(0));
    }
};

REELWRIGHT_TEST(TestPlayer)
#include "tst_player.moc"
