// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checkelements.h>

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

const char *const mediaNames[] = {"image", "video", "sound"};

QString wanted(const PropertySpec &spec)
{
    switch (spec.type) {
    case ValueType::Number:
        return QStringLiteral("a number from %1 to %2").arg(spec.minimum).arg(spec.maximum);
    case ValueType::Color:
        return QStringLiteral("a colour like \"#FFB000\"");
    case ValueType::Choice:
        return QStringLiteral("one of ") + spec.choices.join(QLatin1String(", "));
    default:
        return QStringLiteral("a text");
    }
}

} // namespace

void ElementCheck::checkTracks(const QList<Track> &tracks, const QString &where, const Scene *scene)
{
    for (qsizetype i = 0; i < tracks.size(); ++i) {
        const QString track = where + u'/' + QString::number(i);
        m_fault.requireId(tracks[i].id.value, m_tracks, track + QStringLiteral("/id"));
        for (qsizetype j = 0; j < tracks[i].elements.size(); ++j)
            checkElement(tracks[i].elements[j], QStringLiteral("%1/elements/%2").arg(track).arg(j),
                         scene);
    }
}

void ElementCheck::remember(const QList<Track> &tracks)
{
    for (const Track &track : tracks) {
        m_tracks.insert(track.id.value);
        for (const Element &element : track.elements)
            m_elements.insert(element.id.value);
    }
}

void ElementCheck::checkElement(const Element &element, const QString &where, const Scene *scene)
{
    m_fault.requireId(element.id.value, m_elements, where + QStringLiteral("/id"));
    m_fault.require(scene || element.kind == ElementKind::Audio, where + QStringLiteral("/kind"),
                    QStringLiteral("the soundtrack holds audio elements only"));
    m_fault.require(element.start >= Flicks(0) && (!scene || element.start < scene->duration),
                    where + QStringLiteral("/start"),
                    QStringLiteral("the element must start inside its scene"));
    m_fault.require(element.start <= longestTime, where + QStringLiteral("/start"),
                    QStringLiteral("the element starts after more than 1000000 s"));
    m_fault.require(!element.duration ||
                        (*element.duration > Flicks(0) && *element.duration <= longestTime),
                    where + QStringLiteral("/duration"),
                    QStringLiteral("an element's duration must be more than 0, and at most "
                                   "1000000 s"));
    if (!element.group.isEmpty())
        m_fault.requireId(element.group.value, where + QStringLiteral("/group"));
    for (const auto &[id, property] : element.properties.asKeyValueRange())
        checkProperty(element, specOf(id), property,
                      where + QStringLiteral("/properties/") + QLatin1String(specOf(id).name));
    checkNeeded(element, where + QStringLiteral("/properties"));
}

void ElementCheck::checkNeeded(const Element &element, const QString &where)
{
    static const std::pair<PropertyId, QString> needs[] = {
        {PropertyId::Typeface, QStringLiteral("a text element needs a typeface")},
        {PropertyId::Source, QStringLiteral("the element needs a source")},
        {PropertyId::NestedScene, QStringLiteral("the element needs a scene")},
    };
    const Property nothing = Value(QString());
    for (const auto &[id, what] : needs)
        if (specOf(id).appliesTo(element.kind))
            m_fault.require(element.properties.value(id, nothing) != nothing, where, what);
}

void ElementCheck::checkProperty(const Element &element, const PropertySpec &spec,
                                 const Property &property, const QString &where)
{
    m_fault.require(spec.appliesTo(element.kind), where,
                    QStringLiteral("elements of the kind '%1' have no such property")
                        .arg(QLatin1String(nameOf(element.kind))));
    if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
        checkKeyframes(element, spec, *keyframes, where);
    else if (const auto *binding = std::get_if<Binding>(&property))
        checkBinding(element, spec, *binding, where);
    else
        checkValue(element, spec, std::get<Value>(property), where);
}

void ElementCheck::checkKeyframes(const Element &element, const PropertySpec &spec,
                                  const QList<Keyframe> &keyframes, const QString &where)
{
    m_fault.require(spec.animatable, where, QStringLiteral("this property can't have keyframes"));
    m_fault.require(!keyframes.isEmpty(), where, QStringLiteral("the list of keyframes is empty"));
    for (qsizetype i = 0; i < keyframes.size(); ++i) {
        const Keyframe &keyframe = keyframes[i];
        const QString frame = QStringLiteral("%1/keyframes/%2").arg(where).arg(i);
        m_fault.require(i == 0 || keyframes[i - 1].time < keyframe.time,
                        frame + QStringLiteral("/time"),
                        QStringLiteral("keyframes must follow each other in time"));
        const auto within = [](double x) { return x >= 0 && x <= 1; };
        m_fault.require(within(keyframe.easing.x1) && within(keyframe.easing.x2),
                        frame + QStringLiteral("/ease"),
                        QStringLiteral("a curve's x1 and x2 must be from 0 to 1"));
        if (const auto *binding = std::get_if<Binding>(&keyframe.value))
            checkBinding(element, spec, *binding, frame + QStringLiteral("/value"));
        else
            checkValue(element, spec, std::get<Value>(keyframe.value),
                       frame + QStringLiteral("/value"));
    }
}

void ElementCheck::checkBinding(const Element &element, const PropertySpec &spec,
                                const Binding &binding, const QString &where)
{
    m_fault.require(spec.isBindable(), where,
                    QStringLiteral("which scene is nested can't depend on the viewer"),
                    QStringLiteral("give a slot of the storyboard rules instead"));
    m_fault.require(!binding.source.isEmpty(), where + QStringLiteral("/bind"),
                    QStringLiteral("the expression is empty"));
    if (binding.fallback)
        checkValue(element, spec, *binding.fallback, where + QStringLiteral("/fallback"));
}

void ElementCheck::checkValue(const Element &element, const PropertySpec &spec, const Value &value,
                              const QString &where)
{
    if (!m_fault.require(accepts(spec, value), where,
                         QStringLiteral("must be %1").arg(wanted(spec))))
        return;
    if (const auto *name = std::get_if<QString>(&value); name && !name->isEmpty())
        checkReference(element, spec, *name, where);
}

void ElementCheck::checkReference(const Element &element, const PropertySpec &spec,
                                  const QString &name, const QString &where)
{
    if (spec.type == ValueType::Media)
        checkMedium(element, name, where);
    else if (spec.type == ValueType::Typeface)
        m_fault.require(t.typeface({name}), where,
                        QStringLiteral("there is no typeface '%1'").arg(name));
    else if (spec.type == ValueType::Scene)
        m_fault.require(t.scene({name}), where, QStringLiteral("there is no scene '%1'").arg(name));
}

void ElementCheck::checkMedium(const Element &element, const QString &name, const QString &where)
{
    const Media *medium = t.mediaNamed({name});
    if (!m_fault.require(medium, where, QStringLiteral("there is no medium '%1'").arg(name)))
        return;
    m_fault.require(fits(medium->kind, element.kind), where,
                    QStringLiteral("the medium '%1' is of the kind '%2', which the %3 element "
                                   "can't show")
                        .arg(name, QLatin1String(mediaNames[size_t(medium->kind)]),
                             QLatin1String(nameOf(element.kind))));
}

} // namespace reelwright
