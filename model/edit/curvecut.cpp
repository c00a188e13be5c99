// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/curvecut.h>
#include <model/template/interpolation.h>

#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

struct Point {
    double x = 0;
    double y = 0;
};

Point mix(Point a, Point b, double s)
{
    return {a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s};
}

// A curve from `from` to `to` as an easing, which goes from (0,0) to (1,1).
Easing easingOf(Point from, Point first, Point second, Point to)
{
    constexpr double steepest = 100; // of the text form
    const Point size{to.x - from.x, to.y - from.y};
    if (std::abs(size.x) < 1e-9 || std::abs(size.y) < 1e-9)
        return Easing::linear();
    const auto share = [](double value) { return std::clamp(value, 0.0, 1.0); };
    const Easing easing{share((first.x - from.x) / size.x), (first.y - from.y) / size.y,
                        share((second.x - from.x) / size.x), (second.y - from.y) / size.y, false};
    const bool steep = std::abs(easing.y1) > steepest || std::abs(easing.y2) > steepest;
    return steep ? Easing::linear() : easing;
}

// The place on the curve where `progress` of the time is over.
double parameterAt(const Easing &easing, double progress)
{
    double low = 0;
    double high = 1;
    for (int step = 0; step < 52; ++step) {
        const double s = (low + high) / 2;
        const double x = 3 * easing.x1 * s * (1 - s) * (1 - s) + 3 * easing.x2 * s * s * (1 - s) +
                         s * s * s;
        (x < progress ? low : high) = s;
    }
    return (low + high) / 2;
}

struct Cut {
    ValueOrBinding value;
    Easing before;
    Easing after;
};

Result<Cut> cutBetween(const PropertySpec &spec, const Keyframe &from, const Keyframe &to,
                       Flicks time)
{
    if (from.easing.hold || from.value == to.value)
        return Cut{from.value, from.easing, from.easing};
    const auto *first = std::get_if<Value>(&from.value);
    const auto *second = std::get_if<Value>(&to.value);
    if (!first || !second)
        return fail(Message::tr("the movement of %1 there depends on the viewer, so it can't be "
                                "cut")
                        .arg(QLatin1String(spec.name)),
                    {}, Message::tr("cut at one of its keyframes, or move them first"));
    const double progress = double((time - from.time).count()) /
                            double((to.time - from.time).count());
    Value value = between(*first, *second, from.easing.at(progress));
    if (double *number = std::get_if<double>(&value))
        *number = std::clamp(*number, spec.minimum, spec.maximum);
    const auto [before, after] = cutEasing(from.easing, progress);
    return Cut{value, before, after};
}

// The first keyframe after `time`.
qsizetype indexAfter(const QList<Keyframe> &keyframes, Flicks time)
{
    const auto later = std::find_if(keyframes.begin(), keyframes.end(),
                                    [&](const Keyframe &one) { return one.time > time; });
    return later - keyframes.begin();
}

} // namespace

std::pair<Easing, Easing> cutEasing(const Easing &easing, double progress)
{
    if (easing.hold || (easing.x1 == easing.y1 && easing.x2 == easing.y2))
        return {easing.hold ? easing : Easing::linear(), easing.hold ? easing : Easing::linear()};
    const Point start{0, 0};
    const Point first{easing.x1, easing.y1};
    const Point second{easing.x2, easing.y2};
    const Point end{1, 1};
    const double s = parameterAt(easing, progress);
    const Point a = mix(start, first, s);
    const Point b = mix(first, second, s);
    const Point c = mix(second, end, s);
    const Point ab = mix(a, b, s);
    const Point bc = mix(b, c, s);
    const Point middle = mix(ab, bc, s);
    return {easingOf(start, a, ab, middle), easingOf(middle, bc, c, end)};
}

Result<QList<Keyframe>> cutBefore(const PropertySpec &spec, const QList<Keyframe> &keyframes,
                                  Flicks time)
{
    const qsizetype next = indexAfter(keyframes, time);
    if (next == 0 || keyframes[next - 1].time == time)
        return keyframes.sliced(std::max<qsizetype>(next - 1, 0));
    Keyframe head = keyframes[next - 1];
    head.time = time;
    if (next < keyframes.size()) {
        const Result<Cut> cut = cutBetween(spec, keyframes[next - 1], keyframes[next], time);
        if (!cut)
            return fail(cut.error());
        head.value = cut->value;
        head.easing = cut->after;
    }
    return QList<Keyframe>{head} + keyframes.sliced(next);
}

Result<QList<Keyframe>> cutAfter(const PropertySpec &spec, const QList<Keyframe> &keyframes,
                                 Flicks time)
{
    const qsizetype next = indexAfter(keyframes, time);
    QList<Keyframe> kept = keyframes.first(next);
    if (next == keyframes.size() || (next > 0 && kept.last().time == time))
        return kept;
    Keyframe tail{time, keyframes[next].value, {}};
    if (next > 0) {
        const Result<Cut> cut = cutBetween(spec, kept.last(), keyframes[next], time);
        if (!cut)
            return fail(cut.error());
        kept.last().easing = cut->before;
        tail.value = cut->value;
    }
    kept.append(tail);
    return kept;
}

} // namespace reelwright
