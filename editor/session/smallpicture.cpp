// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/smallpicture.h>

#include <preview/compose/composer.h>
#include <preview/compose/scaledimage.h>

#include <algorithm>

namespace reelwright {

QImage smallPicture(Composer &composer, const Program &program, Flicks time, QSize size)
{
    const Result<Frame> frame = composer.frame(program, time);
    if (!frame)
        return {};
    const QSize whole(frame->width(), frame->height());
    return scaledImage(*frame, whole.scaled(size, Qt::KeepAspectRatio).expandedTo({2, 2}));
}

QImage partPicture(Composer &composer, const Program &program, Flicks time, const QRectF &part,
                   int height)
{
    const Result<Frame> frame = composer.frame(program, time);
    const QRect whole(0, 0, program.width, program.height);
    const QRect cut = part.toAlignedRect() & whole;
    if (!frame || cut.isEmpty())
        return {};
    const double scale = double(height) / cut.height();
    const QSize size(std::max(2, qRound(whole.width() * scale)),
                     std::max(2, qRound(whole.height() * scale)));
    const QRect place(qRound(cut.x() * scale), qRound(cut.y() * scale),
                      std::max(1, qRound(cut.width() * scale)), height);
    const bool small = size.width() <= whole.width();
    const QImage image = scaledImage(*frame, small ? size : QSize());
    return small ? image.copy(place)
                 : image.copy(cut).scaledToHeight(height, Qt::SmoothTransformation);
}

Program withLayerAlone(const Program &program, const ElementId &element)
{
    const auto other = [&element](const Layer &layer) { return layer.element != element; };
    Program alone = program;
    for (ProgramScene &scene : alone.scenes) {
        scene.layers.removeIf(other);
        scene.crossFade = Flicks(0);
    }
    alone.sound += std::exchange(alone.silent, {});
    alone.sound.removeIf([&](const SoundLayer &sound) { return other(sound.layer); });
    return alone;
}

} // namespace reelwright
