// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/variant/pick.h>
#include <model/variant/program.h>

#include <QStringList>
#include <memory>

namespace reelwright {

using ProgramPointer = std::shared_ptr<const Program>;

struct ViewerRecord {
    qint64 index = -1; // in the data's order
    QString key;
    QStringList values; // in the order of the template's fields; null where there is none
};

// One of several viewers that are looked at beside each other.
struct SheetViewer {
    ViewerRecord record;
    qint64 onPath = 1; // how many viewers get the same scenes, where that was asked for
    Result<ProgramPointer> video = ProgramPointer();
};

} // namespace reelwright
