// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../media/madeclip.h"
#include "randomprogram.h"
#include "testcase.h"

#include <preview/compose/composer.h>
#include <preview/compose/scaledimage.h>
#include <preview/media/framestore.h>
#include <preview/player/framecache.h>
#include <preview/player/player.h>
#include <preview/player/tiledrawer.h>
#include <preview/render/chunkkey.h>
#include <preview/render/chunkmaker.h>

#include <atomic>
#include <thread>

using namespace reelwright;

namespace {

constexpr int programs = 40;
constexpr int momentsEach = 6;
constexpr QSize small{64, 36};

// A moment of a program, and its frame as a composer draws it that has drawn nothing else.
struct Moment {
    std::shared_ptr<const Program> program;
    Flicks time;
    Frame frame;
};

} // namespace

// One frame is the same wherever it is looked at: canvas, contact sheet, `frame` and the render
// all come from one function, whatever was drawn before, and on any thread.
class TestDeterminism : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<Moment> m_moments;

private Q_SLOTS:
    void initTestCase()
    {
        const QString clip = m_folder.filePath(QStringLiteral("clip.mp4"));
        QVERIFY(test::makeCountingClip(clip, 60, "-c:v libx264 -g 25"));
        test::RandomProgram random(m_folder, clip);
        QRandomGenerator times(99);
        for (quint32 seed = 1; seed <= programs; ++seed) {
            const auto program = std::make_shared<const Program>(random.make(seed));
            for (int i = 0; i < momentsEach; ++i) {
                const Flicks time = program->rate.timeOf(times.bounded(int(program->frameCount())));
                const Result<Frame> frame = Composer().frame(*program, time);
                VERIFY_RESULT(frame);
                m_moments.push_back({program, time, *frame});
            }
        }
    }
    void theProgramsShowMuch() // or the rest would prove little
    {
        int plain = 0;
        for (const Moment &moment : m_moments) {
            const Frame &frame = moment.frame;
            bool same = true;
            for (int y = 0; y < frame.rows(0); ++y)
                for (int x = 0; x < frame.columns(0); ++x)
                    same = same && frame.plane(0)[y * frame.stride(0) + x] == frame.plane(0)[0];
            plain += same;
        }
        QVERIFY2(plain < int(m_moments.size()) / 4, qPrintable(QString::number(plain)));
    }
    void whateverWasDrawnBeforeOnAnyThread()
    {
        const auto kept =
            std::make_shared<FrameStore>(m_folder.filePath(QStringLiteral("kept")), 1 << 30);
        const auto composer = std::make_shared<Composer>(4u << 20, kept); // room for a few
        for (size_t i = 0; i < m_moments.size(); i += 3 * momentsEach)
            composer->keepFrames(*m_moments[i].program, {});
        const auto cache = std::make_shared<FrameCache>(1u << 20);
        const DrawFrame draw = drawWith(composer, cache);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (quint32 seed = 1; seed <= 4; ++seed)
                threads.emplace_back([&, seed] {
                    QRandomGenerator random(seed);
                    for (int i = 0; i < 300; ++i) {
                        const Moment &moment = m_moments[random.bounded(quint32(m_moments.size()))];
                        const QSize size = random.bounded(2) ? small : QSize();
                        const auto image = draw(*moment.program, moment.time, size);
                        const auto frame = composer->frame(*moment.program, moment.time);
                        wrong += !frame || !(*frame == moment.frame) || !image ||
                                 *image != scaledImage(moment.frame, size);
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }
    void onTheCanvas()
    {
        Player player(drawWith(std::make_shared<Composer>(), std::make_shared<FrameCache>()),
                      nullptr, {});
        QImage shown;
        Flicks at{-1};
        const Program *of = nullptr;
        connect(&player, &Player::frameReady, [&](const QImage &image, Flicks time) {
            shown = image;
            at = time;
            of = player.pictured().get();
        });
        for (const Moment &moment : m_moments) {
            at = Flicks(-1);
            player.setProgram(moment.program);
            player.seek(moment.time);
            QTRY_VERIFY(at == moment.time && of == moment.program.get());
            QVERIFY(shown == moment.frame.image());
        }
    }
    void onTheContactSheet()
    {
        TileDrawer drawer(drawWith(std::make_shared<Composer>(), std::make_shared<FrameCache>()));
        std::optional<DrawnTiles> drawn;
        connect(&drawer, &TileDrawer::drawn, [&](const DrawnTiles &tiles) { drawn = tiles; });
        std::vector<Tile> tiles;
        for (const Moment &moment : m_moments)
            tiles.push_back({moment.program, moment.time, small});
        drawer.draw(tiles);
        QTRY_VERIFY_WITH_TIMEOUT(drawn, 60'000);
        for (size_t i = 0; i < m_moments.size(); ++i) {
            VERIFY_RESULT(drawn->images[i]);
            QVERIFY(*drawn->images[i] == scaledImage(m_moments[i].frame, small));
        }
    }
    // The encoder is a pure function of its frames: the same bytes come of the same frames alone.
    void inTheRender()
    {
        const ChunkCache cache(m_folder.filePath(QStringLiteral("cache")));
        for (size_t i = 0; i < m_moments.size(); i += 2 * momentsEach) {
            const Moment &moment = m_moments[i];
            Output output;
            output.preset = QStringLiteral("ultrafast");
            const std::int64_t first = moment.program->rate.frameAt(moment.time);
            ChunkSpan span;
            span.first = first;
            span.count = std::min<std::int64_t>(4, moment.program->frameCount() - first);
            span.key = chunkKey(*moment.program, output, span.first, span.count);
            bool encoded = false;
            ChunkMaker maker(cache, output, nullptr);
            const Result<VideoChunk> rendered = maker.chunk(*moment.program, span, encoded);
            VERIFY_RESULT(rendered);
            QVERIFY(encoded);
            Result<VideoEncoder> encoder = VideoEncoder::open(
                {moment.program->width, moment.program->height, moment.program->rate, output});
            VERIFY_RESULT(encoder);
            for (std::int64_t frame = span.first; frame < span.first + span.count; ++frame)
                VERIFY_RESULT(encoder->add(
                    Composer().frame(*moment.program, moment.program->rate.timeOf(frame)).value()));
            const Result<VideoChunk> expected = encoder->finish();
            VERIFY_RESULT(expected);
            QVERIFY(*rendered == *expected);
        }
    }
};

REELWRIGHT_TEST(TestDeterminism)
#include "tst_determinism.moc"
