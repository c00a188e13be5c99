// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediumprogram.h>

#include <QSize>

namespace reelwright {

namespace {

constexpr int longestSide = 960;

QSize pictureSize(const Media &medium)
{
    QSize size(medium.width, medium.height);
    if (size.isEmpty())
        size = {longestSide, longestSide * 9 / 16};
    if (size.width() > longestSide || size.height() > longestSide)
        size.scale(longestSide, longestSide, Qt::KeepAspectRatio);
    return {std::max(2, size.width() & ~1), std::max(2, size.height() & ~1)};
}

ElementKind kindOf(MediaKind kind)
{
    return kind == MediaKind::Image   ? ElementKind::Image
           : kind == MediaKind::Video ? ElementKind::Video
                                      : ElementKind::Audio;
}

} // namespace

Program mediumProgram(const Media &medium, const MediaAsset &asset)
{
    const QSize size = pictureSize(medium);
    Program program;
    program.width = size.width();
    program.height = size.height();
    const std::int64_t frames =
        medium.duration ? std::max<std::int64_t>(1, program.rate.nearestFrame(*medium.duration))
                        : 1;
    program.duration = program.rate.timeOf(frames);
    auto assets = std::make_shared<AssetTable>();
    assets->media.insert(medium.id, asset);
    program.assets = assets;

    const TimeRange whole{Flicks(0), program.duration};
    Layer layer;
    layer.element = ElementId{medium.id.value};
    layer.kind = kindOf(medium.kind);
    layer.range = whole;
    layer.curves = {{PropertyId::Source, Curve(medium.id.value)},
                    {PropertyId::Fit, Curve(QStringLiteral("fill"))},
                    {PropertyId::X, Curve(size.width() / 2.0)},
                    {PropertyId::Y, Curve(size.height() / 2.0)},
                    {PropertyId::Width, Curve(double(size.width()))},
                    {PropertyId::Height, Curve(double(size.height()))}};
    ProgramScene scene;
    scene.range = whole;
    scene.background = {0, 0, 0, 255};
    if (medium.kind != MediaKind::Audio)
        scene.layers = {layer};
    program.scenes = {scene};
    if (medium.kind != MediaKind::Image)
        program.sound = {SoundLayer{layer, whole, Flicks(0), Flicks(0)}};
    return program;
}

} // namespace reelwright
