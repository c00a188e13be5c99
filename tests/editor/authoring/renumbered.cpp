// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renumbered.h"

#include <model/edit/sources.h>

#include <QHash>

namespace reelwright::test {

namespace {

// A number for each id of one kind; what is no such id stays.
class Numbers {
public:
    explicit Numbers(const char *stem) : m_stem(QString::fromLatin1(stem)) {}

    template<class Id>
    void declare(Id &id)
    {
        m_numbers.insert(id.value, m_stem + QString::number(m_numbers.size() + 1));
        refer(id);
    }
    template<class Id>
    void refer(Id &id) const
    {
        id.value = numberOf(id.value);
    }
    QString numberOf(const QString &id) const { return m_numbers.value(id, id); }

private:
    QString m_stem;
    QHash<QString, QString> m_numbers;
};

class Renumbering {
public:
    Template of(Template value)
    {
        for (Media &medium : value.media)
            m_media.declare(medium.id);
        for (Font &font : value.fonts)
            m_fonts.declare(font.id);
        for (Typeface &typeface : value.typefaces) {
            m_typefaces.declare(typeface.id);
            for (FontId &font : typeface.fonts)
                m_fonts.refer(font);
        }
        for (MediaId &logo : value.brand.logos)
            m_media.refer(logo);
        for (TypeStyle &style : value.brand.styles)
            m_typefaces.refer(style.typeface);
        for (Scene &scene : value.scenes)
            m_scenes.declare(scene.id);
        for (Scene &scene : value.scenes)
            renumber(scene.tracks);
        renumber(value.soundtrack);
        for (StoryboardSlot &slot : value.storyboard) {
            m_slots.declare(slot.id);
            m_scenes.refer(slot.otherwise);
            for (Candidate &candidate : slot.candidates)
                m_scenes.refer(candidate.scene);
        }
        return value;
    }

private:
    void renumber(QList<Track> &tracks)
    {
        for (Track &track : tracks) {
            m_tracks.declare(track.id);
            for (Element &element : track.elements)
                renumber(element);
        }
    }
    void renumber(Element &element)
    {
        m_elements.declare(element.id);
        if (!element.group.isEmpty())
            m_groups.declare(element.group);
        (void)alterProperties(element, [&](QMap<PropertyId, Property> &all, bool) -> Result<void> {
            for (const auto &[id, property] : all.asKeyValueRange())
                renumber(specOf(id), property);
            return {};
        });
    }
    void renumber(const PropertySpec &spec, Property &property) const
    {
        const Numbers *numbers = spec.type == ValueType::Media      ? &m_media
                                 : spec.type == ValueType::Typeface ? &m_typefaces
                                 : spec.type == ValueType::Scene    ? &m_scenes
                                                                    : nullptr;
        if (!numbers)
            return;
        if (auto *value = std::get_if<Value>(&property))
            *value = numbers->numberOf(std::get<QString>(*value));
        if (auto *binding = std::get_if<Binding>(&property); binding && binding->fallback)
            binding->fallback = numbers->numberOf(std::get<QString>(*binding->fallback));
    }

    Numbers m_media{"medium-"};
    Numbers m_fonts{"font-"};
    Numbers m_typefaces{"typeface-"};
    Numbers m_scenes{"scene-"};
    Numbers m_tracks{"track-"};
    Numbers m_elements{"element-"};
    Numbers m_groups{"group-"};
    Numbers m_slots{"slot-"};
};

} // namespace

Template renumbered(const Template &value)
{
    return Renumbering().of(value);
}

} // namespace reelwright::test
