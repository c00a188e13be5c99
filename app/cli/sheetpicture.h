// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/composer.h>

#include <QImage>
#include <QList>
#include <QString>

namespace reelwright::cli {

// A viewer's place on a contact sheet.
struct SheetTile {
    QString label;
    Result<Program> program;
};

struct SheetForm {
    Flicks time{0}; // clamped into each program
    int columns = 4;
    QSize size; // of one picture, in pixels
};

struct SheetPicture {
    QImage image;
    QList<std::pair<QString, Error>> failed; // label and why its place is empty
};

// The same moment of many viewers, row by row, each with its label below, which is set in the
// template's own fonts: as everywhere, no other font takes part.
SheetPicture drawSheet(Composer &composer, const AssetTable &assets, const QList<SheetTile> &tiles,
                       const SheetForm &form);

} // namespace reelwright::cli
