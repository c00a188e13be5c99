// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/lockedits.h>
#include <model/edit/wording.h>

#include <algorithm>

namespace reelwright {

Result<Template> setElementLocked(const Template &value, const QList<ElementId> &elements,
                                  bool locked)
{
    Draft draft(value);
    const auto places = draft.evenLocked(elements);
    if (!places)
        return fail(places.error());
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        element.locked = locked;
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

Result<Template> setPropertyLocked(const Template &value, const QList<ElementId> &elements,
                                   PropertyId property, bool locked)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        if (!specOf(property).appliesTo(element.kind))
            return fail(
                Message::tr("elements of the kind '%1' have no property '%2'")
                    .arg(Message::tr(nameOf(element.kind)), QLatin1String(specOf(property).name)),
                whereIs(element));
        QList<PropertyId> &all = element.lockedProperties;
        all.removeAll(property);
        if (locked)
            all.insert(std::lower_bound(all.begin(), all.end(), property), property);
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

} // namespace reelwright
