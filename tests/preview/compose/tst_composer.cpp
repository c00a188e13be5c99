// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../programs.h"
#include "../text/testfonts.h"
#include "testcase.h"

#include <preview/compose/composer.h>

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace reelwright;
using test::emptyProgram;
using test::rectangle;

namespace {

constexpr Color white{255, 255, 255, 255};

int luma(const Frame &frame, int x, int y)
{
    return frame.plane(0)[y * frame.stride(0) + x];
}

Flicks tenth(int count)
{
    return oneSecond * count / 10;
}

// An image layer over the whole canvas, of a picture that the test makes.
Layer imageLayer(Program &program, const QTemporaryDir &folder, const QImage &image,
                 const QString &fit)
{
    const QString path = folder.filePath(QStringLiteral("image.png"));
    image.save(path);
    auto assets = std::make_shared<AssetTable>(*program.assets);
    MediaAsset asset;
    asset.path = path;
    asset.digest = path.toUtf8() + fit.toUtf8();
    assets->media.insert(MediaId{QStringLiteral("image")}, asset);
    program.assets = assets;
    Layer layer = test::layer(ElementKind::Image, Flicks(0), oneSecond);
    layer.curves[PropertyId::Source] = Curve(QStringLiteral("image"));
    layer.curves[PropertyId::Fit] = Curve(fit);
    layer.curves[PropertyId::X] = Curve(32.0);
    layer.curves[PropertyId::Y] = Curve(24.0);
    layer.curves[PropertyId::Width] = Curve(64.0);
    layer.curves[PropertyId::Height] = Curve(48.0);
    return layer;
}

} // namespace

class TestComposer : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aRectangleIsWhereItSays()
    {
        Program program = emptyProgram(1);
        program.scenes[0].layers = {rectangle(Flicks(0), oneSecond, {10, 8, 20, 16}, white)};
        Composer composer;
        const auto frame = composer.frame(program, Flicks(0));
        VERIFY_RESULT(frame);
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x)
                QCOMPARE(luma(*frame, x, y), x >= 10 && x < 30 && y >= 8 && y < 24 ? 235 : 16);
    }
    void aMediumThatCantBeUsedIsMarkedAndTheRestIsDrawn()
    {
        Program program = emptyProgram(1);
        const QTemporaryDir folder;
        QImage red(16, 16, QImage::Format_RGB32);
        red.fill(Qt::red);
        Layer image = imageLayer(program, folder, red, QStringLiteral("fill"));
        image.range = {Flicks(0), tenth(5)};
        Layer video = image;
        video.kind = ElementKind::Video;
        video.range = {tenth(5), tenth(5)};
        program.scenes[0].layers = {image, video,
                                    rectangle(Flicks(0), oneSecond, {2, 2, 8, 8}, white)};
        auto assets = std::make_shared<AssetTable>(*program.assets);
        MediaAsset &asset = assets->media[MediaId{QStringLiteral("image")}];
        Composer composer;
        const Frame before = composer.frame(program, Flicks(0)).value();
        asset.state = AssetState::Missing;
        asset.path = folder.filePath(QStringLiteral("gone.png"));
        program.assets = assets;
        for (const Flicks time : {Flicks(0), tenth(6)}) {
            const auto frame = composer.frame(program, time);
            VERIFY_RESULT(frame);
            QCOMPARE(luma(*frame, 5, 5), 235);
            QVERIFY(luma(*frame, 40, 30) != luma(before, 40, 30));
            QVERIFY(luma(*frame, 40, 30) < luma(*frame, 40, 1)); // dark inside a bright edge
        }
    }
    void edgesBetweenPixelsAreShared()
    {
        Program program = emptyProgram(1);
        program.scenes[0].layers = {rectangle(Flicks(0), oneSecond, {10.5, 8, 20, 16}, white)};
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        QVERIFY(std::abs(luma(frame, 10, 12) - (235 + 16) / 2) <= 1);
        QVERIFY(std::abs(luma(frame, 30, 12) - (235 + 16) / 2) <= 1);
        QCOMPARE(luma(frame, 11, 12), 235);
    }
    void layersComeAndGoOnTheirFrames()
    {
        Program program = emptyProgram(1);
        program.scenes[0].layers = {rectangle(tenth(3), tenth(4), {0, 0, 64, 48}, white)};
        Composer composer;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(luma(composer.frame(program, tenth(i)).value(), 5, 5),
                     i >= 3 && i < 7 ? 235 : 16);
    }
    void opacityAndKeyframesBlend()
    {
        Program program = emptyProgram(1);
        Layer fading = rectangle(Flicks(0), oneSecond, {0, 0, 64, 48}, white);
        fading.curves[PropertyId::Opacity] =
            Curve(QList<CurvePoint>{{Flicks(0), 0.0, {}}, {oneSecond, 1.0, {}}});
        program.scenes[0].layers = {fading};
        Composer composer;
        for (int i = 0; i < 10; ++i) {
            const int expected = 16 + (235 - 16) * i / 10;
            QVERIFY(std::abs(luma(composer.frame(program, tenth(i)).value(), 5, 5) - expected) <=
                    1);
        }
    }
    void aTurnedRectangleKeepsItsArea()
    {
        Program program = emptyProgram(1);
        Layer turned = rectangle(Flicks(0), oneSecond, {32, 24, 20, 20}, white);
        turned.curves[PropertyId::AnchorX] = Curve(0.5);
        turned.curves[PropertyId::AnchorY] = Curve(0.5);
        turned.curves[PropertyId::Rotation] = Curve(45.0);
        program.scenes[0].layers = {turned};
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        double area = 0;
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x)
                area += (luma(frame, x, y) - 16) / 219.0;
        QVERIFY2(std::abs(area - 400) < 8, qPrintable(QString::number(area)));
        QCOMPARE(luma(frame, 23, 15), 16);  // a corner of the upright square
        QCOMPARE(luma(frame, 32, 11), 235); // beyond its upper edge
    }
    void anEllipseIsWhereItSays_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<double>("rotation");
        QTest::newRow("circle") << QRectF(12, 6, 36, 36) << 0.0;
        QTest::newRow("between pixels") << QRectF(10.3, 8.7, 41.5, 17.2) << 0.0;
        QTest::newRow("narrow") << QRectF(20.2, 3, 1.5, 40) << 0.0;
        QTest::newRow("turned") << QRectF(20, 10, 30, 14) << 33.0;
        QTest::newRow("over the edges") << QRectF(-20, -9, 60, 80) << 0.0;
        QTest::newRow("turned over the edges") << QRectF(40, 20, 50, 20) << -50.0;
        QTest::newRow("outside") << QRectF(80, 60, 10, 10) << 0.0;
    }
    // Against Qt's picture at sixteen times the size, each pixel the mean of 256.
    void anEllipseIsWhereItSays()
    {
        QFETCH(QRectF, box);
        QFETCH(double, rotation);
        Program program = emptyProgram(1);
        Layer ellipse = rectangle(Flicks(0), oneSecond, box, white);
        ellipse.kind = ElementKind::Ellipse;
        ellipse.curves[PropertyId::Rotation] = Curve(rotation);
        program.scenes[0].layers = {ellipse};
        QImage large(64 * 16, 48 * 16, QImage::Format_Grayscale8);
        large.fill(Qt::black);
        QPainter painter(&large);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(16, 16);
        painter.translate(box.topLeft());
        painter.rotate(rotation);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(QRectF(QPointF(), box.size()));
        painter.end();
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x) {
                double covered = 0;
                for (int i = 0; i < 256; ++i)
                    covered += large.constScanLine(16 * y + i / 16)[16 * x + i % 16] / 65280.0;
                const double expected = 16 + 219 * covered;
                QVERIFY2(std::abs(luma(frame, x, y) - expected) < 5,
                         qPrintable(QStringLiteral("%1,%2: %3, not %4")
                                        .arg(x)
                                        .arg(y)
                                        .arg(luma(frame, x, y))
                                        .arg(expected)));
            }
    }
    void anEllipseHasItsArea()
    {
        for (const double turn : {0.0, 20.0, 90.0}) {
            Program program = emptyProgram(1);
            Layer ellipse = rectangle(Flicks(0), oneSecond, {32.3, 24.1, 37, 21}, white);
            ellipse.kind = ElementKind::Ellipse;
            ellipse.curves[PropertyId::AnchorX] = Curve(0.5);
            ellipse.curves[PropertyId::AnchorY] = Curve(0.5);
            ellipse.curves[PropertyId::Rotation] = Curve(turn);
            program.scenes[0].layers = {ellipse};
            Composer composer;
            const Frame frame = composer.frame(program, Flicks(0)).value();
            double area = 0;
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 64; ++x)
                    area += (luma(frame, x, y) - 16) / 219.0;
            const double expected = 3.14159265 * 37 * 21 / 4;
            QVERIFY2(std::abs(area - expected) < 1, qPrintable(QString::number(area - expected)));
        }
    }
    void anEllipseIsNoRectangleInTheCache()
    {
        Program program = emptyProgram(1);
        program.scenes[0].layers = {rectangle(Flicks(0), oneSecond, {8, 8, 32, 32}, white)};
        Composer composer;
        QCOMPARE(luma(composer.frame(program, Flicks(0)).value(), 9, 9), 235);
        program.scenes[0].layers[0].kind = ElementKind::Ellipse;
        QCOMPARE(luma(composer.frame(program, Flicks(0)).value(), 9, 9), 16);
        program.scenes[0].layers[0].curves[PropertyId::Color] = Curve(Color{0, 0, 0, 255});
        program.scenes[0].background = white;
        QCOMPARE(luma(composer.frame(program, Flicks(0)).value(), 9, 9), 235);
        QCOMPARE(luma(composer.frame(program, Flicks(0)).value(), 24, 24), 16);
    }
    void scenesCrossFade()
    {
        Program program = emptyProgram(2);
        program.scenes[1].range = {tenth(6), tenth(14)};
        program.scenes[1].crossFade = tenth(4);
        program.scenes[1].background = white;
        Composer composer;
        const int expected[] = {16, 16, 16, 16, 16, 16, 16, 71, 126, 180, 235, 235};
        for (int i = 0; i < 12; ++i) {
            const int shown = luma(composer.frame(program, tenth(i)).value(), 5, 5);
            QVERIFY2(std::abs(shown - expected[i]) <= 1, qPrintable(QString::number(shown)));
        }
    }
    void mediaFitTheirBox_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::addColumn<int>("left"); // luma at the middle of the left edge
        QTest::addColumn<int>("top");  // and of the upper one
        QTest::addColumn<int>("center");
        // The picture is 32x48: white, with a black frame of 4 pixels.
        QTest::newRow("contain") << "contain" << 16 << 16 << 235;
        QTest::newRow("cover") << "cover" << 16 << 235 << 235;
        QTest::newRow("fill") << "fill" << 16 << 16 << 235;
        QTest::newRow("crop") << "crop" << 100 << 16 << 235;
    }
    void mediaFitTheirBox()
    {
        QFETCH(QString, fit);
        QFETCH(int, left);
        QFETCH(int, top);
        QFETCH(int, center);
        QImage image(32, 48, QImage::Format_RGB32);
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 32; ++x)
                image.setPixel(x, y, x < 4 || y < 4 || x > 27 || y > 43 ? 0xff000000 : 0xffffffff);
        const QTemporaryDir folder;
        Program program = emptyProgram(1);
        program.scenes[0].background = Color{98, 98, 98, 255}; // luma 100
        program.scenes[0].layers = {imageLayer(program, folder, image, fit)};
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        const int bars = fit == QLatin1String("contain") ? 100 : left;
        QCOMPARE(luma(frame, 1, 24), bars);
        QCOMPARE(luma(frame, 32, 1), top);
        QCOMPARE(luma(frame, 32, 24), center);
        if (fit == QLatin1String("contain"))
            QCOMPARE(luma(frame, 17, 24), left); // the picture's own frame, inside the bars
    }
    void aTransparentPictureLetsThrough()
    {
        QImage image(64, 48, QImage::Format_ARGB32);
        image.fill(qRgba(255, 255, 255, 128));
        const QTemporaryDir folder;
        Program program = emptyProgram(1);
        program.scenes[0].layers = {imageLayer(program, folder, image, QStringLiteral("fill"))};
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        QVERIFY(std::abs(luma(frame, 5, 5) - (16 * 127 + 235 * 128) / 255) <= 1);
        QCOMPARE(int(frame.plane(1)[0]), 128);
    }
    void aTurnByNinetyDegreesMovesPixels()
    {
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(0xff000000);
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                image.setPixel(x, y, 0xffffffff);
        const QTemporaryDir folder;
        Program program = emptyProgram(1);
        Layer turned = imageLayer(program, folder, image, QStringLiteral("fill"));
        turned.curves[PropertyId::Width] = Curve(48.0);
        turned.curves[PropertyId::Rotation] = Curve(90.0); // upper left goes to the upper right
        program.scenes[0].layers = {turned};
        Composer composer;
        const Frame frame = composer.frame(program, Flicks(0)).value();
        QCOMPARE(luma(frame, 8 + 36, 12), 235);
        QCOMPARE(luma(frame, 8 + 12, 12), 16);
        QCOMPARE(luma(frame, 8 + 36, 36), 16);
    }
    void aFontThatIsMissingHasAStandIn()
    {
        const auto program = [](const QList<FontAsset> &own, const QList<FontAsset> &others) {
            Program made = emptyProgram(1);
            auto assets = std::make_shared<AssetTable>();
            assets->typefaces = {{{QStringLiteral("own")}, own},
                                 {{QStringLiteral("other")}, others}};
            made.assets = assets;
            Layer text = test::layer(ElementKind::Text, Flicks(0), oneSecond);
            text.curves[PropertyId::Text] = Curve(QStringLiteral("H\u05d0"));
            text.curves[PropertyId::Typeface] = Curve(QStringLiteral("own"));
            text.curves[PropertyId::FontSize] = Curve(30.0);
            text.curves[PropertyId::Color] = Curve(white);
            text.curves[PropertyId::X] = Curve(4.0);
            text.curves[PropertyId::Y] = Curve(36.0);
            made.scenes[0].layers = {text};
            return made;
        };
        FontAsset missing;
        missing.path = QStringLiteral("/nowhere/a.ttf");
        missing.state = AssetState::Missing;
        missing.fault.what = QStringLiteral("is missing");
        const auto red = [](const Frame &frame, int x, int y) {
            return frame.plane(2)[y / 2 * frame.stride(2) + x / 2] - 128;
        };
        Composer composer;
        const auto standIn = composer.frame(program({missing}, {test::noto()}), Flicks(0));
        QVERIFY(standIn);
        QVERIFY(red(*standIn, 4, 30) > 20); // the mark
        int brightest = 0;
        for (int x = 0; x < 64; ++x)
            brightest = std::max(brightest, luma(*standIn, x, 26));
        QVERIFY(brightest > 200); // and the letter over it
        const auto box = composer.frame(program({missing}, {missing}), Flicks(0));
        QVERIFY(box);
        QVERIFY(red(*box, 10, 26) > red(*standIn, 4, 30));
        // A font that is there has to have every letter, all the same.
        QVERIFY(!composer.frame(program({test::noto()}, {}), Flicks(0)));
    }
    void whatIsMissingIsNamed()
    {
        Program program = emptyProgram(1);
        Layer image = test::layer(ElementKind::Image, Flicks(0), oneSecond);
        image.element = ElementId{QStringLiteral("portrait")};
        image.curves[PropertyId::Source] = Curve(QStringLiteral("gone"));
        program.scenes[0].layers = {image};
        Composer composer;
        const auto frame = composer.frame(program, Flicks(0));
        QVERIFY(!frame);
        QVERIFY(frame.error().text().contains(QStringLiteral("portrait")));
        QVERIFY(frame.error().text().contains(QStringLiteral("gone")));
    }
};

REELWRIGHT_TEST(TestComposer)
#include "tst_composer.moc"
