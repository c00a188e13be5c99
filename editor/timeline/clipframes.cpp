// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/clipframes.h>

#include <editor/theme/drawing.h>

namespace reelwright {

namespace {

constexpr int cap = corner + 2; // of a box, with its round corners
constexpr qsizetype mostPixmaps = 64;

} // namespace

// A null one is to be drawn.
QPixmap &ClipFrames::pixmap(const Key &key, QSize size)
{
    if (m_pixmaps.size() > mostPixmaps)
        m_pixmaps.clear();
    QPixmap &pixmap = m_pixmaps[key];
    if (pixmap.isNull()) {
        pixmap = QPixmap(size * key.ratio);
        pixmap.setDevicePixelRatio(key.ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (key.size < 0)
            reelwright::drawDiamond(painter, QPointF(size.width(), size.height()) / 2, -key.size,
                                    QColor::fromRgba(key.fill), true);
        else
            drawBox(painter, QRectF(QPointF(), size), QColor::fromRgba(key.fill),
                    QColor::fromRgba(key.line));
    }
    return pixmap;
}

void ClipFrames::drawFrame(QPainter &painter, const QRect &rect, const QColor &fill,
                           const QColor &line)
{
    if (rect.width() < 2 * cap) {
        painter.fillRect(rect, fill);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap &box =
        pixmap({fill.rgba(), line.rgba(), rect.height(), ratio}, {2 * cap, rect.height()});
    const QSizeF half(cap * ratio, rect.height() * ratio);
    painter.drawPixmap(QRectF(rect.left(), rect.top(), cap, rect.height()), box,
                       QRectF(QPointF(), half));
    painter.drawPixmap(QRectF(rect.right() + 1 - cap, rect.top(), cap, rect.height()), box,
                       QRectF(QPointF(half.width(), 0), half));
    const QRect middle = rect.adjusted(cap, 0, -cap, 0);
    painter.fillRect(middle, fill);
    painter.fillRect(middle.left(), middle.top(), middle.width(), 1, line);
    painter.fillRect(middle.left(), middle.bottom(), middle.width(), 1, line);
}

void ClipFrames::drawDiamond(QPainter &painter, QPointF centre, int radius, const QColor &color)
{
    const int side = 2 * radius + 4;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap &diamond = pixmap({color.rgba(), 0, -radius, ratio}, {side, side});
    painter.drawPixmap(QPointF(std::round(centre.x() * ratio) / ratio - side / 2.0,
                               std::round(centre.y() * ratio) / ratio - side / 2.0),
                       diamond);
}

} // namespace reelwright
