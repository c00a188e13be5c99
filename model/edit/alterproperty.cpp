// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/alterproperty.h>
#include <model/edit/draft.h>
#include <model/edit/lockguard.h>
#include <model/edit/wording.h>

namespace reelwright {

Result<Template> alterProperty(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, const PropertyChange &change)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    const Property initial = specOf(property).initial;
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        if (element.lockedProperties.contains(property))
            return refuseLocked(element, property);
        const Property now = element.properties.value(property, initial);
        const Result<Property> next = change(element, now);
        if (!next)
            return fail(next.error().in(whereIs(element)));
        if (*next == now)
            continue;
        if (*next == initial)
            element.properties.remove(property);
        else
            element.properties[property] = *next;
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

} // namespace reelwright
