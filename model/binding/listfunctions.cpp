// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/functioncall.h>
#include <model/data/jsonborders.h>

#include <array>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::json;

// Null for what is no JSON, or nested too deep.
Json parsed(std::string_view text)
{
    if (jsonDepth(text) > deepestJson)
        return {};
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json() : value;
}

void give(const Call &call, const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null:
    case Json::value_t::discarded:
        return call.giveNull();
    case Json::value_t::boolean:
        return call.give(qint64(value.get<bool>()));
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        return call.give(value.get<qint64>());
    case Json::value_t::number_float:
        return call.give(value.get<double>());
    case Json::value_t::string:
        return call.give(std::string_view(value.get_ref<const std::string &>()));
    default:
        return call.give(
            std::string_view(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
    }
}

bool isSame(const Json &item, const Call &call, int argument)
{
    if (item.is_string())
        return item.get_ref<const std::string &>() == call.text(argument);
    if (item.is_boolean())
        return call.type(argument) == SQLITE_INTEGER &&
               item.get<bool>() == bool(call.integer(argument));
    return item.is_number() && call.numericType(argument) != SQLITE_TEXT &&
           item.get<double>() == call.real(argument);
}

// contains(list, value): false where the list has no value.
void contains(const Call &call)
{
    bool found = false;
    if (!call.isNull(0) && !call.isNull(1))
        for (const Json &item : parsed(call.text(0)))
            found = found || isSame(item, call, 1);
    call.give(qint64(found));
}

// item(list, number from 1), item(list, number, field), item(record, field).
void item(const Call &call)
{
    if (call.isNull(0) || call.isNull(1))
        return call.giveNull();
    const Json value = parsed(call.text(0));
    const Json *found = &value;
    int field = 1;
    if (value.is_array()) {
        const qint64 number = call.integer(1);
        if (number < 1 || size_t(number) > value.size())
            return call.giveNull();
        found = &value[size_t(number - 1)];
        field = 2;
    }
    if (field < call.count()) {
        const auto member = found->is_object() ? found->find(std::string(call.text(field)))
                                               : found->end();
        if (!found->is_object() || member == found->end())
            return call.giveNull();
        found = &*member;
    }
    give(call, *found);
}

constexpr std::array functions{
    Function{"contains", 2, contains},
    Function{"item", 2, item},
    Function{"item", 3, item},
};

} // namespace

std::span<const Function> listFunctions()
{
    return functions;
}

} // namespace reelwright
