// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../media/madeclip.h"
#include "../programs.h"
#include "pulseserver.h"
#include "testcase.h"

#include <preview/compose/composer.h>
#include <preview/player/player.h>
#include <preview/player/soundinput.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace reelwright;
using std::chrono::steady_clock;

namespace {

constexpr double oneFrame = 1000.0 / 30; // milliseconds

// For how long; REELWRIGHT_SYNC_SECONDS says otherwise.
int seconds()
{
    const int wanted = qEnvironmentVariableIntValue("REELWRIGHT_SYNC_SECONDS");
    return wanted > 0 ? wanted : 12;
}

// How many may be beyond a frame: of the measurement that REELWRIGHT_SYNC_SECONDS asks for none, of
// a test on a machine that others use, too, a twentieth.
std::size_t mostBeyond(std::size_t count)
{
    return qEnvironmentVariableIsSet("REELWRIGHT_SYNC_SECONDS")
               ? 0
               : std::max<std::size_t>(1, count / 20);
}

std::size_t beyondAFrame(const std::vector<double> &offsets)
{
    return std::size_t(std::count_if(offsets.begin(), offsets.end(),
                                     [](double offset) { return std::abs(offset) >= oneFrame; }));
}

bool makeClip(const QString &path)
{
    return test::ffmpeg(
        test::words("-f lavfi -i") +
        QStringList{QStringLiteral("color=black:s=320x180:r=30,"
                                   "drawbox=enable='lt(mod(n,30),2)':c=white:t=fill")} +
        test::words("-f lavfi -i") +
        QStringList{QStringLiteral("aevalsrc='if(lt(mod(t,1),0.03),0.8*sin(2*PI*1000*t),0)':"
                                   "s=48000")} +
        QStringList{QStringLiteral("-t"), QString::number(seconds())} +
        test::words("-c:v libx264 -g 30 -pix_fmt yuv420p -c:a pcm_s16le") + QStringList{path});
}

std::shared_ptr<const Program> programOf(const QString &clip)
{
    Program program = test::emptyProgram(1);
    program.width = 320;
    program.height = 180;
    program.rate = {30, 1};
    program.duration = oneSecond * seconds();
    program.scenes[0].range = {Flicks(0), program.duration};
    AssetTable table;
    MediaAsset asset;
    asset.path = clip;
    asset.digest = digestOfFile(clip).value_or(Digest("clip"));
    asset.kind = MediaKind::Video;
    table.media.insert({QStringLiteral("clip")}, asset);
    program.assets = std::make_shared<const AssetTable>(table);
    Layer layer = test::layer(ElementKind::Video, Flicks(0), program.duration);
    layer.curves[PropertyId::Source] = Curve(QStringLiteral("clip"));
    layer.curves[PropertyId::X] = Curve(160.0);
    layer.curves[PropertyId::Y] = Curve(90.0);
    layer.curves[PropertyId::Width] = Curve(320.0);
    layer.curves[PropertyId::Height] = Curve(180.0);
    program.scenes[0].layers = {layer};
    SoundLayer sound;
    sound.layer = layer;
    sound.window = {Flicks(0), program.duration};
    program.sound = {sound};
    return std::make_shared<const Program>(program);
}

// When frames were shown: all, and the first of each flash.
struct Shown {
    std::vector<std::pair<Flicks, steady_clock::time_point>> frames;
    std::vector<steady_clock::time_point> flashes;

    void take(const QImage &image, Flicks time)
    {
        const auto now = steady_clock::now();
        const bool bright = qGray(image.pixel(20, 20)) > 128;
        if (bright && !m_bright)
            flashes.push_back(now);
        m_bright = bright;
        frames.emplace_back(time, now);
    }

private:
    bool m_bright = false;
};

// From half a second on: what a still shows before that came before its sound.
Shown played(Player &player)
{
    player.seek(oneSecond / 2);
    Shown shown;
    const auto connection =
        QObject::connect(&player, &Player::frameReady, [&](const QImage &image, Flicks time) {
            if (player.isPlaying())
                shown.take(image, time);
        });
    player.play();
    (void)QTest::qWaitFor([&] { return !player.isPlaying(); }, seconds() * 1000 + 20'000);
    QObject::disconnect(connection);
    return shown;
}

double milliseconds(steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

// How far apart each flash and the beep nearest to it are; beyond half a second: no beep.
std::vector<double> offsets(const Shown &shown, const std::vector<steady_clock::time_point> &beeps)
{
    std::vector<double> all;
    for (const auto flash : shown.flashes) {
        double nearest = 500;
        for (const auto beep : beeps)
            if (std::abs(milliseconds(flash - beep)) < std::abs(nearest))
                nearest = milliseconds(flash - beep);
        all.push_back(nearest);
    }
    return all;
}

QString text(const std::vector<double> &numbers)
{
    QStringList words;
    for (const double number : numbers)
        words += QString::number(number, 'f', 1);
    return words.join(u' ');
}

} // namespace

// What is seen and what is heard, on a real sound server, and without one.
class TestSync : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::PulseServer m_server; // one for all: Qt looks for it once
    std::shared_ptr<const Program> m_program;

    std::unique_ptr<Player> makePlayer(std::unique_ptr<SoundOutput> output)
    {
        auto player = std::make_unique<Player>(drawWith(std::make_shared<Composer>()),
                                               std::make_shared<SoundPool>(), std::move(output));
        player->setProgram(m_program);
        return player;
    }

private Q_SLOTS:
    void init() {} // a server that goes away is warned of

    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.log().constData());
        const QString clip = m_folder.filePath(QStringLiteral("clip.mov"));
        QVERIFY(makeClip(clip));
        m_program = programOf(clip);
    }
    void flashesAreWhereTheirBeepsAreHeard()
    {
        const auto player = makePlayer(deviceOutput());
        test::PulseRecording recording;
        QVERIFY(recording.start());
        const Shown shown = played(*player);
        const std::vector<steady_clock::time_point> beeps = recording.stop();
        QVERIFY2(int(beeps.size()) >= seconds() - 1, qPrintable(QString::number(beeps.size())));
        QVERIFY(int(shown.flashes.size()) >= seconds() - 1);
        const std::vector<double> all = offsets(shown, beeps);
        qInfo("flash after beep, ms: %s", qPrintable(text(all)));
        QVERIFY2(beyondAFrame(all) <= mostBeyond(all.size()), qPrintable(text(all)));
        QVERIFY(player->dropped() <= seconds()); // now and then one, on a machine that tests
    }
    void withoutADeviceFramesKeepTheirTime()
    {
        const auto player = makePlayer({});
        const Shown shown = played(*player);
        QVERIFY(int(shown.frames.size()) > seconds() * 20);
        const auto start = shown.frames.front();
        std::vector<double> all;
        for (const auto &[time, at] : shown.frames)
            all.push_back(milliseconds(at - start.second) - toSeconds(time - start.first) * 1000);
        QVERIFY2(beyondAFrame(all) <= mostBeyond(all.size()), qPrintable(text(all)));
    }
    // The sink's monitor is what is spoken into: a second of a beep each second.
    void whatIsSpokenIsRecorded()
    {
        const auto player = makePlayer(deviceOutput());
        const auto input = deviceInput();
        const QString path = m_folder.filePath(QStringLiteral("voice.wav"));
        test::PulseRecording listener;
        QVERIFY(listener.start());
        VERIFY_RESULT(input->start(path));
        QVERIFY(!deviceInput()->start(path)); // nothing is written over
        player->play();
        QTRY_VERIFY(player->position() > oneSecond * 2);
        VERIFY_RESULT(input->stop());
        player->pause();
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("RIFF"));
        const qsizetype samples = (bytes.size() - 44) / 2;
        QVERIFY(samples > soundRate * 3 / 2);
        qint16 loudest = 0;
        for (qsizetype i = 0; i < samples; ++i)
            loudest = std::max(loudest, qFromLittleEndian<qint16>(bytes.constData() + 44 + 2 * i));
        QVERIFY2(loudest > 10'000, qPrintable(QString::number(loudest)));
    }
    void isStartedAndStoppedOften()
    {
        const auto player = makePlayer(deviceOutput());
        const auto input = deviceInput();
        for (int round = 0; round < 60; ++round) {
            player->play();
            if (round % 3 == 0)
                QTest::qWait(40); // it sounds by then
            player->pause();
            player->step(1);
            if (round % 10 == 0) {
                VERIFY_RESULT(
                    input->start(m_folder.filePath(QStringLiteral("take%1.wav").arg(round))));
                (void)input->stop(); // nothing may have been heard
            }
        }
        player->play();
        QTRY_VERIFY(player->hasSound());
        const Flicks then = player->position();
        QTRY_VERIFY(player->position() > then + oneSecond / 2);
    }
    // What was spoken until then is there.
    void aTakeOutlivesAServerThatStalls()
    {
        const auto player = makePlayer(deviceOutput());
        const auto input = deviceInput();
        const QString path = m_folder.filePath(QStringLiteral("half.wav"));
        test::PulseRecording listener;
        QVERIFY(listener.start());
        VERIFY_RESULT(input->start(path));
        player->play();
        QTRY_VERIFY(player->position() > oneSecond * 3 / 2);
        QTRY_VERIFY(QFileInfo(path).size() > 48'000);
        m_server.stall();
        player->seek(oneSecond * 4); // a new sink: the sound's thread stands
        const auto stopped = input->stop();
        m_server.goOn();
        VERIFY_RESULT(stopped);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray header = file.read(44);
        QVERIFY(qFromLittleEndian<quint32>(header.constData() + 40) > 48'000u);
        player->pause();
        QTRY_VERIFY_WITH_TIMEOUT(!soundDevices().isEmpty(), 20'000);
    }
    // Nobody waits for a server that does not answer; once it does there is sound again.
    void goesOnWhenTheServerStalls()
    {
        const auto player = makePlayer(deviceOutput());
        const auto input = deviceInput();
        test::PulseRecording listener;
        QVERIFY(listener.start());
        player->play();
        QTRY_VERIFY(player->position() > oneSecond / 2);
        QVERIFY(player->hasSound());
        m_server.stall();
        const auto stalled = steady_clock::now();
        const Flicks then = player->position();
        QTRY_VERIFY_WITH_TIMEOUT(player->position() > then + oneSecond, 10'000);
        QVERIFY(!player->hasSound());
        player->seek(oneSecond);
        player->pause();
        player->play();
        player->pause();
        QVERIFY(!input->start(m_folder.filePath(QStringLiteral("unheard.wav"))));
        QVERIFY(!input->start(m_folder.filePath(QStringLiteral("unheard.wav"))));
        makePlayer(deviceOutput())->play();
        QVERIFY(soundDevices().isEmpty());
        QVERIFY(steady_clock::now() - stalled < std::chrono::seconds(20));
        m_server.goOn();
        const auto isHeard = [&] {
            player->pause();
            player->seek({});
            player->play();
            return QTest::qWaitFor(
                [&] { return player->hasSound() && player->position() > oneSecond; }, 3000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 20'000);
        QVERIFY(!soundDevices().isEmpty());
    }
    void goesOnWhenTheDeviceVanishes()
    {
        const auto player = makePlayer(deviceOutput());
        test::PulseRecording listener; // without one the sink takes blocks of seconds
        QVERIFY(listener.start());
        player->play();
        QTRY_VERIFY(player->position() > oneSecond / 2);
        QVERIFY(player->hasSound());
        m_server.stop();
        const Flicks then = player->position();
        QTRY_VERIFY_WITH_TIMEOUT(player->position() > then + oneSecond, 10'000);
        QVERIFY(player->isPlaying());
        QVERIFY(!player->hasSound());
        player->pause();
    }
};

REELWRIGHT_TEST(TestSync)
#include "tst_sync.moc"
