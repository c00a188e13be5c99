// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/smallpicture.h>

#include <preview/compose/composer.h>
#include <preview/player/scaledimage.h>

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

Program withLayerAlone(const Program &program, const ElementId &element)
{
    const auto other = [&element](const Layer &layer) { return layer.element != element; };
    Program alone = program;
    for (ProgramScene &scene : alone.scenes) {
        scene.layers.removeIf(other);
        scene.crossFade = Flicks(0);
    }
    alone.sound.removeIf([&](const SoundLayer &sound) { return other(sound.layer); });
    return alone;
}

} // namespace reelwright
