// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/viewertable.h>

#include <QHash>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace reelwright {

// What the studio reads from a table of viewers, in its own SQL. Rows are counted from 0.

struct RowMatch {
    qint64 row = 0;
    int field = 0;
};

// Words to look for, whatever the case and the accents.
class RowWords {
public:
    explicit RowWords(const QString &words);

    bool isEmpty() const { return m_all.empty(); }
    // The first of the statement's columns from `first` on that has one of the words, if every
    // word is in some of them; counted from there.
    std::optional<int> fieldIn(sqlite3_stmt *row, int first, int fields) const;

private:
    struct Needle {
        QString wide;
        std::string bytes;
        bool ascii;
    };
    std::vector<Needle> m_all;
};

Result<void> copyRows(const ViewerTable &from, ViewerTable &to); // appends
void renumberRows(ViewerTable &table); // so that their row_ is 1, 2, 3 … again
QStringList readRow(const ViewerTable &table, qint64 row);
void indexKeys(const ViewerTable &table, const QString &keyField);
std::optional<qint64> findRow(const ViewerTable &table, const QString &keyField,
                              const QString &key);
// Rows with every one of `words` in one field; the first `most`. Asks `goOn` now and then.
QList<RowMatch> searchRows(const ViewerTable &table, const QString &words, int most,
                           const std::function<bool()> &goOn);
// How often each value of an expression in whole numbers occurs.
QHash<int, qint64> countValues(const ViewerTable &table, const QString &sql);

// Lower case, without accents; for finding.
QString foldedForSearch(const QString &text);

} // namespace reelwright
