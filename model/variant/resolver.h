// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/compiledtemplate.h>
#include <model/data/viewertable.h>
#include <model/variant/variant.h>

#include <functional>
#include <memory>

namespace reelwright {

// Runs the compiled query over the rows of a ViewerTable, and makes a Variant of each. One thread
// at a time; the table must outlive it.
class Resolver {
public:
    static Result<Resolver> make(const Template &value, ViewerTable &table,
                                 const ResolveInputs &inputs = {});
    Resolver(Resolver &&) noexcept;
    ~Resolver();

    // Each row in the table's order: a variant, or the error that keeps this viewer from having
    // one (which viewer, which field and where it is used). `sink` returns false to stop,
    // and must not call the resolver.
    Result<void> each(const std::function<bool(Result<Variant>)> &sink);
    // The viewer whose key is `viewer`.
    Result<Variant> one(const QString &viewer);

private:
    struct Private;
    explicit Resolver(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
