// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/informat.h>

#include <algorithm>

namespace reelwright {

namespace {

// The index of the format; 0, the base format's, if there is none of this id.
qsizetype indexOf(const QList<Format> &formats, const FormatId &id)
{
    const auto found = std::find_if(formats.cbegin(), formats.cend(),
                                    [&](const Format &format) { return format.id == id; });
    return found == formats.cend() ? 0 : found - formats.cbegin();
}

void alterTracks(QList<Track> &tracks, const ElementChange &change)
{
    for (qsizetype i = 0; i < tracks.size(); ++i)
        for (qsizetype j = 0; j < std::as_const(tracks)[i].elements.size(); ++j)
            if (auto next = change(std::as_const(tracks)[i].elements[j]))
                tracks[i].elements[j] = std::move(*next);
}

} // namespace

Properties propertiesIn(const Element &element, const FormatId &format)
{
    const auto overrides = element.overrides.constFind(format);
    if (overrides == element.overrides.cend())
        return element.properties;
    Properties made = element.properties;
    for (const auto &[id, property] : overrides->asKeyValueRange())
        if (property == Property(specOf(id).initial))
            made.remove(id);
        else
            made.insert(id, property);
    return made;
}

Properties differing(const Properties &own, const Properties &other)
{
    Properties made;
    for (const auto &[id, property] : own.asKeyValueRange())
        if (property != other.value(id, specOf(id).initial))
            made.insert(id, property);
    for (const auto &[id, property] : other.asKeyValueRange())
        if (const Property initial = specOf(id).initial; !own.contains(id) && property != initial)
            made.insert(id, initial);
    return made;
}

void alterElements(Template &value, const ElementChange &change)
{
    for (qsizetype i = 0; i < value.scenes.size(); ++i) {
        QList<Track> tracks = std::as_const(value.scenes)[i].tracks;
        alterTracks(tracks, change);
        if (tracks.constData() != std::as_const(value.scenes)[i].tracks.constData())
            value.scenes[i].tracks = std::move(tracks);
    }
    alterTracks(value.soundtrack, change);
}

Template inFormat(const Template &value, const FormatId &format)
{
    Template made = value;
    if (const qsizetype index = indexOf(value.formats, format); index > 0)
        made.formats.move(index, 0);
    alterElements(made, [&](const Element &element) -> std::optional<Element> {
        if (element.overrides.isEmpty())
            return std::nullopt;
        Element shown = element;
        shown.properties = propertiesIn(element, format);
        shown.overrides.clear();
        return shown;
    });
    return made;
}

Template withBase(const Template &value, const FormatId &format)
{
    const qsizetype index = indexOf(value.formats, format);
    if (index == 0)
        return value;
    Template made = value;
    made.formats.move(index, 0);
    alterElements(made, [&](const Element &element) -> std::optional<Element> {
        if (element.overrides.isEmpty())
            return std::nullopt;
        Element next = withBase(element, value.formats, format);
        return next == element ? std::nullopt : std::optional(std::move(next));
    });
    return made;
}

Element withBase(const Element &element, const QList<Format> &formats, const FormatId &base)
{
    Element made = element;
    made.properties = propertiesIn(element, base);
    made.overrides.clear();
    for (const Format &format : formats)
        if (format.id != base)
            if (const Properties own = differing(propertiesIn(element, format.id), made.properties);
                !own.isEmpty())
                made.overrides.insert(format.id, own);
    return made;
}

} // namespace reelwright
