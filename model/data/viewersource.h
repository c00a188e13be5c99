// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/data/viewertable.h>
#include <model/template/template.h>

#include <QList>
#include <QString>
#include <memory>

namespace reelwright {

// A record that was set aside, and why.
struct BadRow {
    QString file;
    qint64 line = 0;
    QString column; // empty: the record as a whole
    QString value;
    QString reason; // what is wrong with it: "is no whole number"
};

// Viewers' data from a file, read in batches, so that memory does not grow with their number.
// CSV (RFC 4180; comma, semicolon or tab), a JSON array or JSON Lines (nested records flattened to
// a.b -> a_b, lists kept as JSON text); `path` "-" is standard input.
class ViewerSource {
public:
    // An error if the file can't be read, has no header or no field of the template's that is
    // required, or is no text in UTF-8.
    static Result<ViewerSource> open(const QString &path, const Template &value);
    ViewerSource(ViewerSource &&) noexcept;
    ~ViewerSource();

    // Replaces the table's rows with up to `limit` further viewers and says how many; 0: the end.
    Result<int> next(ViewerTable &table, int limit);
    // The records set aside since the last call.
    QList<BadRow> takeBadRows();
    // What the data holds and the template does not ask for; of JSON, as far as it was read.
    QStringList unusedColumns() const;

private:
    struct Private;
    explicit ViewerSource(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
