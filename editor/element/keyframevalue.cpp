// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/keyframevalue.h>

#include <model/template/interpolation.h>

#include <algorithm>

namespace reelwright {

Keyframe keyframeAt(const QList<Keyframe> &keyframes, Flicks time)
{
    const auto later =
        std::upper_bound(keyframes.begin(), keyframes.end(), time,
                         [](Flicks at, const Keyframe &keyframe) { return at < keyframe.time; });
    if (later == keyframes.begin())
        return {time, keyframes.first().value, {}};
    const Keyframe &before = *std::prev(later);
    if (later == keyframes.end())
        return {time, before.value, before.easing};
    const auto *from = std::get_if<Value>(&before.value);
    const auto *to = std::get_if<Value>(&later->value);
    if (!from || !to || before.easing.hold)
        return {time, before.value, before.easing};
    const double progress = toSeconds(time - before.time) / toSeconds(later->time - before.time);
    return {time, between(*from, *to, before.easing.at(progress)), {}};
}

} // namespace reelwright
