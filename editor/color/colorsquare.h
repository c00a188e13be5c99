// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/color/colors.h>

#include <QWidget>

namespace reelwright {

// The colours of a hue: more saturated to the right, brighter upwards. Drags pick one, and arrows
// by hundredths, with Shift by tenths.
class ColorSquare : public QWidget {
    Q_OBJECT

public:
    explicit ColorSquare(QWidget *parent = nullptr);

    void setHsv(const Hsv &hsv); // picks nothing
    const Hsv &hsv() const { return m_hsv; }
    QPointF placeOf(double saturation, double value) const;
    QSize sizeHint() const override { return {236, 132}; }

Q_SIGNALS:
    void picked(const reelwright::Hsv &hsv);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF field() const;
    void pickAt(QPointF point);
    void pick(double saturation, double value);

    Hsv m_hsv;
};

} // namespace reelwright
