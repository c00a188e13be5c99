// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../programs.h"
#include "testcase.h"

#include <preview/compose/spankey.h>

using namespace reelwright;
using test::emptyProgram;
using test::rectangle;

namespace {

constexpr Color white{255, 255, 255, 255};

} // namespace

class TestSpanKey : public test::TestCase {
    Q_OBJECT

    // A rectangle in the second half of the first of two scenes.
    static Program program()
    {
        Program made = emptyProgram(2);
        made.scenes[0].layers = {rectangle(oneSecond / 2, oneSecond / 2, {10, 8, 20, 16}, white)};
        return made;
    }

private Q_SLOTS:
    void framesThatShowTheSameHaveTheSameKey()
    {
        const Program made = program();
        for (int frame = 1; frame < 5; ++frame)
            QCOMPARE(frameKey(made, frame), frameKey(made, 0));
        for (int frame = 6; frame < 10; ++frame)
            QCOMPARE(frameKey(made, frame), frameKey(made, 5));
        QVERIFY(frameKey(made, 5) != frameKey(made, 4));
        QCOMPARE(frameKey(made, 10), frameKey(made, 0)); // empty scenes alike
    }
    void aChangeReachesTheFramesThatReadItAlone()
    {
        const Program before = program();
        Program after = before;
        after.viewer = QStringLiteral("another");
        after.scenes[0].layers[0].curves[PropertyId::X] = Curve(11.0);
        for (int frame = 0; frame < 20; ++frame)
            QCOMPARE(frameKey(after, frame) != frameKey(before, frame), frame >= 5 && frame < 10);
    }
    void whatMovesHasAKeyForEachFrame()
    {
        Program made = program();
        made.scenes[0].layers[0].curves[PropertyId::X] =
            Curve(QList<CurvePoint>{{Flicks(0), 0.0, {}}, {oneSecond / 5, 10.0, {}}});
        QVERIFY(frameKey(made, 5) != frameKey(made, 6));
        QCOMPARE(frameKey(made, 8), frameKey(made, 9)); // it has arrived
    }
    void aFileThatCantBeUsedIsAnother()
    {
        Program made = emptyProgram(1);
        Layer image = test::layer(ElementKind::Image, Flicks(0), oneSecond);
        image.curves[PropertyId::Source] = Curve(QStringLiteral("photo"));
        made.scenes[0].layers = {image};
        AssetTable table;
        MediaAsset &asset = table.media[MediaId{QStringLiteral("photo")}];
        asset.digest = "d";
        made.assets = std::make_shared<AssetTable>(table);
        const Digest good = frameKey(made, 0);
        asset.state = AssetState::Changed;
        made.assets = std::make_shared<AssetTable>(table);
        QVERIFY(frameKey(made, 0) != good);
    }
    void aCrossFadeIsReadFromItsPlace()
    {
        Program made = emptyProgram(2);
        made.scenes[1].background = white;
        made.scenes[1].range = {oneSecond / 2, oneSecond};
        made.scenes[1].crossFade = oneSecond / 2;
        QVERIFY(frameKey(made, 5) != frameKey(made, 6));
        QCOMPARE(frameKey(made, 11), frameKey(made, 12));
    }
};

REELWRIGHT_TEST(TestSpanKey)
#include "tst_spankey.moc"
