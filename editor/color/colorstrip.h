// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/color/colors.h>

#include <QSlider>

namespace reelwright {

// All hues, in degrees, or how opaque a colour is, from 0 to 255. A press goes to where it is.
class ColorStrip : public QSlider {
    Q_OBJECT

public:
    enum class Kind { Hue, Alpha };
    explicit ColorStrip(Kind kind, QWidget *parent = nullptr);

    void setColor(const Color &color); // that is opaque or less so
    QPointF placeOf(int value) const;
    QSize sizeHint() const override { return {236, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF field() const;
    void goTo(QPointF point);
    QColor colorAt(int value) const;

    Kind m_kind;
    Color m_color;
};

} // namespace reelwright
