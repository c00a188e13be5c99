// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/arrange.h>

#include <editor/canvas/transform.h>

#include <QCoreApplication>
#include <algorithm>

namespace reelwright {

namespace {

class Told {
    Q_DECLARE_TR_FUNCTIONS(reelwright::Arrange)

public:
    static tl::unexpected<Error> needs(int count)
    {
        return count == 1 ? fail(tr("no element on the canvas is selected"), {},
                                 tr("select one that is there at this time"))
                          : fail(tr("fewer than %Ln element(s) on the canvas are selected", nullptr,
                                    count),
                                 {}, tr("select more of them, with Shift and a click"));
    }
};

QPointF wayTo(const QRectF &box, const QRectF &to, Align align)
{
    switch (align) {
    case Align::Left:
        return {to.left() - box.left(), 0};
    case Align::Centre:
        return {to.center().x() - box.center().x(), 0};
    case Align::Right:
        return {to.right() - box.right(), 0};
    case Align::Top:
        return {0, to.top() - box.top()};
    case Align::Middle:
        return {0, to.center().y() - box.center().y()};
    case Align::Bottom:
        return {0, to.bottom() - box.bottom()};
    }
    return {};
}

} // namespace

Result<Template> aligned(const Template &value, const QList<DrawnElement> &elements, Align align,
                         const QRectF &frame)
{
    if (elements.isEmpty())
        return Told::needs(1);
    const QRectF to = elements.size() == 1 ? frame : boundsOf(elements);
    Result<Template> next = value;
    for (const DrawnElement &element : elements)
        if (next)
            next = movedBy(*next, {element}, wayTo(element.bounds(), to, align));
    return next;
}

Result<Template> distributed(const Template &value, const QList<DrawnElement> &elements,
                             Qt::Orientation along)
{
    if (elements.size() < 3)
        return Told::needs(3);
    const bool wide = along == Qt::Horizontal;
    const auto low = [wide](const DrawnElement &element) {
        return wide ? element.bounds().left() : element.bounds().top();
    };
    const auto length = [wide](const QRectF &box) { return wide ? box.width() : box.height(); };
    QList<DrawnElement> row = elements;
    std::stable_sort(row.begin(), row.end(),
                     [&](const DrawnElement &a, const DrawnElement &b) { return low(a) < low(b); });
    double gap = length(boundsOf(row));
    for (const DrawnElement &element : row)
        gap -= length(element.bounds());
    gap /= double(row.size() - 1);
    Result<Template> next = value;
    double place = low(row.first());
    for (const DrawnElement &element : row) {
        const double by = place - low(element);
        if (next)
            next = movedBy(*next, {element}, wide ? QPointF(by, 0) : QPointF(0, by));
        place += length(element.bounds()) + gap;
    }
    return next;
}

} // namespace reelwright
