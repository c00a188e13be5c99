// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace reelwright {

enum class SqlDialect { PostgreSql, Other };

// Whether it is a SELECT (or begins WITH); everything else is a table's name.
bool isSelect(const QString &query);

// The statement without a semicolon at its end. Refused: more than one statement, and brackets or
// quotes that would reach out of the place where it is put. Of other dialects than PostgreSQL's
// quotes are not understood, so a semicolon in a text is refused too.
Result<QString> oneStatement(const QString &statement, SqlDialect dialect);

QString quotedName(const QString &name, QChar quote = u'"');

// The ways to read a table's name, the likeliest first: as it stands, and at each point as a schema
// and a table in it. Quoted parts are taken as they are.
QList<QStringList> tableNames(const QString &name);

} // namespace reelwright
