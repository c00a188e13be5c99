// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/identifiers.h>
#include <model/edit/sources.h>
#include <model/edit/uses.h>
#include <model/edit/wording.h>

namespace reelwright {

namespace {

void addOnce(QStringList &list, const QString &one)
{
    if (!list.contains(one))
        list.append(one);
}

// The elements of which a property of this type has this value, at a keyframe or as fallback too.
void addElementsWith(const Template &value, ValueType type, const QString &name, QStringList &uses)
{
    const Value wanted(name);
    eachElement(value, [&](const Element &element) {
        for (const auto &properties : propertiesOf(element))
            for (const auto &[id, property] : properties.asKeyValueRange())
                if (specOf(id).type == type && holds(property, wanted))
                    addOnce(uses, whereIs(element));
    });
}

} // namespace

QStringList usesOf(const Template &value, const SceneId &scene)
{
    QStringList uses;
    for (const StoryboardSlot &slot : value.storyboard) {
        bool used = slot.otherwise == scene;
        for (const Candidate &candidate : slot.candidates)
            used = used || candidate.scene == scene;
        if (used)
            uses.append(whereIs(slot));
    }
    addElementsWith(value, ValueType::Scene, scene.value, uses);
    return uses;
}

QStringList usesOf(const Template &value, const MediaId &medium)
{
    QStringList uses;
    if (value.brand.logos.contains(medium))
        uses.append(Message::tr("the brand's logos"));
    addElementsWith(value, ValueType::Media, medium.value, uses);
    eachSource(value, [&](const Source &source) {
        if (source.type == ValueType::Media && textsIn(source).contains(medium.value))
            addOnce(uses, source.where);
    });
    return uses;
}

QList<MediaId> unusedMedia(const Template &value)
{
    QList<MediaId> unused;
    for (const Media &medium : value.media)
        if (usesOf(value, medium.id).isEmpty())
            unused.append(medium.id);
    return unused;
}

QStringList usesOfField(const Template &value, const QString &field)
{
    QStringList uses;
    for (const Field &other : value.fields)
        if (other.consent == field)
            uses.append(Message::tr("the consent for the field '%1'").arg(other.name));
    eachSource(value, [&](const Source &source) {
        if (namesIn(source).contains(field.toLower()))
            addOnce(uses, source.where);
    });
    return uses;
}

QStringList usesOfTable(const Template &value, const QString &table)
{
    QStringList uses;
    eachSource(value, [&](const Source &source) {
        if (tablesIn(source).contains(table.toLower()))
            addOnce(uses, source.where);
    });
    return uses;
}

Result<void> checkUnused(const QString &what, const QStringList &uses, const QString &hint)
{
    if (uses.isEmpty())
        return {};
    const QString rest = uses.size() > 3 ? Message::tr(" and %1 more").arg(uses.size() - 3)
                                         : QString();
    return fail(what + Message::tr(" is used"),
                uses.first(std::min<qsizetype>(3, uses.size())).join(QStringLiteral(", ")) + rest,
                hint);
}

} // namespace reelwright
