// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace reelwright {

// Draws the boxes of clips and the diamonds of keyframes from pictures made once: hundreds of
// smooth corners would take longer than a frame lasts.
class ClipFrames {
public:
    // A box with round corners and a line inside of its border.
    void drawFrame(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line);
    void drawDiamond(QPainter &painter, QPointF centre, int radius, const QColor &color);

private:
    struct Key {
        QRgb fill = 0;
        QRgb line = 0;
        int size = 0; // a box's height; a diamond's radius, negative
        qreal ratio = 1;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.fill, key.line, key.size, key.ratio);
        }
    };
    QPixmap &pixmap(const Key &key, QSize size);

    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace reelwright
