// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>

#include <QRectF>
#include <QString>

namespace reelwright::test {

// Programs made by hand: 64x48, 10 frames a second, scenes of a second each.
inline Layer layer(ElementKind kind, Flicks start, Flicks duration)
{
    Layer made;
    made.element = ElementId{QString::fromLatin1(nameOf(kind))};
    made.kind = kind;
    made.range = {start, duration};
    made.origin = start;
    return made;
}

inline Layer rectangle(Flicks start, Flicks duration, const QRectF &box, Color color)
{
    Layer made = layer(ElementKind::Rectangle, start, duration);
    made.curves[PropertyId::X] = Curve(box.x());
    made.curves[PropertyId::Y] = Curve(box.y());
    made.curves[PropertyId::Width] = Curve(box.width());
    made.curves[PropertyId::Height] = Curve(box.height());
    made.curves[PropertyId::AnchorX] = Curve(0.0);
    made.curves[PropertyId::AnchorY] = Curve(0.0);
    made.curves[PropertyId::Color] = Curve(color);
    return made;
}

inline Program emptyProgram(int scenes)
{
    Program program;
    program.viewer = QStringLiteral("v1");
    program.width = 64;
    program.height = 48;
    program.rate = {10, 1};
    program.duration = oneSecond * scenes;
    program.assets = std::make_shared<AssetTable>();
    for (int i = 0; i < scenes; ++i) {
        ProgramScene scene;
        scene.slot = SlotId{QStringLiteral("slot%1").arg(i)};
        scene.scene = SceneId{QStringLiteral("scene%1").arg(i)};
        scene.range = {oneSecond * i, oneSecond};
        program.scenes.append(scene);
    }
    return program;
}

} // namespace reelwright::test
