// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/firstfault.h>
#include <model/template/template.h>

namespace reelwright {

// The part of checkTemplate() that looks at tracks, elements and their properties.
class ElementCheck {
public:
    ElementCheck(const Template &value, FirstFault &fault) : t(value), m_fault(fault) {}

    // `where`: the pointer of the list; `scene` is null in the soundtrack.
    void checkTracks(const QList<Track> &tracks, const QString &where, const Scene *scene);
    // Names of parts that need no other check.
    void remember(const QList<Track> &tracks);
    // `where`: the element's own pointer.
    void checkElement(const Element &element, const QString &where, const Scene *scene);

private:
    void checkNeeded(const Element &element, const QString &where);
    void checkProperty(const Element &element, const PropertySpec &spec, const Property &property,
                       const QString &where);
    void checkKeyframes(const Element &element, const PropertySpec &spec,
                        const QList<Keyframe> &keyframes, const QString &where);
    void checkBinding(const Element &element, const PropertySpec &spec, const Binding &binding,
                      const QString &where);
    void checkValue(const Element &element, const PropertySpec &spec, const Value &value,
                    const QString &where);
    void checkReference(const Element &element, const PropertySpec &spec, const QString &name,
                        const QString &where);
    void checkMedium(const Element &element, const QString &name, const QString &where);

    const Template &t;
    FirstFault &m_fault;
    QSet<QString> m_tracks;
    QSet<QString> m_elements;
};

} // namespace reelwright
