// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace reelwright {

struct Tokens;

// A binding as it is shown: plain words, and expressions as chips.
struct BindingPart {
    QString text;
    bool chip = false;

    friend bool operator==(const BindingPart &, const BindingPart &) = default;
};

// Of a text with {{ tokens }}, or of one expression.
QList<BindingPart> bindingParts(const QString &source, bool isText);

// The parts set into lines of a width; chips and words are not broken where they fit in a line.
struct BindingFlow {
    struct Piece {
        BindingPart part;
        QRectF rect;
    };
    QList<Piece> pieces;
    double height = 0;
};
BindingFlow flow(const QList<BindingPart> &parts, double width);
void drawFlow(QPainter &painter, const QRectF &room, const BindingFlow &flow, const Tokens &tokens);

} // namespace reelwright
