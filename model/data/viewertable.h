// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/template.h>

#include <QList>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;

namespace reelwright {

// What one field holds for one viewer; no value, text (in UTF-8, read during the call), a whole
// number, or a decimal one.
using Cell = std::variant<std::monostate, std::string_view, qint64, double>;

// Viewers in memory: an SQLite database with the one table `viewer`, a column for each field of
// the template. One thread at a time.
class ViewerTable {
public:
    static Result<ViewerTable> make(const QList<Field> &fields);
    ViewerTable(ViewerTable &&) noexcept;
    ViewerTable &operator=(ViewerTable &&) noexcept;
    ~ViewerTable();

    sqlite3 *database() const;
    const QList<Field> &fields() const;
    qint64 count() const;
    void clear();
    // `values` in the order of fields(), of their types; no check is made.
    Result<void> add(std::span<const Cell> values);
    // Rows are counted from 0. Another value of one cell; more rows, which those from `row` on make
    // room for; and without some rows (ascending), whose places those behind them take.
    Result<void> set(qint64 row, int field, const Cell &value);
    Result<void> insert(qint64 row, std::span<const std::vector<Cell>> rows);
    Result<void> remove(std::span<const qint64> rows);

    // The table as the bytes of an SQLite database, in one piece, and back. They are for this
    // program alone: whoever hands them in vouches for them.
    Result<void> image(const std::function<Result<void>(std::span<const char>)> &take) const;
    static Result<ViewerTable> fromImage(const QList<Field> &fields, qint64 size,
                                         const std::function<Result<void>(std::span<char>)> &fill);

private:
    struct Private;
    explicit ViewerTable(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
