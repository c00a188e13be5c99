// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/span.h>

#include <algorithm>

namespace reelwright {

Flicks lengthOf(const Element &element, const Scene *scene)
{
    constexpr Flicks forever = 2 * longestTime;
    return element.duration.value_or(scene ? scene->duration - element.start : forever);
}

TimeRange spanOf(const Element &element, const Scene *scene)
{
    return {element.start, lengthOf(element, scene)};
}

std::optional<ElementPair> findOverlap(const QList<Element> &elements, const Scene *scene,
                                       const std::function<bool(const ElementPair &)> &allowed)
{
    QList<const Element *> sorted;
    for (const Element &element : elements)
        sorted.append(&element);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Element *a, const Element *b) { return a->start < b->start; });
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const Flicks end = spanOf(*sorted[i], scene).end();
        for (qsizetype j = i + 1; j < sorted.size() && sorted[j]->start < end; ++j)
            if (const ElementPair pair{sorted[i], sorted[j]}; !allowed(pair))
                return pair;
    }
    return std::nullopt;
}

} // namespace reelwright
