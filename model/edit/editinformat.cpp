// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/draft.h>
#include <model/edit/editinformat.h>
#include <model/edit/sources.h>
#include <model/template/informat.h>

#include <QHash>
#include <algorithm>
#include <utility>

namespace reelwright {

namespace {

constexpr PropertyId sameInAll = PropertyId::NestedScene; // it has no overrides

// Without what is missing: an edit in one format is not to give it to the others.
Properties saidInFull(Properties properties, const QList<PropertyId> &all)
{
    if (properties.contains(sameInAll))
        properties.remove(sameInAll);
    for (const PropertyId id : all)
        if (id != sameInAll && !properties.contains(id))
            properties.insert(id, specOf(id).initial);
    return properties;
}

Element viewOf(const Element &element, const QList<Format> &formats, const FormatId &format)
{
    QList<PropertyId> all;
    for (const Properties &properties : propertiesOf(element))
        all += properties.keys();
    if (specOf(PropertyId::MediaStart).appliesTo(element.kind)) // trimming sets it
        all += PropertyId::MediaStart;
    Element made = element;
    made.properties = propertiesIn(element, format);
    made.overrides.clear();
    for (const Format &other : formats)
        if (other.id != format)
            if (Properties full = saidInFull(propertiesIn(element, other.id), all); !full.isEmpty())
                made.overrides.insert(other.id, std::move(full));
    return made;
}

// The way back from a view.
class WayBack {
public:
    WayBack(const Template &value, const Template &view, const Template &edited);
    Template run() const;

private:
    // Before the edit, in the view and in the template itself.
    struct Former {
        const Element *viewed = nullptr;
        const Element *element = nullptr;
    };

    void index(const QList<Track> &viewed, const QList<Track> &tracks);
    QList<Format> formats() const;
    QList<Track> tracks(const QList<Track> &edited) const;
    Element element(const Element &edited) const;
    Properties in(const FormatId &format, const Element &edited, const Element *viewed) const;

    const Template &m_value;
    const Template &m_view;
    const Template &m_edited;
    const QList<Format> m_formats;
    QHash<ElementId, Former> m_former;
    QHash<TrackId, const Track *> m_tracks; // of the template before
};

WayBack::WayBack(const Template &value, const Template &view, const Template &edited)
    : m_value(value), m_view(view), m_edited(edited), m_formats(formats())
{
    for (qsizetype i = 0; i < value.scenes.size(); ++i)
        index(view.scenes[i].tracks, value.scenes[i].tracks);
    index(view.soundtrack, value.soundtrack);
}

void WayBack::index(const QList<Track> &viewed, const QList<Track> &tracks)
{
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        m_tracks.insert(tracks[i].id, &tracks[i]);
        for (qsizetype j = 0; j < tracks[i].elements.size(); ++j)
            m_former.insert(tracks[i].elements[j].id,
                            {&viewed[i].elements[j], &tracks[i].elements[j]});
    }
}

// In the order that they had, new ones last.
QList<Format> WayBack::formats() const
{
    QList<Format> left = m_edited.formats;
    QList<Format> made;
    for (const Format &format : m_value.formats)
        for (qsizetype i = 0; i < left.size(); ++i)
            if (left[i].id == format.id) {
                made.append(left.takeAt(i));
                break;
            }
    made += left;
    return made == m_value.formats ? m_value.formats : made;
}

Template WayBack::run() const
{
    Template made = m_edited;
    made.formats = m_formats;
    for (qsizetype i = 0; i < made.scenes.size(); ++i) {
        const Scene &scene = m_edited.scenes[i];
        const Scene *former = m_value.scene(scene.id);
        QList<Track> next = tracks(scene.tracks);
        made.scenes[i].tracks = former && former->tracks == next ? former->tracks : next;
    }
    if (made.scenes == m_value.scenes)
        made.scenes = m_value.scenes;
    const QList<Track> soundtrack = tracks(m_edited.soundtrack);
    made.soundtrack = soundtrack == m_value.soundtrack ? m_value.soundtrack : soundtrack;
    return made;
}

QList<Track> WayBack::tracks(const QList<Track> &edited) const
{
    QList<Track> made = edited;
    for (Track &track : made) {
        const Track *former = m_tracks.value(track.id);
        for (Element &one : track.elements)
            one = element(one);
        if (former && former->elements == track.elements)
            track.elements = former->elements;
    }
    return made;
}

Element WayBack::element(const Element &edited) const
{
    const Former former = m_former.value(edited.id);
    if (former.viewed && *former.viewed == edited)
        return *former.element;
    Element made = edited;
    made.properties = in(m_formats.first().id, edited, former.viewed);
    made.overrides.clear();
    for (const Format &format : m_formats.sliced(1))
        if (const Properties own = differing(in(format.id, edited, former.viewed), made.properties);
            !own.isEmpty())
            made.overrides.insert(format.id, own);
    return made;
}

// What the view did not say of the other formats they didn't have, and have not got by the edit.
Properties WayBack::in(const FormatId &format, const Element &edited, const Element *viewed) const
{
    Properties made = propertiesIn(edited, format);
    const FormatId current = m_view.formats.first().id;
    const bool known = std::any_of(m_view.formats.cbegin(), m_view.formats.cend(),
                                   [&](const Format &one) { return one.id == format; });
    if (!viewed || !known || format == current || m_edited.formats.first().id != current)
        return made;
    const Properties said = edited.overrides.value(format);
    for (const PropertyId id : edited.properties.keys())
        if (id != sameInAll && !said.contains(id) && !viewed->properties.contains(id))
            made.remove(id);
    return made;
}

} // namespace

Template viewIn(const Template &value, const FormatId &format)
{
    Template made = inFormat(value, format);
    const FormatId current = made.formats.first().id;
    if (current == value.formats.first().id)
        return value;
    made.scenes = value.scenes;
    made.soundtrack = value.soundtrack;
    alterElements(made, [&](const Element &element) {
        return std::optional(viewOf(element, value.formats, current));
    });
    return made;
}

Property propertyOf(const Element &viewed, PropertyId property, const FormatId &format)
{
    const Property initial = specOf(property).initial;
    const auto there = viewed.overrides.constFind(format);
    return there == viewed.overrides.cend() || property == sameInAll
               ? viewed.properties.value(property, initial)
               : there->value(property, initial);
}

Template carriedBack(const Template &value, const Template &view, const Template &edited)
{
    if (view.formats.first().id == value.formats.first().id)
        return edited;
    return edited == view ? value : WayBack(value, view, edited).run();
}

Result<Template> editInFormat(const Template &value, const FormatId &format,
                              const TemplateEdit &edit)
{
    const Template view = viewIn(value, format);
    const Result<Template> edited = edit(view);
    return edited ? Result<Template>(carriedBack(value, view, *edited)) : edited;
}

Result<Template> clearOverride(const Template &value, const QList<ElementId> &elements,
                               PropertyId property, const FormatId &format)
{
    Draft draft(value);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        const auto overrides = element.overrides.find(format);
        if (overrides == element.overrides.end() || overrides->remove(property) == 0)
            continue;
        if (overrides->isEmpty())
            element.overrides.erase(overrides);
        draft.put(place, std::move(element));
    }
    return draft.finish();
}

} // namespace reelwright
