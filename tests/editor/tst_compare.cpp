// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/compare/comparepanel.h>
#include <editor/compare/compareview.h>
#include <editor/compare/sidebar.h>
#include <editor/compare/viewerchoice.h>
#include <editor/history/historypanel.h>
#include <editor/panels/panelarea.h>
#include <editor/panels/paneldock.h>
#include <editor/viewers/viewersearch.h>
#include <model/edit/fieldedits.h>
#include <model/edit/formatedits.h>
#include <model/edit/sceneedits.h>
#include <preview/compose/composer.h>
#include <preview/compose/scaledimage.h>

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

constexpr auto three = "v0,Ada,Li,gold,1,1,anna,en\nv1,Bo,Li,basic,1,1,anna,en\n"
                       "v2,Cy,Li,basic,1,1,anna,en\n";

// A window with the sample in the Variants workspace, and two sides.
struct Compared : Studio {
    Compared()
        : panel(window.compare()), view(panel.view()), sides(panel.sides()),
          comparer(panel.comparer())
    {
    }

    [[nodiscard]] bool begin(const QString &data = {}, const QString &path = samplePath())
    {
        if (!open(path, data))
            return false;
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
        panel.next->trigger();
        return view.isVisible() && settles();
    }
    [[nodiscard]] bool beginWith(const Template &value, const QString &data = {})
    {
        const QString path = folder.filePath(latin("doc.reel"));
        const bool made = Document::create(path, value).has_value(); // closed again
        return made && begin(data, path);
    }
    [[nodiscard]] bool openSample() { return begin(writeData(folder, three)); }

    // What a composer of its own draws of a side; null: there is nothing to draw.
    QImage expected(int place, QSize size) const
    {
        const auto &video = sides.seen(place).video;
        if (!video || !*video)
            return {};
        const Tile tile{*video, comparer.moment(place), size};
        for (const auto &[known, drawn] : composed)
            if (known == tile)
                return drawn;
        const QImage made = scaledImage(Composer().frame(**video, tile.time).value(), size);
        composed.emplace_back(tile, made);
        return made;
    }
    bool isAsExpected(int place) const
    {
        const QImage &picture = comparer.picture(place);
        const int height = comparer.way() == Comparer::Way::Difference
                               ? comparer.shape(place).height()
                               : qRound(view.pictureRect(place).height());
        return picture.height() == height && picture == expected(place, picture.size());
    }
    [[nodiscard]] bool settles(int place) const
    {
        return QTest::qWaitFor(
            [&] { return comparer.fault(place).has_value() || isAsExpected(place); }, 20'000);
    }
    [[nodiscard]] bool settles() const { return settles(Sides::A) && settles(Sides::B); }
    [[nodiscard]] bool goTo(Flicks time)
    {
        session.player().seek(time);
        return waitForFrame(time) && settles();
    }
    [[nodiscard]] bool saysSoon(const char *words) const
    {
        return QTest::qWaitFor([&] { return panel.words().contains(latin(words)); }, 20'000);
    }

    QComboBox &who(int place) { return panel.bar(place).viewer().who(); }
    static void choose(QComboBox &box, int row)
    {
        box.setFocus();
        while (box.currentIndex() != row) {
            const int before = box.currentIndex();
            QTest::keyClick(&box, before < row ? Qt::Key_Down : Qt::Key_Up);
            if (box.currentIndex() == before)
                QFAIL("the choice can't be made");
        }
    }
    QString key(int place) const { return sides.seen(place).record.key; }
    [[nodiscard]] bool shows(int place, const char *viewer) const
    {
        return QTest::qWaitFor([&] { return key(place) == latin(viewer); }, 20'000);
    }

    QPoint at(double share) const
    {
        const double left = view.pictureRect(Sides::A).left();
        const double right = view.pictureRect(Sides::B).right();
        return {int(std::lround(left + (right - left) * share)), view.height() / 2};
    }
    void moveTo(QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, view.mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(&view, &event);
    }

    ComparePanel &panel;
    CompareView &view;
    Sides &sides;
    Comparer &comparer;
    mutable std::vector<std::pair<Tile, QImage>> composed;
};

Template withBackground(const Template &value, const Color &color)
{
    Template next = value;
    next.scenes[0].background = color;
    return next;
}

QRgb middleOf(const QImage &image)
{
    return image.pixel(image.rect().center());
}

const Color red{200, 10, 10, 255};
const Color green{10, 200, 10, 255};

} // namespace

class TestCompare : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStudioStyle(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void showsTheSameFramesAsAnythingElse()
    {
        Compared c;
        QVERIFY(c.openSample());
        QVERIFY(c.goTo(oneSecond * 8));
        QCOMPARE(c.key(Sides::A), latin("v0"));
        QCOMPARE(c.key(Sides::B), latin("v1"));
        QVERIFY(c.comparer.picture(Sides::A) != c.comparer.picture(Sides::B)); // another name
        const QImage grabbed = c.view.grab().toImage();
        for (const int place : {Sides::A, Sides::B}) {
            const QRect rect = c.view.pictureRect(place).toRect();
            const QImage &picture = c.comparer.picture(place);
            QCOMPARE(picture.size(), rect.size());
            const QRect part(100, 40, 100, 60); // without the letter
            QCOMPARE(
                grabbed.copy(part.translated(rect.topLeft())).convertToFormat(QImage::Format_RGB32),
                picture.copy(part));
        }
    }
    void sidesFollowTheCanvasOrStay()
    {
        Compared c;
        QVERIFY(c.openSample());
        c.session.showViewer(1);
        QVERIFY(c.shows(Sides::A, "v1") && c.shows(Sides::B, "v2"));
        c.session.showViewer(2);
        QVERIFY(c.shows(Sides::A, "v2") && c.shows(Sides::B, "v0")); // round
        c.panel.swap->trigger();
        QVERIFY(c.shows(Sides::A, "v0") && c.shows(Sides::B, "v2"));
        QVERIFY(c.settles());
        c.panel.next->trigger();
        QVERIFY(c.shows(Sides::A, "v2") && c.shows(Sides::B, "v0"));
    }
    void aViewerIsFoundByAnyField()
    {
        Compared c;
        QVERIFY(c.openSample());
        ViewerChoice &choice = c.panel.bar(Sides::B).viewer();
        choice.find().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&choice.find(), Qt::Key_Space);
        QVERIFY(choice.search().hasFocus());
        QTest::keyClicks(&choice.search(), latin("cy"));
        QTRY_VERIFY(choice.search().isOpen() && choice.search().model().rowCount() == 1);
        QTest::keyClick(&choice.search(), Qt::Key_Return);
        QVERIFY(c.shows(Sides::B, "v2"));
        QTRY_VERIFY(choice.who().hasFocus());
        QVERIFY(choice.who().currentText().contains(latin("Cy")));
        QCOMPARE(c.session.viewer()->record.index, 0); // the canvas stays
        c.session.showViewer(1);
        QVERIFY(c.shows(Sides::A, "v1"));
        QCOMPARE(c.key(Sides::B), latin("v2"));
        c.choose(c.who(Sides::B), 0);
        QVERIFY(c.shows(Sides::B, "v1"));
    }
    void escLeavesTheSearch()
    {
        Compared c;
        QVERIFY(c.openSample());
        ViewerChoice &choice = c.panel.bar(Sides::A).viewer();
        QTest::mouseClick(&choice.find(), Qt::LeftButton);
        QTest::keyClick(&choice.search(), Qt::Key_Escape);
        QTRY_VERIFY(choice.who().isVisible() && !choice.search().isVisible());
        QVERIFY(c.shows(Sides::A, "v0"));
    }

    void aWipeIsDraggedByItsLine()
    {
        Compared c;
        QVERIFY(c.openSample());
        QVERIFY(c.goTo(oneSecond * 8));
        c.panel.wipe->trigger();
        QVERIFY(c.settles());
        QCOMPARE(c.view.share(), 0.5);
        const QSize size = c.comparer.picture(Sides::A).size();
        QCOMPARE(c.comparer.picture(Sides::B).size(), size);
        QTest::mousePress(&c.view, Qt::LeftButton, {}, c.view.gripRect().center().toPoint());
        c.moveTo(c.at(0.4));
        c.moveTo(c.at(0.3));
        QTest::mouseRelease(&c.view, Qt::LeftButton, {}, c.at(0.3));
        QVERIFY(std::abs(c.view.share() - 0.3) < 0.01);
        c.moveTo(c.at(0.9)); // no longer held
        QVERIFY(std::abs(c.view.share() - 0.3) < 0.01);
        const QRect left = c.view.pictureRect(Sides::A).toRect();
        const QRect right = c.view.pictureRect(Sides::B).toRect();
        QVERIFY(std::abs(left.width() - 0.3 * size.width()) <= 1);
        QCOMPARE(left.width() + right.width(), size.width());
        const QImage grabbed = c.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect a(40, 40, left.width() - 60, 60);
        QCOMPARE(grabbed.copy(a.translated(left.topLeft())), c.comparer.picture(Sides::A).copy(a));
        const QRect b(left.width() + 20, 40, right.width() - 60, 60);
        QCOMPARE(grabbed.copy(b.translated(left.topLeft())), c.comparer.picture(Sides::B).copy(b));
    }
    void escLetsTheLineGoBack()
    {
        Compared c;
        QVERIFY(c.openSample());
        c.panel.wipe->trigger();
        QTest::mousePress(&c.view, Qt::LeftButton, {}, c.at(0.5));
        c.moveTo(c.at(0.8));
        QVERIFY(c.view.share() > 0.7);
        QTest::keyClick(&c.view, Qt::Key_Escape);
        QVERIFY(std::abs(c.view.share() - 0.5) < 0.01);
        c.moveTo(c.at(0.9));
        QVERIFY(std::abs(c.view.share() - 0.5) < 0.01);
        QTest::mouseRelease(&c.view, Qt::LeftButton, {}, c.at(0.9));
    }
    void aWipeIsMovedByKeys()
    {
        Compared c;
        QVERIFY(c.openSample());
        QVERIFY(c.goTo(oneSecond * 2));
        c.panel.wipe->trigger();
        c.view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&c.view, Qt::Key_Left);
        QCOMPARE(c.view.share(), 0.49);
        QTest::keyClick(&c.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(c.view.share(), 0.59);
        QTest::keyClick(&c.view, Qt::Key_End);
        QCOMPARE(c.view.share(), 1.0);
        QTest::keyClick(&c.view, Qt::Key_Right);
        QCOMPARE(c.view.share(), 1.0);
        QTest::keyClick(&c.view, Qt::Key_Home);
        QCOMPARE(c.view.share(), 0.0);
        QCOMPARE(c.session.player().position(), oneSecond * 2); // the playhead stays
        c.panel.beside->trigger();
        c.view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&c.view, Qt::Key_Right); // the window's again
        QTRY_VERIFY(c.session.player().position() > oneSecond * 2);
    }
    void aWipeIsNotMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Compared c;
        QVERIFY(c.openSample());
        QVERIFY(c.view.pictureRect(Sides::A).left() > c.view.pictureRect(Sides::B).left() ||
                c.view.pictureRect(Sides::A).top() < c.view.pictureRect(Sides::B).top());
        c.panel.wipe->trigger();
        QVERIFY(c.view.pictureRect(Sides::A).left() < c.view.pictureRect(Sides::B).left());
        c.view.setFocus();
        QTest::keyClick(&c.view, Qt::Key_Left);
        QCOMPARE(c.view.share(), 0.49);
    }

    void whoIsComparedWithThemselvesIsIdentical()
    {
        Compared c;
        QVERIFY(c.openSample());
        c.choose(c.who(Sides::B), 0);
        QVERIFY(c.shows(Sides::B, "v0"));
        c.panel.difference->trigger();
        QVERIFY(c.saysSoon("Identical"));
        QVERIFY(c.comparer.difference()->isNone());
        QCOMPARE(c.comparer.difference()->pixels, 1920 * 1080);
    }
    void theNumbersOfADifferenceAreTheFramesOwn()
    {
        Compared c;
        QVERIFY(c.openSample());
        QVERIFY(c.goTo(oneSecond * 8));
        c.panel.difference->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(c.comparer.difference(), 20'000);
        QVERIFY(c.settles());
        const QImage a = c.expected(Sides::A, {});
        const QImage b = c.expected(Sides::B, {});
        qint64 differing = 0;
        int largest = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QColor left = a.pixelColor(x, y);
                const QColor right = b.pixelColor(x, y);
                differing += left != right;
                largest = std::max({largest, std::abs(left.red() - right.red()),
                                    std::abs(left.green() - right.green()),
                                    std::abs(left.blue() - right.blue())});
            }
        QVERIFY(differing > 0);
        QTRY_COMPARE(c.comparer.difference()->differing, differing);
        QCOMPARE(c.comparer.difference()->largest, largest);
        QVERIFY(c.saysSoon("of the pixels differ at this moment"));
        QVERIFY(c.panel.words().contains(QString::number(largest)));
        const QImage plain = c.comparer.difference()->image;
        QVERIFY(c.panel.factor().isVisible());
        c.choose(c.panel.factor(), 2);
        QTRY_VERIFY(c.comparer.difference()->image != plain);
        const QImage &amplified = c.comparer.difference()->image;
        for (int x = 0; x < plain.width(); x += 7) {
            const QRgb before = plain.pixel(x, plain.height() / 2);
            QCOMPARE(qRed(amplified.pixel(x, plain.height() / 2)),
                     std::min(255, 16 * qRed(before)));
        }
        c.panel.beside->trigger();
        QVERIFY(!c.panel.factor().isVisible());
    }
    void aVersionShowsWhatWasBeforeAnEdit()
    {
        Compared c;
        QVERIFY(c.beginWith(withBackground(canvasTemplate(), red)));
        const QImage before = c.comparer.picture(Sides::A);
        VERIFY_RESULT(c.session.saveVersion(latin("first"), {}));
        VERIFY_RESULT(c.session.edit(latin("Paint"), withBackground(c.session.kept(), green)));
        QTRY_VERIFY(qGreen(middleOf(c.comparer.picture(Sides::A))) > 150 ||
                    c.comparer.picture(Sides::A) != before);
        QComboBox &version = c.panel.bar(Sides::A).version();
        QTRY_COMPARE(version.count(), 2);
        c.choose(version, 1);
        QTRY_COMPARE(c.comparer.picture(Sides::A), before);
        c.choose(c.who(Sides::B), 0);
        QVERIFY(c.shows(Sides::B, "v0001"));
        QVERIFY(c.settles());
        const QImage now = c.comparer.picture(Sides::B);
        QVERIFY(now != before);
        VERIFY_RESULT(c.session.edit(latin("Paint"), withBackground(c.session.kept(), red)));
        QTRY_COMPARE(c.comparer.picture(Sides::B), before);
        c.panel.difference->trigger();
        QVERIFY(c.saysSoon("Identical"));
        VERIFY_RESULT(c.session.undo());
        QVERIFY(c.saysSoon("differ"));
    }
    void aVersionThatTheDataDoNotFitSaysWhy()
    {
        Compared c;
        Field plan;
        plan.name = latin("plan");
        Template value = addField(canvasTemplate(), plan).value();
        value.storyboard[0].candidates[0].when = latin("plan IS NULL");
        QVERIFY(c.beginWith(value));
        VERIFY_RESULT(c.session.saveVersion(latin("with plans"), {}));
        Template next = c.session.kept();
        next.storyboard[0].candidates[0].when.clear();
        VERIFY_RESULT(c.session.edit(latin("No Rule"), next));
        VERIFY_RESULT(
            c.session.edit(latin("No Plan"), removeField(c.session.kept(), latin("plan"))));
        QTRY_COMPARE(c.panel.bar(Sides::A).version().count(), 2);
        c.choose(c.panel.bar(Sides::A).version(), 1);
        QTRY_VERIFY(c.comparer.fault(Sides::A));
        QVERIFY2(c.comparer.fault(Sides::A)->what.contains(latin("plan")),
                 qPrintable(c.comparer.fault(Sides::A)->text()));
        QVERIFY(c.comparer.fault(Sides::A)->hint.contains(latin("other fields")));
        c.choose(c.panel.bar(Sides::A).version(), 0);
        QTRY_VERIFY(!c.comparer.fault(Sides::A));
        QVERIFY(c.settles());
    }
    // Asked for again, it is read again: the disk may have been away.
    void aVersionThatCouldNotBeReadIsReadLater()
    {
        Compared c;
        QVERIFY(c.beginWith(withBackground(canvasTemplate(), red)));
        VERIFY_RESULT(c.session.saveVersion(latin("first"), {}));
        QComboBox &version = c.panel.bar(Sides::A).version();
        QTRY_COMPARE(version.count(), 2);
        const QString path = c.session.templatePath();
        const QString away = path + latin(".away");
        QVERIFY(QFile::rename(path, away));
        c.choose(version, 1);
        QTRY_VERIFY(c.comparer.fault(Sides::A));
        QVERIFY(QFile::rename(away, path));
        c.choose(version, 0);
        QTRY_VERIFY(!c.comparer.fault(Sides::A));
        c.choose(version, 1);
        QVERIFY(c.settles());
        QTRY_VERIFY(!c.comparer.fault(Sides::A) && c.sides.seen(Sides::A).video);
    }
    void howTheyAreComparedIsKept()
    {
        Compared c;
        QVERIFY(c.openSample());
        c.panel.wipe->trigger();
        c.view.setShare(0.25);
        c.panel.difference->trigger();
        c.choose(c.panel.factor(), 2);
        c.panel.keepLook(c.settings);
        Shown other;
        ComparePanel later(other.session);
        later.takeLook(c.settings);
        QVERIFY(later.difference->isChecked());
        QCOMPARE(later.comparer().way(), Comparer::Way::Difference);
        QCOMPARE(later.comparer().factor(), 16);
        QCOMPARE(later.factor().currentData().toInt(), 16);
        QCOMPARE(later.view().share(), 0.25);
        c.settings.setValue(latin("compare/way"), 99); // of another version of ours
        c.settings.setValue(latin("compare/wipe"), latin("nan"));
        ComparePanel last(other.session);
        last.takeLook(c.settings);
        QCOMPARE(last.comparer().way(), Comparer::Way::Beside);
        QCOMPARE(last.view().share(), 0.5);
    }
    void theHistoryComparesPictures()
    {
        Compared c;
        QVERIFY(c.beginWith(withBackground(canvasTemplate(), red)));
        const QImage before = c.comparer.picture(Sides::A);
        VERIFY_RESULT(c.session.saveVersion(latin("first"), {}));
        VERIFY_RESULT(c.session.edit(latin("Paint"), withBackground(c.session.kept(), green)));
        QTest::keyClick(&c.window, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!c.view.isVisible());
        QListView &versions = c.window.history().versions();
        QTRY_COMPARE(versions.model()->rowCount(), 1);
        versions.setCurrentIndex(versions.model()->index(0, 0));
        c.window.history().comparePictures->trigger();
        QTRY_VERIFY(c.view.isVisible());
        QVERIFY(c.settles());
        QCOMPARE(c.sides.at(Sides::A).stateName, latin("first"));
        QCOMPARE(c.panel.bar(Sides::A).version().currentText(), latin("first"));
        QTRY_VERIFY(qRed(middleOf(c.comparer.picture(Sides::A))) >= 0 && c.settles());
        QVERIFY(c.comparer.picture(Sides::A) != c.comparer.picture(Sides::B));
        QVERIFY(middleOf(before) == middleOf(c.comparer.picture(Sides::A)) ||
                c.comparer.picture(Sides::A).size() != before.size());
    }

    void aFormatIsSeenBesideAnother()
    {
        Compared c;
        QVERIFY(c.beginWith(*addFormat(canvasTemplate(), NewTemplate::formats()[1])));
        c.choose(c.who(Sides::B), 0);
        QComboBox &format = c.panel.bar(Sides::B).format();
        QTRY_COMPARE(format.count(), 3);
        c.choose(format, 2);
        QTRY_COMPARE(c.comparer.shape(Sides::B), QSize(1080, 1080));
        QVERIFY(c.settles());
        const QImage &picture = c.comparer.picture(Sides::B);
        QTRY_COMPARE(picture.width(), picture.height());
        QCOMPARE(c.comparer.shape(Sides::A), QSize(1920, 1080));
        c.panel.difference->trigger();
        QVERIFY(c.saysSoon("different shapes"));
        QVERIFY(!c.comparer.difference());
        // Side B is in the square format however the canvas looks at it.
        c.session.setFormat({latin("square")});
        QVERIFY(c.saysSoon("Identical"));
    }
    void isLiveWhileTheDesignChanges()
    {
        Compared c;
        QVERIFY(c.beginWith(*addFormat(canvasTemplate(), NewTemplate::formats()[1])));
        c.choose(c.who(Sides::B), 0);
        c.choose(c.panel.bar(Sides::B).format(), 2);
        QTRY_COMPARE(c.comparer.shape(Sides::B), QSize(1080, 1080));
        QVERIFY(c.settles());
        const QImage a = c.comparer.picture(Sides::A);
        const QImage b = c.comparer.picture(Sides::B);
        VERIFY_RESULT(c.session.preview(withBackground(c.session.value(), red))); // a drag
        QTRY_VERIFY(qRed(c.comparer.picture(Sides::A).pixel(40, 4)) > 150);
        QTRY_VERIFY(qRed(c.comparer.picture(Sides::B).pixel(40, 4)) > 150);
        c.session.dropPreview();
        QTRY_COMPARE(c.comparer.picture(Sides::A), a);
        QTRY_COMPARE(c.comparer.picture(Sides::B), b);
    }
    void whoHasNoVideoSaysWhy()
    {
        Compared c;
        Field plan;
        plan.name = latin("plan");
        Template value = addField(canvasTemplate(), plan).value();
        value.storyboard[0].candidates[0].when = latin("plan = 'gold'");
        QFile data(c.folder.filePath(latin("data.csv")));
        QVERIFY(data.open(QFile::WriteOnly));
        data.write("id,plan\nv1,gold\nv2,basic\n");
        data.close();
        QVERIFY(c.beginWith(value, data.fileName()));
        QTRY_VERIFY(c.comparer.fault(Sides::B));
        QVERIFY(c.comparer.fault(Sides::B)->what.contains(latin("scene")));
        QVERIFY(!c.comparer.fault(Sides::A));
        for (QAction *way : {c.panel.wipe, c.panel.difference, c.panel.beside}) {
            way->trigger();
            QVERIFY(!c.view.grab().isNull());
        }
        QVERIFY(!c.comparer.difference());
    }
    void oneViewerAloneSaysWhatToDo()
    {
        Compared c;
        QVERIFY(c.beginWith(canvasTemplate()));
        QTRY_VERIFY(c.comparer.fault(Sides::B));
        QVERIFY(c.comparer.fault(Sides::B)->hint.contains(latin("more viewers")));
        QTRY_VERIFY(c.panel.words().contains(latin("more viewers")));
    }

    void playsWithTheCanvas()
    {
        Compared c;
        QVERIFY(c.openSample());
        const qint64 before = c.comparer.rounds();
        c.session.player().play();
        QTRY_VERIFY_WITH_TIMEOUT(c.comparer.rounds() > before + 5, 20'000);
        c.session.player().pause();
        QVERIFY(c.session.player().position() > Flicks(0));
        QVERIFY(c.settles());
        QCOMPARE(c.comparer.moment(Sides::A), c.session.player().position());
    }
    void saysWhereTheStoriesPart()
    {
        Compared c;
        QVERIFY(c.openSample());
        QString found;
        for (int second = 1; second < 30 && found.isEmpty(); second += 3) {
            QVERIFY(c.goTo(oneSecond * second));
            if (c.panel.words().contains(latin("A shows")))
                found = c.panel.words();
        }
        QVERIFY(found.contains(latin("B shows")));
    }
    void restsWhileNobodyLooks()
    {
        Compared c;
        QVERIFY(c.openSample());
        QTest::keyClick(&c.window, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!c.view.isVisible());
        const qint64 before = c.comparer.rounds();
        const int frames = c.frames;
        for (int step = 0; step < 5; ++step) {
            c.session.player().step(1);
            QTRY_VERIFY(c.frames > frames + step);
        }
        QVERIFY(c.comparer.rounds() <= before + 2); // one in work, and one wish
        c.panel.wipe->trigger();                    // opens it
        QTRY_VERIFY(c.view.isVisible());
        QVERIFY(c.settles());
    }
    void anotherTemplateBeginsAnew()
    {
        Compared c;
        QVERIFY(c.openSample());
        c.panel.swap->trigger();
        QVERIFY(c.shows(Sides::A, "v1"));
        QVERIFY(c.open(makeDocument(c.folder, "other")));
        QTRY_VERIFY(c.sides.at(Sides::A) == Side());
        QVERIFY(c.shows(Sides::A, "v0001"));
        QVERIFY(c.settles(Sides::A));
        c.session.close();
        QVERIFY(c.comparer.picture(Sides::A).isNull());
        QVERIFY(c.panel.words().isEmpty());
    }
};

REELWRIGHT_TEST(TestCompare)
#include "tst_compare.moc"
