// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/stencil.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace reelwright {

namespace {

constexpr int linesPerRow = 16; // across, the coverage is exact

// An ellipse by its horizontal chords, also when it has been turned or sheared: at the height
// middle.y + t * reach.height, t in -1..1, it goes `half * sqrt(1 - t²)` to either side of
// middle.x + t * lean.
struct Chords {
    QPointF middle;
    QSizeF reach; // half of what bounds it
    double lean = 0;
    double half = 0;
};

Chords chordsOf(const QRectF &box, const QTransform &transform)
{
    const QPointF a(transform.m11() * box.width() / 2, transform.m12() * box.width() / 2);
    const QPointF b(transform.m21() * box.height() / 2, transform.m22() * box.height() / 2);
    Chords chords;
    chords.middle = transform.map(box.center());
    chords.reach = {std::hypot(a.x(), b.x()), std::hypot(a.y(), b.y())};
    if (chords.reach.height() > 0) {
        chords.lean = QPointF::dotProduct({a.x(), b.x()}, {a.y(), b.y()}) / chords.reach.height();
        chords.half = std::abs(a.x() * b.y() - a.y() * b.x()) / chords.reach.height();
    }
    return chords;
}

// One row of pixels: what each step adds to the coverage, so that the sum so far is it. Between
// the last left edge and the first right one it stays as it is.
class Row {
public:
    explicit Row(int width) : m_width(width), m_steps(size_t(width) + 2) {}

    void add(double left, double right)
    {
        left = std::clamp(left, 0.0, double(m_width));
        right = std::clamp(right, 0.0, double(m_width));
        if (left >= right)
            return;
        m_first = std::min(m_first, int(left));
        m_leftDone = std::max(m_leftDone, int(left) + 2);
        m_rightFrom = std::min(m_rightFrom, int(right));
        m_last = std::max(m_last, int(right) + 1);
        step(left, 1);
        step(right, -1);
    }
    // Writes it, and is empty again.
    void take(std::uint8_t *pixels)
    {
        float sum = 0;
        for (int x = m_first; x < std::min(m_last, m_width); ++x) {
            if (x >= m_leftDone && x < m_rightFrom) {
                std::memset(pixels + x, shade(sum), size_t(m_rightFrom - x));
                x = m_rightFrom;
                if (x >= m_width)
                    break;
            }
            sum += m_steps[size_t(x)];
            pixels[x] = shade(sum);
        }
        const auto clear = [this](int from, int to) {
            to = std::min(to, m_width + 2);
            if (from < to)
                std::fill(m_steps.begin() + from, m_steps.begin() + to, 0.0f);
        };
        clear(m_first, m_leftDone);
        clear(m_rightFrom, m_last + 1);
        m_first = m_rightFrom = m_width;
        m_leftDone = m_last = 0;
    }

private:
    void step(double at, float sign)
    {
        const int cell = int(at);
        const float past = float(at - cell);
        m_steps[size_t(cell)] += sign * (1 - past);
        m_steps[size_t(cell) + 1] += sign * past;
    }
    static std::uint8_t shade(float lines)
    {
        return std::uint8_t(std::clamp(lines * (255.0f / linesPerRow) + 0.5f, 0.0f, 255.0f));
    }

    int m_width;
    int m_first = m_width;
    int m_leftDone = 0;
    int m_rightFrom = m_width;
    int m_last = 0;
    std::vector<float> m_steps;
};

} // namespace

Stencil ellipseStencil(const QRectF &box, const QTransform &transform, QSize canvas)
{
    const Chords chords = chordsOf(box, transform);
    const QSizeF &reach = chords.reach;
    const QRectF bounds(chords.middle - QPointF(reach.width(), reach.height()), 2 * reach);
    Stencil stencil = emptyStencil(evenArea(bounds, canvas));
    const QRect &area = stencil.area;
    if (area.isEmpty() || chords.half <= 0)
        return {};
    Row row(area.width());
    for (int y = 0; y < area.height(); ++y) {
        for (int line = 0; line < linesPerRow; ++line) {
            const double height = area.y() + y + (line + 0.5) / linesPerRow;
            const double t = (height - chords.middle.y()) / reach.height();
            if (std::abs(t) >= 1)
                continue;
            const double middle = chords.middle.x() + t * chords.lean - area.x();
            const double half = chords.half * std::sqrt(1 - t * t);
            row.add(middle - half, middle + half);
        }
        row.take(stencil.luma.data() + std::ptrdiff_t(y) * area.width());
    }
    fillChroma(stencil);
    return stencil;
}

} // namespace reelwright
