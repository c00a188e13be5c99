// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../programs.h"
#include "../sample.h"
#include "testcase.h"

#include <preview/render/chunkplan.h>

#include <QSet>

using namespace reelwright;
using test::emptyProgram;
using test::rectangle;

namespace {

Flicks tenth(int count)
{
    return oneSecond * count / 10;
}

Output outputOf(int keyframeEvery)
{
    Output output;
    output.keyframeEvery = keyframeEvery;
    return output;
}

QList<Digest> keys(const Program &program)
{
    QList<Digest> list;
    for (const ChunkSpan &chunk : planChunks(program, outputOf(10)))
        list.append(chunk.key);
    return list;
}

// A second of nothing, then a scene with a bar that grows in its first half.
Program barProgram(double width)
{
    Program program = emptyProgram(3);
    Layer bar = rectangle(oneSecond, oneSecond, {4, 4, 10, 10}, {255, 176, 0, 255});
    bar.variable = true;
    bar.curves[PropertyId::Width] =
        Curve(QList<CurvePoint>{{Flicks(0), 0.0, {}}, {tenth(5), width, {}}});
    program.scenes[1].layers = {bar};
    return program;
}

// The same, with the bar in a nested scene.
Program nestedProgram()
{
    Program program = barProgram(20);
    Layer group = test::layer(ElementKind::Scene, oneSecond, oneSecond);
    group.curves[PropertyId::NestedScene] = Curve(QStringLiteral("inner"));
    group.curves[PropertyId::Opacity] = Curve(0.5);
    group.layers = program.scenes[1].layers;
    program.scenes[1].layers = {group};
    return program;
}

} // namespace

class TestChunkPlan : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void chunksCoverTheProgramOnce_data()
    {
        QTest::addColumn<int>("group");
        for (const int group : {1, 3, 10, 30, 100, 600})
            QTest::addRow("%d", group) << group;
    }
    void chunksCoverTheProgramOnce()
    {
        QFETCH(int, group);
        Program program = barProgram(20);
        program.scenes[1].layers[0].range = {oneSecond + tenth(1), tenth(8)};
        program.scenes[2].range.duration = oneSecond * 100;
        program.duration = oneSecond * 102;
        const QList<ChunkSpan> chunks = planChunks(program, outputOf(group));
        std::int64_t next = 0;
        for (const ChunkSpan &chunk : chunks) {
            QCOMPARE(chunk.first, next);
            QVERIFY(chunk.count > 0 && chunk.count <= std::max(180, group));
            next += chunk.count;
        }
        QCOMPARE(next, program.frameCount());
        const ChunkSpan &inTheMiddle = chunks[chunks.size() - 2];
        QVERIFY(inTheMiddle.count % group == 0); // no keyframe more than without the cut
    }
    void theSampleIsCutWhereItDiffers()
    {
        const test::Sample sample;
        const auto program = sample.program(QStringLiteral("v0014"));
        VERIFY_RESULT(program);
        QSet<std::int64_t> cuts;
        for (const ChunkSpan &chunk : planChunks(*program, Output{}))
            cuts.insert(chunk.first);
        for (const std::int64_t cut : {180, 210, 300, 360, 540, 720, 810})
            QVERIFY2(cuts.contains(cut), qPrintable(QString::number(cut)));
        QCOMPARE(cuts.size(), 8);
    }
    void viewersShareAllButWhatDiffers()
    {
        const test::Sample sample;
        const auto a = sample.program(QStringLiteral("v0035"));
        const auto b = sample.program(QStringLiteral("v0001")); // silver, too
        VERIFY_RESULT(a);
        VERIFY_RESULT(b);
        const auto first = planChunks(*a, Output{});
        const auto second = planChunks(*b, Output{});
        for (int i = 0; i < first.size(); ++i) {
            const std::int64_t frame = first[i].first;
            const bool differs = (frame >= 210 && frame < 300) || (frame >= 360 && frame < 540) ||
                                 frame >= 810;
            QVERIFY2((first[i].key != second[i].key) == differs,
                     qPrintable(QString::number(frame)));
        }
    }
    void keysHoldWhatIsSeenAndNothingElse()
    {
        const Program program = barProgram(20);
        const QList<Digest> before = keys(program);
        QCOMPARE(before[0], before[2]); // two empty scenes are the same pictures
        QVERIFY(before[0] != before[1]);

        Program renamed = program;
        renamed.viewer = QStringLiteral("someone else");
        renamed.scenes[1].scene = SceneId{QStringLiteral("other")};
        renamed.scenes[1].layers[0].element = ElementId{QStringLiteral("other")};
        QCOMPARE(keys(renamed), before);

        QCOMPARE(keys(barProgram(21))[0], before[0]);
        QVERIFY(keys(barProgram(21))[1] != before[1]);

        Program transparent = barProgram(21);
        transparent.scenes[1].layers[0].curves[PropertyId::Opacity] = Curve(0.0);
        QCOMPARE(keys(transparent)[1], before[0]);
    }
    // A scene that comes later shows the same.
    void keysDoNotDependOnThePlaceInTheProgram()
    {
        const Program program = barProgram(20);
        Program later = program;
        later.duration = oneSecond * 4;
        for (ProgramScene &scene : later.scenes)
            scene.range.start += oneSecond;
        later.scenes[1].layers[0].range.start += oneSecond;
        later.scenes[1].layers[0].origin += oneSecond;
        later.scenes.prepend(program.scenes[0]);
        QCOMPARE(keys(later)[2], keys(program)[1]);
    }
    void eachKeyStandsForOneValueOfEach_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void eachKeyStandsForOneValueOfEach()
    {
        QFETCH(int, change);
        const Program program = barProgram(20);
        Program other = program;
        Layer &bar = other.scenes[1].layers[0];
        Output output = outputOf(10);
        switch (change) {
        case 0:
            bar.curves[PropertyId::X] = Curve(5.0);
            break;
        case 1:
            bar.curves[PropertyId::Color] = Curve(Color{255, 176, 1, 255});
            break;
        case 2:
            bar.curves[PropertyId::Opacity] = Curve(0.5);
            break;
        case 3:
            bar.range.duration -= tenth(1);
            break;
        case 4:
            bar.origin -= tenth(1);
            break;
        case 5:
            other.scenes[1].background = Color{1, 0, 0, 255};
            break;
        case 6:
            output.quality = 22;
            break;
        case 7:
            output.preset = QStringLiteral("fast");
            break;
        }
        QVERIFY(planChunks(other, output)[1].key != keys(program)[1]);
    }
    void keysHoldWhatNestedScenesShow_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void keysHoldWhatNestedScenesShow()
    {
        QFETCH(int, change);
        const Program program = nestedProgram();
        Program other = program;
        Layer &group = other.scenes[1].layers[0];
        Layer &bar = group.layers[0];
        switch (change) {
        case 0:
            bar.curves[PropertyId::Color] = Curve(Color{255, 176, 1, 255});
            break;
        case 1:
            bar.origin -= tenth(1);
            break;
        case 2:
            group.curves[PropertyId::Opacity] = Curve(0.6);
            break;
        case 3:
            group.curves[PropertyId::Rotation] = Curve(10.0);
            break;
        case 4:
            group.curves[PropertyId::Fit] = Curve(QStringLiteral("contain"));
            break;
        case 5: // over it instead of in it
            other.scenes[1].layers.append(group.layers.takeLast());
            break;
        case 6: // one deeper
            group.layers = {group};
            break;
        }
        QVERIFY(keys(other)[1] != keys(program)[1]);
        QCOMPARE(keys(other)[0], keys(program)[0]);
    }
    void keysDoNotHoldNestedScenesNames()
    {
        Program renamed = nestedProgram();
        Layer &group = renamed.scenes[1].layers[0];
        group.curves[PropertyId::NestedScene] = Curve(QStringLiteral("other"));
        group.layers[0].element = ElementId{QStringLiteral("other")};
        QCOMPARE(keys(renamed), keys(nestedProgram()));
        group.curves[PropertyId::Opacity] = Curve(0.0);
        QCOMPARE(keys(renamed)[1], keys(renamed)[0]);
    }
    void whatVariesInNestedScenesIsCutOut()
    {
        Program program = nestedProgram();
        program.scenes.removeLast();
        program.scenes[1].range.duration = oneSecond * 4;
        program.duration = oneSecond * 5;
        Layer &group = program.scenes[1].layers[0];
        group.range.duration = oneSecond * 4;
        group.layers[0].range = {oneSecond * 2, oneSecond};
        QList<std::int64_t> cuts;
        for (const ChunkSpan &chunk : planChunks(program, outputOf(10)))
            cuts.append(chunk.first);
        QCOMPARE(cuts, QList<std::int64_t>({0, 10, 20, 30}));
    }
};

REELWRIGHT_TEST(TestChunkPlan)
#include "tst_chunkplan.moc"
