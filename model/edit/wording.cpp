// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/wording.h>

#include <model/base/message.h>

namespace reelwright {

namespace {

QString nameOr(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

QString whereIs(const Element &element)
{
    const QString &id = element.id.value;
    return element.name.isEmpty() ? Message::tr("element %1").arg(id)
                                  : Message::tr("element %1 (%2)").arg(element.name, id);
}

QString whereIs(const Track &track)
{
    return Message::tr("track %1").arg(nameOr(track.name, track.id.value));
}

QString whereIs(const StoryboardSlot &slot)
{
    return Message::tr("slot %1").arg(nameOr(slot.name, slot.id.value));
}

QString whereIs(const InferredField &field)
{
    return Message::tr("inferred field %1").arg(field.name);
}

} // namespace reelwright
