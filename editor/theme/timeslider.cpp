// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/timeslider.h>

#include <editor/theme/drawing.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

constexpr double margin = 7; // half a handle, and the ring of the focus
constexpr double radius = 5;

} // namespace

TimeSlider::TimeSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::actionTriggered, this, [this](int action) {
        if (action != SliderMove)
            Q_EMIT scrubbed(sliderPosition());
    });
}

// Its keys are its own while it has the focus, whatever they do elsewhere in the window.
bool TimeSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const auto own = {Qt::Key_Left, Qt::Key_Right,  Qt::Key_Home,
                          Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
        if (!key.modifiers() && std::find(own.begin(), own.end(), key.key()) != own.end()) {
            event->accept();
            return true;
        }
    }
    return QSlider::event(event);
}

double TimeSlider::placeOf(int value) const
{
    const double share = maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum())
                                               : 0;
    return margin + share * (width() - 2 * margin);
}

void TimeSlider::scrubTo(double x)
{
    const double share = std::clamp((x - margin) / std::max(1.0, width() - 2 * margin), 0.0, 1.0);
    setValue(minimum() + int(std::lround(share * (maximum() - minimum()))));
    Q_EMIT scrubbed(value());
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double at = placeOf(value());
    drawBox(painter, {margin, middle - 1.5, width() - 2 * margin, 3}, t[Token::Bg3], {}, 1.5);
    if (!isEnabled())
        return;
    drawBox(painter, {margin, middle - 1.5, at - margin, 3}, t[Token::Time], {}, 1.5);
    painter.setPen(hasFocus() ? QPen(t[Token::Focus], 2) : QPen(Qt::NoPen));
    painter.setBrush(t[Token::Time]);
    painter.drawEllipse(QPointF(at, middle), radius, radius);
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    scrubTo(event->position().x());
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        scrubTo(event->position().x());
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

} // namespace reelwright
