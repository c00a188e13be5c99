// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/editinformat.h>
#include <model/edit/fitformat.h>
#include <model/edit/mediaedits.h>
#include <model/edit/propertyedits.h>
#include <model/template/informat.h>

using namespace reelwright;
using test::id;
using test::u;

// What a new format makes of the picture of the base format, and what another medium leaves alone.
class TestFitFormat : public test::TestCase {
    Q_OBJECT

private:
    using P = PropertyId;

    // The rectangle b, in a picture of 1280 × 720.
    static Template boxAt(double x, double y, double width, double height)
    {
        Template t = test::timeline();
        t.formats[0].width = 1280;
        t.formats[0].height = 720;
        for (const auto &[property, number] :
             {std::pair(P::X, x), {P::Y, y}, {P::Width, width}, {P::Height, height}})
            t = *setValue(t, {id("b")}, property, number);
        return t;
    }
    static Template tall(const Template &t)
    {
        Format format{{u("tall")}, u("9:16"), 720, 1280, t.formats[0].rate, {}};
        const Result<Template> next = addFittedFormat(t, format);
        if (!next || !checkInvariants(*next))
            qFatal("%s", qPrintable(next ? u("not valid") : next.error().text()));
        return *next;
    }
    static QString box(const Template &t, const char *format, const char *element = "b")
    {
        const Template seen = inFormat(t, {u(format)});
        QStringList all;
        for (const P property : {P::X, P::Y, P::Width, P::Height})
            all +=
                QString::number(std::get<double>(staticValue(test::find(seen, element), property)));
        return all.join(u' ');
    }

private Q_SLOTS:
    void whatIsInsideStaysInside()
    {
        const Template t = boxAt(640, 360, 640, 320);
        const Template made = tall(t);
        QCOMPARE(box(made, "tall"), u("360 640 360 180"));
        QCOMPARE(box(made, "wide"), box(t, "wide"));
        QCOMPARE(box(tall(boxAt(1280, 0, 64, 64)), "tall"), u("720 437.5 36 36"));
    }
    void whatFillsThePictureFillsIt()
    {
        QCOMPARE(box(tall(boxAt(640, 360, 1280, 720)), "tall"), u("360 640 720 1280"));
        QCOMPARE(box(tall(boxAt(640, 650, 1280, 140)), "tall"), u("360 803.13 720 78.75"));
        QCOMPARE(box(tall(boxAt(100, 360, 200, 720)), "tall"), u("56.25 640 112.5 1280"));
    }
    void whatGrowsOverThePictureFillsItToo()
    {
        Template t = boxAt(640, 360, 1280, 720);
        Element &b = t.scenes[0].tracks[0].elements[1];
        b.properties[P::Scale] =
            QList<Keyframe>{{Flicks(0), Value(1.0), {}}, {oneSecond, Value(1.2), {}}};
        QCOMPARE(box(tall(t), "tall"), u("360 640 720 1280"));
        b.properties[P::Scale] =
            QList<Keyframe>{{Flicks(0), Value(1.0), {}}, {oneSecond, Value(0.5), {}}};
        QCOMPARE(box(tall(t), "tall"), u("360 640 720 405"));
    }
    void textsAreSetSmaller()
    {
        const Template t = *setValue(boxAt(0, 0, 10, 10), {id("t")}, P::FontSize, 80.0);
        const Template seen = inFormat(tall(t), {u("tall")});
        QCOMPARE(std::get<double>(staticValue(test::find(seen, "t"), P::FontSize)), 45.0);
    }
    void keyframesAndExpressionsAreReckoned()
    {
        Template t = boxAt(640, 360, 640, 320);
        Element &b = t.scenes[0].tracks[0].elements[1];
        b.properties[P::X] =
            QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {oneSecond, Value(1280.0), {}}};
        b.properties[P::Width] = Binding{u("usage1 * 2"), Value(320.0)};
        const Properties &made = test::find(tall(t), "b").overrides[{u("tall")}];
        const auto keyframes = std::get<QList<Keyframe>>(made[P::X]);
        QCOMPARE(std::get<double>(std::get<Value>(keyframes[0].value)), 0.0);
        QCOMPARE(std::get<double>(std::get<Value>(keyframes[1].value)), 720.0);
        const Binding width = std::get<Binding>(made[P::Width]);
        QCOMPARE(width.source, u("(usage1 * 2) * 0.5625"));
        QCOMPARE(std::get<double>(*width.fallback), 180.0);
    }
    void lockedElementsFitToo()
    {
        Template t = boxAt(640, 360, 640, 320);
        t.scenes[0].tracks[0].elements[1].locked = true;
        QCOMPARE(box(tall(t), "tall"), u("360 640 360 180"));
    }
    void oneOfTheSameShapeAndSizeHasNothingOtherwise()
    {
        const Template t = boxAt(100, 100, 50, 50);
        const Result<Template> made =
            addFittedFormat(t, {{u("same")}, u("Same"), 1280, 720, t.formats[0].rate, {}});
        VERIFY_RESULT(made);
        QCOMPARE(made->scenes, t.scenes);
    }
    // From the square's view, which has its own place for b.
    void theFormatInViewIsFitted()
    {
        Template t = boxAt(640, 360, 640, 320);
        t.formats.append({{u("square")}, {}, 720, 720, t.formats[0].rate, {}});
        Properties &there = t.scenes[0].tracks[0].elements[1].overrides[{u("square")}];
        there = {{P::X, Value(360.0)}, {P::Width, Value(200.0)}};
        const auto next = editInFormat(t, {u("square")}, [](const Template &view) {
            return addFittedFormat(view,
                                   {{u("half")}, u("Half"), 360, 360, view.formats[0].rate, {}});
        });
        VERIFY_RESULT(next);
        QCOMPARE(box(*next, "half"), u("180 180 100 160"));
        QCOMPARE(box(*next, "wide"), box(t, "wide"));
        QCOMPARE(box(*next, "square"), box(t, "square"));
    }

    void anotherMediumKeepsTheTimes()
    {
        Template t = test::timeline();
        Media longer = *t.mediaNamed({u("clip")});
        longer.id = {u("longer")};
        longer.path = u("longer.mp4");
        longer.digest = {};
        longer.duration = fromSeconds(60);
        Media shorter = longer;
        shorter.id = {u("shorter")};
        shorter.path = u("shorter.mp4");
        shorter.duration = fromSeconds(2);
        t.media += {longer, shorter};
        const auto start = [](const Result<Template> &value) {
            return std::get<double>(staticValue(test::find(*value, "a"), P::MediaStart));
        };
        const Result<Template> one = showMedium(t, {id("a")}, longer.id);
        VERIFY_RESULT(one);
        QCOMPARE(start(one), 1.0);
        QCOMPARE(test::find(*one, "a").duration, test::find(t, "a").duration);
        const Result<Template> two = showMedium(t, {id("a")}, shorter.id);
        VERIFY_RESULT(two);
        QCOMPARE(start(two), 0.0);
        QCOMPARE(test::find(*two, "a").duration, test::find(t, "a").duration);
        QVERIFY(!showMedium(t, {id("t")}, longer.id)); // a text shows none
    }
};

REELWRIGHT_TEST(TestFitFormat)
#include "tst_fitformat.moc"
