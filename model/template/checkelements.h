// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/firstfault.h>
#include <model/template/template.h>

#include <QHash>

namespace reelwright {

// The part of checkTemplate() that looks at tracks, elements and their properties.
class ElementCheck {
public:
    ElementCheck(const Template &value, FirstFault &fault);

    // `outer`: where the list is a member; `scene` is null in the soundtrack.
    void checkTracks(const QList<Track> &tracks, const Where &outer, const char *list,
                     const Scene *scene);
    // That no id of these tracks, which are right by themselves, is one of `taken`.
    void checkOthers(const QList<Track> &tracks, const QSet<QString> &taken, const Where &outer);
    void checkElement(const Element &element, const Where &where, const Scene *scene);
    // That the template's version allows members that this program doesn't know, or there are none.
    void requireKnown(const QByteArray &extra, const Where &where);

private:
    void checkNeeded(const Element &element, const Where &where);
    void checkOverrides(const Element &element, const Where &where);
    void checkOverride(const Element &element, const PropertySpec &spec, const Property &property,
                       const Where &where);
    void checkLocks(const Element &element, const Where &where);
    void checkProperty(const Element &element, const PropertySpec &spec, const Property &property,
                       const Where &where);
    void checkKeyframes(const Element &element, const PropertySpec &spec,
                        const QList<Keyframe> &keyframes, const Where &where);
    void checkEasing(const Easing &easing, const Where &where);
    void checkBinding(const Element &element, const PropertySpec &spec, const Binding &binding,
                      const Where &where);
    void checkValue(const Element &element, const PropertySpec &spec, const Value &value,
                    const Where &where);
    void checkReference(const Element &element, const PropertySpec &spec, const QString &name,
                        const Where &where);
    void checkMedium(const Element &element, const QString &name, const Where &where);

    const Template &t;
    FirstFault &m_fault;
    bool m_newer; // the version of its text form than ours
    QHash<QString, MediaKind> m_media;
    QSet<QString> m_scenes;
    QSet<FormatId> m_formats; // without the base format
    QSet<QString> m_tracks;
    QSet<QString> m_elements;
};

} // namespace reelwright
