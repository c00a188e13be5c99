// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/fixtures.h"

#include <model/binding/compiledtemplate.h>
#include <model/binding/functions.h>

namespace reelwright::test {

// The fields that the expressions of the tests are about, and one viewer.
inline Template contract()
{
    Template value = templateOf("id first_name last_name plan usage:integer price:decimal day:date "
                                "gold:boolean list:list language order");
    value.language.field = u("language");
    return value;
}

inline std::vector<Cell> viewer()
{
    using namespace std::string_view_literals;
    return {"v1"sv,         "Zoë"sv,   Cell(),        "gold"sv, qint64(64), 1234.5,
            "2026-03-01"sv, qint64(1), "[1,\"b\"]"sv, "de"sv,   "first"sv};
}

// What a compiled expression gives for the viewer; "NULL" for nothing, "error: ..." for a failure.
inline QString evaluate(const CompiledExpression &expression,
                        const std::vector<Cell> &values = viewer(),
                        const QList<Field> &fields = contract().fields,
                        const std::shared_ptr<const LookupTables> &tables = {})
{
    ViewerTable table = std::move(ViewerTable::make(fields).value());
    if (!registerFunctions(table.database(), tables) || !table.add(values))
        return u("no table");
    const QByteArray sql = "SELECT (" + expression.sql.toUtf8() + "\n) FROM viewer";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(table.database(), sql.constData(), -1, &statement, nullptr);
    QString result = u("NULL");
    if (sqlite3_step(statement) != SQLITE_ROW)
        result = u("error: ") + u(sqlite3_errmsg(table.database()));
    else if (const auto *text = sqlite3_column_text(statement, 0))
        result = u(reinterpret_cast<const char *>(text));
    sqlite3_finalize(statement);
    return result;
}

inline QString expressionValue(const char *source, const ResolveInputs &inputs = {})
{
    const auto compiled = compileExpression(contract(), u(source), inputs);
    return compiled ? evaluate(*compiled) : u("refused: ") + compiled.error().text();
}

inline QString textValue(const char *source, const char *language = "de",
                         std::vector<Cell> values = viewer())
{
    const auto compiled = compileText(contract(), u(source));
    values[9] = std::string_view(language);
    return compiled ? evaluate(*compiled, values) : u("refused: ") + compiled.error().text();
}

} // namespace reelwright::test
