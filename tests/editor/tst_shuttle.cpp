// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studiofixture.h"

#include <editor/window/actions.h>
#include <editor/window/shuttle.h>

#include <QAction>

using namespace reelwright;
using test::samplePath;
using test::Studio;

// J, K and L.
class TestShuttle : public test::GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useStudioStyle(); }

    void goesBackwardsFasterAndFaster()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        Player &player = studio.session.player();
        const Shuttle &shuttle = *studio.window.actions().shuttle;
        player.seek(20 * oneSecond);
        for (const int speed : {-1, -2, -4, -4}) {
            QTest::keyClick(&studio.window, Qt::Key_J);
            QCOMPARE(shuttle.speed(), speed);
        }
        QVERIFY(!player.isPlaying()); // without sound
        const int frames = studio.frames;
        QTRY_VERIFY(player.position() < 19 * oneSecond);
        QTRY_VERIFY(studio.frames > frames);
        QTest::keyClick(&studio.window, Qt::Key_K);
        QVERIFY(!shuttle.isMoving());
        QVERIFY(player.position() > Flicks(0));
        QVERIFY(studio.waitForFrame(player.position()));
    }

    void playsAndThenFaster()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        Player &player = studio.session.player();
        const Shuttle &shuttle = *studio.window.actions().shuttle;
        QTest::keyClick(&studio.window, Qt::Key_L);
        QVERIFY(player.isPlaying());
        for (const int speed : {2, 4, 4}) {
            QTest::keyClick(&studio.window, Qt::Key_L);
            QCOMPARE(shuttle.speed(), speed);
        }
        QCOMPARE(studio.window.actions().play->text(), QStringLiteral("&Pause"));
        QTRY_VERIFY(player.position() > oneSecond);
        QTest::keyClick(&studio.window, Qt::Key_J);
        QCOMPARE(shuttle.speed(), -1);
        QTest::keyClick(&studio.window, Qt::Key_L);
        QVERIFY(player.isPlaying() && !shuttle.isMoving());
        QTest::keyClick(&studio.window, Qt::Key_K);
        QVERIFY(!player.isPlaying());
        QCOMPARE(studio.window.actions().play->text(), QStringLiteral("&Play"));
    }

    void endsAtTheEndsAndWhenAnythingElseMoves()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        Player &player = studio.session.player();
        const Shuttle &shuttle = *studio.window.actions().shuttle;
        player.seek(oneSecond / 10);
        QTest::keyClick(&studio.window, Qt::Key_J);
        QTRY_VERIFY(!shuttle.isMoving());
        QCOMPARE(player.position(), Flicks(0));
        player.seek(10 * oneSecond);
        QTest::keyClick(&studio.window, Qt::Key_J);
        player.seek(15 * oneSecond);
        QTRY_VERIFY(!shuttle.isMoving());
        QCOMPARE(player.position(), 15 * oneSecond);
    }

    void goesRoundInALoop()
    {
        Studio studio;
        QVERIFY(studio.open(samplePath()));
        Player &player = studio.session.player();
        QTest::keyClick(&studio.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(player.isLooping());
        player.seek(oneSecond / 10);
        QTest::keyClick(&studio.window, Qt::Key_J);
        QTRY_VERIFY(player.position() > 25 * oneSecond);
        QVERIFY(studio.window.actions().shuttle->isMoving());
    }
};

REELWRIGHT_TEST(TestShuttle)
#include "tst_shuttle.moc"
