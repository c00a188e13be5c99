// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"
#include "timelinefixture.h"

#include <editor/library/librarypanel.h>
#include <editor/panels/panelarea.h>
#include <editor/storyboard/storyboardview.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/overlay.h>
#include <editor/window/transport.h>
#include <editor/window/viewerbar.h>

#include <QToolButton>

using namespace reelwright;
using namespace test;

namespace {

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

// Whether something is drawn in a part of a widget.
bool isDrawn(QWidget &widget, const QRectF &part)
{
    const QImage image = widget.grab(part.toRect()).toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
    return false;
}

QImage line(const QString &text, int width)
{
    QImage image(160, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    drawLine(painter, QRectF(0, 0, width, 24), text, fontOf(TypeRole::Body), Qt::black);
    return image;
}

QImage drawn(const char *icon)
{
    return themedIcon(latin(icon)).pixmap(16).toImage();
}

} // namespace

// The window in a language that is written from the right: what is read is mirrored, what runs with
// time and what lies on the picture is not, and the mouse hits what is seen.
class TestRightToLeft : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        cleanup();
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanupTestCase() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aMirrorUndoesItself()
    {
        const QRectF room(10, 0, 100, 20);
        const Mirror seen(room);
        QCOMPARE(seen(QRectF(10, 2, 30, 5)), QRectF(80, 2, 30, 5));
        QCOMPARE(seen(seen(QRectF(17, 2, 30, 5))), QRectF(17, 2, 30, 5));
        QCOMPARE(seen(QPointF(10, 3)), QPointF(110, 3));
        QCOMPARE(Mirror(room, Qt::LeftToRight)(QRectF(17, 2, 30, 5)), QRectF(17, 2, 30, 5));
    }

    void namesKeepTheirPlaceAmongWords()
    {
        const QString name = latin("viewers (2).csv");
        QCOMPARE(isolated(name), QChar(0x2068) + name + QChar(0x2069));
        QVERIFY(isolated({}).isEmpty());
        Error error;
        error.what = QString::fromUtf8("الملف مفقود");
        error.where = name;
        QVERIFY(error.text().startsWith(isolated(name) + QLatin1String(": ")));
        error.what = latin("the file is missing");
        QCOMPARE(error.text(), name + latin(": the file is missing")); // as scripts read it
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(isolated(name), name);
    }

    void latinLinesAreReadFromTheLeft()
    {
        const QString text = latin("welcome back!");
        QCOMPARE(line(text, 160), line(leftToRight(text), 160));
        QVERIFY(line(text, 160) != line(latin("!welcome back"), 160));
        const QString arabic = QString::fromUtf8("مرحبا!");
        QVERIFY(line(arabic, 160) != line(leftToRight(arabic), 160));
    }

    void panelsStandTheOtherWayRound()
    {
        TimelineStudio s;
        QVERIFY(s.openLines());
        const QRect canvas = placeOf(s.window.canvas());
        QVERIFY(placeOf(s.window.library()).left() > canvas.right());
        QVERIFY(placeOf(s.window.inspector()).right() < canvas.left());
        int seen = 0;
        for (const QTabBar *bar : s.window.panels().findChildren<QTabBar *>()) {
            if (!bar->isVisible() || bar->count() < 2) // one alone has no room
                continue;
            ++seen;
            QVERIFY(bar->tabRect(0).left() > bar->tabRect(1).left());
        }
        QVERIFY(seen > 0);
    }

    void tracksAreNamedAtTheRightOfTheirTime()
    {
        TimelineStudio s;
        QVERIFY(s.openLines());
        const TimelineLayout &layout = s.timeline.arrangement();
        QCOMPARE(layout.headerArea().right(), double(s.area.width()));
        QCOMPARE(layout.timeArea().right(), layout.headerArea().left());
        QVERIFY(layout.nameRect(1).right() > layout.lockRect(1).right());
        QVERIFY(isDrawn(s.area, layout.lockRect(1)));
        QVERIFY(isDrawn(s.area, layout.nameRect(1)));
        s.click(layout.hideRect(1).center());
        QVERIFY(s.value().scenes[0].tracks[2].hidden);
        s.click(layout.lockRect(1).center());
        QVERIFY(s.value().scenes[0].tracks[2].locked);
    }

    void timeRunsToTheRight()
    {
        TimelineStudio s;
        QVERIFY(s.openLines());
        QVERIFY(s.clip("a").x() < s.clip("b").x());
        s.click(QPointF(s.at(4, 0).x(), 10));
        QCOMPARE(s.session.player().position(), 4 * oneSecond);
        const Template before = s.value();
        s.dragBy(s.clip("b"), 1);
        QCOMPARE(startOf(s.value(), "b"), 4.0);
        QVERIFY(s.undoesTo(before));
        const QRectF header = s.timeline.arrangement().headerArea();
        QCOMPARE(hitAt(s.timeline.arrangement(), {header.center().x(), 8}).zone,
                 TimelineZone::Corner);
        QTest::keyClick(&s.timeline, Qt::Key_Right);
        QVERIFY(s.session.player().position() > 4 * oneSecond);
    }

    void slotsRunToTheRightBesideTheirTitle()
    {
        Studio s;
        QVERIFY(s.open(samplePath()));
        StoryboardView &board = s.window.storyboard();
        const auto blocks = board.blocks();
        QVERIFY(blocks[0].rect.right() < blocks[1].rect.left());
        QVERIFY(isDrawn(board, QRectF(board.width() - 100, 10, 90, 40)));
        QVERIFY(blocks.last().rect.right() < board.width() - 100);
        QTest::mouseClick(&board, Qt::LeftButton, {}, blocks[1].rect.center().toPoint());
        QCOMPARE(board.chosen(), 1);
        QTest::keyClick(&board, Qt::Key_Right);
        QCOMPARE(board.chosen(), 2);
    }

    void propertiesAreNamedRightOfTheirValues()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.session.select(idOf("low"));
        const QRectF row = s.rect(PropertyId::X);
        QVERIFY(inspector::labelOf(row).left() > inspector::valueOf(row).right());
        QVERIFY(inspector::diamondOf(row).x() < inspector::valueOf(row).left());
        QVERIFY(isDrawn(*s.list().viewport(), inspector::labelOf(row)));
        ValueLine *line = s.openLine(PropertyId::X);
        QVERIFY(line);
        QVERIFY(inspector::valueOf(row).adjusted(-8, -8, 8, 8).contains(line->geometry()));
        s.type(line, "640");
        QCOMPARE(s.number(PropertyId::X), 640.0);
        s.click(inspector::diamondOf(s.rect(PropertyId::X)));
        QVERIFY(std::holds_alternative<QList<Keyframe>>(s.property(PropertyId::X)));
    }

    void namesAreTypedWhereTheyStand()
    {
        TimelineStudio s;
        QVERIFY(s.openLines());
        QListView &list = s.window.library().list();
        const QRect row = list.visualRect(list.model()->index(0, 0));
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_F2);
        const auto *line = list.viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QVERIFY(line->geometry().right() < row.center().x() + row.width() / 4);
        QVERIFY(line->geometry().left() < row.left() + 20);
    }

    void theCanvasIsNotMirrored()
    {
        Inspected s;
        QVERIFY(s.openCanvas());
        s.CanvasStudio::click({450, 320});
        QCOMPARE(s.session.selected(), idOf("low"));
        const double before = s.number(PropertyId::X);
        s.drag({450, 320}, {550, 320});
        QVERIFY(s.number(PropertyId::X) > before + 50);
        QCOMPARE(s.window.findChild<Transport *>()->layoutDirection(), Qt::LeftToRight);
    }

    void theViewersBarIsReadFromTheRight()
    {
        Studio s;
        QVERIFY(s.open(samplePath()));
        const auto *bar = &s.window.viewerBar();
        const QToolButton *undo = nullptr;
        const QToolButton *format = nullptr;
        for (const QToolButton *button :
             bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
            if (button->accessibleName() == latin("Format"))
                format = button;
            else if (!undo)
                undo = button;
        }
        QVERIFY(undo && format);
        QVERIFY(undo->x() > bar->width() - 60);
        QVERIFY(format->geometry().left() < 20);
        QVERIFY(isDrawn(s.window.viewerBar(), QRectF(bar->width() - 200, 10, 120, 28)));
    }

    void whatOpensEndsWhereItsAnchorEnds()
    {
        QWidget window;
        window.resize(600, 400);
        QWidget anchor(&window);
        anchor.setGeometry(400, 20, 80, 24);
        window.show();
        Overlay overlay(&anchor, Overlay::Side::Below);
        overlay.openAt({200, 100});
        QCOMPARE(overlay.geometry().right(), anchor.geometry().right());
    }

    void iconsPointTheWayOneReads()
    {
        const QImage next = drawn("next");
        const QImage play = drawn("play");
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(drawn("next").mirrored(true, false), next);
        QCOMPARE(drawn("play"), play);
    }

    void sizesAndKeysKeepTheirOrder()
    {
        QCOMPARE(leftToRight(latin("1920 x 1080")),
                 QString(u'\u2066' + latin("1920 x 1080") + u'\u2069'));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(leftToRight(latin("1920 x 1080")), latin("1920 x 1080"));
    }
};

REELWRIGHT_TEST(TestRightToLeft)
#include "tst_righttoleft.moc"
