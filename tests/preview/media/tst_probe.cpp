// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeclip.h"
#include "testcase.h"

#include <preview/media/probe.h>

#include <QFile>
#include <QImage>

using namespace reelwright;

class TestProbe : public test::TestCase {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void images()
    {
        for (const char *name : {"a.png", "a.jpg", "a.bmp"}) {
            QVERIFY(QImage(33, 21, QImage::Format_RGB32).save(path(name)));
            const Result<Media> medium = probeMedia(path(name));
            VERIFY_RESULT(medium);
            QCOMPARE(medium->kind, MediaKind::Image);
            QCOMPARE(medium->width, 33);
            QCOMPARE(medium->height, 21);
            QVERIFY(!medium->duration);
        }
    }

    void videos()
    {
        QVERIFY(test::makeCountingClip(path("v.mp4"), 45, "-c:v libx264"));
        const Result<Media> medium = probeMedia(path("v.mp4"));
        VERIFY_RESULT(medium);
        QCOMPARE(medium->kind, MediaKind::Video);
        QCOMPARE(medium->width, 160);
        QCOMPARE(medium->height, 96);
        QCOMPARE(*medium->duration, oneSecond * 3 / 2);
    }

    void sound()
    {
        QVERIFY(test::ffmpeg(test::words("-f lavfi -i sine=duration=2 -c:a pcm_s16le") +
                             QStringList{path("s.wav")}));
        const Result<Media> medium = probeMedia(path("s.wav"));
        VERIFY_RESULT(medium);
        QCOMPARE(medium->kind, MediaKind::Audio);
        QCOMPARE(medium->width, 0);
        QCOMPARE(*medium->duration, oneSecond * 2);
    }

    void aCoverIsNoVideo()
    {
        QVERIFY(QImage(64, 64, QImage::Format_RGB32).save(path("cover.png")));
        QVERIFY(test::ffmpeg(test::words("-f lavfi -i sine=duration=1 -i") +
                             QStringList{path("cover.png")} +
                             test::words("-map 0 -map 1 -c:a libmp3lame -c:v copy "
                                         "-disposition:v attached_pic") +
                             QStringList{path("song.mp3")}));
        const Result<Media> medium = probeMedia(path("song.mp3"));
        VERIFY_RESULT(medium);
        QCOMPARE(medium->kind, MediaKind::Audio);
    }

    void whatIsNoneIsRefused()
    {
        QFile file(path("words.txt"));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("no medium at all\n") > 0);
        file.close();
        for (const char *name : {"words.txt", "nothing.mp4"}) {
            const Result<Media> medium = probeMedia(path(name));
            QVERIFY(!medium);
            QCOMPARE(medium.error().where, path(name));
            QVERIFY(!medium.error().what.isEmpty());
        }
    }
};

REELWRIGHT_TEST(TestProbe)
#include "tst_probe.moc"
