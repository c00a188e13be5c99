// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testsound.h"

#include <preview/encode/soundencoder.h>

using namespace reelwright;
using namespace reelwright::test;

class TestSoundEncoder : public TestCase {
    Q_OBJECT

    // The packets as an ADTS stream, which the ffmpeg program can decode by itself.
    static QByteArray adts(const EncodedSound &sound)
    {
        QByteArray bytes;
        for (const SoundPacket &packet : sound.packets) {
            const int size = int(packet.data.size()) + 7;
            constexpr int rateOf48k = 3;
            const int header[] = {0xFF,
                                  0xF1,
                                  1 << 6 | rateOf48k << 2,
                                  2 << 6 | size >> 11,
                                  size >> 3 & 0xFF,
                                  (size & 7) << 5 | 0x1F,
                                  0xFC};
            for (const int byte : header)
                bytes += char(byte);
            bytes += packet.data;
        }
        return bytes;
    }
    // Decoded by the ffmpeg program, from the program's first sample on.
    static std::vector<float> decoded(Studio &studio, const EncodedSound &sound)
    {
        studio.write(QStringLiteral("out.aac"), adts(sound));
        if (studio.make(QStringLiteral("out.f32"), "-f aac -i out.aac -f f32le").isEmpty())
            return {};
        QFile file(studio.path(QStringLiteral("out.f32")));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        std::vector<float> samples(size_t(bytes.size()) / sizeof(float));
        memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
        samples.erase(samples.begin(), samples.begin() + 2 * sound.padding);
        return samples;
    }
    static void fill(Studio &studio, double seconds)
    {
        studio.write(QStringLiteral("a.wav"), wav(sine(0.5), seconds));
        studio.play(QStringLiteral("a.wav"), 0, seconds);
    }

private Q_SLOTS:
    void anotherProgramDecodesLevelAndLength()
    {
        Studio studio;
        fill(studio, 2);
        studio.program.duration = fromSeconds(3);
        const Result<EncodedSound> sound = encodeSound(studio.pool, studio.program, 128'000);
        VERIFY_RESULT(sound);
        QCOMPARE(sound->samples, qint64(3 * soundRate));
        QCOMPARE(sound->header.toHex(), QByteArray("119056e500"));
        QCOMPARE(sound->padding, 1024);
        qint64 duration = 0;
        qint64 size = 0;
        for (const SoundPacket &packet : sound->packets) {
            duration += packet.duration;
            size += packet.data.size();
        }
        QCOMPARE(duration, sound->padding + sound->samples);
        QVERIFY(size * 8 / 3 < 128'000 * 1.05);
        const std::vector<float> heard = decoded(studio, *sound);
        QVERIFY(heard.size() / 2 >= size_t(sound->samples));
        VERIFY_NEAR(level(heard, 0.1, 1.9), 0.3536, 0.005);
        QVERIFY(level(heard, 2.1, 3) < 0.001);
    }
    void aClickStaysOnItsSample()
    {
        Studio studio;
        studio.play(studio.write(QStringLiteral("a.wav"), wav(click(54'321, 0.9), 2)), 0, 2);
        const Result<EncodedSound> sound = encodeSound(studio.pool, studio.program, 192'000);
        VERIFY_RESULT(sound);
        QCOMPARE(peak(decoded(studio, *sound)), 54'321);
    }
    void lengthsThatFillNoPacket_data()
    {
        QTest::addColumn<int>("samples");
        for (const int samples : {0, 1, 1023, 1024, 1025, 4800})
            QTest::addRow("%d", samples) << samples;
    }
    void lengthsThatFillNoPacket()
    {
        QFETCH(int, samples);
        Studio studio;
        fill(studio, 1);
        studio.program.duration = Flicks(samples * 14'700ll);
        const Result<EncodedSound> sound = encodeSound(studio.pool, studio.program, 128'000);
        VERIFY_RESULT(sound);
        QCOMPARE(sound->samples, qint64(samples));
        if (samples > 0)
            QVERIFY(int(decoded(studio, *sound).size() / 2) >= samples);
        else
            QVERIFY(sound->packets.isEmpty());
    }
    void theSameSoundGivesTheSameBytes()
    {
        Studio studio;
        fill(studio, 1);
        const Result<EncodedSound> first = encodeSound(studio.pool, studio.program, 96'000);
        SoundPool fresh;
        const Result<EncodedSound> second = encodeSound(fresh, studio.program, 96'000);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(first->toBytes(), second->toBytes());
    }
    void bytesRoundTripAndAreChecked()
    {
        Studio studio;
        fill(studio, 0.2);
        const EncodedSound sound = encodeSound(studio.pool, studio.program, 128'000).value();
        const QByteArray bytes = sound.toBytes();
        const Result<EncodedSound> read = EncodedSound::fromBytes(bytes);
        VERIFY_RESULT(read);
        QCOMPARE(*read, sound);
        QVERIFY(!EncodedSound::fromBytes({}));
        QVERIFY(!EncodedSound::fromBytes(bytes.chopped(1)));
        QVERIFY(!EncodedSound::fromBytes(bytes + 'x'));
        for (qsizetype i = 0; i < bytes.size(); i += 97) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ 1);
            QVERIFY(!EncodedSound::fromBytes(altered));
        }
    }
    void damagedSourcesEndTheEncoding()
    {
        Studio studio;
        studio.play(studio.write(QStringLiteral("a.wav"), "no sound"), 0, 1);
        const Result<EncodedSound> sound = encodeSound(studio.pool, studio.program, 128'000);
        QVERIFY(!sound);
        QVERIFY(sound.error().text().contains(studio.path(QStringLiteral("a.wav"))));
    }
};

REELWRIGHT_TEST(TestSoundEncoder)
#include "tst_soundencoder.moc"
