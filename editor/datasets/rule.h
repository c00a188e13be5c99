// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>

#include <QPainter>
#include <QWidget>

namespace reelwright {

// The thin line between parts of a dialog.
class Rule : public QWidget {
public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr) : QWidget(parent)
    {
        orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), tokensOf(this)[Token::Line]);
    }
};

} // namespace reelwright
