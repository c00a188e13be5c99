// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeclip.h"
#include "testcase.h"

#include <preview/media/mediapool.h>
#include <preview/media/videofile.h>

#include <QRandomGenerator>
#include <cmath>
#include <thread>

using namespace reelwright;

namespace {

constexpr int frames = 100;

// Which frame of a counting clip this is.
int numberOf(const Picture &picture)
{
    return int(std::lround((picture.frame.plane(0)[48 * picture.frame.stride(0) + 80] - 16) / 2.0));
}

MediaAsset assetAt(const QString &path)
{
    MediaAsset asset;
    asset.path = path;
    asset.digest = path.toUtf8();
    asset.kind = MediaKind::Video;
    return asset;
}

} // namespace

class TestVideoFile : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsFoundFromAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("long GOP with B-frames")
            << "long.mp4" << QByteArray("-c:v libx264 -crf 1 -g 60 -bf 3");
        QTest::newRow("one key frame") << "one.mp4" << QByteArray("-c:v libx264 -crf 1 -g 1000");
        QTest::newRow("only key frames") << "intra.mp4" << QByteArray("-c:v libx264 -crf 1 -g 1");
        QTest::newRow("millisecond clock")
            << "clock.mkv" << QByteArray("-c:v libx264 -crf 1 -g 25 -bf 2");
        QTest::newRow("open GOP") << "open.mp4"
                                  << QByteArray(
                                         "-c:v libx264 -crf 1 -g 20 -bf 3 -x264-params open-gop=1");
        QTest::newRow("MPEG-2") << "two.mkv" << QByteArray("-c:v mpeg2video -q:v 1 -g 12 -bf 2");
    }
    void everyFrameIsFoundFromAnywhere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(test::makeCountingClip(path, frames, codec.constData()));
        const auto index = indexVideo(path);
        VERIFY_RESULT(index);
        QCOMPARE(index->count(), frames);
        PictureCache cache(1); // keeps nothing, so that each frame is decoded
        MediaPool pool(cache);
        QRandomGenerator random(7);
        const FrameRate rate{30, 1};
        for (int i = 0; i < 60; ++i) {
            const int wanted = i < 20 ? i : int(random.bounded(frames));
            QCOMPARE(index->frameAt(rate.timeOf(wanted)), wanted);
            const auto picture = pool.videoFrame(assetAt(path), wanted);
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(*picture), wanted);
        }
    }
    void timesBetweenFramesShowTheEarlierOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mp4"));
        QVERIFY(test::makeCountingClip(path, 10, "-c:v libx264 -g 5"));
        const auto index = indexVideo(path);
        VERIFY_RESULT(index);
        const FrameRate rate{30, 1};
        QCOMPARE(index->frameAt(rate.timeOf(4) + rate.frameDuration() * 9 / 10), 4);
        QCOMPARE(index->frameAt(Flicks(-5)), 0);
        QCOMPARE(index->frameAt(oneSecond * 100), 9);
        QCOMPARE(index->duration(), rate.timeOf(10));
    }
    void unevenFrameTimesAreKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uneven.mkv"));
        QVERIFY(test::ffmpeg(test::words("-f lavfi -i") +
                             QStringList{QStringLiteral(
                                 "color=gray:s=160x96:r=10,format=yuv420p,"
                                 "geq=lum='16+2*N':cb=128:cr=128,select='not(eq(mod(n,5),2))'")} +
                             test::words("-vsync vfr -frames:v 8 -colorspace bt709 -c:v libx264 "
                                         "-crf 1") +
                             QStringList{path}));
        const auto index = indexVideo(path);
        VERIFY_RESULT(index);
        PictureCache cache(1u << 20);
        MediaPool pool(cache);
        // At 0.2 s the frame of 0.1 s is still there: the one in between was left out.
        const auto shown = pool.videoFrame(assetAt(path), index->frameAt(fromSeconds(0.25)));
        VERIFY_RESULT(shown);
        QCOMPARE(numberOf(*shown), 1);
    }
    void manyThreadsSeeTheSameFrames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mp4"));
        QVERIFY(test::makeCountingClip(path, frames, "-c:v libx264 -crf 1 -g 40 -bf 3"));
        PictureCache cache(1u << 20);
        MediaPool pool(cache);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (quint32 seed = 0; seed < 4; ++seed)
                threads.emplace_back([&, seed] {
                    QRandomGenerator random(seed);
                    for (int i = 0; i < 40; ++i) {
                        const int wanted = int(random.bounded(frames));
                        const auto picture = pool.videoFrame(assetAt(path), wanted);
                        if (!picture || numberOf(*picture) != wanted)
                            ++wrong;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }
    void whatIsNoVideoIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no video\n").repeated(1000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void whatIsNoVideoIsNamed()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.mp4"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto index = indexVideo(path);
        QVERIFY(!index);
        QVERIFY2(index.error().text().contains(path), qPrintable(index.error().text()));
    }
    void aCutClipFailsWhereItEnds()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ts"));
        QVERIFY(test::makeCountingClip(path, frames, "-c:v libx264 -crf 1 -g 10"));
        QVERIFY(QFile::resize(path, QFile(path).size() / 2));
        const auto index = indexVideo(path);
        VERIFY_RESULT(index);
        QVERIFY(index->count() < frames);
        PictureCache cache(1u << 20);
        MediaPool pool(cache);
        const auto first = pool.videoFrame(assetAt(path), 3);
        VERIFY_RESULT(first);
        QCOMPARE(numberOf(*first), 3);
    }
};

REELWRIGHT_TEST(TestVideoFile)
#include "tst_videofile.moc"
