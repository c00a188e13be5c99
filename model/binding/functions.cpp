// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/functioncall.h>
#include <model/binding/functions.h>
#include <model/binding/lookupfunction.h>

#include <array>

namespace reelwright {

namespace {

std::array<std::span<const Function>, 3> allFunctions()
{
    return {textFunctions(), numberFunctions(), listFunctions()};
}

// What a registered function finds its way by: one for each, of the connection.
struct Registered {
    const Function *function;
    std::shared_ptr<Formatters> formatters;
};

void run(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *found = static_cast<const Registered *>(sqlite3_user_data(context));
    found->function->run(Call(context, *found->formatters, count, values));
}

int add(sqlite3 *database, const Function &function, const std::shared_ptr<Formatters> &formatters)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(database, function.name, function.arguments, flags,
                                      new Registered{&function, formatters}, run, nullptr, nullptr,
                                      [](void *data) { delete static_cast<Registered *>(data); });
}

bool hasFunctions(sqlite3 *database)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(database, "SELECT rw_text(1)", -1, &statement, nullptr);
    sqlite3_finalize(statement);
    return code == SQLITE_OK;
}

} // namespace

Result<void> registerFunctions(sqlite3 *database, const std::shared_ptr<const LookupTables> &tables)
{
    if (const Result<void> found = registerLookup(database, tables); !found)
        return found;
    if (hasFunctions(database))
        return {};
    const auto formatters = std::make_shared<Formatters>();
    for (const std::span<const Function> functions : allFunctions())
        for (const Function &function : functions)
            if (add(database, function, formatters) != SQLITE_OK)
                return fail(QString::fromUtf8(sqlite3_errmsg(database)), {}, {},
                            ErrorCode::Internal);
    return {};
}

QStringList filterFunctions()
{
    QStringList names{QString::fromLatin1(lookupFunction)};
    for (const std::span<const Function> functions : allFunctions())
        for (const Function &function : functions)
            if (qstrncmp(function.name, "rw_", 3) == 0)
                names.append(QString::fromLatin1(function.name));
    return names;
}

} // namespace reelwright
