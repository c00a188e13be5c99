// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/linelabel.h>

#include <editor/theme/drawing.h>

#include <cmath>

namespace reelwright {

LineLabel::LineLabel(TypeRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void LineLabel::setText(const QString &text, Token color)
{
    m_color = color;
    if (std::exchange(m_text, text) != text) {
        setAccessibleName(text);
        setToolTip(text);
        updateGeometry();
    }
    update();
}

QSize LineLabel::sizeHint() const
{
    const QFontMetricsF metrics(fontOf(m_role));
    return {int(std::ceil(metrics.horizontalAdvance(m_text))) + 1, int(metrics.height())};
}

void LineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLine(painter, rect(), m_text, fontOf(m_role), tokensOf(this)[m_color]);
}

} // namespace reelwright
