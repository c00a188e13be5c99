// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/lockguard.h>
#include <model/edit/wording.h>
#include <model/template/informat.h>

#include <algorithm>
#include <optional>

namespace reelwright {

namespace {

// The formats of both.
QList<FormatId> formatsOf(const Template &before, const Template &after)
{
    QList<FormatId> common;
    for (const Format &format : before.formats)
        if (std::any_of(after.formats.cbegin(), after.formats.cend(),
                        [&](const Format &other) { return other.id == format.id; }))
            common.append(format.id);
    return common;
}

// All but what it is in formats.
Element bare(Element element)
{
    element.locked = false;
    element.lockedProperties.clear();
    element.properties.clear();
    element.overrides.clear();
    return element;
}

// Of one property, or of all.
bool isSame(const Element &before, const Element &after, const QList<FormatId> &formats,
            std::optional<PropertyId> property = {})
{
    return std::all_of(formats.begin(), formats.end(), [&](const FormatId &format) {
        const Properties old = propertiesIn(before, format);
        const Properties now = propertiesIn(after, format);
        if (!property)
            return differing(old, now).isEmpty();
        const Property initial = specOf(*property).initial;
        return old.value(*property, initial) == now.value(*property, initial);
    });
}

Result<void> checkElement(const Element &before, const Element *after,
                          const QList<FormatId> &formats)
{
    if (before.locked &&
        (!after || bare(before) != bare(*after) || !isSame(before, *after, formats)))
        return refuseLocked(before);
    for (const PropertyId property : before.lockedProperties)
        if (after && !isSame(before, *after, formats, property))
            return refuseLocked(before, property);
    return {};
}

// Mostly it is where it was.
template<class List, class Id>
auto found(const List &list, const Id &id, qsizetype before)
{
    if (before < list.size() && list[before].id == id)
        return &list[before];
    const auto place =
        std::find_if(list.cbegin(), list.cend(), [&](const auto &one) { return one.id == id; });
    return place == list.cend() ? nullptr : &*place;
}

bool isLocked(const Element &element)
{
    return element.locked || !element.lockedProperties.isEmpty();
}

Result<void> checkTracks(const QList<Track> &before, const QList<Track> &after,
                         const QList<FormatId> &formats)
{
    if (before.constData() == after.constData())
        return {};
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Track &old = before[i];
        const Track *track = found(after, old.id, i);
        if (track && track->elements.constData() == old.elements.constData())
            continue;
        for (qsizetype j = 0; j < old.elements.size(); ++j) {
            const Element &element = old.elements[j];
            if (!isLocked(element))
                continue;
            const Element *now = track ? found(track->elements, element.id, j) : nullptr;
            if (const Result<void> checked = checkElement(element, now, formats); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace

tl::unexpected<Error> refuseLocked(const Element &element)
{
    return fail(Message::tr("the element is locked"), whereIs(element),
                Message::tr("unlock it first"));
}

tl::unexpected<Error> refuseLocked(const Element &element, PropertyId property)
{
    return fail(
        Message::tr("the property '%1' is locked").arg(QLatin1String(specOf(property).name)),
        whereIs(element), Message::tr("unlock it first"));
}

Result<void> checkLocks(const Template &before, const Template &after)
{
    const QList<FormatId> formats = formatsOf(before, after);
    if (before.scenes.constData() != after.scenes.constData())
        for (qsizetype i = 0; i < before.scenes.size(); ++i) {
            const Scene *scene = found(after.scenes, before.scenes[i].id, i);
            const auto checked = checkTracks(before.scenes[i].tracks,
                                             scene ? scene->tracks : QList<Track>(), formats);
            if (!checked)
                return checked;
        }
    return checkTracks(before.soundtrack, after.soundtrack, formats);
}

} // namespace reelwright
