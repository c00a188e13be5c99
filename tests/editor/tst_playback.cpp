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
#include <QScreen>

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
        if (!m_path.isEmpty())
            QFile::copy(samplePath() + latin("/media/music.flac"), m_path);
        m_path.clear();
        return {};
    }
    void vanish() { m_there = false; }

private:
    QString m_path;
    bool m_there = true;
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
        Studio studio;
        QVERIFY(studio.open(makeDocument(studio.folder, "doc")));
        auto *input = new FakeInput;
        Narration narration(studio.session, studio.window.media().jobs(),
                            std::unique_ptr<SoundInput>(input), &studio.window);
        narration.record->setShortcut({}); // the window's has it
        studio.session.player().seek(oneSecond);
        narration.record->trigger();
        QVERIFY(narration.record->isChecked());
        QVERIFY(studio.session.player().isPlaying());
        QTRY_VERIFY(studio.session.player().position() > oneSecond);
        narration.record->trigger();
        QVERIFY(!studio.session.player().isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(studio.session.value().soundtrack.size(), 1, 20'000);
        const Element &element = studio.session.value().soundtrack[0].elements[0];
        QCOMPARE(element.start, oneSecond);
        QVERIFY(element.name.startsWith(latin("Narration")) ||
                studio.session.value().media[0].id.value.contains(latin("arration")));
        input->vanish();
        Error refused;
        connect(&studio.session, &Session::refused, [&](const Error &error) { refused = error; });
        narration.record->trigger();
        QVERIFY(!narration.record->isChecked());
        QVERIFY(refused.what.contains(latin("microphone")));
        QVERIFY(!studio.session.player().isPlaying());
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
