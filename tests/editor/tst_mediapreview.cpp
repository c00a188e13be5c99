// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../preview/player/fakes.h"
#include "documentfixture.h"

#include <editor/media/mediapanel.h>
#include <editor/media/mediapreview.h>
#include <editor/media/previewscreen.h>
#include <editor/theme/timeslider.h>

#include <QAction>
#include <QListView>
#include <QToolButton>

using namespace reelwright;
using namespace reelwright::test;

namespace {

// The sample in a window whose sound goes to a device that the test moves by hand.
struct PreviewStudio : Folder, Shown {
    explicit PreviewStudio(std::shared_ptr<FakeDevice> sound = std::make_shared<FakeDevice>())
        : Shown(std::make_unique<FakeOutput>(sound)), device(sound),
          settings(folder.filePath(latin("settings.ini")), QSettings::IniFormat),
          window(session, settings)
    {
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] bool begin()
    {
        if (!Shown::open(samplePath()))
            return false;
        Q_EMIT panel().asked(); // its tab
        return QTest::qWaitFor([&] { return list().isVisible() && session.viewer(); });
    }
    MediaPanel &panel() { return window.media(); }
    QListView &list() { return panel().list(); }
    MediaPreview *preview() { return panel().previewed(); }

    QRect rectOf(const MediaId &id)
    {
        const QModelIndex index = panel().model().indexOf(id);
        list().scrollTo(index);
        return list().visualRect(index);
    }
    void click(const MediaId &id)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rectOf(id).center());
    }
    void doubleClick(const MediaId &id)
    {
        click(id);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, rectOf(id).center());
    }
    const QImage &picture() { return preview()->screen().image(); }

    std::shared_ptr<FakeDevice> device;
    QSettings settings;
    MainWindow window;
};

MediaId firstOf(const Template &value, MediaKind kind)
{
    for (const Media &medium : value.media)
        if (medium.kind == kind)
            return medium.id;
    return {};
}

} // namespace

class TestMediaPreview : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void aDoubleClickPlaysAClipWithItsSound()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.doubleClick(firstOf(s.session.value(), MediaKind::Video));
        QVERIFY(s.preview() && s.preview()->isVisible());
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QCOMPARE(s.device->starts.load(), 1);
        QTRY_VERIFY(!s.picture().isNull());
        const QImage first = s.picture();
        s.device->heard = samplesIn(oneSecond);
        QTRY_VERIFY(s.preview()->player().position() >= oneSecond);
        QTRY_VERIFY(s.picture() != first);
        Player &player = s.preview()->player();
        player.pause(); // a device that stands still for long gives way to another clock
        QTRY_COMPARE(s.preview()->slider().value(),
                     int(player.program()->rate.frameAt(player.position())));
        QVERIFY(s.preview()->slider().value() >= 30);
    }

    void spacePlaysAndHaltsAndEscCloses()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.click(firstOf(s.session.value(), MediaKind::Audio));
        QTest::keyClick(&s.list(), Qt::Key_Space);
        QVERIFY(s.preview());
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QVERIFY(!s.session.player().isPlaying()); // the key was the list's
        QTRY_VERIFY(!s.preview()->screen().peaks().empty());
        QTest::keyClick(&s.list(), Qt::Key_Space);
        QVERIFY(!s.preview()->player().isPlaying());
        QTest::keyClick(&s.list(), Qt::Key_Escape);
        QVERIFY(!s.preview()->isVisible());
        QVERIFY(s.list().hasFocus());
        QTest::keyClick(&s.list(), Qt::Key_Space);
        QTRY_VERIFY(s.preview()->player().isPlaying());
    }

    void anImageIsShownWhole()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.click(firstOf(s.session.value(), MediaKind::Image));
        QTest::keyClick(&s.list(), Qt::Key_Space);
        QTRY_VERIFY(!s.picture().isNull());
        QVERIFY(!s.preview()->slider().isEnabled());
        QVERIFY(!s.preview()->player().isPlaying());
    }

    void theSliderScrubsByMouseAndKeys()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.doubleClick(firstOf(s.session.value(), MediaKind::Video));
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QTest::keyClick(&s.list(), Qt::Key_Space);
        TimeSlider &slider = s.preview()->slider();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, slider.rect().center());
        const int middle = slider.value();
        QVERIFY(std::abs(middle - slider.maximum() / 2) <= 1 + slider.maximum() / slider.width());
        QCOMPARE(s.preview()->player().position(), FrameRate{}.timeOf(middle));
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(s.preview()->player().position(), FrameRate{}.timeOf(middle + 1));
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(s.preview()->player().position(), Flicks(0));
        QCOMPARE(s.session.player().position(), Flicks(0)); // the canvas stays where it was
        QTest::keyClick(&slider, Qt::Key_Space);
        QVERIFY(s.preview()->player().isPlaying());
        QTest::keyClick(&slider, Qt::Key_Escape);
        QVERIFY(!s.preview()->isVisible());
    }

    void goingThroughTheListShowsEach()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.list().setFocus();
        s.list().setCurrentIndex(s.panel().model().index(0));
        QTest::keyClick(&s.list(), Qt::Key_Space);
        QVERIFY(s.preview());
        const MediaId first = s.preview()->medium();
        QTest::keyClick(&s.list(), Qt::Key_Down);
        QVERIFY(s.preview()->medium() != first);
        const MediaModel &model = s.panel().model();
        QCOMPARE(s.preview()->medium(), model.mediumAt(model.index(1)).id);
    }

    void videoAndPreviewHaltEachOther()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.session.player().play();
        s.doubleClick(firstOf(s.session.value(), MediaKind::Audio));
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QVERIFY(!s.session.player().isPlaying());
        s.session.player().play();
        QVERIFY(!s.preview()->player().isPlaying());
    }

    void playsOnWithoutADevice()
    {
        const auto device = std::make_shared<FakeDevice>();
        device->there = false;
        PreviewStudio s(device);
        QVERIFY(s.begin());
        s.doubleClick(firstOf(s.session.value(), MediaKind::Audio));
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QVERIFY(!s.preview()->player().hasSound());
        QTRY_VERIFY(s.preview()->player().position() > Flicks(0));
    }

    void whatCanNotBeReadIsSaid()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        Media medium = s.session.value().media.first();
        MediaAsset gone;
        gone.path = s.folder.filePath(latin("gone.png"));
        gone.digest = "gone";
        gone.kind = medium.kind = MediaKind::Image;
        medium.width = 0;
        MediaPreview preview(s.session);
        preview.open(medium, gone, true);
        QTRY_VERIFY(!preview.screen().trouble().isEmpty());
        preview.open(medium, std::nullopt, true);
        QVERIFY(!preview.screen().trouble().isEmpty());
    }

    void openingAnotherTemplateClosesIt()
    {
        PreviewStudio s;
        QVERIFY(s.begin());
        s.doubleClick(firstOf(s.session.value(), MediaKind::Video));
        QTRY_VERIFY(s.preview()->player().isPlaying());
        QVERIFY(s.Shown::open(makeDocument(s.folder, "doc")));
        QVERIFY(!s.preview()->isVisible());
        QVERIFY(!s.preview()->player().isPlaying());
    }
};

REELWRIGHT_TEST(TestMediaPreview)
#include "tst_mediapreview.moc"
