// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include <editor/canvas/arrange.h>
#include <editor/canvas/canvassnap.h>
#include <editor/canvas/handles.h>
#include <editor/canvas/transform.h>

using namespace reelwright;
using namespace reelwright::test;

namespace {

using P = PropertyId;

QPolygonF outline(const QRectF &rect)
{
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

// A box as the canvas would show it, upright.
DrawnElement drawn(const Template &value, const char *id)
{
    DrawnElement made;
    made.id = idOf(id);
    for (const P property :
         {P::X, P::Y, P::Width, P::Height, P::AnchorX, P::AnchorY, P::Scale, P::Rotation})
        made.numbers.insert(property, numberOf(value, id, property));
    const double width = made.number(P::Width);
    const double height = made.number(P::Height);
    QTransform place;
    place.translate(made.number(P::X), made.number(P::Y));
    place.rotate(made.number(P::Rotation));
    made.outline = place.map(outline(
        {-made.number(P::AnchorX) * width, -made.number(P::AnchorY) * height, width, height}));
    return made;
}

bool isAbout(QPointF a, QPointF b)
{
    return QLineF(a, b).length() < 0.02;
}

} // namespace

class TestCanvasParts : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void handlesAreFound()
    {
        const QPolygonF box = outline({100, 100, 200, 80});
        QCOMPARE(gripAt(box, {101, 99}), Grip::TopLeft);
        QCOMPARE(gripAt(box, {300, 181}), Grip::BottomRight);
        QCOMPARE(gripAt(box, {200, 100}), Grip::Top);
        QCOMPARE(gripAt(box, {98, 140}), Grip::Left);
        QCOMPARE(gripAt(box, {150, 130}), Grip::Body);
        QCOMPARE(gripAt(box, {312, 192}), Grip::Rotation);
        QCOMPARE(gripAt(box, {400, 400}), Grip::None);
        GripRules rules;
        rules.edges = false;
        QCOMPARE(gripAt(box, {200, 101}, rules), Grip::Body);
        rules.anchor = QPointF(200, 140);
        QCOMPARE(gripAt(box, {202, 141}, rules), Grip::Anchor);
        QCOMPARE(gripAt({}, {0, 0}), Grip::None);
    }

    void shortEdgesHaveNoHandle()
    {
        QCOMPARE(handlesOf(outline({0, 0, 200, 10}), true).size(), 6);
        QCOMPARE(handlesOf(outline({0, 0, 10, 10}), true).size(), 4);
        QCOMPARE(handlesOf({}, true).size(), 0);
    }

    void pointersTurnWithTheBox()
    {
        const QPolygonF flat = outline({0, 0, 400, 40});
        QCOMPARE(cursorFor(Grip::TopLeft, flat), Qt::SizeFDiagCursor);
        QCOMPARE(cursorFor(Grip::TopRight, flat), Qt::SizeBDiagCursor);
        QCOMPARE(cursorFor(Grip::Left, flat), Qt::SizeHorCursor);
        QCOMPARE(cursorFor(Grip::Top, flat), Qt::SizeVerCursor);
        QTransform turn;
        turn.rotate(90);
        QCOMPARE(cursorFor(Grip::Left, turn.map(flat)), Qt::SizeVerCursor);
    }

    void theCommonBoxHoldsAll()
    {
        const QPolygonF box = commonBox({outline({0, 0, 10, 10}), outline({50, 20, 10, 30})});
        QCOMPARE(box.boundingRect(), QRectF(0, 0, 60, 50));
        QVERIFY(commonBox({}).isEmpty());
    }

    void snapsToTheFrame()
    {
        const SnapField field{{0, 0, 1000, 500}, {}, {}};
        const Snapped middle = snapBox({448, 100, 100, 50}, field, 6);
        QCOMPARE(middle.by, QPointF(2, 0));
        QVERIFY(middle.horizontally && !middle.vertically);
        QCOMPARE(middle.guides.size(), 1);
        QCOMPARE(middle.guides[0].orientation, Qt::Vertical);
        QCOMPARE(middle.guides[0].at, 500.0);
        QCOMPARE(snapBox({-3, 452, 100, 50}, field, 6).by, QPointF(3, -2));
        QCOMPARE(snapBox({30, 100, 100, 50}, field, 6).by, QPointF(0, 0));
        QVERIFY(snapBox({30, 100, 100, 50}, field, 6).guides.isEmpty());
    }

    void snapsToSafeAreas()
    {
        SnapField field{{0, 0, 1000, 500}, {}, {}};
        field.safeAreas = safeAreasOf(field.frame);
        QCOMPARE(field.safeAreas.size(), 2);
        QCOMPARE(snapBox({52, 100, 10, 10}, field, 4).by, QPointF(-2, 0)); // titles: 5 %
        QCOMPARE(snapPoint({36, 100}, field, 4).by, QPointF(-1, 0));       // pictures: 3.5 %
    }

    void snapsToOthers()
    {
        const SnapField field{{}, {}, {{100, 100, 50, 50}}};
        QCOMPARE(snapBox({152, 300, 80, 20}, field, 5).by, QPointF(-2, 0)); // edge to edge
        QCOMPARE(snapBox({300, 117, 80, 20}, field, 5).by, QPointF(0, -2)); // middles
        const QList<Guide> guides = snapBox({300, 117, 80, 20}, field, 5).guides;
        QCOMPARE(guides.size(), 1);
        QCOMPARE(guides[0].from, 100.0);
        QCOMPARE(guides[0].to, 380.0);
    }

    void theNearestWins()
    {
        const SnapField field{{}, {}, {{100, 0, 50, 50}, {0, 200, 104, 50}}};
        QCOMPARE(snapBox({103, 400, 500, 10}, field, 5).by, QPointF(1, 0));
    }

    void snapsToEvenGaps()
    {
        const SnapField field{{}, {}, {{0, 0, 100, 60}, {300, 10, 100, 60}}};
        Snapped between = snapBox({162, 30, 80, 20}, field, 5);
        QCOMPARE(between.by.x(), -2.0); // 60 on either side
        between.guides.removeIf([](const Guide &guide) { return guide.kind != Guide::Gap; });
        QCOMPARE(between.guides.size(), 2);
        QCOMPARE(between.guides[0].kind, Guide::Gap);
        QCOMPARE(between.guides[0].to - between.guides[0].from, 60.0);
        QCOMPARE(snapBox({597, 30, 80, 20}, field, 5).by.x(), 3.0);  // 200 from the second, as that
        QCOMPARE(snapBox({597, 200, 80, 20}, field, 5).by.x(), 0.0); // not in their row
    }

    void moves()
    {
        const Template value = canvasTemplate();
        const auto next = movedBy(value, {drawn(value, "low"), drawn(value, "high")}, {10, -20});
        VERIFY_RESULT(next);
        QCOMPARE(positionOf(*next, "low"), QPointF(610, 380));
        QCOMPARE(positionOf(*next, "high"), QPointF(810, 380));
        QVERIFY(movedBy(value, {drawn(value, "low")}, {0, 0}) == value);
        QVERIFY(movedBy(*next, {drawn(*next, "low"), drawn(*next, "high")}, {-10, 20}) == value);
    }

    void aKeyframedPropertyGetsOneAtThePlayhead()
    {
        const Template value = canvasTemplate();
        const Easing easing{0.2, 0, 0.8, 1, false};
        auto next = setKeyframe(value, idOf("low"), P::X, {Flicks(0), Value(600.0), easing});
        VERIFY_RESULT(next);
        DrawnElement element = drawn(*next, "low");
        element.time = oneSecond;
        const auto moved = movedBy(*next, {element}, {50, 7});
        VERIFY_RESULT(moved);
        const Property x = findElement(*moved, idOf("low")).element->properties.value(P::X);
        const auto keyframes = std::get<QList<Keyframe>>(x);
        QCOMPARE(keyframes.size(), 2);
        QCOMPARE(keyframes[1].time, oneSecond);
        QVERIFY(keyframes[1].value == ValueOrBinding(Value(650.0)));
        QCOMPARE(numberOf(*moved, "low", P::Y), 407.0); // static: set
        element.time = Flicks(0);
        const auto replaced = movedBy(*next, {element}, {50, 0});
        const auto first = std::get<QList<Keyframe>>(
            findElement(*replaced, idOf("low")).element->properties.value(P::X));
        QCOMPARE(first.size(), 1);
        QVERIFY(first[0].easing == easing);
    }

    void aBoundPropertyIsRefused()
    {
        const Template value = canvasTemplate();
        const auto bound = bindProperty(value, {idOf("low")}, P::X, latin("300"));
        VERIFY_RESULT(bound);
        const auto moved = movedBy(*bound, {drawn(value, "low")}, {10, 0});
        QVERIFY(!moved);
        QVERIFY(moved.error().what.contains(latin("low")));
        VERIFY_RESULT(movedBy(*bound, {drawn(value, "low")}, {0, 10})); // only y
    }

    void aBoxIsStretched()
    {
        const Template value = canvasTemplate();
        const DrawnElement low = drawn(value, "low"); // 400…800 × 300…500
        Stretch stretch{Grip::BottomRight, {800, 500}, {900, 600}, false, false};
        auto next = stretched(value, {low}, stretch);
        VERIFY_RESULT(next);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(400, 300, 500, 300));
        stretch.fromCentre = true;
        next = stretched(value, {low}, stretch);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(300, 200, 600, 400));
        stretch = {Grip::Left, {400, 400}, {350, 900}, false, false};
        next = stretched(value, {low}, stretch);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(350, 300, 450, 200));
        stretch = {Grip::BottomRight, {800, 500}, {1000, 500}, true, false};
        next = stretched(value, {low}, stretch);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(400, 300, 600, 300));
        stretch = {Grip::Right, {800, 400}, {0, 400}, false, false}; // turned over
        next = stretched(value, {low}, stretch);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(400, 300, 1, 200));
    }

    void aTurnedBoxKeepsItsOtherCorner()
    {
        Template value = canvasTemplate();
        value = *setValue(value, {idOf("low")}, P::Rotation, 30.0);
        const DrawnElement low = drawn(value, "low");
        const QPointF from = low.outline[2];
        const auto next = stretched(
            value, {low}, {Grip::BottomRight, from, from + QPointF(37, 12), false, false});
        VERIFY_RESULT(next);
        const QPolygonF now = drawn(*next, "low").outline;
        QVERIFY(isAbout(now[0], low.outline[0]));
        QVERIFY(isAbout(now[2], from + QPointF(37, 12)));
    }

    void aTextGrowsByItsSize()
    {
        const Template value = canvasTemplate();
        DrawnElement text;
        text.id = idOf("hello");
        text.kind = ElementKind::Text;
        for (const P property : {P::X, P::Y, P::FontSize, P::Scale})
            text.numbers.insert(property, numberOf(value, "hello", property));
        text.outline = outline({400, 800, 200, 100});
        const auto next =
            stretched(value, {text}, {Grip::BottomRight, {600, 900}, {800, 1000}, false, false});
        VERIFY_RESULT(next);
        QCOMPARE(numberOf(*next, "hello", P::FontSize), 200.0);
        QCOMPARE(numberOf(*next, "hello", P::X), 400.0);
        QCOMPARE(numberOf(*next, "hello", P::Y), 800 + 2 * (text.number(P::Y) - 800));
        const auto bound = bindProperty(value, {idOf("hello")}, P::FontSize, latin("40"));
        const auto scaled =
            stretched(*bound, {text}, {Grip::BottomRight, {600, 900}, {800, 1000}, false, false});
        VERIFY_RESULT(scaled);
        QCOMPARE(numberOf(*scaled, "hello", P::Scale), 2.0);
    }

    void severalGrowTogether()
    {
        const Template value = canvasTemplate();
        const auto next =
            stretched(value, {drawn(value, "low"), drawn(value, "high")},
                      {Grip::BottomRight, {900, 500}, {1400, 700}, false, false}); // 500×200
        VERIFY_RESULT(next);
        QCOMPARE(drawn(*next, "low").bounds(), QRectF(400, 300, 800, 400));
        QCOMPARE(drawn(*next, "high").bounds(), QRectF(1000, 400, 400, 200));
    }

    void turns()
    {
        const Template value = canvasTemplate();
        auto next = turnedBy(value, {drawn(value, "low")}, {0, 0}, 45);
        VERIFY_RESULT(next);
        QCOMPARE(numberOf(*next, "low", P::Rotation), 45.0);
        QCOMPARE(positionOf(*next, "low"), QPointF(600, 400));
        next = turnedBy(value, {drawn(value, "low"), drawn(value, "high")}, {600, 400}, 90);
        VERIFY_RESULT(next);
        QCOMPARE(positionOf(*next, "high"), QPointF(600, 600));
        QCOMPARE(numberOf(*next, "high", P::Rotation), 90.0);
        QCOMPARE(angleBetween({0, 0}, {10, 0}, {0, 10}), 90.0);
        QCOMPARE(angleBetween({0, 0}, {-10, -1}, {-10, 1}) < 0, true);
        QCOMPARE(steppedAngle(7, 20), 23.0);
    }

    void theAnchorMovesAloneAndThePictureStays()
    {
        Template value = canvasTemplate();
        value = *setValue(value, {idOf("low")}, P::Rotation, 30.0);
        const DrawnElement low = drawn(value, "low");
        const auto next = anchoredAt(value, low, low.outline[0]);
        VERIFY_RESULT(next);
        QVERIFY(std::abs(numberOf(*next, "low", P::AnchorX)) < 1e-4);
        QVERIFY(std::abs(numberOf(*next, "low", P::AnchorY)) < 1e-4);
        QVERIFY(isAbout(drawn(*next, "low").outline[2], low.outline[2]));
    }

    void aligns()
    {
        const Template value = canvasTemplate();
        const QRectF frame(0, 0, 1920, 1080);
        const DrawnElement low = drawn(value, "low");
        const DrawnElement high = drawn(value, "high");
        QCOMPARE(drawn(*aligned(value, {low}, Align::Right, frame), "low").bounds().right(),
                 1920.0);
        QCOMPARE(drawn(*aligned(value, {low}, Align::Middle, frame), "low").bounds().center().y(),
                 540.0);
        const auto both = aligned(value, {low, high}, Align::Bottom, frame);
        QCOMPARE(drawn(*both, "high").bounds().bottom(), 500.0);
        QCOMPARE(drawn(*both, "low").bounds().bottom(), 500.0);
        QVERIFY(!aligned(value, {}, Align::Top, frame));
    }

    void distributes()
    {
        Template value = withBox(canvasTemplate(), "third", {1300, 0, 100, 50});
        const auto next =
            distributed(value, {drawn(value, "third"), drawn(value, "low"), drawn(value, "high")},
                        Qt::Horizontal);
        VERIFY_RESULT(next);
        QCOMPARE(drawn(*next, "low").bounds().left(), 400.0);
        QCOMPARE(drawn(*next, "third").bounds().left(), 1300.0);
        QCOMPARE(drawn(*next, "high").bounds().left(), 950.0); // 150 between each
        QVERIFY(!distributed(value, {drawn(value, "low"), drawn(value, "high")}, Qt::Vertical));
    }

    void insertsOnTopForTheWholeScene()
    {
        const Template value = NewTemplate::make(latin("N"), NewTemplate::formats().first());
        const SceneId scene = value.scenes[0].id;
        const auto text = Insertion::add(value, scene, ElementKind::Text, {100, 100, 200, 123});
        VERIFY_RESULT(text);
        const Track &track = text->value.scenes[0].tracks.last();
        QCOMPARE(text->value.scenes[0].tracks.size(), 1); // it was empty
        QCOMPARE(track.elements[0].id, text->element);
        QVERIFY(!track.elements[0].duration);
        QCOMPARE(text->value.typefaces.size(), 1);
        QVERIFY(!text->value.fonts[0].digest.isEmpty());
        const auto box =
            Insertion::add(text->value, scene, ElementKind::Rectangle, {10, 10, 100, 100});
        VERIFY_RESULT(box);
        QVERIFY(box->element != text->element);
        QCOMPARE(box->value.scenes[0].tracks.size(), 2);
        QVERIFY(!Insertion::add(value, {latin("none")}, ElementKind::Text, {}));
    }
};

REELWRIGHT_TEST(TestCanvasParts)
#include "tst_canvasparts.moc"
