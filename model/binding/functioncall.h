// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/binding/formatters.h>

#include <QtGlobal>
#include <span>
#include <sqlite3.h>

namespace reelwright {

// One call from SQLite: its arguments and where its result goes.
class Call {
public:
    Call(sqlite3_context *context, Formatters &formatters, int count, sqlite3_value **values)
        : m_context(context), m_formatters(formatters), m_values(values), m_count(count)
    {
    }
    int count() const { return m_count; }
    int type(int index) const { return sqlite3_value_type(m_values[index]); }
    bool isNull(int index) const { return type(index) == SQLITE_NULL; }
    std::string_view text(int index) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(m_values[index]));
        return bytes ? std::string_view(bytes, size_t(sqlite3_value_bytes(m_values[index])))
                     : std::string_view();
    }
    qint64 integer(int index) const { return sqlite3_value_int64(m_values[index]); }
    double real(int index) const { return sqlite3_value_double(m_values[index]); }
    // The argument's type, once a text that is a number counts as one.
    int numericType(int index) const { return sqlite3_value_numeric_type(m_values[index]); }
    Formatters &formatters() const { return m_formatters; }

    void giveNull() const { sqlite3_result_null(m_context); }
    void giveArgument(int index) const { sqlite3_result_value(m_context, m_values[index]); }
    void give(double number) const { sqlite3_result_double(m_context, number); }
    void give(qint64 number) const { sqlite3_result_int64(m_context, number); }
    void give(std::string_view text) const
    {
        sqlite3_result_text64(m_context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    void give(const icu::UnicodeString &text) const
    {
        std::string utf8;
        text.toUTF8String(utf8);
        give(utf8);
    }
    void refuse(const std::string &why) const
    {
        sqlite3_result_error(m_context, why.data(), int(why.size()));
    }

private:
    sqlite3_context *m_context;
    Formatters &m_formatters;
    sqlite3_value **m_values;
    int m_count;
};

struct Function {
    const char *name;
    int arguments; // -1: any number
    void (*run)(const Call &);
};

std::span<const Function> textFunctions();
std::span<const Function> listFunctions();
std::span<const Function> numberFunctions(); // and those of dates

} // namespace reelwright
