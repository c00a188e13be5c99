// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/interpolation.h>
#include <model/variant/program.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

Value Curve::at(Flicks time) const
{
    const auto next = std::upper_bound(
        m_points.begin(), m_points.end(), time,
        [](Flicks moment, const CurvePoint &point) { return moment < point.time; });
    if (next == m_points.begin())
        return m_points.first().value;
    const CurvePoint &from = *(next - 1);
    if (next == m_points.end())
        return from.value;
    const double progress = double((time - from.time).count()) /
                            double((next->time - from.time).count());
    return between(from.value, next->value, from.easing.at(progress));
}

Value Layer::at(PropertyId id, Flicks time) const
{
    const auto found = curves.constFind(id);
    return found == curves.cend() ? specOf(id).initial : found->at(time - origin);
}

bool operator==(const Layer &, const Layer &) = default;

double Layer::number(PropertyId id, Flicks time) const
{
    const PropertySpec &spec = specOf(id);
    return std::clamp(std::get<double>(at(id, time)), spec.minimum, spec.maximum);
}

QString Layer::text(PropertyId id, Flicks time) const
{
    return std::get<QString>(at(id, time));
}

Color Layer::color(PropertyId id, Flicks time) const
{
    return std::get<Color>(at(id, time));
}

const MediaAsset *Program::asset(const QString &source) const
{
    const auto found = assets->media.constFind(MediaId{source});
    return found == assets->media.cend() ? nullptr : &*found;
}

} // namespace reelwright
