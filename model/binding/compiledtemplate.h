// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/bindingsite.h>
#include <model/template/template.h>

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

namespace reelwright {

class LookupTables;

// What a resolution takes in beside template and viewer; never read from the machine.
struct ResolveInputs {
    QDate today; // what `today` means; null: a template that reads it is refused
    std::shared_ptr<const LookupTables> tables{}; // what lookup() finds; null: nothing
};

// A binding or rule as one SQL scalar expression.
struct CompiledExpression {
    QString sql;
    QStringList fields; // that it reads, in the template's order: its lineage
};

// A whole template as one SELECT over the table `viewer`: `row_`, the key, then for each slot the
// index in Template::scenes of the scene it shows (-1: skipped), then a value for each of
// bindingSites(template). What is more than SQLite's columns goes on in further SELECTs, each with
// `row_` first. They need registerFunctions (functions.h) on the connection.
struct CompiledTemplate {
    QList<CompiledExpression> choices; // one for each storyboard slot
    QList<CompiledExpression> values;  // one for each binding site
    QStringList sql;                   // the SELECTs, without WHERE
};

// Errors name the JSON pointer of the binding, the column in it and what was expected there.
Result<CompiledTemplate> compile(const Template &value, const ResolveInputs &inputs = {});

// One expression over the template's fields; for rules, filters and the editor's expression line.
Result<CompiledExpression> compileExpression(const Template &value, const QString &source,
                                             const ResolveInputs &inputs = {});
// A text with {{ expression | filter: argument }} tokens.
Result<CompiledExpression> compileText(const Template &value, const QString &source,
                                       const ResolveInputs &inputs = {});

} // namespace reelwright
