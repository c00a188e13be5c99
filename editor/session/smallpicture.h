// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/variant/program.h>

#include <QImage>
#include <QRectF>
#include <QSize>

namespace reelwright {

class Composer;

// A frame as a thumbnail, drawn by the real compositor; null if it can't be drawn. Any thread.
QImage smallPicture(Composer &composer, const Program &program, Flicks time, QSize size);

// What lies in `part` of a frame (in the program's pixels), `height` pixels high; null as above.
QImage partPicture(Composer &composer, const Program &program, Flicks time, const QRectF &part,
                   int height);

// The program with one of its layers alone, for a picture of that. It is heard, muted or not.
Program withLayerAlone(const Program &program, const ElementId &element);

} // namespace reelwright
