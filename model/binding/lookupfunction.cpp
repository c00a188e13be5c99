// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/lookupfunction.h>
#include <model/data/utf8.h>

#include <cmath>
#include <sqlite3.h>

namespace reelwright {

namespace {

using Tables = std::shared_ptr<const LookupTables>;

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

// A whole number is the same key however it is stored.
std::string keyOf(sqlite3_value *value)
{
    if (sqlite3_value_type(value) == SQLITE_FLOAT) {
        const double number = sqlite3_value_double(value);
        if (std::trunc(number) == number && std::abs(number) < 9e15)
            return std::to_string(qint64(number));
    }
    return std::string(textOf(value));
}

void lookUp(sqlite3_context *context, int, sqlite3_value **values)
{
    const Tables &tables = *static_cast<const Tables *>(sqlite3_user_data(context));
    if (sqlite3_value_type(values[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const std::string_view table = textOf(values[0]);
    if (!tables || !tables->has(table)) {
        const QByteArray why =
            Message::tr("the table '%1' has no data").arg(toText(table)).toUtf8();
        return sqlite3_result_error(context, why.constData(), int(why.size()));
    }
    const Cell cell = tables->find(table, keyOf(values[1]), textOf(values[2]));
    if (const auto *text = std::get_if<std::string_view>(&cell))
        sqlite3_result_text64(context, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (const auto *integer = std::get_if<qint64>(&cell))
        sqlite3_result_int64(context, *integer);
    else if (const auto *real = std::get_if<double>(&cell))
        sqlite3_result_double(context, *real);
    else
        sqlite3_result_null(context);
}

} // namespace

Result<void> registerLookup(sqlite3 *database, const Tables &tables)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int code = sqlite3_create_function_v2(
        database, lookupFunction, 3, flags, new Tables(tables), lookUp, nullptr, nullptr,
        [](void *data) { delete static_cast<Tables *>(data); });
    return code == SQLITE_OK
               ? Result<void>()
               : fail(QString::fromUtf8(sqlite3_errmsg(database)), {}, {}, ErrorCode::Internal);
}

} // namespace reelwright
