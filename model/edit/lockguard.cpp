// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/lockguard.h>
#include <model/edit/wording.h>

#include <algorithm>

namespace reelwright {

namespace {

using Overrides = QMap<FormatId, QMap<PropertyId, Property>>;

// Those for formats that a template has.
Overrides present(const Overrides &overrides, const Template &value)
{
    Overrides left;
    for (const Format &format : value.formats)
        if (const auto found = overrides.constFind(format.id); found != overrides.cend())
            left.insert(format.id, *found);
    return left;
}

Element withoutLocks(Element element, const Template &value)
{
    element.locked = false;
    element.lockedProperties.clear();
    element.overrides = present(element.overrides, value);
    return element;
}

bool isSame(const Element &before, const Element &after, PropertyId property, const Template &value)
{
    const auto held = [&](const QMap<PropertyId, Property> &properties) {
        const auto found = properties.constFind(property);
        return found == properties.cend() ? std::nullopt : std::optional(*found);
    };
    if (held(before.properties) != held(after.properties))
        return false;
    return std::all_of(value.formats.begin(), value.formats.end(), [&](const Format &format) {
        return held(before.overrides.value(format.id)) == held(after.overrides.value(format.id));
    });
}

Result<void> checkElement(const Element &before, const Element *after, const Template &value)
{
    if (before.locked && (!after || withoutLocks(before, value) != withoutLocks(*after, value)))
        return refuseLocked(before);
    for (const PropertyId property : before.lockedProperties)
        if (after && !isSame(before, *after, property, value))
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
                         const Template &value)
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
            if (const Result<void> checked = checkElement(element, now, value); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace

tl::unexpected<Error> refuseLocked(const Element &element)
{
    return fail(QStringLiteral("the element is locked"), whereIs(element),
                QStringLiteral("unlock it first"));
}

tl::unexpected<Error> refuseLocked(const Element &element, PropertyId property)
{
    return fail(
        QStringLiteral("the property '%1' is locked").arg(QLatin1String(specOf(property).name)),
        whereIs(element), QStringLiteral("unlock it first"));
}

Result<void> checkLocks(const Template &before, const Template &after)
{
    if (before.scenes.constData() != after.scenes.constData())
        for (qsizetype i = 0; i < before.scenes.size(); ++i) {
            const Scene *scene = found(after.scenes, before.scenes[i].id, i);
            const auto checked =
                checkTracks(before.scenes[i].tracks, scene ? scene->tracks : QList<Track>(), after);
            if (!checked)
                return checked;
        }
    return checkTracks(before.soundtrack, after.soundtrack, after);
}

} // namespace reelwright
