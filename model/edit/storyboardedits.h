// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// The slots that make up the video and their candidate scenes, which are known by their index.
// A position of -1 is the last.

Result<Template> addSlot(const Template &value, const QString &name, qsizetype position = -1);
Result<Template> removeSlot(const Template &value, const SlotId &slot);
Result<Template> renameSlot(const Template &value, const SlotId &slot, const QString &name);
Result<Template> moveSlot(const Template &value, const SlotId &slot, qsizetype position);

// A rule is an expression; an empty one always holds.
Result<Template> addCandidate(const Template &value, const SlotId &slot, const Candidate &candidate,
                              qsizetype position = -1);
Result<Template> removeCandidate(const Template &value, const SlotId &slot, qsizetype index);
Result<Template> moveCandidate(const Template &value, const SlotId &slot, qsizetype from,
                               qsizetype to);
Result<Template> setCandidateScene(const Template &value, const SlotId &slot, qsizetype index,
                                   const SceneId &scene);
Result<Template> setRule(const Template &value, const SlotId &slot, qsizetype index,
                         const QString &rule);

// An empty scene: the slot is skipped where no rule holds.
Result<Template> setDefault(const Template &value, const SlotId &slot, const SceneId &scene);
// From 0 to the length of the shortest scene on either side.
Result<Template> setCrossFade(const Template &value, const SlotId &slot, Flicks duration);

} // namespace reelwright
