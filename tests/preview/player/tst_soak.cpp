// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../media/madeclip.h"
#include "fakes.h"
#include "randomprogram.h"
#include "testcase.h"

#include <preview/compose/composer.h>
#include <preview/media/framestore.h>
#include <preview/player/framecache.h>
#include <preview/player/player.h>
#include <preview/player/tiledrawer.h>

#include <QDeadlineTimer>
#include <QFile>
#include <thread>

using namespace reelwright;

namespace {

int seconds()
{
    const int wanted = qEnvironmentVariableIntValue("REELWRIGHT_SOAK_SECONDS");
    return wanted > 0 ? wanted : 120;
}

// A device whose thread takes sound at any pace, and that goes away now and then.
class RestlessOutput : public SoundOutput {
public:
    ~RestlessOutput() override { end(); }
    bool start(Fill fill) override
    {
        if (++m_starts % 7 == 0)
            return false;
        m_heard = 0;
        m_thread = std::jthread([this, fill = std::move(fill)](const std::stop_token &stopped) {
            std::vector<float> out(960);
            while (!stopped.stop_requested()) {
                fill(out);
                m_heard += 480;
                std::this_thread::sleep_for(std::chrono::milliseconds(4));
            }
        });
        return true;
    }
    void stop() override { end(); }
    std::optional<std::int64_t> heard() override
    {
        return m_heard > 60'000 ? std::nullopt : std::optional(m_heard.load());
    }

private:
    void end()
    {
        if (!m_thread.joinable())
            return;
        m_thread.request_stop();
        m_thread.join();
    }

    int m_starts = 0;
    std::atomic<std::int64_t> m_heard = 0;
    std::jthread m_thread;
};

} // namespace

// Plays, scrubs, edits and switches at random: for the sanitizers.
class TestSoak : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void anything()
    {
        const QTemporaryDir folder;
        const QString clip = folder.filePath(QStringLiteral("clip.mp4"));
        QVERIFY(test::makeCountingClip(clip, 60, "-c:v libx264 -g 25"));
        const QByteArray whole = [&] {
            QFile file(clip);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        }();
        test::RandomProgram programs(folder, clip);
        QRandomGenerator random(1);
        const auto store =
            std::make_shared<FrameStore>(folder.filePath(QStringLiteral("kept")), 1 << 20);
        const auto composer = std::make_shared<Composer>(4u << 20, store);
        const auto cache = std::make_shared<FrameCache>(1u << 20);
        Player player(drawWith(composer, cache), std::make_shared<SoundPool>(),
                      std::make_unique<RestlessOutput>());
        TileDrawer drawer(drawWith(composer, cache));
        int frames = 0;
        int failures = 0;
        int sheets = 0;
        connect(&player, &Player::frameReady, [&] { ++frames; });
        connect(&player, &Player::failed, [&] { ++failures; });
        connect(&drawer, &TileDrawer::drawn, [&] { ++sheets; });
        player.setProgram(std::make_shared<const Program>(programs.make(1)));
        std::atomic<bool> going = true;
        std::jthread keeper([&] {
            test::RandomProgram others(folder, clip);
            for (quint32 seed = 100; going; ++seed)
                composer->keepFrames(others.make(seed), [&] { return going.load(); });
        });
        int steps = 0;
        for (const QDeadlineTimer end(seconds() * 1000); !end.hasExpired(); ++steps) {
            act(random, player, drawer, programs);
            if (steps % 50 == 0) { // the clip is cut short, and whole again
                QFile file(clip);
                if (file.open(QFile::WriteOnly))
                    file.write(steps % 100 == 0 ? whole.first(whole.size() / 2) : whole);
            }
            QTest::qWait(int(random.bounded(12)));
        }
        going = false;
        keeper.join();
        player.pause();
        qInfo("%d steps, %d frames, %d sheets, %d failures", steps, frames, sheets, failures);
        QVERIFY(frames > seconds());
        QVERIFY(sheets > seconds() / 4);
    }

private:
    static void act(QRandomGenerator &random, Player &player, TileDrawer &drawer,
                    test::RandomProgram &programs)
    {
        const auto program = player.program();
        const Flicks time = program->rate.timeOf(random.bounded(int(program->frameCount())));
        switch (random.bounded(14)) {
        case 0:
            player.play();
            break;
        case 1:
            player.pause();
            break;
        case 2:
            player.setLoop(random.bounded(2));
            break;
        case 3:
            player.setInOut({time, {}});
            break;
        case 4:
            player.playOnly({time, oneSecond / 2});
            break;
        case 5:
            player.setQuality(PlayQuality(random.bounded(4)));
            break;
        case 6:
            player.setFrameSize(random.bounded(2) ? QSize(80, 46) : QSize());
            break;
        case 7:
            player.setMuted(random.bounded(2));
            player.setSoundWhileSeeking(random.bounded(2));
            break;
        case 8:
        case 9: { // another viewer, or an edit
            auto next = std::make_shared<Program>(programs.make(random.bounded(30)));
            player.setProgram(next, random.bounded(2));
            break;
        }
        case 10: {
            std::vector<Tile> tiles;
            for (int i = 0; i < 8; ++i)
                tiles.push_back({std::make_shared<const Program>(programs.make(quint32(i))), time,
                                 QSize(40, 22)});
            drawer.draw(std::move(tiles));
            break;
        }
        case 11:
            player.step(random.bounded(2) ? 1 : -1);
            break;
        default:
            player.seek(time);
        }
        (void)player.level();
    }
};

REELWRIGHT_TEST(TestSoak)
#include "tst_soak.moc"
