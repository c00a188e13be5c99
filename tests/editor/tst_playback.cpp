// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"

#include <editor/canvas/canvasview.h>
#include <editor/media/mediapanel.h>
#include <editor/media/narration.h>
#include <editor/window/devicebox.h>
#include <editor/window/levelmeter.h>
#include <editor/window/playbackactions.h>

#include <QAction>
#include <QDir>
#include <QProcess>
#include <QScreen>
#include <algorithm>

using namespace reelwright;
using namespace test;

namespace {

// "Hears" the sample's music.
class FakeInput : public SoundInput {
public:
    Result<void> start(const QString &path) override
    {
        m_path = path;
        return m_there ? Result<void>() : fail(latin("there is no microphone"));
    }
    Result<void> stop() override
    {
        const QString path = std::exchange(m_path, {});
        if (!path.isEmpty())
            m_isSpeech ? writeVoice(path, ++m_takes) : writeNonsense(path);
        return {};
    }
    void vanish() { m_there = false; }
    void speakNonsense() { m_isSpeech = false; }

    // Seconds of another sound for each `number`.
    static void writeVoice(const QString &path, int number)
    {
        QProcess ffmpeg;
        ffmpeg.start(latin("ffmpeg"),
                     {latin("-v"), latin("error"), latin("-f"), latin("lavfi"), latin("-i"),
                      QStringLiteral("sine=%1:d=1").arg(200 + 50 * number), path});
        ffmpeg.waitForFinished();
    }

private:
    static void writeNonsense(const QString &path)
    {
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write("RIFF");
    }

    QString m_path;
    int m_takes = 0;
    bool m_there = true;
    bool m_isSpeech = true;
};

QStringList keptTakes()
{
    return QDir(Narration::folder()).entryList(QDir::Files);
}

// A studio with a document of two scenes, and a microphone.
struct Narrated : Studio {
    Narrated()
    {
        QDir(Narration::folder()).removeRecursively();
        if (!open(makeDocument(folder, "doc")))
            return;
        narration = std::make_unique<Narration>(session, media(),
                                                std::unique_ptr<SoundInput>(input), &window);
        record()->setShortcut({}); // the window's has it
    }
    QAction *record() const { return narration->record; }
    MediaJobs &media() { return window.media().jobs(); }
    QList<Element> takes() const
    {
        QList<Element> all;
        for (const Track &track : session.value().soundtrack)
            all += track.elements;
        return all;
    }
    QString voice(int number) const
    {
        const QString path = folder.filePath(QStringLiteral("voice%1.wav").arg(number));
        FakeInput::writeVoice(path, number);
        return path;
    }

    FakeInput *input = new FakeInput;
    std::unique_ptr<Narration> narration;
};

} // namespace

// Which part of the video is played, how finely, and where it is seen and heard.
class TestPlayback : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void oneSceneIsPlayed()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        const TimeRange scene = studio.session.program()->scenes[1].range;
        studio.session.player().seek(scene.end() - oneSecond / 10);
        QVERIFY(studio.waitForFrame(studio.session.player().position()));
        QTest::keyClick(&studio.window, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(studio.session.player().isPlaying());
        QCOMPARE(studio.session.player().position(), scene.start);
        studio.session.player().pause();
    }
    void theQualityIsKept()
    {
        Studio studio;
        PlaybackActions &playback = studio.window.playback();
        QCOMPARE(studio.session.player().quality(), PlayQuality::Automatic);
        playback.qualities[2]->trigger();
        QCOMPARE(studio.session.player().quality(), PlayQuality::Half);
        Shown other;
        QWidget window;
        const PlaybackActions later(other.session, studio.settings, &window);
        QCOMPARE(other.session.player().quality(), PlayQuality::Half);
        QVERIFY(later.qualities[2]->isChecked());
        QVERIFY(later.soundWhileSeeking->isChecked());
    }
    void theDeviceIsChosen()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(latin("settings.ini")), QSettings::IniFormat);
        const auto devices = [] {
            return QList<SoundDevice>{{"speakers", latin("Speakers")}, {"desk", latin("Desk")}};
        };
        DeviceBox box(settings, nullptr, devices);
        QCOMPARE(box.count(), 1); // the system is not asked yet
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Down);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(DeviceBox::chosen(settings), QByteArray("desk"));
        DeviceBox later(settings, nullptr, [] { return QList<SoundDevice>(); });
        QCOMPARE(later.currentText(), latin("Desk"));
        QTest::keyClick(&later, Qt::Key_Up); // it is unplugged, but still the chosen one
        QCOMPARE(DeviceBox::chosen(settings), QByteArray());
    }
    void theVideoAloneOnAScreen()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        QTest::keyClick(&studio.window, Qt::Key_F11, Qt::ShiftModifier);
        PlaybackActions &playback = studio.window.playback();
        QPointer<FullScreenView> view = playback.view();
        QVERIFY(view);
        QVERIFY(QTest::qWaitForWindowExposed(view));
        QVERIFY(view->isFullScreen());
        QTRY_VERIFY(view->image().size() == (view->frameRect().size()).toSize());
        QVERIFY(view->image().width() > studio.window.canvas().frameRect().width());
        QTest::keyClick(view, Qt::Key_Space); // its keys are the window's
        QVERIFY(studio.session.player().isPlaying());
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(!view);
        QVERIFY(!playback.fullScreen->isChecked());
        studio.session.player().pause();
        studio.session.player().step(1);
        QTRY_COMPARE(studio.image.width(), int(studio.window.canvas().frameRect().width()));
    }
    void whatIsSpokenComesIntoTheSoundtrack()
    {
        Narrated studio;
        studio.session.player().seek(oneSecond);
        studio.record()->trigger();
        QVERIFY(studio.record()->isChecked());
        QVERIFY(studio.session.player().isPlaying());
        QTRY_VERIFY(studio.session.player().position() > oneSecond);
        studio.record()->trigger();
        QVERIFY(!studio.session.player().isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(studio.takes().size(), 1, 20'000);
        const Element element = studio.takes().first();
        QVERIFY(element.start >= oneSecond && element.start < oneSecond * 3 / 2);
        QVERIFY(element.name.startsWith(latin("Narration")) ||
                studio.session.value().media[0].id.value.contains(latin("arration")));
        QTRY_VERIFY(keptTakes().isEmpty());
        studio.input->vanish();
        Error refused;
        connect(&studio.session, &Session::refused, [&](const Error &error) { refused = error; });
        studio.record()->trigger();
        QVERIFY(!studio.record()->isChecked());
        QVERIFY(refused.what.contains(latin("microphone")));
        QVERIFY(!studio.session.player().isPlaying());
    }
    // While the first is imported: each to where it began, and nothing else is taken for one.
    void takeAfterTake()
    {
        Narrated studio;
        for (const Flicks from : {oneSecond, oneSecond / 2}) {
            studio.session.player().seek(from);
            studio.record()->trigger();
            studio.media().import({studio.voice(from == oneSecond ? 4 : 6)});
            studio.record()->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(studio.takes().size(), 2, 20'000);
        QTRY_VERIFY(!studio.narration->isKeeping());
        QList<Flicks> starts;
        for (const Element &take : studio.takes())
            starts += take.start;
        std::ranges::sort(starts);
        QVERIFY(starts[0] >= oneSecond / 2 && starts[0] < starts[1]);
        QVERIFY(starts[1] >= oneSecond);
        QCOMPARE(studio.session.value().media.size(), 4);
    }
    void aTakeThatCanNotBeImportedIsKept()
    {
        Narrated studio;
        QString told;
        connect(&studio.session, &Session::told, [&](const QString &words) { told = words; });
        studio.input->speakNonsense();
        studio.record()->trigger();
        studio.record()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.narration->isKeeping(), 20'000);
        QCOMPARE(keptTakes().size(), 1);
        QVERIFY2(told.contains(keptTakes().first()), qPrintable(told));
        studio.media().import({studio.voice(5)});
        QTRY_COMPARE_WITH_TIMEOUT(studio.session.value().media.size(), 1, 20'000);
        QVERIFY(studio.takes().isEmpty());
    }
    void aTakeOutlivesItsDocument()
    {
        Narrated studio;
        QString told;
        connect(&studio.session, &Session::told, [&](const QString &words) { told = words; });
        studio.record()->trigger();
        studio.session.openTemplate(makeDocument(studio.folder, "other"));
        QTRY_VERIFY(!studio.record()->isChecked());
        QCOMPARE(keptTakes().size(), 1);
        QVERIFY2(told.contains(keptTakes().first()), qPrintable(told));
        QVERIFY(studio.takes().isEmpty());
    }
    void itIsAnotherScreenIfThereIsOne()
    {
        int here = 0;
        int there = 0;
        const auto screen = [](int &place) { return reinterpret_cast<QScreen *>(&place); };
        QCOMPARE(screenBeside(screen(here), {screen(here), screen(there)}), screen(there));
        QCOMPARE(screenBeside(screen(there), {screen(here), screen(there)}), screen(here));
        QCOMPARE(screenBeside(screen(here), {screen(here)}), screen(here));
    }
    void levelsAreReadInDecibels()
    {
        QCOMPARE(LevelMeter::shareOf(0), 0.0);
        QCOMPARE(LevelMeter::shareOf(1), 1.0);
        QCOMPARE(LevelMeter::shareOf(4), 1.0);
        QVERIFY(std::abs(LevelMeter::shareOf(0.501187f) - (1 - 6.0 / 48)) < 0.001);
        QCOMPARE(LevelMeter::shareOf(0.0001f), 0.0);
    }
};

REELWRIGHT_TEST(TestPlayback)
#include "tst_playback.moc"
