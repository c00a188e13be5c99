// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <preview/encode/videoencoder.h>

#include <QRandomGenerator>
#include <limits>

using namespace reelwright;

namespace {

VideoSettings smallSettings()
{
    return {160, 96, {30, 1}, Output{}};
}

VideoChunk encode(int frames)
{
    auto encoder = VideoEncoder::open(smallSettings());
    for (int i = 0; i < frames; ++i) {
        Frame frame(160, 96);
        frame.fill(quint8(40 + i), 120, 130);
        for (int x = 0; x < 40; ++x)
            frame.writable(0)[(i % 96) * frame.stride(0) + x] = 220;
        (void)encoder->add(frame);
    }
    return encoder->finish().value();
}

} // namespace

class TestVideoEncoder : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sameFramesSameBytes() { QVERIFY(encode(30).toBytes() == encode(30).toBytes()); }
    void packetsAreWholeAndInOrder_data()
    {
        QTest::addColumn<int>("frames");
        for (const int frames : {1, 2, 3, 10, 29, 30, 31, 60})
            QTest::addRow("%d", frames) << frames;
    }
    void packetsAreWholeAndInOrder()
    {
        QFETCH(int, frames);
        const VideoChunk chunk = encode(frames);
        QCOMPARE(chunk.frameCount(), frames);
        QVERIFY(!chunk.header.isEmpty());
        QVERIFY(chunk.packets.first().key);
        QSet<qint64> shown;
        for (int i = 0; i < chunk.packets.size(); ++i) {
            const VideoPacket &packet = chunk.packets[i];
            QCOMPARE(packet.dts, chunk.packets.first().dts + i);
            QVERIFY(packet.pts >= packet.dts);
            QCOMPARE(packet.key, packet.pts % 30 == 0);
            shown.insert(packet.pts);
        }
        QCOMPARE(shown.size(), frames);
        QVERIFY(shown.contains(0) && shown.contains(frames - 1));
    }
    void everyQualityCanBeHad()
    {
        qsizetype before = std::numeric_limits<qsizetype>::max();
        for (const int quality : {0, 1, 2, 21, 51}) {
            VideoSettings settings = smallSettings();
            settings.output.quality = quality;
            auto encoder = VideoEncoder::open(settings);
            VERIFY_RESULT(encoder);
            Frame frame(160, 96);
            frame.fill(40, 120, 130);
            for (int y = 0; y < 96; ++y)
                for (int x = 0; x < 160; ++x)
                    frame.writable(0)[y * frame.stride(0) + x] = quint8((x * 7 + y * y) % 219);
            VERIFY_RESULT(encoder->add(frame));
            const auto chunk = encoder->finish();
            VERIFY_RESULT(chunk);
            const qsizetype size = chunk->toBytes().size();
            QVERIFY2(size <= before, QByteArray::number(quality).constData());
            before = size;
        }
    }
    void bytesComeBack()
    {
        const VideoChunk chunk = encode(12);
        const auto back = VideoChunk::fromBytes(chunk.toBytes());
        VERIFY_RESULT(back);
        QVERIFY(*back == chunk);
    }
    void anyDamageIsNoticed()
    {
        const QByteArray whole = encode(6).toBytes();
        QRandomGenerator random(3);
        for (int i = 0; i < 200; ++i) {
            QByteArray altered = whole;
            const qsizetype at = random.bounded(int(whole.size()));
            altered[at] = char(altered[at] ^ (1 << random.bounded(8)));
            QVERIFY(!VideoChunk::fromBytes(altered));
            QVERIFY(!VideoChunk::fromBytes(whole.first(at)));
        }
        QVERIFY(!VideoChunk::fromBytes({}));
        QVERIFY(!VideoChunk::fromBytes(whole + 'x'));
    }
};

REELWRIGHT_TEST(TestVideoEncoder)
#include "tst_videoencoder.moc"
