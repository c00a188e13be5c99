// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/previewscreen.h>

#include <editor/theme/drawing.h>

#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace reelwright {

PreviewScreen::PreviewScreen(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PreviewScreen::clear()
{
    m_image = {};
    m_peaks.clear();
    m_progress = 0;
    m_trouble.clear();
    update();
}

void PreviewScreen::setImage(const QImage &image)
{
    m_image = image;
    m_trouble.clear();
    update();
}

void PreviewScreen::setPeaks(std::vector<float> peaks)
{
    m_peaks = std::move(peaks);
    update();
}

void PreviewScreen::setProgress(double share)
{
    m_progress = share;
    if (!m_peaks.empty())
        update();
}

void PreviewScreen::setTrouble(const QString &sentence)
{
    m_trouble = sentence;
    update();
}

int PreviewScreen::heightForWidth(int width) const
{
    return std::clamp(width * 9 / 16, 90, 270);
}

void PreviewScreen::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg0]);
    if (!m_trouble.isEmpty())
        return drawEmpty(painter, rect(), m_trouble, t);
    if (!m_peaks.empty())
        return drawPeaks(painter);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF place(QPointF(), QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, m_image);
}

// Two pixels a bar; what was heard in the colour of time.
void PreviewScreen::drawPeaks(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const int bars = std::max(1, width() / 3);
    const double middle = height() / 2.0;
    for (int i = 0; i < bars; ++i) {
        const size_t from = size_t(i) * m_peaks.size() / size_t(bars);
        const size_t to = std::max(from + 1, size_t(i + 1) * m_peaks.size() / size_t(bars));
        const float loudest = *std::max_element(m_peaks.begin() + std::ptrdiff_t(from),
                                                m_peaks.begin() + std::ptrdiff_t(to));
        const double high = std::max(1.0, std::sqrt(double(loudest)) * (height() - 24));
        const bool heard = i < m_progress * bars;
        painter.fillRect(QRectF(3 * i, middle - high / 2, 2, high),
                         t[heard ? Token::Time : Token::Text2]);
    }
}

void PreviewScreen::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

} // namespace reelwright
