// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <editor/window/actions.h>

#include <QAction>

using namespace reelwright;
using test::TimelineStudio;

namespace {

struct InOutStudio : TimelineStudio {
    Player &player() { return session.player(); }
    Flicks frame() { return player().program()->rate.frameDuration(); }
    void go(double seconds) { player().seek(fromSeconds(seconds)); }
    void setBoth(double in, double out) { player().setInOut({fromSeconds(in), fromSeconds(out)}); }
    QPointF inFlag() const { return timeline.arrangement().inRect().center(); }
    QPointF outFlag() const { return timeline.arrangement().outRect().center(); }
};

} // namespace

// What is looked at between two moments: by keys, and on the ruler.
class TestInOut : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void keysSetAndClear()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        const Actions &actions = studio.window.actions();
        QVERIFY(!actions.clearInOut->isEnabled() && !actions.toIn->isEnabled());
        studio.go(2);
        studio.key(Qt::Key_I);
        studio.go(4);
        studio.key(Qt::Key_O);
        const TimeRange both{fromSeconds(2), fromSeconds(2) + studio.frame()};
        QCOMPARE(studio.player().range(), both); // the frame at out is the last
        studio.key(Qt::Key_I, Qt::ShiftModifier);
        QCOMPARE(studio.player().position(), both.start);
        studio.key(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(studio.player().position(), fromSeconds(4));
        studio.key(Qt::Key_Home); // of the video, as ever
        QCOMPARE(studio.player().position(), Flicks(0));
        studio.key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(studio.player().range(), (TimeRange{Flicks(0), both.end()}));
        QVERIFY(!actions.clearIn->isEnabled() && actions.clearOut->isEnabled());
        studio.key(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(studio.player().inOut(), InOut());
    }

    void theLaterOfThemWins()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        studio.setBoth(2, 4);
        studio.go(6);
        studio.key(Qt::Key_I);
        QCOMPARE(studio.player().inOut(), (InOut{fromSeconds(6), {}}));
        studio.setBoth(2, 4);
        studio.go(1);
        studio.key(Qt::Key_O);
        QCOMPARE(studio.player().inOut(), (InOut{{}, fromSeconds(1) + studio.frame()}));
    }

    void theirFlagsAreDragged()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        studio.setBoth(2.5, 4);
        const Template before = studio.value();
        QCOMPARE(hitAt(studio.timeline.arrangement(), studio.inFlag()).zone, TimelineZone::In);
        QCOMPARE(hitAt(studio.timeline.arrangement(), studio.outFlag()).zone, TimelineZone::Out);
        studio.dragBy(studio.inFlag(), 0.49); // sticks to the start of b, and the end of c
        QCOMPARE(studio.player().inOut().in, std::optional(fromSeconds(3)));
        studio.dragBy(studio.outFlag(), 1.3, Qt::ControlModifier);
        QVERIFY(std::chrono::abs(*studio.player().inOut().out - fromSeconds(5.3)) < studio.frame());
        studio.dragBy(studio.outFlag(), -9); // a frame is left
        QCOMPARE(studio.player().inOut().out, std::optional(fromSeconds(3) + studio.frame()));
        QCOMPARE(studio.value(), before); // no edit
    }

    void escapeGivesBackWhatWas()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        studio.setBoth(2, 4);
        const InOut before = studio.player().inOut();
        studio.press(studio.inFlag());
        studio.move(studio.inFlag() + QPointF(60, 0));
        QVERIFY(studio.player().inOut() != before);
        studio.key(Qt::Key_Escape);
        studio.release(studio.inFlag());
        QCOMPARE(studio.player().inOut(), before);
    }

    void theRulerShowsThem()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        const auto ruler = [&](double seconds) {
            const QImage image = studio.area.grab().toImage();
            return image.pixelColor(QPoint(int(studio.at(seconds, 0).x()), 13));
        };
        const QColor plain = ruler(2.61);
        studio.setBoth(2, 4);
        QVERIFY(ruler(2.61) != plain);
        QCOMPARE(ruler(4.61), plain);
    }

    void anotherTemplateHasNone()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        studio.setBoth(2, 4);
        QVERIFY(studio.open(test::samplePath()));
        QCOMPARE(studio.player().inOut(), InOut());
    }

    void aSceneAsideHasItsOwn()
    {
        Template value = test::timelineTemplate();
        Scene aside = value.scenes[0];
        aside.id = {test::latin("aside")};
        aside.tracks.clear();
        value.scenes.append(aside);
        InOutStudio studio;
        QVERIFY(studio.openLines(value));
        studio.setBoth(2, 4);
        studio.session.visit(aside.id);
        QVERIFY(studio.session.isAside());
        QCOMPARE(studio.player().inOut(), InOut());
        studio.setBoth(1, 2);
        studio.session.seekInVideo(Flicks(0));
        QCOMPARE(studio.player().inOut(), (InOut{fromSeconds(2), fromSeconds(4)}));
        studio.session.visit(aside.id);
        QCOMPARE(studio.player().inOut(), (InOut{fromSeconds(1), fromSeconds(2)}));
    }

    void theShuttleLoopsBetweenThem()
    {
        InOutStudio studio;
        QVERIFY(studio.openLines());
        studio.setBoth(4, 8);
        studio.player().setLoop(true);
        studio.go(4.1);
        studio.key(Qt::Key_J);
        QTRY_VERIFY(studio.player().position() > fromSeconds(7));
        QVERIFY(studio.player().position() < fromSeconds(8));
    }
};

REELWRIGHT_TEST(TestInOut)
#include "tst_inout.moc"
