// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"
#include "testcase.h"

#include <preview/player/tiledrawer.h>

using namespace reelwright;
using test::FakeDrawing;

class TestTileDrawer : public test::TestCase {
    Q_OBJECT

    static std::vector<Tile> tiles(int count, int frame)
    {
        const auto program = test::programOf(90);
        return std::vector<Tile>(size_t(count), {program, program->rate.timeOf(frame), {}});
    }
    // What has been handed out: the numbers in the images.
    static void record(TileDrawer &drawer, QList<QList<int>> &rounds)
    {
        connect(&drawer, &TileDrawer::drawn, [&rounds](const DrawnTiles &drawn) {
            QList<int> &numbers = rounds.emplaceBack();
            for (const Result<QImage> &image : drawn.images)
                numbers += !image ? -1 : image->isNull() ? -2 : FakeDrawing::numberIn(*image);
        });
    }

private Q_SLOTS:
    void handsThemOutTogether()
    {
        FakeDrawing drawing;
        TileDrawer drawer(drawing.function());
        QList<QList<int>> rounds;
        record(drawer, rounds);
        std::vector<Tile> wanted = tiles(9, 7);
        wanted[4].program.reset();
        drawer.draw(wanted);
        QVERIFY(drawer.isBusy());
        QTRY_COMPARE(rounds.size(), 1);
        QList<int> expected(9, 7);
        expected[4] = -2;
        QCOMPARE(rounds[0], expected);
        QVERIFY(!drawer.isBusy());
        drawer.draw({});
        QTRY_COMPARE(rounds.size(), 2);
        QVERIFY(rounds[1].isEmpty());
    }
    void theNewestWishIsNext()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        TileDrawer drawer(drawing.function());
        QList<QList<int>> rounds;
        record(drawer, rounds);
        drawer.draw(tiles(4, 1));
        drawing.waitBegun(1);
        for (int frame = 2; frame <= 30; ++frame)
            drawer.draw(tiles(4, frame));
        drawing.setOpen(true);
        QTRY_COMPARE(rounds.size(), 2);
        QCOMPARE(rounds[0], QList<int>(4, 1));
        QCOMPARE(rounds[1], QList<int>(4, 30));
        QCOMPARE(drawing.begun(), 8);
    }
    void saysWhichCantBeDrawn()
    {
        FakeDrawing drawing;
        drawing.setFailing(true);
        TileDrawer drawer(drawing.function());
        QList<QList<int>> rounds;
        record(drawer, rounds);
        drawer.draw(tiles(2, 3));
        QTRY_COMPARE(rounds.size(), 1);
        QCOMPARE(rounds[0], (QList<int>{-1, -1}));
    }
    void canGoWhileItDraws()
    {
        FakeDrawing drawing;
        drawing.setOpen(false);
        auto drawer = std::make_unique<TileDrawer>(drawing.function());
        drawer->draw(tiles(40, 1));
        drawing.waitBegun(1);
        drawing.setOpen(true);
        drawer.reset();
        QVERIFY(drawing.begun() <= 40);
    }
};

REELWRIGHT_TEST(TestTileDrawer)
#include "tst_tiledrawer.moc"
