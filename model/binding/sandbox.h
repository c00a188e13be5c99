// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/scope.h>
#include <model/binding/sqltext.h>
#include <model/data/viewertable.h>

#include <memory>

namespace reelwright {

// The second wall behind the translation: SQLite itself compiles each expression over a table
// without rows, and its authorizer lets nothing through but the table's columns and the allowed
// functions.
class Sandbox {
public:
    static Result<Sandbox> make(const QList<Field> &fields);
    Sandbox(Sandbox &&) noexcept;
    ~Sandbox();

    // Which fields it reads, in the template's order.
    Result<QStringList> fieldsRead(const SqlText &sql, const QString &source);

private:
    struct Private;
    explicit Sandbox(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
