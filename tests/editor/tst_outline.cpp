// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <editor/canvas/outline.h>
#include <preview/text/textimage.h>

using namespace reelwright;

namespace {

Layer box(const char *id, double x, double y, double width, double height)
{
    Layer layer;
    layer.element = {QString::fromLatin1(id)};
    layer.kind = ElementKind::Rectangle;
    layer.range = {Flicks(0), oneSecond};
    for (const auto &[property, value] : {std::pair(PropertyId::X, x),
                                          {PropertyId::Y, y},
                                          {PropertyId::Width, width},
                                          {PropertyId::Height, height}})
        layer.curves.insert(property, Curve(Value(value)));
    return layer;
}

Program with(const QList<Layer> &layers)
{
    Program program;
    program.width = 100;
    program.height = 100;
    program.duration = oneSecond;
    program.assets = std::make_shared<const AssetTable>();
    program.scenes = {{{}, {}, {Flicks(0), oneSecond}, Flicks(0), {}, layers}};
    return program;
}

} // namespace

class TestOutline : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void isTheBoxAroundItsAnchor()
    {
        FontPool fonts;
        const Layer layer = box("a", 50, 40, 20, 10);
        const QPolygonF outline = outlineOf(with({layer}), layer, Flicks(0), fonts);
        QCOMPARE(outline.boundingRect(), QRectF(40, 35, 20, 10));
    }

    void isScaledAndTurned()
    {
        FontPool fonts;
        Layer layer = box("a", 50, 50, 20, 10);
        layer.curves.insert(PropertyId::Scale, Curve(Value(2.0)));
        layer.curves.insert(PropertyId::Rotation, Curve(Value(90.0)));
        const QRectF outline = outlineOf(with({layer}), layer, Flicks(0), fonts).boundingRect();
        QVERIFY(std::abs(outline.width() - 20) < 1e-6);
        QVERIFY(std::abs(outline.height() - 40) < 1e-6);
        QVERIFY(std::abs(outline.center().x() - 50) < 1e-6);
    }

    void theTopmostIsFound()
    {
        FontPool fonts;
        const Program program = with({box("low", 50, 50, 80, 80), box("high", 30, 30, 20, 20)});
        const auto at = [&](double x, double y) {
            const Layer *layer = layerAt(program, Flicks(0), {x, y}, fonts);
            return layer ? layer->element.value : QString();
        };
        QCOMPARE(at(30, 30), QStringLiteral("high"));
        QCOMPARE(at(60, 60), QStringLiteral("low"));
        QCOMPARE(at(2, 2), QString());
    }

    void anEllipsesCornersAreNotIts()
    {
        FontPool fonts;
        Layer layer = box("round", 50, 50, 40, 20);
        layer.kind = ElementKind::Ellipse;
        layer.curves.insert(PropertyId::Rotation, Curve(Value(90.0)));
        const Program program = with({layer});
        const auto isHit = [&](double x, double y) {
            return layerAt(program, Flicks(0), {x, y}, fonts) != nullptr;
        };
        QVERIFY(isHit(50, 31) && isHit(50, 69) && isHit(41, 50) && isHit(59, 50));
        QVERIFY(!isHit(42, 32) && !isHit(58, 68) && !isHit(39, 50) && !isHit(50, 29));
    }

    void whatIsNotThereIsNotFound()
    {
        FontPool fonts;
        Layer later = box("later", 50, 50, 80, 80);
        later.range.start = oneSecond / 2;
        Layer clear = box("clear", 50, 50, 80, 80);
        clear.curves.insert(PropertyId::Opacity, Curve(Value(0.0)));
        const Program program = with({later, clear});
        QVERIFY(!layerAt(program, Flicks(0), {50, 50}, fonts));
        QCOMPARE(layerAt(program, oneSecond / 2, {50, 50}, fonts)->element.value,
                 QStringLiteral("later"));
    }
};

REELWRIGHT_TEST(TestOutline)
#include "tst_outline.moc"
