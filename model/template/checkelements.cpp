// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/checkelements.h>
#include <model/template/formversion.h>

#include <cmath>

namespace reelwright {

namespace {

bool fits(MediaKind medium, ElementKind element)
{
    switch (element) {
    case ElementKind::Image:
        return medium == MediaKind::Image;
    case ElementKind::Video:
        return medium == MediaKind::Video;
    default:
        return medium != MediaKind::Image; // a video's sound can be heard by itself
    }
}

const char *const mediaNames[] = {QT_TRANSLATE_NOOP("Message", "image"),
                                  QT_TRANSLATE_NOOP("Message", "video"),
                                  QT_TRANSLATE_NOOP("Message", "sound")};

QString wanted(const PropertySpec &spec)
{
    switch (spec.type) {
    case ValueType::Number:
        return Message::tr("a number from %1 to %2").arg(spec.minimum).arg(spec.maximum);
    case ValueType::Color:
        return Message::tr("a colour like \"#FFB000\"");
    case ValueType::Choice:
        return Message::tr("one of ") + spec.choices.join(QLatin1String(", "));
    default:
        return Message::tr("a text");
    }
}

} // namespace

ElementCheck::ElementCheck(const Template &value, FirstFault &fault)
    : t(value), m_fault(fault), m_newer(isNewerForm(value.version).value_or(false))
{
    for (const Media &medium : t.media)
        m_media.insert(medium.id.value, medium.kind);
    for (const Scene &scene : t.scenes)
        m_scenes.insert(scene.id.value);
    for (qsizetype i = 1; i < t.formats.size(); ++i)
        m_formats.insert(t.formats[i].id);
}

void ElementCheck::checkTracks(const QList<Track> &tracks, const Where &outer, const char *list,
                               const Scene *scene)
{
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const Where where(outer, list, i);
        m_fault.requireId(tracks[i].id.value, m_tracks, Where(where, "id"));
        m_fault.requireName(tracks[i].name, Where(where, "name"));
        requireKnown(tracks[i].extra, where);
        for (qsizetype j = 0; j < tracks[i].elements.size(); ++j) {
            const Where inner(where, "elements", j);
            m_fault.requireId(tracks[i].elements[j].id.value, m_elements, Where(inner, "id"));
            checkElement(tracks[i].elements[j], inner, scene);
        }
    }
}

void ElementCheck::checkOthers(const QList<Track> &tracks, const QSet<QString> &taken,
                               const Where &outer)
{
    // Mostly there are few: comparing is quicker than hashing then.
    const QStringList few = taken.size() <= 8 ? taken.values() : QStringList();
    const auto requireFree = [&](const QString &id, const Where &where) {
        m_fault.require(
            few.isEmpty() ? !taken.contains(id) : !few.contains(id), Where(where, "id"),
            [&] { return Message::tr("the id '%1' is taken already").arg(id); },
            Message::tr("choose another"));
    };
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const Where where(outer, "tracks", i);
        requireFree(tracks[i].id.value, where);
        for (qsizetype j = 0; j < tracks[i].elements.size(); ++j)
            requireFree(tracks[i].elements[j].id.value, Where(where, "elements", j));
    }
}

void ElementCheck::requireKnown(const QByteArray &extra, const Where &where)
{
    m_fault.require(extra.isEmpty() || m_newer, where, [&] {
        return Message::tr("%1 has members that version %2 does not have")
            .arg(QString::fromUtf8(extra.left(40)), t.version);
    });
}

void ElementCheck::checkElement(const Element &element, const Where &where, const Scene *scene)
{
    m_fault.requireId(element.id.value, Where(where, "id"));
    m_fault.requireName(element.name, Where(where, "name"));
    requireKnown(element.extra, where);
    m_fault.require(scene || element.kind == ElementKind::Audio, Where(where, "kind"),
                    Message::tr("the soundtrack holds audio elements only"));
    m_fault.require(element.start >= Flicks(0) && (!scene || element.start < scene->duration),
                    Where(where, "start"), Message::tr("the element must start inside its scene"));
    m_fault.require(element.start <= longestTime, Where(where, "start"),
                    Message::tr("the element starts after more than 1000000 s"));
    m_fault.require(!element.duration ||
                        (*element.duration > Flicks(0) && *element.duration <= longestTime),
                    Where(where, "duration"),
                    Message::tr("an element's duration must be more than 0, and at most "
                                "1000000 s"));
    if (!element.group.isEmpty())
        m_fault.requireId(element.group.value, Where(where, "group"));
    const Where properties(where, "properties");
    for (const auto &[id, property] : element.properties.asKeyValueRange())
        checkProperty(element, specOf(id), property, Where(properties, specOf(id).name));
    checkNeeded(element, properties);
    checkOverrides(element, Where(where, "overrides"));
    checkLocks(element, Where(where, "lockedProperties"));
}

void ElementCheck::checkOverrides(const Element &element, const Where &where)
{
    for (const auto &[format, properties] : element.overrides.asKeyValueRange()) {
        const QByteArray name = format.value.toUtf8();
        const Where inside(where, name.constData());
        m_fault.require(m_formats.contains(format), inside, [&id = format] {
            return Message::tr("'%1' is no format besides the base format").arg(id.value);
        });
        m_fault.require(!properties.isEmpty() || !element.extra.isEmpty(), inside,
                        Message::tr("nothing is otherwise in the format"));
        for (const auto &[id, property] : properties.asKeyValueRange())
            checkOverride(element, specOf(id), property, Where(inside, specOf(id).name));
    }
}

void ElementCheck::checkOverride(const Element &element, const PropertySpec &spec,
                                 const Property &property, const Where &where)
{
    checkProperty(element, spec, property, where);
    m_fault.require(spec.type != ValueType::Scene, where,
                    Message::tr("which scene is nested is the same in all formats"));
    const bool needed = spec.type == ValueType::Typeface || spec.id == PropertyId::Source;
    m_fault.require(!needed || property != Property(spec.initial), where,
                    Message::tr("it can't be without one in a format"));
}

void ElementCheck::checkLocks(const Element &element, const Where &where)
{
    const QList<PropertyId> &locked = element.lockedProperties;
    for (qsizetype i = 0; i < locked.size(); ++i) {
        m_fault.require(specOf(locked[i]).appliesTo(element.kind), Where(where, i), [&] {
            return Message::tr("elements of the kind '%1' have no such property")
                .arg(Message::tr(nameOf(element.kind)));
        });
        m_fault.require(i == 0 || locked[i - 1] < locked[i], Where(where, i),
                        Message::tr("locked properties must stand in their order, each once"));
    }
}

void ElementCheck::checkNeeded(const Element &element, const Where &where)
{
    static const std::pair<PropertyId, QString> needs[] = {
        {PropertyId::Typeface, Message::tr("a text element needs a typeface")},
        {PropertyId::Source, Message::tr("the element needs a source")},
        {PropertyId::NestedScene, Message::tr("the element needs a scene")},
    };
    static const Property nothing = Value(QString());
    for (const auto &[id, what] : needs) {
        if (!specOf(id).appliesTo(element.kind))
            continue;
        const auto property = element.properties.constFind(id);
        m_fault.require(property != element.properties.cend() && *property != nothing, where, what);
    }
}

void ElementCheck::checkProperty(const Element &element, const PropertySpec &spec,
                                 const Property &property, const Where &where)
{
    m_fault.require(spec.appliesTo(element.kind), where, [&] {
        return Message::tr("elements of the kind '%1' have no such property")
            .arg(Message::tr(nameOf(element.kind)));
    });
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
        checkKeyframes(element, spec, *keyframes, where);
    else if (const auto *binding = std::get_if<Binding>(&property))
        checkBinding(element, spec, *binding, where);
    else
        checkValue(element, spec, std::get<Value>(property), where);
}

void ElementCheck::checkKeyframes(const Element &element, const PropertySpec &spec,
                                  const QList<Keyframe> &keyframes, const Where &where)
{
    m_fault.require(spec.animatable, where, Message::tr("this property can't have keyframes"));
    m_fault.require(!keyframes.isEmpty(), where, Message::tr("the list of keyframes is empty"));
    for (qsizetype i = 0; i < keyframes.size(); ++i) {
        const Keyframe &keyframe = keyframes[i];
        const Where frame(where, "keyframes", i);
        m_fault.require(i == 0 || keyframes[i - 1].time < keyframe.time, Where(frame, "time"),
                        Message::tr("keyframes must follow each other in time"));
        m_fault.require(keyframe.time >= -longestTime && keyframe.time <= longestTime,
                        Where(frame, "time"),
                        Message::tr("the keyframe is more than 1000000 s away"));
        checkEasing(keyframe.easing, Where(frame, "ease"));
        const Where inner(frame, "value");
        if (const auto *binding = std::get_if<Binding>(&keyframe.value))
            checkBinding(element, spec, *binding, inner);
        else
            checkValue(element, spec, std::get<Value>(keyframe.value), inner);
    }
}

void ElementCheck::checkEasing(const Easing &easing, const Where &where)
{
    const auto within = [](double x) { return x >= 0 && x <= 1; };
    const auto near = [](double y) { return std::abs(y) <= 100; };
    m_fault.require(within(easing.x1) && within(easing.x2), where,
                    Message::tr("a curve's x1 and x2 must be from 0 to 1"));
    m_fault.require(near(easing.y1) && near(easing.y2), where,
                    Message::tr("a curve's y1 and y2 must be from -100 to 100"));
}

void ElementCheck::checkBinding(const Element &element, const PropertySpec &spec,
                                const Binding &binding, const Where &where)
{
    m_fault.require(spec.isBindable(), where,
                    Message::tr("which scene is nested can't depend on the viewer"),
                    Message::tr("give a slot of the storyboard rules instead"));
    m_fault.require(!binding.source.isEmpty(), Where(where, "bind"),
                    Message::tr("the expression is empty"));
    if (binding.fallback)
        checkValue(element, spec, *binding.fallback, Where(where, "fallback"));
}

void ElementCheck::checkValue(const Element &element, const PropertySpec &spec, const Value &value,
                              const Where &where)
{
    if (!m_fault.require(accepts(spec, value), where,
                         [&] { return Message::tr("must be %1").arg(wanted(spec)); }))
        return;
    if (const auto *name = std::get_if<QString>(&value); name && !name->isEmpty())
        checkReference(element, spec, *name, where);
}

void ElementCheck::checkReference(const Element &element, const PropertySpec &spec,
                                  const QString &name, const Where &where)
{
    if (spec.type == ValueType::Media)
        checkMedium(element, name, where);
    else if (spec.type == ValueType::Typeface)
        m_fault.require(t.typeface({name}), where,
                        [&] { return Message::tr("there is no typeface '%1'").arg(name); });
    else if (spec.type == ValueType::Scene)
        m_fault.require(m_scenes.contains(name), where,
                        [&] { return Message::tr("there is no scene '%1'").arg(name); });
}

void ElementCheck::checkMedium(const Element &element, const QString &name, const Where &where)
{
    const auto kind = m_media.constFind(name);
    if (!m_fault.require(kind != m_media.cend(), where,
                         [&] { return Message::tr("there is no medium '%1'").arg(name); }))
        return;
    m_fault.require(fits(*kind, element.kind), where, [&] {
        return Message::tr("the medium '%1' is of the kind '%2', which the %3 element can't "
                           "show")
            .arg(name, Message::tr(mediaNames[size_t(*kind)]), Message::tr(nameOf(element.kind)));
    });
}

} // namespace reelwright
