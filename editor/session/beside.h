// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/assets.h>
#include <model/variant/resolver.h>

#include <memory>
#include <optional>

namespace reelwright {

// A viewer, and what they are to be seen in beside what is in view.
struct Beside {
    qint64 index = -1; // in the data's order; -1: the one with `key`
    QString key{};
    std::shared_ptr<const Template> then{}; // an earlier one, in all its formats; null: the newest
    FormatId format{};                      // empty: the one in view, of an earlier one the base
};

// Viewers resolved with such a template.
struct BesideResolver {
    std::shared_ptr<const Template> then; // what it was made of
    Template newest;                      // the same, where there is no `then`
    FormatId format;
    Template value;                     // in that format, with the fields of the data
    std::unique_ptr<Resolver> resolver; // null:
    std::optional<Error> fault;
};

} // namespace reelwright
