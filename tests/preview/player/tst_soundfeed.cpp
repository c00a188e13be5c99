// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/soundfeed.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <algorithm>
#include <cmath>

using namespace reelwright;

namespace {

// A second of a ramp from 0 to nearly 1 on both sides, as 16-bit WAV: a sample tells its place.
QString writeRamp(const QTemporaryDir &folder)
{
    QByteArray samples;
    for (int i = 0; i < soundRate; ++i) {
        const qint16 level = qToLittleEndian(qint16(double(i) / soundRate * 32000));
        for (int side = 0; side < 2; ++side)
            samples.append(reinterpret_cast<const char *>(&level), 2);
    }
    const auto number = [](quint32 value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char(value >> (8 * i)));
        return text;
    };
    const QString path = folder.filePath(QStringLiteral("ramp.wav"));
    QFile file(path);
    if (file.open(QFile::WriteOnly))
        file.write("RIFF" + number(quint32(36 + samples.size()), 4) + "WAVEfmt " + number(16, 4) +
                   number(1, 2) + number(2, 2) + number(soundRate, 4) + number(soundRate * 4, 4) +
                   number(4, 2) + number(16, 2) + "data" + number(quint32(samples.size()), 4) +
                   samples);
    return path;
}

std::shared_ptr<const Program> rampProgram(const QString &path)
{
    auto program = std::make_shared<Program>(*test::programOf(30));
    auto assets = std::make_shared<AssetTable>();
    MediaAsset ramp;
    ramp.path = path;
    ramp.digest = digestOfFile(path).value_or(Digest("none"));
    ramp.kind = MediaKind::Audio;
    assets->media.insert({QStringLiteral("ramp")}, ramp);
    program->assets = assets;
    SoundLayer sound;
    sound.layer.kind = ElementKind::Audio;
    sound.layer.range = sound.window = {Flicks(0), program->duration};
    sound.layer.curves.insert(PropertyId::Source, Curve(Value(QStringLiteral("ramp"))));
    program->sound.append(sound);
    return program;
}

} // namespace

class TestSoundFeed : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Program> m_program;

private Q_SLOTS:
    void aPieceEndsInSilenceAndItsLevelIsKnown()
    {
        const QTemporaryDir folder;
        SoundFeed feed(std::make_shared<SoundPool>(), [](const Error &) {});
        feed.setProgram(rampProgram(writeRamp(folder)));
        feed.start(24'000, {}, 100);
        std::vector<float> out(400);
        feed.fill(out);
        QVERIFY(out[0] > 0.4f);
        QVERIFY(out[199] > 0.4f);
        for (size_t i = 200; i < out.size(); ++i)
            QCOMPARE(out[i], 0.f);
        QVERIFY(std::abs(feed.levelAt(50).left - *std::max_element(out.begin(), out.end())) <
                1e-6f);
        feed.fill(out);
        QCOMPARE(feed.levelAt(250), SoundLevel());
        QCOMPARE(*std::max_element(out.begin(), out.end()), 0.f);
    }
    void initTestCase() { m_program = rampProgram(writeRamp(m_folder)); }

    void goesOnWhereItWas()
    {
        SoundFeed feed(std::make_shared<SoundPool>(), [](const Error &) {});
        feed.setProgram(m_program);
        feed.start(soundRate / 4, {});
        std::vector<float> out(2 * 480);
        feed.fill(out);
        QVERIFY(std::abs(out[0] - 0.25f * 32000 / 32768) < 1e-3f);
        feed.fill(out);
        QVERIFY(std::abs(out[0] - 0.26f * 32000 / 32768) < 1e-3f);
    }

    void beginsAgainInALoop()
    {
        SoundFeed feed(std::make_shared<SoundPool>(), [](const Error &) {});
        feed.setProgram(m_program);
        feed.start(soundRate - 100, LoopSpan{0, soundRate});
        std::vector<float> out(2 * 200);
        feed.fill(out);
        QVERIFY(out[2 * 99] > 0.97f);
        QVERIFY(std::abs(out[2 * 101]) < 1e-3f);
        feed.start(soundRate - 100, {});
        feed.fill(out);
        QVERIFY(out[2 * 99] > 0.97f);
        QCOMPARE(out[2 * 150], 0.f);
    }

    void loopsBetweenItsEnds()
    {
        SoundFeed feed(std::make_shared<SoundPool>(), [](const Error &) {});
        feed.setProgram(m_program);
        feed.start(soundRate / 2 - 100, LoopSpan{soundRate / 4, soundRate / 2});
        std::vector<float> out(2 * 200);
        feed.fill(out);
        QVERIFY(std::abs(out[2 * 99] - 0.5f * 32000 / 32768) < 0.01f);
        QVERIFY(std::abs(out[2 * 101] - 0.25f * 32000 / 32768) < 0.01f);
    }

    void isSilentWhenMuted()
    {
        SoundFeed feed(std::make_shared<SoundPool>(), [](const Error &) {});
        feed.setProgram(m_program);
        feed.start(soundRate / 2, {});
        feed.setMuted(true);
        std::vector<float> out(64, 1.f);
        feed.fill(out);
        QCOMPARE(out, std::vector<float>(64, 0.f));
        feed.setMuted(false); // and has gone on
        feed.fill(out);
        QVERIFY(out[0] > 0.4f);
    }

    // An hour into a file: the device gets silence in time, and sound once it is decoded.
    void isSilentWhileSoundIsDecoded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hour.mp3"));
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"),
                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                      QStringLiteral("lavfi"), QStringLiteral("-i"),
                      QStringLiteral("sine=440:d=900"), path});
        QVERIFY(ffmpeg.waitForFinished(120'000));
        auto program = std::make_shared<Program>(*rampProgram(path));
        program->sound[0].layer.curves.insert(PropertyId::MediaStart, Curve(Value(890.0)));
        int failures = 0;
        SoundFeed feed(std::make_shared<SoundPool>(), [&](const Error &) { ++failures; });
        feed.setProgram(program);
        feed.start(0, LoopSpan{0, soundRate});
        std::vector<float> out(2 * 960);
        int silent = 0;
        for (feed.fill(out); *std::ranges::max_element(out) < 0.01f; feed.fill(out))
            QVERIFY(++silent < 100'000);
        QVERIFY(silent > 0);
        QCOMPARE(failures, 0);
        // Nor is what is soon decoded silent meanwhile.
        auto both = std::make_shared<Program>(*program);
        both->sound += rampProgram(writeRamp(folder))->sound;
        auto assets = std::make_shared<AssetTable>(*program->assets);
        MediaAsset ramp =
            rampProgram(writeRamp(folder))->assets->media.value({QStringLiteral("ramp")});
        assets->media.insert({QStringLiteral("short")}, ramp);
        both->assets = assets;
        both->sound.last().layer.curves.insert(PropertyId::Source,
                                               Curve(Value(QStringLiteral("short"))));
        SoundFeed other(std::make_shared<SoundPool>(), [&](const Error &) { ++failures; });
        other.setProgram(both);
        other.start(soundRate / 2, LoopSpan{soundRate / 2, soundRate});
        int fills = 1;
        for (other.fill(out); *std::ranges::max_element(out) < 0.4f; other.fill(out))
            QVERIFY(++fills < 100);
        QCOMPARE(failures, 0);
    }
    void saysOnceWhatCanNotBeHeard()
    {
        int failures = 0;
        SoundFeed feed(std::make_shared<SoundPool>(), [&](const Error &) { ++failures; });
        feed.setProgram(rampProgram(m_folder.filePath(QStringLiteral("none.wav"))));
        std::vector<float> out(64, 1.f);
        feed.fill(out);
        feed.fill(out);
        QCOMPARE(failures, 1);
        QCOMPARE(out, std::vector<float>(64, 0.f));
    }
};

REELWRIGHT_TEST(TestSoundFeed)
#include "tst_soundfeed.moc"
