// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/edit/storyboardedits.h>

#include <functional>

namespace reelwright {

namespace {

Result<Template> alter(const Template &value, const SlotId &id,
                       const std::function<Result<void>(StoryboardSlot &)> &change)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.slot(id);
    if (!place)
        return fail(place.error());
    StoryboardSlot slot = value.storyboard[*place];
    if (const Result<void> changed = change(slot); !changed)
        return fail(changed.error());
    if (slot != value.storyboard[*place])
        draft.whole().storyboard[*place] = std::move(slot);
    return draft.finish();
}

Result<Template> alter(const Template &value, const SlotId &id, qsizetype index,
                       const std::function<void(Candidate &)> &change)
{
    return alter(value, id, [&](StoryboardSlot &slot) -> Result<void> {
        if (index < 0 || index >= slot.candidates.size())
            return fail(Message::tr("the slot has no candidate %1").arg(index + 1));
        change(slot.candidates[index]);
        return {};
    });
}

} // namespace

Result<Template> addSlot(const Template &value, const QString &name, qsizetype position)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    StoryboardSlot slot;
    slot.id = newId<SlotId>(value, name.isEmpty() ? QStringLiteral("slot") : name);
    slot.name = name;
    Draft draft(value);
    if (const auto done = insertItem(draft.whole().storyboard, position, std::move(slot)); !done)
        return fail(done.error());
    return draft.finish();
}

Result<Template> removeSlot(const Template &value, const SlotId &id)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.slot(id);
    if (!place)
        return fail(place.error());
    draft.whole().storyboard.removeAt(*place);
    return draft.finish();
}

Result<Template> renameSlot(const Template &value, const SlotId &id, const QString &name)
{
    return alter(value, id, [&](StoryboardSlot &slot) {
        slot.name = name;
        return checkName(name);
    });
}

Result<Template> moveSlot(const Template &value, const SlotId &id, qsizetype position)
{
    Draft draft(value);
    const Result<qsizetype> place = draft.slot(id);
    if (!place)
        return fail(place.error());
    if (const auto moved = moveItem(draft.whole().storyboard, *place, position); !moved)
        return fail(moved.error());
    return draft.finish();
}

Result<Template> addCandidate(const Template &value, const SlotId &id, const Candidate &candidate,
                              qsizetype position)
{
    return alter(value, id, [&](StoryboardSlot &slot) {
        return insertItem(slot.candidates, position, candidate);
    });
}

Result<Template> removeCandidate(const Template &value, const SlotId &id, qsizetype index)
{
    return alter(value, id, [&](StoryboardSlot &slot) -> Result<void> {
        if (index < 0 || index >= slot.candidates.size())
            return fail(Message::tr("the slot has no candidate %1").arg(index + 1));
        slot.candidates.removeAt(index);
        return {};
    });
}

Result<Template> moveCandidate(const Template &value, const SlotId &id, qsizetype from,
                               qsizetype to)
{
    return alter(value, id,
                 [&](StoryboardSlot &slot) { return moveItem(slot.candidates, from, to); });
}

Result<Template> setCandidateScene(const Template &value, const SlotId &id, qsizetype index,
                                   const SceneId &scene)
{
    return alter(value, id, index, [&](Candidate &candidate) { candidate.scene = scene; });
}

Result<Template> setRule(const Template &value, const SlotId &id, qsizetype index,
                         const QString &rule)
{
    return alter(value, id, index, [&](Candidate &candidate) { candidate.when = rule; });
}

Result<Template> setDefault(const Template &value, const SlotId &id, const SceneId &scene)
{
    return alter(value, id, [&](StoryboardSlot &slot) -> Result<void> {
        slot.otherwise = scene;
        return {};
    });
}

Result<Template> setCrossFade(const Template &value, const SlotId &id, Flicks duration)
{
    return alter(value, id, [&](StoryboardSlot &slot) -> Result<void> {
        slot.crossFade = duration;
        return {};
    });
}

} // namespace reelwright
