// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <functional>

namespace reelwright {

struct SynthesisInputs {
    int count = 100;
    quint32 seed = 1; // the same viewers from the same contract, spreads and seed, on every machine
    const ViewerTable *like = nullptr; // whose spreads they have; null: the contract's alone
};

// Viewers that nobody is: of the contract's types, within what it allows, in the template's
// languages. What a person could be known by is made up, never taken from `like`; what at least
// five of its viewers have in a field that is not personal may come again.
Result<ViewerTable> synthesise(const Template &value, const SynthesisInputs &inputs,
                               const std::function<bool(int done)> &goOn = {});

} // namespace reelwright
