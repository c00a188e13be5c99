// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/edit/elementedits.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/sources.h>
#include <model/edit/trackedits.h>
#include <model/template/template.h>

#include <QRandomGenerator>

namespace reelwright::test {

// The arguments of edits: mostly what the template has, at times what is wrong.
class Arguments {
public:
    Arguments(QRandomGenerator &random, const Template &value) : t(value), m_random(random) {}

    const Template &t;

    QRandomGenerator &random() { return m_random; }
    int below(int limit) { return int(m_random.bounded(std::max(limit, 1))); }
    bool chance(int in = 2) { return below(in) == 0; }
    template<class T>
    T oneOf(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list[below(int(list.size()))];
    }
    template<class List>
    auto idOf(const List &list)
    {
        return oneOf(list).id;
    }

    QString text()
    {
        static const QStringList words{QStringLiteral("Offer"), QString::fromUtf8("Grüße"),
                                       QStringLiteral("Call 2"), QString(),
                                       QString::fromUtf8("你好")};
        return oneOf(words);
    }
    QString newFieldName() { return QStringLiteral("field") + QString::number(below(30)); }
    Flicks time() // on a grid, so that borders meet
    {
        return oneSecond / 4 * below(28);
    }
    Flicks step() { return chance(4) ? Flicks(below(1000) - 500) : time() - 3 * oneSecond; }
    qsizetype position() { return below(6) - 1; }

    QList<Track> tracks()
    {
        QList<Track> all = t.soundtrack;
        for (const Scene &scene : t.scenes)
            all += scene.tracks;
        return all;
    }
    Track track() { return oneOf(tracks()); }
    SceneId scene() { return idOf(t.scenes); }
    SlotId slot() { return idOf(t.storyboard); }
    QString field() { return oneOf(t.fields).name; }
    MediaId medium(MediaKind kind)
    {
        QList<Media> fitting;
        for (const Media &medium : t.media)
            if (medium.kind == kind)
                fitting.append(medium);
        return idOf(fitting);
    }
    Element element()
    {
        QList<Element> all;
        eachElement(t, [&](const Element &one) { all.append(one); });
        return oneOf(all);
    }
    QList<ElementId> elements() // of one scene, mostly
    {
        QList<Element> near;
        const QList<Track> among = chance(8)   ? tracks()
                                   : chance(8) ? t.soundtrack
                                               : oneOf(t.scenes).tracks;
        for (const Track &one : among)
            near += one.elements;
        QList<ElementId> ids;
        for (int i = 1 + below(3); i > 0 && !near.isEmpty(); --i)
            ids.append(oneOf(near).id);
        return ids;
    }
    PropertySpec spec(ElementKind kind)
    {
        QList<PropertyId> fitting;
        for (const PropertySpec &one : properties())
            if (one.appliesTo(kind) || chance(40))
                fitting.append(one.id);
        return specOf(oneOf(fitting));
    }
    Value valueOf(const PropertySpec &spec, ElementKind kind)
    {
        switch (spec.type) {
        case ValueType::Number:
            return chance(10) ? spec.maximum + 1 // out of range
                              : std::clamp<double>(below(200), spec.minimum, spec.maximum);
        case ValueType::Color:
            return color();
        case ValueType::Choice:
            return oneOf(spec.choices);
        case ValueType::Media:
            return medium(kind == ElementKind::Image   ? MediaKind::Image
                          : kind == ElementKind::Video ? MediaKind::Video
                                                       : MediaKind::Audio)
                .value;
        case ValueType::Typeface:
            return idOf(t.typefaces).value;
        case ValueType::Scene:
            return scene().value;
        default:
            return text();
        }
    }
    Color color() { return {quint8(below(256)), quint8(below(256)), 0, quint8(255)}; }
    QString source(const PropertySpec &spec)
    {
        const QString expression = chance() ? field() : field() + QStringLiteral(" || 'x'");
        return spec.type == ValueType::Text ? QStringLiteral("Hi {{ %1 | upper }}").arg(expression)
                                            : expression;
    }
    Easing easing()
    {
        Easing made;
        made.hold = chance(4);
        if (!made.hold && chance())
            made = {m_random.generateDouble(), m_random.generateDouble() * 3 - 1,
                    m_random.generateDouble(), m_random.generateDouble() * 3 - 1, false};
        return made;
    }
    Element newElement()
    {
        Element made;
        made.kind = ElementKind(below(7));
        made.name = text();
        made.start = time();
        if (chance())
            made.duration = oneSecond / 4 * (1 + below(8));
        for (const PropertyId id :
             {PropertyId::Source, PropertyId::Typeface, PropertyId::NestedScene})
            if (specOf(id).appliesTo(made.kind))
                made.properties[id] = valueOf(specOf(id), made.kind);
        return made;
    }
    std::pair<ElementId, PropertyId> bound() // an element's that has some
    {
        QList<std::pair<ElementId, PropertyId>> all;
        eachElement(t, [&](const Element &one) {
            for (const auto &[id, property] : one.properties.asKeyValueRange())
                if (std::holds_alternative<Binding>(property))
                    all.emplaceBack(one.id, id);
        });
        return oneOf(all);
    }
    // Of an element that has some.
    std::optional<KeyframeRef> keyframe()
    {
        QList<KeyframeRef> refs;
        eachElement(t, [&](const Element &one) {
            for (const auto &[id, property] : one.properties.asKeyValueRange())
                if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property))
                    for (const Keyframe &keyframe : *keyframes)
                        refs.append({one.id, id, keyframe.time});
        });
        return refs.isEmpty() ? std::nullopt : std::optional(oneOf(refs));
    }
    QList<KeyframeRef> keyframes()
    {
        QList<KeyframeRef> refs;
        for (int i = 1 + below(3); i > 0; --i)
            if (const auto ref = keyframe())
                refs.append(*ref);
        return refs;
    }
    Media newMedium()
    {
        Media made;
        made.kind = MediaKind(below(3));
        made.path = QStringLiteral("media/new %1.bin").arg(below(100));
        made.width = below(4000);
        if (chance())
            made.duration = time() + Flicks(1);
        if (chance())
            made.digest = Digest(64, "0123456789abcdef"[below(16)]);
        made.embedded = chance();
        return made;
    }
    QString typefaceWish() { return QStringLiteral("Face %1").arg(below(4)); }
    QList<Font> fonts() // new ones, and some that the template has
    {
        QList<Font> made;
        for (int i = below(4); i > 0; --i)
            if (chance())
                made.append(oneOf(t.fonts));
            else
                made.append({{},
                             QStringLiteral("fonts/new%1.ttf").arg(below(6)),
                             below(2),
                             Digest(64, "0123456789abcdef"[below(6)]),
                             {}});
        return made;
    }
    Marker marker() { return {time(), text(), {}}; }
    Flicks markerTime() { return oneOf(oneOf(t.scenes).markers).time; }

private:
    QRandomGenerator &m_random;
};

} // namespace reelwright::test
