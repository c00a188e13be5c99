// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QString>
#include <QStringList>
#include <string_view>
#include <vector>

namespace reelwright {

inline constexpr size_t longestField = 1 << 20;   // bytes
inline constexpr size_t longestRecord = 16 << 20; // bytes

// One record of a data file: what it holds for each field of the template, or why it can't be used.
struct Record {
    qint64 line = 0;                      // where it starts, from 1
    std::vector<std::string_view> values; // UTF-8, empty: none; valid until the next one is read
    // For each value: it has a type where it comes from, and is in the program's own spelling
    // whatever is known of the column's (numbers of JSON, dates of a database). Empty: none.
    std::vector<unsigned char> typed;
    QString reason; // empty: it can be used
    QString column;
    QString value;

    void reject(QString why, QString in = {}, QString what = {})
    {
        reason = std::move(why);
        column = std::move(in);
        value = std::move(what);
    }
};

class RecordReader {
public:
    virtual ~RecordReader() = default;
    // False: there is no further one.
    virtual Result<bool> next(Record &record) = 0;
    // What the file holds and the template does not ask for, as far as it was read.
    virtual QStringList unusedColumns() const = 0;
    // What is asked for, and no record had it so far; only of sources without a header.
    virtual QStringList unseenColumns() const { return {}; }
    // Names that more than one column has, and what was made of them and of columns without a name.
    virtual QStringList doubledColumns() const { return {}; }
    virtual QStringList findings() const { return {}; } // sentences
};

} // namespace reelwright
