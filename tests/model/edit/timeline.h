// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampletemplates.h"
#include "testcase.h"

#include <model/edit/invariants.h>

#include <functional>

namespace reelwright::test {

inline QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline Element element(const char *id, ElementKind kind, double start, double end)
{
    Element made;
    made.id.value = made.name = u(id);
    made.kind = kind;
    made.start = fromSeconds(start);
    if (end > start)
        made.duration = fromSeconds(end - start);
    for (const auto &[property, name] :
         {std::pair(PropertyId::Source, "clip"), std::pair(PropertyId::Typeface, "body"),
          std::pair(PropertyId::NestedScene, "two")})
        if (specOf(property).appliesTo(kind))
            made.properties[property] = Value(u(name));
    return made;
}

// Two scenes, of which the first, of 10 s, is
//
//   v3 (locked)  |l|
//   v2             |--t--|
//   v1           |---a---|      |--b--|                  to 4, from 6 to 8
//
// and a soundtrack with the element `music`. b is in the group g with t.
inline Template timeline()
{
    using Kind = ElementKind;
    Template value = smallTemplate();
    Element music = value.soundtrack[0].elements[0];
    Element b = element("b", Kind::Rectangle, 6, 8);
    Element t = element("t", Kind::Text, 1, 3);
    b.group = t.group = {u("g")};
    Element a = element("a", Kind::Video, 0, 4);
    a.properties[PropertyId::MediaStart] = Value(1.0);
    a.properties[PropertyId::FadeIn] = Value(0.5);
    a.properties[PropertyId::FadeOut] = Value(0.5);
    a.properties[PropertyId::Opacity] =
        QList<Keyframe>{{Flicks(0), Value(0.0), {}}, {fromSeconds(4), Value(1.0), {}}};
    Track locked{{u("v3")}, {}, {element("l", Kind::Rectangle, 0, 1)}};
    locked.locked = true;
    Scene one{{u("one")},
              u("One"),
              fromSeconds(10),
              {},
              {Track{{u("v1")}, {}, {a, b}}, Track{{u("v2")}, {}, {t}}, locked}};
    Scene two{{u("two")}, {}, fromSeconds(5), {}, {Track{{u("w1")}, {}, {}}}};
    value.scenes = {one, two};
    return value;
}

inline QString shown(const QList<Track> &tracks)
{
    QStringList all;
    for (const Track &track : tracks) {
        QString line = track.id.value + u':';
        for (const Element &element : track.elements) {
            const double start = toSeconds(element.start);
            line += QStringLiteral(" %1 %2-").arg(element.id.value).arg(start);
            if (element.duration)
                line += QString::number(start + toSeconds(*element.duration));
        }
        all.append(line);
    }
    return all.join(QStringLiteral(" | "));
}

// "v1: a 0-4 b 6-8 | v2: t 1-3 | v3: l 0-1"
inline QString shown(const Template &value, const char *scene = "one")
{
    return shown(value.scene({u(scene)})->tracks);
}

inline ElementId id(const char *name)
{
    return {u(name)};
}

inline const Element &find(const Template &value, const char *name)
{
    static const Element none;
    QList<const QList<Track> *> lists{&value.soundtrack};
    for (const Scene &scene : value.scenes)
        lists.append(&scene.tracks);
    for (const QList<Track> *tracks : lists)
        for (const Track &track : *tracks)
            for (const Element &element : track.elements)
                if (element.id == id(name))
                    return element;
    return none;
}

// One line of a table: an edit, and what comes of it or the words of its refusal.
struct Case {
    const char *name;
    std::function<Result<Template>(const Template &)> edit;
    QString outcome; // shown() of scene one; beginning with '!': part of the error's text
};

// `outcome`: shown() of the template after the edit.
inline void checkOutcome(const char *name, const Result<Template> &after, const QString &outcome,
                         const QString &wanted)
{
    const QString seen = after ? outcome : u("!") + after.error().text();
    const bool right = wanted.startsWith(u'!')
                           ? seen.startsWith(u'!') && seen.contains(wanted.sliced(1))
                           : seen == wanted;
    QVERIFY2(right, qPrintable(u(name) + u(": ") + seen));
    if (after)
        VERIFY_RESULT(checkInvariants(*after));
}

} // namespace reelwright::test
