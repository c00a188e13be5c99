// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"
#include "oddfiles.h"

#include <editor/element/elementactions.h>
#include <editor/media/mediapanel.h>
#include <editor/session/words.h>
#include <editor/window/fileactions.h>
#include <editor/window/statusline.h>
#include <model/base/savefile.h>
#include <model/document/exchange.h>
#include <model/edit/mediaedits.h>
#include <model/edit/sceneedits.h>
#include <model/template/templatejson.h>
#include <preview/media/probe.h>

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <future>

using namespace reelwright;
using namespace test;

namespace {

// A window with a document open, and pictures to import.
struct MediaStudio : Studio {
    QString picture(const char *name, QSize size = {64, 36}, Qt::GlobalColor color = Qt::red)
    {
        QImage drawn(size, QImage::Format_RGB32);
        drawn.fill(color);
        const QString path = folder.filePath(latin(name));
        QDir().mkpath(QFileInfo(path).path());
        return drawn.save(path) ? path : QString();
    }

    [[nodiscard]] bool begin() { return open(makeDocument(folder, "doc")); }

    [[nodiscard]] bool import(const QString &path)
    {
        const qsizetype before = session.value().media.size();
        window.media().importFiles->trigger();
        return answerDialog(window, path) &&
               QTest::qWaitFor([&] { return session.value().media.size() == before + 1; }, 20'000);
    }

    void choose(int row) { panel().list().setCurrentIndex(panel().model().index(row)); }

    [[nodiscard]] bool waitForState(int row, AssetState state)
    {
        return QTest::qWaitFor([&] { return shown(row, MediaModel::State).toInt() == int(state); },
                               20'000);
    }

    SceneId scene() const { return session.value().scenes[0].id; }
    // The middle of the frame.
    [[nodiscard]] bool waitForColor(Qt::GlobalColor color)
    {
        const QColor wanted(color);
        return QTest::qWaitFor(
            [&] {
                const QColor now = image.isNull() ? QColor()
                                                  : image.pixelColor(image.rect().center());
                return std::abs(now.red() - wanted.red()) < 20 &&
                       std::abs(now.green() - wanted.green()) < 20 &&
                       std::abs(now.blue() - wanted.blue()) < 20;
            },
            20'000);
    }
    // The canvas says so of the first medium, and has a dark box in its place.
    [[nodiscard]] bool waitForMark(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                const QColor now = image.isNull() ? QColor()
                                                  : image.pixelColor(image.rect().center());
                return session.program() && session.files() &&
                       session.program()->assets == session.files() &&
                       Words::offline(medium(0).path,
                                      session.files()->media.value(medium(0).id).state) == words &&
                       now.red() > 40 && now.red() < 80 && now.green() < 50;
            },
            20'000);
    }

    MediaPanel &panel() { return window.media(); }
    QVariant shown(int row, int role) { return panel().model().index(row).data(role); }
    const Media &medium(int row) { return session.value().media[row]; }
};

} // namespace

class TestMedia : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }

    void importedMediaAreListed()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("elsewhere/Red.png", {320, 180})));
        QCOMPARE(studio.medium(0).path, latin("elsewhere/Red.png"));
        QCOMPARE(studio.medium(0).width, 320);
        QCOMPARE(studio.shown(0, MediaModel::Name).toString(), latin("Red.png"));
        QVERIFY(
            studio.shown(0, MediaModel::Facts).toString().contains(QStringLiteral("320 × 180")));
        QCOMPARE(studio.shown(0, MediaModel::Note).toString(), latin("unused"));
        QTRY_VERIFY(!studio.shown(0, MediaModel::Picture).value<QImage>().isNull());
        const QImage image = studio.shown(0, MediaModel::Picture).value<QImage>();
        const QColor middle = image.pixelColor(image.rect().center());
        QVERIFY2(middle.red() > 240 && middle.green() < 15, qPrintable(middle.name()));
        VERIFY_RESULT(studio.session.undo());
        QCOMPARE(studio.panel().model().rowCount(), 0);
    }

    void droppedFilesAreImported()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(studio.picture("a.png")),
                      QUrl::fromLocalFile(studio.picture("b.png", {8, 8}, Qt::blue))});
        QDragEnterEvent enter(QPoint(20, 60), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&studio.panel(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 60), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&studio.panel(), &drop);
        QTRY_COMPARE(studio.session.value().media.size(), 2);
        QCOMPARE(stateCount(studio.session), 2); // one edit
    }

    void whatIsNoMediumIsRefused()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString words = writeData(studio.folder, "1,A,B,gold,1,2,C,en\n");
        studio.panel().importFiles->trigger();
        QVERIFY(answerDialog(studio.window, words));
        QTRY_VERIFY(studio.window.statusLine().message().contains(words));
        QCOMPARE(studio.session.value().media.size(), 0);
        QCOMPARE(stateCount(studio.session), 1);
    }

    void mediaAreInsertedIntoTheScene()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("red.png", {320, 180})));
        studio.choose(0);
        QVERIFY(studio.panel().insert->isEnabled());
        studio.panel().insert->trigger();
        const Element *element =
            studio.session.value().scenes[0].tracks.last().elements.isEmpty()
                ? nullptr
                : &studio.session.value().scenes[0].tracks.last().elements.first();
        QVERIFY(element);
        QCOMPARE(element->kind, ElementKind::Image);
        QCOMPARE(studio.session.selected(), element->id);
        QTRY_COMPARE(studio.shown(0, MediaModel::Note).toString(), latin("1 use"));
        studio.choose(0);
        studio.panel().list().setFocus();
        QTest::keyClick(&studio.panel().list(), Qt::Key_Delete); // the medium, not the element
        QVERIFY(studio.window.statusLine().message().contains(latin("is used")));
        QCOMPARE(studio.session.value().media.size(), 1);
        QVERIFY(!studio.session.value().scenes[0].tracks.last().elements.isEmpty());
    }

    void aSoundGoesIntoTheSoundtrack()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(samplePath() + latin("/media/music.flac")));
        QVERIFY(studio.import(studio.picture("red.png")));
        studio.choose(1);
        QVERIFY(!studio.panel().insertSound->isEnabled());
        studio.choose(0);
        studio.panel().insertSound->trigger();
        studio.choose(0);
        studio.panel().insertSound->trigger(); // where there is no room
        const QList<Track> soundtrack = studio.session.value().soundtrack;
        QCOMPARE(soundtrack.size(), 2);
        QCOMPARE(soundtrack[0].name, latin("A1"));
        QCOMPARE(soundtrack[1].name, latin("A2"));
        const Element &music = soundtrack[0].elements.first();
        QCOMPARE(music.kind, ElementKind::Audio);
        QCOMPARE(music.start, Flicks(0));
        QVERIFY(!music.duration); // it is longer than the video
        QCOMPARE(studio.session.selected(), soundtrack[1].elements.first().id);
    }

    void missingMediaAreFound()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString file = studio.picture("red.png");
        QVERIFY(studio.import(file));
        QVERIFY(studio.waitForState(0, AssetState::Good));
        QVERIFY(!studio.panel().findMissing->isEnabled());
        QVERIFY(QDir(studio.folder.path()).mkpath(latin("archive/deep")));
        QVERIFY(QFile::rename(file, studio.folder.filePath(latin("archive/deep/other.png"))));
        QVERIFY(studio.waitForState(0, AssetState::Missing)); // noticed by itself
        QCOMPARE(studio.shown(0, MediaModel::Note).toString(), latin("The file is missing"));
        QVERIFY(studio.panel().findMissing->isEnabled());
        studio.panel().findMissing->trigger();
        QVERIFY(answerDialog(studio.window, studio.folder.filePath(latin("archive"))));
        QVERIFY(studio.waitForState(0, AssetState::Good));
        QCOMPARE(studio.medium(0).path, latin("archive/deep/other.png"));
    }

    void changedFilesAreNoticedAndTaken()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("red.png")));
        QVERIFY(studio.waitForState(0, AssetState::Good));
        const Digest before = studio.medium(0).digest;
        QVERIFY(!studio.picture("red.png", {128, 72}, Qt::green).isEmpty());
        QVERIFY(studio.waitForState(0, AssetState::Changed));
        studio.choose(0);
        studio.panel().takeChanged->trigger();
        QVERIFY(studio.waitForState(0, AssetState::Good));
        QVERIFY(studio.medium(0).digest != before);
        QCOMPARE(studio.medium(0).width, 128);
    }

    void whatIsMissingIsMarkedAndTheRestIsDrawn()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString file = studio.picture("red.png", {320, 180});
        QVERIFY(studio.import(file));
        studio.choose(0);
        studio.panel().insert->trigger();
        QVERIFY(studio.waitForColor(Qt::red));
        QVERIFY(!studio.window.statusLine().offline().isVisible());
        QVERIFY(QFile::rename(file, studio.folder.filePath(latin("away"))));
        QVERIFY(studio.waitForMark(latin("red.png is missing")));
        QVERIFY(studio.window.statusLine().offline().isVisible());
        QTest::mouseClick(&studio.window.statusLine().offline(), Qt::LeftButton);
        QVERIFY(studio.panel().isVisible());
        // Edits go on, and their results are shown.
        const int frames = studio.frames;
        VERIFY_RESULT(
            studio.session.edit(latin("Paint"), setSceneBackground(studio.session.kept(),
                                                                   studio.scene(), {0, 0, 255})));
        QTRY_VERIFY(studio.frames > frames);
        QVERIFY(!studio.session.trouble(Session::Trouble::Viewer));
        QVERIFY(QFile::rename(studio.folder.filePath(latin("away")), file)); // noticed by itself
        QVERIFY(studio.waitForColor(Qt::red));
        QVERIFY(!studio.window.statusLine().offline().isVisible());
    }

    void pastedElementsBringTheirFiles_data()
    {
        QTest::addColumn<bool>("embedded");
        QTest::newRow("linked") << false;
        QTest::newRow("embedded") << true;
    }
    void pastedElementsBringTheirFiles()
    {
        QFETCH(bool, embedded);
        MediaStudio from;
        QVERIFY(from.begin());
        QVERIFY(from.import(from.picture("pictures/red.png", {320, 180})));
        if (embedded) {
            from.choose(0);
            from.panel().embed->trigger();
            QTRY_VERIFY(from.medium(0).embedded);
        }
        from.choose(0);
        from.panel().insert->trigger();
        QVERIFY(from.waitForColor(Qt::red));
        from.window.elementActions().copy->trigger();
        MediaStudio to;
        QVERIFY(to.begin());
        QVERIFY(!to.picture("media/red.png", {320, 180}, Qt::green).isEmpty()); // another one
        to.window.elementActions().paste->trigger();
        QTRY_COMPARE(to.session.value().media.size(), 1);
        QVERIFY(to.waitForState(0, AssetState::Good));
        QVERIFY(to.waitForColor(Qt::red));
        QCOMPARE(to.medium(0).embedded, embedded);
        QCOMPARE(to.medium(0).path, latin(embedded ? "pictures/red.png" : "media/red-2.png"));
        QVERIFY(to.session.selected() == to.session.value().scenes[0].tracks.last().elements[0].id);
        VERIFY_RESULT(to.session.undo()); // one edit
        QVERIFY(to.session.value().media.isEmpty());
        QVERIFY(to.session.value() == to.session.document()->at(1).value());
    }

    // The jobs' thread is held until the look back has begun.
    void importsWaitForTheLookToEnd()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        Session &session = studio.session;
        VERIFY_RESULT(session.edit(latin("One"), renamed(session.value(), "One")));
        const QString file = studio.picture("red.png");
        std::promise<void> looking;
        studio.window.jobs().run(
            latin("Held"),
            [&](const Jobs::GoOn &) {
                looking.get_future().wait();
                return Result<void>();
            },
            [] {});
        studio.window.media().importFiles->trigger();
        QVERIFY(answerDialog(studio.window, file));
        session.lookAt(1, latin("Beginning"));
        QTRY_VERIFY(session.past());
        looking.set_value();
        QTRY_VERIFY(studio.window.jobs().busy().isEmpty());
        QVERIFY(session.value().media.isEmpty());
        QVERIFY(studio.window.statusLine().message().contains(latin("back to now")));
        session.lookAtNow();
        QCOMPARE(session.value().media.size(), 1);
        QCOMPARE(sceneName(session), latin("One"));
    }

    void aChangedFileIsMarkedUntilItIsTaken()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("red.png", {320, 180})));
        studio.choose(0);
        studio.panel().insert->trigger();
        QVERIFY(studio.waitForColor(Qt::red));
        QVERIFY(!studio.picture("red.png", {320, 180}, Qt::green).isEmpty());
        QVERIFY(studio.waitForMark(latin("red.png was changed")));
        studio.choose(0);
        studio.panel().takeChanged->trigger();
        QVERIFY(studio.waitForColor(Qt::green));
        VERIFY_RESULT(studio.session.undo());
        QVERIFY(studio.waitForMark(latin("red.png was changed")));
    }

    void documentsOpenWithoutTheirMedia_data()
    {
        QTest::addColumn<bool>("asFolder");
        QTest::newRow("document") << false;
        QTest::newRow("folder") << true;
    }
    void documentsOpenWithoutTheirMedia()
    {
        QFETCH(bool, asFolder);
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("red.png", {320, 180})));
        studio.choose(0);
        studio.panel().insert->trigger();
        QVERIFY(studio.waitForColor(Qt::red));
        QString path = studio.session.templatePath();
        if (asFolder) {
            path = studio.folder.filePath(latin("folder"));
            VERIFY_RESULT(exportTemplate(studio.session.templatePath(), path));
        }
        studio.session.close();
        const QString file = QFileInfo(path).isDir() ? path + latin("/red.png")
                                                     : studio.folder.filePath(latin("red.png"));
        QVERIFY(QFile::remove(file));
        QVERIFY(makePipe(file));
        QVERIFY(studio.open(path));
        QVERIFY(studio.waitForMark(latin("red.png can't be read")));
        QVERIFY(studio.shown(0, Qt::ToolTipRole).toString().contains(latin("no plain file")));
        QVERIFY(QFile::remove(file));
        QVERIFY(studio.waitForMark(latin("red.png is missing")));
        QVERIFY(!studio.picture(asFolder ? "folder/red.png" : "red.png", {320, 180}).isEmpty());
        QVERIFY(studio.waitForColor(Qt::red));
    }

    void importedMediaAreWatchedToo()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString file = studio.picture("red.png", {320, 180});
        QVERIFY(studio.import(file));
        Template bare = studio.session.value();
        bare.media[0].digest.clear();
        bare.media[0].width = bare.media[0].height = 0;
        const QString folder = studio.folder.filePath(latin("t"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(file, folder + latin("/red.png")));
        VERIFY_RESULT(saveFile(folder + latin("/template.json"), templateToJson(bare)));
        const QString document = studio.folder.filePath(latin("bare.reel"));
        VERIFY_RESULT(importTemplate(folder, document, probeMedia));
        QVERIFY(studio.open(document));
        QTRY_COMPARE(studio.session.templatePath(), document); // a picture of the last one may come
        QVERIFY(studio.waitForState(0, AssetState::Good));
        QVERIFY(studio.session.value().media[0].digest.isEmpty());
        QVERIFY(
            studio.shown(0, MediaModel::Facts).toString().contains(QStringLiteral("320 × 180")));
        QVERIFY(!studio.picture("t/red.png", {64, 36}, Qt::green).isEmpty());
        QVERIFY(studio.waitForState(0, AssetState::Changed));
        studio.choose(0);
        studio.panel().takeChanged->trigger();
        QVERIFY(studio.waitForState(0, AssetState::Good));
        QCOMPARE(studio.medium(0).width, 64);
        VERIFY_RESULT(studio.session.undo());
        QVERIFY(studio.waitForState(0, AssetState::Changed));
    }

    void largeFilesAreReadOnTheSide()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString file = studio.folder.filePath(latin("huge.mp4"));
        QVERIFY(makeHuge(file, AssetSource::mostAtOnce + 1));
        Media medium;
        medium.kind = MediaKind::Video;
        medium.path = latin("huge.mp4");
        VERIFY_RESULT(studio.session.edit(latin("Add"), addMedium(studio.session.kept(), medium)));
        QVERIFY(studio.waitForState(0, AssetState::Unread));
        QVERIFY(studio.waitForState(0, AssetState::Good));
    }

    void mediaAreStoredInTheDocumentAndOutAgain()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        const QString file = studio.picture("red.png");
        QVERIFY(studio.import(file));
        studio.choose(0);
        studio.panel().embed->trigger();
        QTRY_VERIFY(studio.medium(0).embedded);
        QVERIFY(QFile::remove(file));
        studio.choose(0);
        studio.panel().storeAsFile->trigger();
        QTRY_VERIFY(!studio.medium(0).embedded);
        QCOMPARE(studio.medium(0).path, latin("media/red.png"));
        QVERIFY(!QImage(studio.folder.filePath(latin("media/red.png"))).isNull());
    }

    void filesAreCollectedAndUnusedOnesForgotten()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("deep/red.png")));
        studio.panel().collect->trigger();
        QTRY_COMPARE(studio.medium(0).path, latin("media/red.png"));
        QVERIFY(QFile::exists(studio.folder.filePath(latin("media/red.png"))));
        studio.panel().removeUnused->trigger();
        QCOMPARE(studio.session.value().media.size(), 0);
        QVERIFY(QFile::exists(studio.folder.filePath(latin("media/red.png"))));
    }

    void aFileIsReplaced()
    {
        MediaStudio studio;
        QVERIFY(studio.begin());
        QVERIFY(studio.import(studio.picture("red.png")));
        const MediaId id = studio.medium(0).id;
        studio.choose(0);
        studio.panel().replace->trigger();
        QVERIFY(answerDialog(studio.window, studio.picture("blue.png", {16, 16}, Qt::blue)));
        QTRY_COMPARE(studio.medium(0).path, latin("blue.png"));
        QCOMPARE(studio.medium(0).id, id);
    }
};

REELWRIGHT_TEST(TestMedia)
#include "tst_media.moc"
