// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../media/madeclip.h"
#include "../programs.h"
#include "../sample.h"
#include "testcase.h"

#include <preview/compose/composer.h>

#include <QImage>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace reelwright;
using test::emptyProgram;
using test::rectangle;

namespace {

constexpr Color white{255, 255, 255, 255};
constexpr Color orange{255, 176, 0, 255};

int luma(const Frame &frame, int x, int y)
{
    return frame.plane(0)[y * frame.stride(0) + x];
}

// A nested scene that is the whole picture, for a second.
Layer nested(const Program &program, QList<Layer> layers)
{
    Layer made = test::layer(ElementKind::Scene, Flicks(0), program.duration);
    made.curves[PropertyId::X] = Curve(program.width / 2.0);
    made.curves[PropertyId::Y] = Curve(program.height / 2.0);
    made.curves[PropertyId::Width] = Curve(double(program.width));
    made.curves[PropertyId::Height] = Curve(double(program.height));
    made.layers = std::move(layers);
    return made;
}

void move(Layer &layer, double x, double y)
{
    layer.curves[PropertyId::X] = Curve(layer.number(PropertyId::X, Flicks(0)) + x);
    layer.curves[PropertyId::Y] = Curve(layer.number(PropertyId::Y, Flicks(0)) + y);
}

Layer ellipse(const QRectF &box, Color color)
{
    Layer made = rectangle(Flicks(0), oneSecond, box, color);
    made.kind = ElementKind::Ellipse;
    return made;
}

Program programOf(QList<Layer> layers, Color background = {})
{
    Program program = emptyProgram(1);
    program.scenes[0].background = background;
    program.scenes[0].layers = std::move(layers);
    return program;
}

Frame drawn(const Program &program)
{
    return Composer().frame(program, Flicks(0)).value_or(Frame(2, 2));
}

int mostDifferent(const Frame &a, const Frame &b)
{
    int most = a.width() == b.width() && a.height() == b.height() ? 0 : 255;
    for (int plane = 0; plane < 3 && most < 255; ++plane)
        for (int y = 0; y < a.rows(plane); ++y)
            for (int x = 0; x < a.columns(plane); ++x)
                most = std::max(most, std::abs(a.plane(plane)[y * a.stride(plane) + x] -
                                               b.plane(plane)[y * b.stride(plane) + x]));
    return most;
}

// The sample's greeting as a card in the corner, faded and turned, on its first
// scene.
Program greetingCard(const Program &sample, double rotation)
{
    Program program = sample;
    const ProgramScene greeting = sample.scenes[1];
    Layer card = nested(program, greeting.layers);
    card.curves[PropertyId::X] = Curve(1300.0);
    card.curves[PropertyId::Y] = Curve(640.0);
    card.curves[PropertyId::Scale] = Curve(0.45);
    card.curves[PropertyId::Rotation] = Curve(rotation);
    card.curves[PropertyId::Opacity] = Curve(0.85);
    const Flicks back = greeting.range.start - sample.scenes[0].range.start;
    for (Layer &layer : card.layers) {
        layer.range.start -= back;
        layer.origin -= back;
    }
    program.scenes[0].layers.append(card);
    return program;
}

} // namespace

class TestNested : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsTheWholePictureIsItsLayers()
    {
        const QList<Layer> inside{ellipse({10.3, 8.7, 41.5, 17.2}, orange),
                                  rectangle(Flicks(0), oneSecond, {20.5, 10.5, 20, 30}, white)};
        const Layer below = rectangle(Flicks(0), oneSecond, {0, 0, 30, 48}, {0, 90, 200, 255});
        const Program flat = programOf({below, inside[0], inside[1]});
        const Frame expected = drawn(flat);
        const Layer whole = nested(flat, inside);
        QVERIFY(drawn(programOf({below, whole})) == expected);
        QVERIFY(drawn(programOf({below, nested(flat, {whole})})) == expected);
    }
    void itsEdgesBlendAsThoseOfItsLayers()
    {
        const Layer low = ellipse({6.3, 4.7, 31.5, 17.2}, orange);
        Layer high = ellipse({12.1, 9.5, 20, 14}, white);
        high.curves[PropertyId::Opacity] = Curve(0.6);
        const Color ground{0, 90, 200, 255};
        Layer group = nested(emptyProgram(1), {low, high});
        move(group, 10, 8);
        QList<Layer> flat{low, high};
        for (Layer &layer : flat)
            move(layer, 10, 8);
        const int most =
            mostDifferent(drawn(programOf({group}, ground)), drawn(programOf(flat, ground)));
        QVERIFY2(most <= 3, qPrintable(QString::number(most)));
    }
    // What lies under another in it does not shine through.
    void itFadesAsOnePicture()
    {
        Layer group = nested(emptyProgram(1),
                             {rectangle(Flicks(0), oneSecond, {0, 0, 40, 48}, white),
                              rectangle(Flicks(0), oneSecond, {20, 0, 40, 48}, {0, 0, 0, 255})});
        group.curves[PropertyId::Opacity] = Curve(0.5);
        const Frame frame = drawn(programOf({group}, {98, 98, 98, 255})); // luma 100
        QVERIFY(std::abs(luma(frame, 5, 5) - (235 + 100) / 2) <= 1);
        QVERIFY(std::abs(luma(frame, 30, 5) - (16 + 100) / 2) <= 1);
        QCOMPARE(luma(frame, 62, 5), 100); // nothing is there
    }
    void itIsScaledTurnedAndCut()
    {
        const Program empty = emptyProgram(1);
        const Layer corner = rectangle(Flicks(0), oneSecond, {0, 0, 32, 24}, white);
        Layer group = nested(empty, {corner});
        group.curves[PropertyId::Scale] = Curve(0.5);
        Frame frame = drawn(programOf({group}));
        QCOMPARE(luma(frame, 18, 14), 235);
        QCOMPARE(luma(frame, 30, 22), 235);
        QCOMPARE(luma(frame, 34, 26), 16);
        QCOMPARE(luma(frame, 14, 10), 16);

        group.curves[PropertyId::Rotation] = Curve(180.0);
        frame = drawn(programOf({group}));
        QCOMPARE(luma(frame, 18, 14), 16);
        QCOMPARE(luma(frame, 34, 26), 235);

        group = nested(empty, {corner});
        group.curves[PropertyId::Width] = Curve(32.0); // the middle half of the picture
        frame = drawn(programOf({group}));
        QCOMPARE(luma(frame, 17, 10), 235);
        QCOMPARE(luma(frame, 14, 10), 16);
        QCOMPARE(luma(frame, 34, 10), 16);
        group.curves[PropertyId::Fit] = Curve(QStringLiteral("fill"));
        frame = drawn(programOf({group}));
        QCOMPARE(luma(frame, 30, 10), 235);
        QCOMPARE(luma(frame, 34, 10), 16);
    }
    void itEndsAtItsOwnEdges()
    {
        Layer group =
            nested(emptyProgram(1), {rectangle(Flicks(0), oneSecond, {-50, -50, 200, 200}, white)});
        move(group, 20, 10);
        const Frame frame = drawn(programOf({group}));
        QCOMPARE(luma(frame, 19, 20), 16);
        QCOMPARE(luma(frame, 20, 20), 235);
        QCOMPARE(luma(frame, 30, 9), 16);
        QCOMPARE(luma(frame, 63, 47), 235);
    }
    void nestedInEachOther()
    {
        const Program empty = emptyProgram(1);
        const Layer box = rectangle(Flicks(0), oneSecond, {2, 2, 8, 8}, orange);
        Layer inner = nested(empty, {box});
        move(inner, 8, 4);
        Layer outer = nested(empty, {inner});
        move(outer, 10, 6);
        Layer flat = box;
        move(flat, 18, 10);
        QVERIFY(drawn(programOf({outer})) == drawn(programOf({flat})));
        outer.layers[0].curves[PropertyId::Opacity] = Curve(0.5);
        outer.curves[PropertyId::Opacity] = Curve(0.5);
        flat.curves[PropertyId::Opacity] = Curve(0.25);
        QVERIFY(mostDifferent(drawn(programOf({outer})), drawn(programOf({flat}))) <= 2);
    }
    void whatIsMissingInItIsNamedWithIt()
    {
        Layer image = test::layer(ElementKind::Image, Flicks(0), oneSecond);
        image.element = ElementId{QStringLiteral("portrait")};
        image.curves[PropertyId::Source] = Curve(QStringLiteral("gone"));
        Layer group = nested(emptyProgram(1), {image});
        group.element = ElementId{QStringLiteral("card")};
        move(group, 2, 0);
        const auto frame = Composer().frame(programOf({group}), Flicks(0));
        QVERIFY(!frame);
        QVERIFY(frame.error().text().contains(QStringLiteral("portrait")));
        QVERIFY(frame.error().text().contains(QStringLiteral("card")));
    }
    void nothingInItIsNothing()
    {
        Layer late = rectangle(oneSecond, oneSecond, {0, 0, 64, 48}, white);
        Layer group = nested(emptyProgram(1), {late});
        move(group, 2, 0);
        QVERIFY(drawn(programOf({group}, orange)) == drawn(programOf({}, orange)));
    }

    // The ffmpeg program scales, fades, turns and overlays the same picture.
    void itLooksAsAnotherProgramOverlaysIt()
    {
        QTemporaryDir folder;
        auto sample = m_sample.program(QStringLiteral("v0014"));
        VERIFY_RESULT(sample);
        const Flicks time = sample->rate.timeOf(100);
        Program base = *sample;
        base.scenes[0].background = orange;
        base.scenes[0].layers.clear();
        Program card = greetingCard(base, 25);
        Program inside = base;
        inside.scenes[0].layers = card.scenes[0].layers.last().layers;
        const auto save = [&](const Program &program, const QString &name) {
            const auto frame = m_composer.frame(program, time);
            return frame && frame->image().save(folder.filePath(name));
        };
        QVERIFY(save(base, QStringLiteral("base.png")));
        QVERIFY(save(inside, QStringLiteral("inside.png")));
        QVERIFY(save(card, QStringLiteral("ours.png")));
        // 1920x1080 at 45 % is 864x486, whose turned bounds are 988 or 990 wide.
        QVERIFY(test::ffmpeg({QStringLiteral("-i"), folder.filePath(QStringLiteral("base.png")),
                              QStringLiteral("-i"), folder.filePath(QStringLiteral("inside.png")),
                              QStringLiteral("-filter_complex"),
                              QStringLiteral("[1]format=rgba,scale=864:486:flags=area,"
                                             "colorchannelmixer=aa=0.85,"
                                             "rotate=25*PI/180:ow=1000:oh=820:c=none[c];"
                                             "[0][c]overlay=x=1300-500:y=640-410:format=rgb"),
                              QStringLiteral("-frames:v"), QStringLiteral("1"),
                              folder.filePath(QStringLiteral("theirs.png"))}));
        const auto small = [&](const char *name) {
            return QImage(folder.filePath(QString::fromLatin1(name)))
                .scaled(240, 135, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
        };
        const QImage ours = small("ours.png");
        const QImage theirs = small("theirs.png");
        const QImage nothing = small("base.png");
        const auto apart = [](const QImage &a, const QImage &b, int x, int y) {
            return std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        };
        const auto isCard = [&](int x, int y) {
            return apart(ours, nothing, x, y) > 2 || apart(theirs, nothing, x, y) > 2;
        };
        // The other program leaves the turned edges hard.
        const auto isEdge = [&](int x, int y) {
            for (int v = std::max(y - 1, 0); v <= std::min(y + 1, ours.height() - 1); ++v)
                for (int u = std::max(x - 1, 0); u <= std::min(x + 1, ours.width() - 1); ++u)
                    if (isCard(u, v) != isCard(x, y))
                        return true;
            return false;
        };
        int worst = 0;
        int compared = 0;
        for (int y = 0; y < ours.height(); ++y)
            for (int x = 0; x < ours.width(); ++x)
                if (!isEdge(x, y)) {
                    worst = std::max(worst, apart(ours, theirs, x, y));
                    compared += isCard(x, y);
                }
        QVERIFY2(compared > 2000, qPrintable(QString::number(compared)));
        QVERIFY2(worst <= 4, qPrintable(QString::number(worst)));
    }

    // In any order, on any number of threads, whatever the cache still holds.
    void framesArePure()
    {
        const auto sample = m_sample.program(QStringLiteral("v0014"));
        VERIFY_RESULT(sample);
        const QList<Program> programs{greetingCard(*sample, 0), greetingCard(*sample, 25)};
        const std::vector<int> numbers{10, 40, 41, 90, 150};
        std::vector<Frame> alone;
        for (const Program &program : programs)
            for (const int number : numbers)
                alone.push_back(Composer().frame(program, program.rate.timeOf(number)).value());
        Composer shared(24u << 20);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (size_t step = 1; step <= 3; ++step)
                threads.emplace_back([&, step] {
                    for (size_t i = 0; i < 2 * alone.size(); ++i) {
                        const size_t at = (i * step + step) % alone.size();
                        const Program &program = programs[qsizetype(at / numbers.size())];
                        const Flicks time = program.rate.timeOf(numbers[at % numbers.size()]);
                        const auto frame = shared.frame(program, time);
                        if (!frame || !(*frame == alone[at]))
                            ++wrong;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

private:
    test::Sample m_sample;
    Composer m_composer;
};

REELWRIGHT_TEST(TestNested)
#include "tst_nested.moc"
