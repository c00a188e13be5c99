// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace reelwright {

// A slider over time: a press goes there, a drag scrubs, and time runs to the right in every
// language.
class TimeSlider : public QSlider {
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {80, 24}; }
    QSize minimumSizeHint() const override { return {40, 24}; }

Q_SIGNALS:
    void scrubbed(int value); // by hand or keys

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void scrubTo(double x);
    double placeOf(int value) const;
};

} // namespace reelwright
