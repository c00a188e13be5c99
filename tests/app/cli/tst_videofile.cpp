// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "testcase.h"
#include "workbench.h"

#include <QJsonArray>

using namespace reelwright;
using test::u;
using test::Workbench;

// The files as other programs see them.
class TestVideoFile : public test::TestCase {
    Q_OBJECT

private:
    Workbench m_bench;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_CODE(m_bench.render({u("--viewer"), u("a")}), 0);
        m_file = m_bench.path("out/a.mp4");
    }
    void streams()
    {
        const QJsonArray streams = test::probe(m_file)[u("streams")].toArray();
        QCOMPARE(streams.size(), 2);
        const QJsonObject video = streams[0].toObject();
        QCOMPARE(video[u("codec_name")].toString(), u("h264"));
        QCOMPARE(video[u("profile")].toString(), u("High"));
        QCOMPARE(video[u("pix_fmt")].toString(), u("yuv420p"));
        QCOMPARE(video[u("color_space")].toString(), u("bt709"));
        QCOMPARE(video[u("width")].toInt(), 160);
        QCOMPARE(video[u("height")].toInt(), 90);
        QCOMPARE(video[u("avg_frame_rate")].toString(), u("10/1"));
        QCOMPARE(video[u("nb_read_frames")].toString(), u("40"));
        QCOMPARE(video[u("start_time")].toString().toDouble(), 0.);
        QCOMPARE(video[u("duration")].toString().toDouble(), 4.);
        const QJsonObject sound = streams[1].toObject();
        QCOMPARE(sound[u("codec_name")].toString(), u("aac"));
        QCOMPARE(sound[u("sample_rate")].toString(), u("48000"));
        QCOMPARE(sound[u("channels")].toInt(), 2);
        QCOMPARE(sound[u("start_time")].toString().toDouble(), 0.);
        QVERIFY(qAbs(sound[u("duration")].toString().toDouble() - 4) < 0.03);
    }
    void chunksBeginWithKeyframes()
    {
        QList<double> keys;
        for (const test::ProbedPacket &packet : test::packetsOf(m_file, u("v:0")))
            if (packet.key)
                keys.append(packet.time);
        QCOMPARE(keys, QList<double>({0, 1, 2, 3}));
    }
    void theIndexComesFirst()
    {
        const QList<QByteArray> boxes = test::boxesOf(m_bench.read(u("out/a.mp4")));
        QCOMPARE(boxes.value(0), QByteArray("ftyp"));
        QVERIFY(boxes.contains("moov") && boxes.contains("mdat"));
        QVERIFY(boxes.indexOf("moov") < boxes.indexOf("mdat"));
    }
    void ffmpegDecodesItWithoutAWord()
    {
        const test::Ended decoded = test::runProgram(
            u("ffmpeg"), {u("-v"), u("warning"), u("-xerror"), u("-err_detect"), u("explode"),
                          u("-i"), m_file, u("-f"), u("null"), u("-")});
        COMPARE_CODE(decoded, 0);
        QCOMPARE(decoded.err, QByteArray());
    }
};

REELWRIGHT_TEST(TestVideoFile)
#include "tst_videofile.moc"
