// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testsound.h"

#include <preview/sound/soundfile.h>

using namespace reelwright;
using namespace reelwright::test;

// What comes out of files, heard through a program that plays one of them as it is.
class TestSoundFile : public TestCase {
    Q_OBJECT

    Result<std::vector<float>> heard(Studio &studio, const QString &source, double seconds)
    {
        studio.play(source, 0, seconds);
        return studio.mix(0, seconds);
    }

private Q_SLOTS:
    void aClickLandsOnItsSample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("coding");
        QTest::addColumn<int>("exactness");
        const auto row = [](const char *file, const char *coding, int exactness) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(coding)
                                << exactness;
        };
        row("copy.wav", "-c:a pcm_s24le", 0);
        row("click.flac", "-c:a flac", 0);
        row("click.mp4", "-c:a aac -b:a 192k", 0);
        row("click.m4a", "-c:a aac -b:a 128k", 0);
        row("click.mka", "-c:a flac", 0);
        row("click.ogg", "-c:a libvorbis", 0);
        row("click.opus", "-c:a libopus -b:a 192k", 1);
        row("click.mp3", "-c:a libmp3lame -b:a 256k", 1);
        row("to44100.flac", "-ar 44100", 1);
    }
    void aClickLandsOnItsSample()
    {
        QFETCH(QString, file);
        QFETCH(QString, coding);
        QFETCH(int, exactness);
        Studio studio;
        const QString source = studio.write(QStringLiteral("click.wav"), wav(click(12'345), 1));
        const QStringList arguments = QStringList{QStringLiteral("-i"), source} +
                                      coding.split(QLatin1Char(' '));
        QVERIFY(!studio.make(file, arguments).isEmpty());
        const auto samples = heard(studio, file, 1);
        VERIFY_RESULT(samples);
        VERIFY_NEAR(peak(*samples), 12'345, exactness);
    }
    void pcmIsUnchanged()
    {
        Studio studio;
        const Wave wave = [](int i, int channel) { return channel ? -i / 5000. : i / 5000.; };
        const auto samples =
            heard(studio, studio.write(QStringLiteral("a.wav"), wav(wave, 0.1)), 0.1);
        VERIFY_RESULT(samples);
        for (int i = 0; i < 4800; ++i) {
            QCOMPARE((*samples)[size_t(2 * i)], float(i / 5000.));
            QCOMPARE((*samples)[size_t(2 * i + 1)], float(-i / 5000.));
        }
    }
    void otherRatesAndChannels_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        for (const int rate : {8'000, 22'050, 44'100, 48'000, 96'000})
            for (const int channels : {1, 2})
                QTest::addRow("%d Hz, %d", rate, channels) << rate << channels;
    }
    void otherRatesAndChannels()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        Studio studio;
        const QString file =
            studio.write(QStringLiteral("a.wav"), wav(sine(0.5, 1000, rate), 2, rate, channels));
        const auto samples = heard(studio, file, 2);
        VERIFY_RESULT(samples);
        double worst = 0;
        const Wave expected = sine(0.5);
        for (int i = 1000; i < 2 * soundRate - 1000; ++i)
            for (int channel = 0; channel < 2; ++channel)
                worst = std::max(
                    worst, std::abs(expected(i, 0) - double((*samples)[size_t(2 * i + channel)])));
        QVERIFY2(worst < 0.001, QByteArray::number(worst));
    }
    void surroundIsMixedDown()
    {
        Studio studio;
        const Wave centre = [](int i, int channel) { return channel == 2 ? sine(0.5)(i, 0) : 0; };
        const QString file = studio.write(QStringLiteral("a.wav"), wav(centre, 1, soundRate, 6));
        const auto samples = heard(studio, file, 1);
        VERIFY_RESULT(samples);
        VERIFY_NEAR(level(*samples, 0.1, 0.9, 0), level(*samples, 0.1, 0.9, 1), 1e-6);
        QVERIFY(level(*samples, 0.1, 0.9) > 0.05);
    }
    void soundOfAVideoBeginsWithItsFirstPicture()
    {
        Studio studio;
        studio.write(QStringLiteral("click.wav"), wav(click(24'000), 1));
        // The same click 0.25 s later and earlier against the picture.
        for (const auto &[offset, expected] :
             {std::pair{"0", 24'000}, std::pair{"0.25", 36'000}, std::pair{"-0.25", 12'000}}) {
            const QString file = studio.make(
                QStringLiteral("by%1.mkv").arg(QString::fromLatin1(offset)),
                QStringLiteral("-f lavfi -i color=s=32x32:r=25:d=1 -itsoffset %1 -i click.wav "
                               "-c:v libx264 -c:a flac")
                    .arg(QString::fromLatin1(offset))
                    .toUtf8()
                    .constData());
            QVERIFY(!file.isEmpty());
            studio.program.sound.clear();
            const auto samples = heard(studio, file, 1);
            VERIFY_RESULT(samples);
            VERIFY_NEAR(peak(*samples), expected, soundRate / 1000); // Matroska counts in ms
        }
    }
    void aFileWithoutSoundIsSilent()
    {
        Studio studio;
        const QString file =
            studio.make(QStringLiteral("mute.mp4"), "-f lavfi -i color=s=32x32:d=1 -c:v libx264");
        QVERIFY(!file.isEmpty());
        const auto samples = heard(studio, file, 1);
        VERIFY_RESULT(samples);
        QCOMPARE(level(*samples, 0, 1), 0.0);
    }
    void aFileThatEndsEarlyIsSilentFromThere()
    {
        Studio studio;
        const auto samples =
            heard(studio, studio.write(QStringLiteral("a.wav"), wav(sine(0.5), 0.5)), 2);
        VERIFY_RESULT(samples);
        VERIFY_NEAR(level(*samples, 0, 0.5), 0.3536, 1e-3);
        QCOMPARE(level(*samples, 0.5, 2), 0.0);
    }
    void damagedFilesAreNamed_data()
    {
        Studio studio;
        studio.write(QStringLiteral("a.wav"), wav(sine(0.5, 700), 3));
        QVERIFY(!studio.make(QStringLiteral("a.flac"), "-i a.wav").isEmpty());
        QFile file(studio.path(QStringLiteral("a.flac")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray flac = file.readAll();
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no sound in here, just a sentence\n").repeated(50);
        QTest::newRow("header only") << flac.left(20);
        QByteArray garbled = flac;
        for (qsizetype i = flac.size() / 2; i < flac.size() * 3 / 4; ++i)
            garbled[i] = char(i * 113);
        QTest::newRow("garbled in the middle") << garbled;
    }
    void damagedFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        Studio studio;
        const QString file = studio.write(QStringLiteral("broken.flac"), content);
        const auto samples = heard(studio, file, 3);
        QVERIFY(!samples);
        QVERIFY2(samples.error().where.contains(studio.path(file)),
                 qPrintable(samples.error().text()));
        QVERIFY(samples.error().where.contains(QStringLiteral("element of broken.flac")));
    }
    // However often it is stopped, it goes on from there, and nothing is lost.
    void decodingCanBeStoppedAndGoneOnWith()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.wav"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(wav(sine(0.5), 20));
        file.close();
        Result<SoundFile> whole = SoundFile::open(path);
        Result<SoundFile> stopped = SoundFile::open(path);
        VERIFY_RESULT(whole);
        VERIFY_RESULT(stopped);
        std::vector<float> expected(2 * 480);
        std::vector<float> out(2 * 480);
        VERIFY_RESULT(whole->read(19 * soundRate, expected));
        int tries = 1;
        while (true) {
            int packets = 0;
            const auto read =
                stopped->read(19 * soundRate, out, [&packets] { return ++packets <= 3; });
            if (read)
                break;
            QCOMPARE(read.error().code, ErrorCode::Passing);
            ++tries;
        }
        QVERIFY(tries > 10);
        QCOMPARE(out, expected);
        VERIFY_RESULT(stopped->read(soundRate, out, [] { return false; })); // it is there
    }
    void aFileThatIsGoneIsNamed()
    {
        Studio studio;
        const QString file = studio.write(QStringLiteral("a.wav"), wav(sine(0.5), 1));
        QVERIFY(QFile::remove(studio.path(file)));
        const auto samples = heard(studio, file, 1);
        QVERIFY(!samples && samples.error().text().contains(studio.path(file)));
    }
};

REELWRIGHT_TEST(TestSoundFile)
#include "tst_soundfile.moc"
