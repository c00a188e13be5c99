// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/transform.h>

#include <editor/element/propertyvalue.h>
#include <editor/session/places.h>

#include <QLineF>
#include <QTransform>
#include <cmath>

namespace reelwright {

namespace {

using P = PropertyId;

// Without the noise of arithmetic: what people would have typed.
double tidy(PropertyId property, double number)
{
    const double steps = specOf(property).unit == Unit::Share ? 1e5 : 100;
    const PropertySpec &spec = specOf(property);
    return std::clamp(std::round(number * steps) / steps, spec.minimum, spec.maximum);
}

struct Change {
    PropertyId property;
    double number;
};

Result<Template> putAll(Result<Template> value, const DrawnElement &element,
                        const QList<Change> &changes)
{
    for (const Change &change : changes)
        if (value)
            value = putNumber(*value, element, change.property, change.number);
    return value;
}

// From an element's own coordinates, without its position, to the frame's directions.
QTransform turnOf(const DrawnElement &element)
{
    QTransform turn;
    turn.rotate(element.number(P::Rotation));
    turn.scale(element.number(P::Scale), element.number(P::Scale));
    return turn;
}

QPointF ownPoint(const DrawnElement &element, QPointF share, QSizeF size)
{
    return {(share.x() - element.number(P::AnchorX)) * size.width(),
            (share.y() - element.number(P::AnchorY)) * size.height()};
}

QPointF fixedShare(const Stretch &stretch)
{
    return stretch.fromCentre ? QPointF(0.5, 0.5) : QPointF(1, 1) - shareOf(stretch.grip);
}

QPointF atShare(const QPolygonF &outline, QPointF share)
{
    return outline[0] + (outline[1] - outline[0]) * share.x() +
           (outline[3] - outline[0]) * share.y();
}

Result<Template> stretchBox(const Template &value, const DrawnElement &element,
                            const Stretch &stretch)
{
    const QSizeF before(element.number(P::Width), element.number(P::Height));
    const QSizeF after = stretchedSize(element, stretch);
    const QPointF fixed = fixedShare(stretch);
    const QPointF place =
        element.position() +
        turnOf(element).map(ownPoint(element, fixed, before) - ownPoint(element, fixed, after));
    return putAll(value, element,
                  {{P::Width, after.width()},
                   {P::Height, after.height()},
                   {P::X, place.x()},
                   {P::Y, place.y()}});
}

bool isBound(const Template &value, const DrawnElement &element, PropertyId property)
{
    const Element *found = findElement(value, element.id).element;
    return found && std::holds_alternative<Binding>(
                        found->properties.value(property, specOf(property).initial));
}

// All of an element by one factor, as seen from a point.
Result<Template> grown(Result<Template> value, const DrawnElement &element, QPointF fixed,
                       double factor)
{
    if (!value)
        return value;
    const QPointF place = fixed + (element.position() - fixed) * factor;
    QList<Change> changes{{P::X, place.x()}, {P::Y, place.y()}};
    if (element.isBox())
        changes += {{P::Width, element.number(P::Width) * factor},
                    {P::Height, element.number(P::Height) * factor}};
    else if (isBound(*value, element, P::FontSize))
        changes += {{P::Scale, element.number(P::Scale) * factor}};
    else
        changes += {{P::FontSize, element.number(P::FontSize) * factor}};
    return putAll(std::move(value), element, changes);
}

} // namespace

Result<Template> putNumber(const Template &value, const DrawnElement &drawn, PropertyId property,
                           double number)
{
    const double next = tidy(property, number);
    if (next == tidy(property, drawn.number(property)))
        return value;
    return putValue(value, drawn.id, property, next, drawn.time);
}

Result<Template> movedBy(const Template &value, const QList<DrawnElement> &elements, QPointF by)
{
    Result<Template> next = value;
    for (const DrawnElement &element : elements) {
        const QPointF place = element.position() + by;
        next = putAll(std::move(next), element, {{P::X, place.x()}, {P::Y, place.y()}});
    }
    return next;
}

double angleBetween(QPointF centre, QPointF from, QPointF to)
{
    const double by = QLineF(centre, from).angle() - QLineF(centre, to).angle();
    return by > 180 ? by - 360 : by < -180 ? by + 360 : by;
}

double steppedAngle(double before, double by)
{
    return std::round((before + by) / 15) * 15 - before;
}

Result<Template> turnedBy(const Template &value, const QList<DrawnElement> &elements,
                          QPointF centre, double degrees)
{
    Result<Template> next = value;
    QTransform turn;
    turn.rotate(degrees);
    for (const DrawnElement &element : elements) {
        const QPointF place = centre + turn.map(element.position() - centre);
        QList<Change> changes{{P::Rotation, element.number(P::Rotation) + degrees}};
        if (elements.size() > 1)
            changes += {{P::X, place.x()}, {P::Y, place.y()}};
        next = putAll(std::move(next), element, changes);
    }
    return next;
}

QSizeF stretchedSize(const DrawnElement &element, const Stretch &stretch)
{
    const QSizeF before(element.number(P::Width), element.number(P::Height));
    bool possible = false;
    const QPointF by = turnOf(element).inverted(&possible).map(stretch.to - stretch.from);
    if (!possible)
        return before;
    const QPointF reach = shareOf(stretch.grip) - fixedShare(stretch);
    double wide = qFuzzyIsNull(reach.x()) ? before.width() : before.width() + by.x() / reach.x();
    double high = qFuzzyIsNull(reach.y()) ? before.height() : before.height() + by.y() / reach.y();
    if (stretch.keepShape && !before.isEmpty()) {
        const double x = wide / before.width();
        const double y = high / before.height();
        const double factor = qFuzzyIsNull(reach.x())   ? y
                              : qFuzzyIsNull(reach.y()) ? x
                                                        : std::max(x, y);
        wide = before.width() * factor;
        high = before.height() * factor;
    }
    return {std::max(1.0, wide), std::max(1.0, high)};
}

double stretchFactor(const QPolygonF &outline, const Stretch &stretch)
{
    const QPointF fixed = atShare(outline, fixedShare(stretch));
    const QPointF handle = atShare(outline, shareOf(stretch.grip));
    const QPointF way = handle - fixed;
    const double length = QPointF::dotProduct(way, way);
    if (length <= 0)
        return 1;
    const QPointF to = handle + stretch.to - stretch.from - fixed;
    return std::max(0.01, QPointF::dotProduct(to, way) / length);
}

Result<Template> stretched(const Template &value, const QList<DrawnElement> &elements,
                           const Stretch &stretch)
{
    if (elements.isEmpty())
        return value;
    if (elements.size() == 1 && elements[0].isBox())
        return stretchBox(value, elements[0], stretch);
    QList<QPolygonF> outlines;
    for (const DrawnElement &element : elements)
        outlines += element.outline;
    const QPolygonF around = elements.size() == 1 ? outlines[0] : commonBox(outlines);
    const QPointF fixed = atShare(around, fixedShare(stretch));
    const double factor = stretchFactor(around, stretch);
    Result<Template> next = value;
    for (const DrawnElement &element : elements)
        next = grown(std::move(next), element, fixed, factor);
    return next;
}

Result<Template> anchoredAt(const Template &value, const DrawnElement &element, QPointF point)
{
    bool possible = false;
    const QPointF own = turnOf(element).inverted(&possible).map(point - element.position());
    const QSizeF size(element.number(P::Width), element.number(P::Height));
    if (!possible || size.isEmpty())
        return value;
    return putAll(value, element,
                  {{P::AnchorX, element.number(P::AnchorX) + own.x() / size.width()},
                   {P::AnchorY, element.number(P::AnchorY) + own.y() / size.height()},
                   {P::X, point.x()},
                   {P::Y, point.y()}});
}

} // namespace reelwright
