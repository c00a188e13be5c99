// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QList>
#include <QString>
#include <nlohmann/json_fwd.hpp>

namespace reelwright {

enum class SourceKind { Csv, Json, JsonLines, Xlsx, Sqlite, PostgreSql, Odbc, Http };

enum class Paging {
    None,
    Link,   // the answer's Link header names the next page
    Cursor, // a value in the answer is sent with the next question
};

struct HttpHeader {
    QString name;
    QString value; // nothing that is to be kept secret

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

// What a dataset remembers of where its records come from. There is never a secret in it, only the
// name under which a keyring has one.
struct SourceSpec {
    SourceKind kind = SourceKind::Csv;
    // A file's path; a URL: https://host/path, postgresql://user@host:port/database; of ODBC what
    // stands in a connection string but for the password.
    QString location;
    // Of databases a table's name or a SELECT; of HTTP a JSON pointer to the list of records,
    // empty: the answer is the list.
    QString query;
    QString encoding;  // of CSV, as encodingNamed() knows it; empty: detected
    QString delimiter; // of CSV, one sign; empty: detected
    QString sheet;     // of XLSX; empty: the first
    QList<HttpHeader> headers;
    Paging paging = Paging::None;
    QString cursorPointer;   // JSON pointer to the next cursor in the answer
    QString cursorParameter; // of the query, in which it is sent
    int secondsAtMost = 60;  // for an answer, not for all of them
    QString secret;          // name of the password or bearer token; empty: none

    friend bool operator==(const SourceSpec &, const SourceSpec &) = default;
};

// The kind of a file, by its name's ending and first bytes; where it is one JSON object with one
// list in it, that is the query.
Result<SourceSpec> specOf(const QString &path);

// Refused: what can't be a source, and a location or header that has a secret in it.
Result<void> checkSpec(const SourceSpec &spec);

nlohmann::json toJson(const SourceSpec &spec);
Result<SourceSpec> sourceSpecFrom(const nlohmann::json &value);

} // namespace reelwright
