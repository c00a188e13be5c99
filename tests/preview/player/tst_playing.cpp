// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/player.h>

#include <set>

using namespace reelwright;
using test::FakeDevice;

namespace {

// Draws a frame's number into its first pixel, and remembers the sizes that were asked for.
class SizedDrawing {
public:
    DrawFrame function()
    {
        return [this](const Program &program, Flicks time, QSize size) -> Result<QImage> {
            const std::lock_guard lock(m_mutex);
            m_sizes.insert({size.width(), size.height()});
            QImage image(1, 1, QImage::Format_RGB32);
            image.setPixel(0, 0, uint(program.rate.frameAt(time)));
            return image;
        };
    }
    bool has(int width, int height)
    {
        const std::lock_guard lock(m_mutex);
        return m_sizes.contains({width, height});
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_sizes.clear();
    }

private:
    std::mutex m_mutex;
    std::set<std::pair<int, int>> m_sizes;
};

// A device that the test takes sound from.
struct Listened {
    SoundOutput::Fill fill;
    int starts = 0;
    int stops = 0;

    std::vector<float> take(int samples)
    {
        std::vector<float> out(size_t(samples) * 2, 9.f);
        fill(out);
        return out;
    }
};

class ListenedOutput : public SoundOutput {
public:
    explicit ListenedOutput(Listened &to) : m_to(to) {}
    bool start(Fill fill) override
    {
        ++m_to.starts;
        m_to.fill = std::move(fill);
        return true;
    }
    void stop() override { ++m_to.stops; }
    std::optional<std::int64_t> heard() override { return 0; }

private:
    Listened &m_to;
};

Flicks frames(int count)
{
    return FrameRate{30, 1}.timeOf(count);
}

} // namespace

// Which part, how finely, and what is heard.
class TestPlaying : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void oneRangeAlone()
    {
        test::FakeDrawing drawing;
        Player player(drawing.function(), nullptr, {});
        player.setProgram(test::programOf(90));
        player.setInOut({frames(2), frames(5)});
        player.playOnly({frames(10), frames(6)});
        QCOMPARE(player.position(), frames(10));
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.position(), frames(15));
        player.play(); // all of it again
        QTRY_VERIFY(player.position() > frames(17));
    }
    void oneRangeAgainAndAgain()
    {
        test::FakeDrawing drawing;
        const auto device = std::make_shared<FakeDevice>();
        Player player(drawing.function(), nullptr, std::make_unique<test::FakeOutput>(device));
        player.setProgram(test::programOf(90));
        player.setLoop(true);
        player.playOnly({frames(10), frames(6)});
        device->heard = samplesIn(frames(7)) + 1;
        QTRY_COMPARE(player.position(), frames(11));
        player.pause();
        player.play();
        QCOMPARE(player.position(), frames(11));
    }
    void anEditGoesOnInTheRange()
    {
        test::FakeDrawing drawing;
        Player player(drawing.function(), nullptr, {});
        player.setProgram(test::programOf(90));
        player.playOnly({frames(10), frames(9)});
        player.setProgram(test::programOf(90), true);
        QVERIFY(player.isPlaying());
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.position(), frames(18));
    }
    void framesAreAsLargeAsChosenWhilePlayingAlone()
    {
        SizedDrawing drawing;
        Player player(drawing.function(), nullptr, {});
        player.setFrameSize({640, 360});
        player.setProgram(test::programOf(90));
        player.setQuality(PlayQuality::Half);
        QTRY_VERIFY(drawing.has(640, 360));
        QVERIFY(!drawing.has(320, 180));
        player.play();
        QTRY_VERIFY(drawing.has(320, 180));
        player.setQuality(PlayQuality::Quarter);
        QTRY_VERIFY(drawing.has(160, 90));
        QCOMPARE(player.reduction(), 4);
        drawing.forget();
        player.pause();
        QTRY_VERIFY(drawing.has(640, 360));
        QCOMPARE(player.reduction(), 1);
    }
    void theProgramsOwnSizeIsReducedToo()
    {
        SizedDrawing drawing;
        Player player(drawing.function(), nullptr, {});
        player.setProgram(test::programOf(90)); // 16 x 16
        player.setQuality(PlayQuality::Half);
        player.play();
        QTRY_VERIFY(drawing.has(8, 8));
    }
    void theLargerOfTwoSizesIsDrawn()
    {
        SizedDrawing drawing;
        Player player(drawing.function(), nullptr, {});
        player.setProgram(test::programOf(90));
        player.setFrameSize({640, 360});
        player.setLargerSize({1280, 720});
        QTRY_VERIFY(drawing.has(1280, 720));
        drawing.forget();
        player.setLargerSize({});
        QTRY_VERIFY(drawing.has(640, 360));
    }
    void automaticTakesLessWhereFramesAreLate()
    {
        test::FakeDrawing drawing;
        const auto device = std::make_shared<FakeDevice>();
        Player player(drawing.function(), nullptr, std::make_unique<test::FakeOutput>(device));
        player.setProgram(test::programOf(9000));
        player.setQuality(PlayQuality::Automatic);
        player.play();
        QCOMPARE(player.reduction(), 1);
        const auto jump = [&] { // the sound runs on faster than frames are drawn
            device->heard = device->heard + samplesIn(frames(20));
            return player.reduction() > 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(jump(), 20'000);
        QVERIFY(player.dropped() > 2);
        player.pause();
        QCOMPARE(player.reduction(), 1);
    }
    void aPieceOfSoundIsHeardWhileSeeking()
    {
        test::FakeDrawing drawing;
        Listened device;
        Player player(drawing.function(), nullptr, std::make_unique<ListenedOutput>(device));
        player.setProgram(test::programOf(90));
        player.seek(frames(10));
        QCOMPARE(device.starts, 0);
        player.setSoundWhileSeeking(true);
        player.seek(frames(11));
        QCOMPARE(device.starts, 1);
        for (const float sample : device.take(4800))
            QCOMPARE(sample, 0.f); // there is no sound in it, but none is left unsaid
        player.seek(frames(12));   // the device goes on
        QCOMPARE(device.starts, 1);
        QTRY_VERIFY(device.stops > 0);
        player.setMuted(true);
        player.seek(frames(13));
        QCOMPARE(device.starts, 1);
        player.setMuted(false);
        player.seek(frames(14));
        QCOMPARE(device.starts, 2);
        player.play();
        QCOMPARE(device.starts, 3);
        QVERIFY(player.isPlaying());
    }
};

REELWRIGHT_TEST(TestPlaying)
#include "tst_playing.moc"
