// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "testsound.h"

#include <thread>

using namespace reelwright;
using namespace reelwright::test;

class TestMixer : public TestCase {
    Q_OBJECT

    static QString tone(Studio &studio, double amplitude = 0.5, double frequency = 1000,
                        double seconds = 4)
    {
        const QString name = QStringLiteral("%1-%2.wav").arg(amplitude).arg(frequency);
        return studio.write(name, wav(sine(amplitude, frequency), seconds));
    }
    static Curve ramp(double from, double to, double seconds, bool hold = false)
    {
        Easing easing;
        easing.hold = hold;
        return Curve(QList<CurvePoint>{{Flicks(0), from, easing}, {fromSeconds(seconds), to, {}}});
    }
    static void fillStudio(Studio &studio)
    {
        SoundLayer &music = studio.play(tone(studio, 0.4, 300), 0, 3);
        music.layer.curves[PropertyId::Gain] = ramp(-30, 0, 2);
        music.layer.curves[PropertyId::FadeOut] = Curve(1.0);
        studio.write(QStringLiteral("odd.wav"), wav(sine(0.3, 900, 44'100), 2, 44'100, 1));
        SoundLayer &clip = studio.play(QStringLiteral("odd.wav"), 0.51234, 1.7, ElementKind::Video);
        clip.layer.curves[PropertyId::MediaStart] = Curve(0.1);
        clip.window = {fromSeconds(0.4), fromSeconds(1.5)};
        clip.fadeIn = fromSeconds(0.3);
    }

private Q_SLOTS:
    void gainIsInDecibels_data()
    {
        QTest::addColumn<double>("gain");
        for (const double gain : {0., -6., -20., -60., 3.})
            QTest::addRow("%g", gain) << gain;
    }
    void gainIsInDecibels()
    {
        QFETCH(double, gain);
        Studio studio;
        studio.play(tone(studio), 0, 2).layer.curves[PropertyId::Gain] = Curve(gain);
        const auto samples = studio.mix(0, 2);
        VERIFY_RESULT(samples);
        VERIFY_NEAR(decibels(level(*samples, 0.5, 1.5)), decibels(0.5 / std::sqrt(2)) + gain, 0.01);
    }
    void theLowestGainIsSilence()
    {
        Studio studio;
        studio.play(tone(studio), 0, 1).layer.curves[PropertyId::Gain] = Curve(-96.0);
        QCOMPARE(level(studio.mix(0, 1).value(), 0, 1), 0.0);
    }
    void aMediumThatCantBeUsedIsSilent()
    {
        Studio studio;
        studio.play(tone(studio), 0, 1);
        auto assets = std::make_shared<AssetTable>(*studio.program.assets);
        for (MediaAsset &asset : assets->media)
            asset.state = AssetState::Missing;
        studio.program.assets = assets;
        const auto samples = studio.mix(0, 1);
        VERIFY_RESULT(samples);
        QCOMPARE(level(*samples, 0, 1), 0.0);
    }
    void gainFollowsItsCurve()
    {
        Studio studio;
        studio.play(tone(studio), 0, 4).layer.curves[PropertyId::Gain] = ramp(-40, 0, 4);
        const std::vector<float> samples = studio.mix(0, 4).value();
        for (const double time : {0.5, 1., 2., 3.5})
            VERIFY_NEAR(decibels(level(samples, time - 0.005, time + 0.005)),
                        decibels(0.5 / std::sqrt(2)) - 40 + 10 * time, 0.05);
    }
    void aGainThatJumpsDoesSoWithinAStep()
    {
        Studio studio;
        studio.play(tone(studio), 0, 2).layer.curves[PropertyId::Gain] = ramp(-96, 0, 1, true);
        const std::vector<float> samples = studio.mix(0, 2).value();
        QCOMPARE(level(samples, 0, 0.998), 0.0);
        VERIFY_NEAR(level(samples, 1.002, 2), 0.3536, 1e-3);
    }
    void fadesAreStraightLines()
    {
        Studio studio;
        Layer &layer = studio.play(tone(studio), 1, 3).layer;
        layer.curves[PropertyId::FadeIn] = Curve(1.0);
        layer.curves[PropertyId::FadeOut] = Curve(2.0);
        const std::vector<float> samples = studio.mix(0, 4).value();
        const double full = 0.5 / std::sqrt(2);
        QCOMPARE(level(samples, 0, 1), 0.0);
        VERIFY_NEAR(level(samples, 1.495, 1.505) / full, 0.5, 0.01);
        VERIFY_NEAR(level(samples, 1.995, 2.005) / full, 1, 0.01);
        VERIFY_NEAR(level(samples, 2.995, 3.005) / full, 0.5, 0.01);
        VERIFY_NEAR(level(samples, 3.49, 3.51) / full, 0.25, 0.01);
    }
    void crossFadesKeepThePower()
    {
        Studio studio;
        const QString low = tone(studio, 0.5, 500);
        const QString high = tone(studio, 0.5, 1700);
        studio.play(low, 0, 2);
        studio.play(high, 1, 2);
        const Flicks fade = fromSeconds(1);
        studio.program.sound[0].window = {Flicks(0), fromSeconds(2)};
        studio.program.sound[0].fadeOut = fade;
        studio.program.sound[1].window = {fromSeconds(1), fromSeconds(2)};
        studio.program.sound[1].fadeIn = fade;
        const std::vector<float> samples = studio.mix(0, 3).value();
        for (const double time : {0.5, 1.1, 1.25, 1.5, 1.75, 1.9, 2.5})
            VERIFY_NEAR(level(samples, time - 0.02, time + 0.02), 0.3536, 0.006);
        studio.program.sound.removeLast();
        const std::vector<float> alone = studio.mix(0, 3).value();
        VERIFY_NEAR(level(alone, 1.49, 1.51), 0.25, 0.005);
        VERIFY_NEAR(level(alone, 1.98, 2), 0, 0.01);
    }
    void layersAdd()
    {
        Studio studio;
        studio.play(tone(studio, 0.2, 1000), 0, 2);
        studio.play(tone(studio, 0.3, 1000), 1, 1);
        const std::vector<float> samples = studio.mix(0, 2).value();
        VERIFY_NEAR(level(samples, 0, 1), 0.2 / std::sqrt(2), 1e-4);
        VERIFY_NEAR(level(samples, 1, 2), 0.5 / std::sqrt(2), 1e-4);
    }
    void whatIsTooLoudIsCutOff()
    {
        Studio studio;
        studio.play(tone(studio, 0.9), 0, 1);
        studio.play(tone(studio, 0.8), 0, 1);
        const std::vector<float> samples = studio.mix(0, 1).value();
        const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
        QCOMPARE(*least, -1.f);
        QCOMPARE(*most, 1.f);
    }
    void mediaStartsWhereAsked()
    {
        Studio studio;
        const QString file = studio.write(QStringLiteral("a.wav"), wav(click(30'000), 1));
        Layer &layer = studio.play(file, 0.5, 1).layer;
        layer.curves[PropertyId::MediaStart] = Curve(0.25);
        QCOMPARE(peak(studio.mix(0, 2).value()), 24'000 + 30'000 - 12'000);
        // What lies before the element's range is not heard, and moves nothing.
        layer.range = {fromSeconds(0.8), fromSeconds(0.7)};
        QCOMPARE(peak(studio.mix(0, 2).value()), 24'000 + 30'000 - 12'000);
        layer.range = {fromSeconds(0.9), fromSeconds(0.6)};
        QCOMPARE(level(studio.mix(0, 2).value(), 0, 2), 0.0);
    }
    void theWindowCutsTheLayer()
    {
        Studio studio;
        studio.play(tone(studio), 0, 3).window = {fromSeconds(1), fromSeconds(1)};
        const std::vector<float> samples = studio.mix(0, 3).value();
        QCOMPARE(level(samples, 0, 1), 0.0);
        VERIFY_NEAR(level(samples, 1, 2), 0.3536, 1e-3);
        QCOMPARE(level(samples, 2, 3), 0.0);
    }
    void beyondTheProgramIsSilence()
    {
        Studio studio;
        studio.play(tone(studio), 0, 4);
        studio.program.duration = fromSeconds(1);
        const std::vector<float> samples = studio.mix(-1, 3).value();
        QCOMPARE(level(samples, 0, 1), 0.0);
        VERIFY_NEAR(level(samples, 1, 2), 0.3536, 1e-3);
        QCOMPARE(level(samples, 2, 4), 0.0);
        QCOMPARE(soundLength(studio.program), std::int64_t(soundRate));
    }
    void anyCutGivesTheSameSamples()
    {
        Studio whole;
        fillStudio(whole);
        const std::vector<float> expected = whole.mix(0, 3.1).value();
        Studio parts;
        fillStudio(parts);
        std::vector<float> pieces(expected.size());
        const std::span<float> all(pieces);
        // Backwards, in pieces of many lengths, so that the files are never read in order.
        std::size_t end = all.size();
        for (std::size_t size = 2; end > 0; size = (size * 7 + 2) % 30'000) {
            const std::size_t count = std::min(size, end);
            end -= count;
            VERIFY_RESULT(mixSound(parts.pool, parts.program, std::int64_t(end / 2),
                                   all.subspan(end, count)));
        }
        QVERIFY(pieces == expected);
        QVERIFY(level(expected, 0.6, 2) > 0.05);
    }
    void manyThreadsGetTheSame()
    {
        Studio studio;
        fillStudio(studio);
        const std::vector<float> expected = studio.mix(0, 3).value();
        Studio shared;
        fillStudio(shared);
        bool same[6] = {};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&, i] {
                std::vector<float> out(expected.size());
                same[i] = true;
                for (int part = 0; part < 10; ++part) {
                    const int at = (part + i) % 10 * 14'400;
                    const auto piece = std::span(out).subspan(size_t(2 * at), 28'800);
                    same[i] &= mixSound(shared.pool, shared.program, at, piece).has_value();
                }
                same[i] &= out == expected;
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(std::all_of(std::begin(same), std::end(same), [](bool each) { return each; }));
    }
    void anUnknownSourceIsNamed()
    {
        Studio studio;
        studio.play(QStringLiteral("nowhere"), 0, 1);
        const auto samples = studio.mix(0, 1);
        QVERIFY(!samples);
        QVERIFY(samples.error().text().contains(QStringLiteral("'nowhere'")));
        QVERIFY(samples.error().where.contains(QStringLiteral("element of nowhere")));
    }
    void noSourceIsSilence()
    {
        Studio studio;
        studio.play(QString(), 0, 1);
        QCOMPARE(level(studio.mix(0, 1).value(), 0, 1), 0.0);
    }
};

REELWRIGHT_TEST(TestMixer)
#include "tst_mixer.moc"
