// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testsound.h"

using namespace reelwright;
using namespace reelwright::test;

class TestSoundKey : public TestCase {
    Q_OBJECT

    static void fill(Studio &studio, double frequency = 440)
    {
        studio.write(QStringLiteral("a.wav"), wav(sine(0.5, frequency), 0.1));
        studio.program.duration = fromSeconds(5);
        studio.play(QStringLiteral("a.wav"), 1, 2);
    }

private Q_SLOTS:
    void viewersAndNamesDoNotMatter()
    {
        Studio a;
        Studio b;
        fill(a);
        fill(b);
        b.program.viewer = QStringLiteral("v0002");
        b.program.width = 99;
        b.program.sound[0].layer.element = {QStringLiteral("another")};
        b.program.sound[0].layer.curves[PropertyId::Opacity] = Curve(0.5);
        QCOMPARE(soundKey(a.program), soundKey(b.program));
        // Nor does what is set to what it is anyway, or is not heard.
        b.program.sound[0].layer.curves[PropertyId::Gain] = Curve(0.0);
        b.play(QStringLiteral("a.wav"), 0, 1).layer.curves[PropertyId::Gain] = Curve(-96.0);
        b.play(QString(), 0, 1);
        QCOMPARE(soundKey(a.program), soundKey(b.program));
    }
    void allThatIsHeardMatters_data()
    {
        using Change = std::function<void(Program &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("duration", [](Program &p) { p.duration += Flicks(1); });
        row("start", [](Program &p) { p.sound[0].layer.range.start += Flicks(14'700); });
        row("end", [](Program &p) { p.sound[0].layer.range.duration -= Flicks(14'700); });
        row("origin", [](Program &p) { p.sound[0].layer.origin += Flicks(14'700); });
        row("window", [](Program &p) { p.sound[0].window.duration -= fromSeconds(3); });
        row("fade in", [](Program &p) { p.sound[0].fadeIn = fromSeconds(1); });
        row("fade out", [](Program &p) { p.sound[0].fadeOut = fromSeconds(1); });
        row("twice", [](Program &p) { p.sound.push_back(p.sound[0]); });
        row("none", [](Program &p) { p.sound.clear(); });
        for (const PropertyId id :
             {PropertyId::Gain, PropertyId::FadeIn, PropertyId::FadeOut, PropertyId::MediaStart})
            row(specOf(id).name, [id](Program &p) { p.sound[0].layer.curves[id] = Curve(0.5); });
        row("curve", [](Program &p) {
            p.sound[0].layer.curves[PropertyId::Gain] =
                Curve(QList<CurvePoint>{{Flicks(0), 0.0, {}}, {oneSecond, 1.0, {}}});
        });
        row("easing", [](Program &p) {
            p.sound[0].layer.curves[PropertyId::Gain] = Curve(
                QList<CurvePoint>{{Flicks(0), 0.0, {.5, 0, 1, 1, false}}, {oneSecond, 1.0, {}}});
        });
    }
    void allThatIsHeardMatters()
    {
        QFETCH(std::function<void(Program &)>, change);
        Studio studio;
        fill(studio);
        Program changed = studio.program;
        change(changed);
        QVERIFY(soundKey(changed) != soundKey(studio.program));
        Program again = studio.program;
        change(again);
        QCOMPARE(soundKey(changed), soundKey(again));
    }
    void contentMattersAndNotItsName()
    {
        Studio a;
        Studio b;
        fill(a);
        fill(b, 441);
        QVERIFY(soundKey(a.program) != soundKey(b.program));
        b.write(QStringLiteral("other name.wav"), wav(sine(0.5, 440), 0.1));
        b.program.sound[0].layer.curves[PropertyId::Source] =
            Curve(QStringLiteral("other name.wav"));
        QCOMPARE(soundKey(a.program), soundKey(b.program));
    }
};

REELWRIGHT_TEST(TestSoundKey)
#include "tst_soundkey.moc"
