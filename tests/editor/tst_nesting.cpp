// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/canvas/nesttrail.h>
#include <editor/timeline/timelineview.h>
#include <model/edit/groupedits.h>

#include <QToolButton>

using namespace reelwright;
using namespace reelwright::test;

namespace {

// The boxes of the canvas's template in a scene of their own.
Template nestedTemplate()
{
    return nestElements(canvasTemplate(), {idOf("low"), idOf("high")}, latin("Card"))
        .value_or(Template());
}

ElementId cardIn(const Template &value)
{
    for (const Track &track : value.scenes[0].tracks)
        for (const Element &element : track.elements)
            if (element.kind == ElementKind::Scene)
                return element.id;
    return {};
}

double numberOf(const Template &value, PropertyId property)
{
    return test::numberOf(value, cardIn(value).value.toLatin1().constData(), property);
}

// But for what scaling to the window rounds, which differs from place to place.
bool isAlike(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) < 3 && std::abs(a.green() - b.green()) < 3 &&
           std::abs(a.blue() - b.blue()) < 3;
}

} // namespace

// Nested scenes on the canvas and the timeline, with real events on the window.
class TestNesting : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
    }

    // Its picture follows the hand; before and after are the same colours at other places.
    void aNestedSceneIsDraggedAsOne()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(nestedTemplate()));
        const auto colour = [&](QPoint at) {
            const double scale = double(s.image.width()) / 1920;
            return s.image.pixelColor(QPoint(int(at.x() * scale), int(at.y() * scale)));
        };
        const QColor ground = colour({40, 40});
        const QColor low = colour({450, 400});
        QVERIFY(!isAlike(low, ground));
        s.drag({450, 400}, {650, 600}, Qt::ControlModifier);
        QCOMPARE(s.session.selected(), cardIn(s.value()));
        const double moved = numberOf(s.value(), PropertyId::X) - 960;
        QVERIFY2(std::abs(moved - 200) < 4, qPrintable(QString::number(moved)));
        QTRY_VERIFY(isAlike(colour({430, 330}), ground));
        QVERIFY2(isAlike(colour({650, 600}), low), qPrintable(colour({650, 600}).name()));
        VERIFY_RESULT(s.session.undo());
        QTRY_VERIFY(isAlike(colour({430, 330}), low));
    }

    void aDoubleClickOnTheCanvasGoesIntoIt()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(nestedTemplate()));
        QTest::mouseDClick(&s.canvas, Qt::LeftButton, {}, s.at({450, 400}));
        QVERIFY(s.session.sceneInView());
        QCOMPARE(s.session.sceneInView()->name, latin("Card"));
        s.click({450, 400});
        QCOMPARE(s.session.selected(), idOf("low"));
    }

    void theTrailLeadsBack()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(nestedTemplate()));
        auto *trail = s.window.findChild<NestTrail *>();
        QVERIFY(trail && !trail->isVisible());
        const SceneId outer = s.session.sceneInView()->id;
        s.session.player().seek(oneSecond);
        QTest::mouseDClick(&s.canvas, Qt::LeftButton, {}, s.at({450, 400}));
        QCOMPARE(s.session.sceneInView()->name, latin("Card"));
        QVERIFY(trail->isVisible());
        QPointer<QToolButton> back = trail->findChild<QToolButton *>();
        QVERIFY(back);
        QCOMPARE(back->text(), s.value().scene(outer)->name);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(s.session.sceneInView()->id, outer);
        QCOMPARE(s.session.player().position(), oneSecond);
        QCOMPARE(s.session.selected(), cardIn(s.value()));
        QVERIFY(!trail->isVisible());
        QTest::keyClick(&s.canvas, Qt::Key_Return);
        QCOMPARE(s.session.sceneInView()->name, latin("Card"));
        QTest::keyClick(&s.window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.session.sceneInView()->id, outer);
        QTest::keyClick(&s.canvas, Qt::Key_Return);
        s.session.visit(outer); // by another way
        QVERIFY(!trail->isVisible());
    }

    void enterGoesIntoIt()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(nestedTemplate()));
        s.click({450, 400});
        QCOMPARE(s.session.selected(), cardIn(s.value()));
        QTest::keyClick(&s.canvas, Qt::Key_Return);
        QCOMPARE(s.session.sceneInView()->name, latin("Card"));
    }

    void aDoubleClickOnItsClipGoesIntoIt()
    {
        CanvasStudio s;
        QVERIFY(s.openCanvas(nestedTemplate()));
        TimelineView &timeline = s.window.timeline();
        QTRY_VERIFY(!timeline.rows().isEmpty());
        QPointF place;
        for (int row = 0; row < timeline.rows().size(); ++row)
            for (const TimelineClip &clip : timeline.rows()[row].clips)
                if (clip.kind == ElementKind::Scene) {
                    QCOMPARE(clip.content, latin("Card"));
                    place = timeline.clipRect(row, clip).center();
                }
        QTest::mouseDClick(timeline.viewport(), Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(s.session.sceneInView()->name, latin("Card"));
    }
};

REELWRIGHT_TEST(TestNesting)
#include "tst_nesting.moc"
