// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../programs.h"
#include "../text/testfonts.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace reelwright::test {

// Programs of anything that can be drawn, anywhere and at any time, by chance.
class RandomProgram {
public:
    // `clip` is a video's path; pictures are made in `folder`.
    RandomProgram(const QTemporaryDir &folder, const QString &clip)
        : m_assets(tableOf(folder, clip))
    {
    }

    Program make(quint32 seed)
    {
        m_random.seed(seed);
        Program program = emptyProgram(2 + below(2));
        program.width = 160;
        program.height = 90;
        program.assets = m_assets;
        for (int i = 0; i < program.scenes.size(); ++i) {
            ProgramScene &scene = program.scenes[i];
            scene.background = color();
            if (i > 0 && below(2)) { // begins earlier, over the one before
                scene.crossFade = oneSecond * (1 + below(4)) / 10;
                scene.range.start -= scene.crossFade;
                scene.range.duration += scene.crossFade;
            }
            for (int layers = 2 + below(6); layers > 0; --layers)
                scene.layers.append(layer(scene.range, 0));
        }
        return program;
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    double number(double from, double to) { return from + m_random.generateDouble() * (to - from); }
    Color color()
    {
        const auto part = [this] { return std::uint8_t(below(256)); };
        return {part(), part(), part(), std::uint8_t(below(3) ? 255 : below(256))};
    }

    Curve curve(double from, double to)
    {
        if (below(3))
            return Curve(number(from, to));
        QList<CurvePoint> points;
        for (int i = 0, count = 2 + below(2); i < count; ++i)
            points.append({oneSecond * (3 * i + below(3)) / 10,
                           number(from, to),
                           {0.4, number(-0.5, 1.5), 0.6, number(-0.5, 1.5)}});
        return Curve(points);
    }

    Layer layer(const TimeRange &scene, int depth)
    {
        static constexpr ElementKind kinds[] = {ElementKind::Rectangle, ElementKind::Ellipse,
                                                ElementKind::Text,      ElementKind::Image,
                                                ElementKind::Video,     ElementKind::Scene};
        const ElementKind kind = kinds[below(depth > 1 ? 5 : 6)];
        const Flicks start = scene.start + oneSecond * below(3) / 10;
        Layer made = test::layer(kind, start,
                                 std::min(oneSecond * (3 + below(9)) / 10, scene.end() - start));
        made.curves[PropertyId::X] = curve(-20, 180);
        made.curves[PropertyId::Y] = curve(-20, 110);
        made.curves[PropertyId::Width] = Curve(number(4, 200));
        made.curves[PropertyId::Height] = Curve(number(4, 120));
        made.curves[PropertyId::Scale] = curve(0.3, 2);
        made.curves[PropertyId::Opacity] = curve(0.2, 1);
        if (below(2))
            made.curves[PropertyId::Rotation] = curve(-90, 90);
        fill(made, scene, depth);
        return made;
    }

    void fill(Layer &made, const TimeRange &scene, int depth)
    {
        static const QStringList texts{QStringLiteral("Zoë"), QStringLiteral("مرحبا يا ليلى"),
                                       QStringLiteral("你好"), QStringLiteral("Wide\nand high")};
        switch (made.kind) {
        case ElementKind::Text:
            made.curves[PropertyId::Text] = Curve(texts[below(int(texts.size()))]);
            made.curves[PropertyId::Typeface] = Curve(QStringLiteral("noto"));
            made.curves[PropertyId::FontSize] = Curve(number(6, 60));
            made.curves[PropertyId::Color] = Curve(color());
            break;
        case ElementKind::Image:
            made.curves[PropertyId::Source] =
                Curve(below(2) ? QStringLiteral("clear") : QStringLiteral("solid"));
            break;
        case ElementKind::Video:
            made.curves[PropertyId::Source] = Curve(QStringLiteral("clip"));
            made.curves[PropertyId::MediaStart] = Curve(number(0, 1));
            break;
        case ElementKind::Scene:
            for (int layers = 1 + below(3); layers > 0; --layers)
                made.layers.append(layer(scene, depth + 1));
            break;
        default:
            made.curves[PropertyId::Color] = Curve(color());
        }
    }

    static std::shared_ptr<const AssetTable> tableOf(const QTemporaryDir &folder,
                                                     const QString &clip)
    {
        AssetTable table;
        const auto add = [&table](const char *id, const QString &path, MediaKind kind) {
            MediaAsset asset;
            asset.path = path;
            asset.digest = digestOfFile(path).value_or(Digest());
            asset.kind = kind;
            table.media.insert({QString::fromLatin1(id)}, asset);
        };
        for (const char *id : {"clear", "solid"}) {
            QImage image(61, 47, QImage::Format_RGBA8888);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    image.setPixelColor(
                        x, y, QColor(4 * x, 5 * y, 3 * (x ^ y), id[0] == 'c' ? 4 * x : 255));
            const QString path = folder.filePath(QString::fromLatin1(id) + QStringLiteral(".png"));
            image.save(path);
            add(id, path, MediaKind::Image);
        }
        add("clip", clip, MediaKind::Video);
        table.typefaces.insert({QStringLiteral("noto")}, {noto(), notoArabic(), notoChinese()});
        return std::make_shared<const AssetTable>(table);
    }

    std::shared_ptr<const AssetTable> m_assets;
    QRandomGenerator m_random;
};

} // namespace reelwright::test
