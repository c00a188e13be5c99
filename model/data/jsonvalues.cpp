// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/jsonvalues.h>

#include <model/base/message.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

namespace reelwright {

namespace {

using Json = nlohmann::json;
constexpr std::ptrdiff_t keptDigits = 17; // of a decimal number
constexpr int tooLarge = 406;             // the library's code for it

std::string_view numberText(double number, const std::string &written, char (&text)[32])
{
    const auto mantissa = written.substr(0, written.find_first_of("eE"));
    if (std::ranges::count_if(mantissa, [](char c) { return c >= '0' && c <= '9'; }) > keptDigits)
        return written;
    const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
    const auto end = whole ? std::to_chars(text, text + sizeof text, qint64(number)).ptr
                           : std::to_chars(text, text + sizeof text, number).ptr;
    return {text, size_t(end - text)};
}

// What nlohmann::json::sax_parse() calls, by these names.
class Flattener {
public:
    explicit Flattener(const TakeJsonValue &take) : m_take(take) {}
    const QString &problem() const { return m_problem; }

    bool null() { return value({}, "null", false); }
    bool boolean(bool yes) { return value(yes ? "true" : "false", yes ? "true" : "false", true); }
    bool number_integer(qint64 number) { return integer(number); }
    bool number_unsigned(quint64 number) { return integer(number); }
    bool number_float(double number, const std::string &written)
    {
        char text[32];
        return value(numberText(number, written, text), written, true);
    }
    bool string(const std::string &text)
    {
        return m_lists.empty() ? value(text, {}, false) : value({}, Json(text).dump(), false);
    }
    bool binary(const Json::binary_t &) { return false; }
    bool start_object(size_t)
    {
        if (!m_lists.empty())
            return open('{');
        if (m_begun)
            m_path += '_';
        m_begun = true;
        m_prefixes.push_back(m_path.size());
        return true;
    }
    bool key(const std::string &name)
    {
        if (!m_lists.empty()) {
            separate();
            m_text += Json(name).dump() + ':';
            m_lists.back() = true;
            return true;
        }
        m_path.resize(m_prefixes.back());
        m_path += name;
        return true;
    }
    bool end_object()
    {
        if (!m_lists.empty())
            return close('}');
        m_prefixes.pop_back();
        return true;
    }
    bool start_array(size_t) { return m_begun ? open('[') : noRecord(); }
    bool end_array() { return close(']'); }
    bool parse_error(size_t at, const std::string &, const nlohmann::detail::exception &error)
    {
        m_problem =
            error.id == tooLarge
                ? Message::tr("has a number that is too large, at the record's byte %1").arg(at)
                : Message::tr("the record is no JSON at its byte %1").arg(at);
        return false;
    }

private:
    template<class Number>
    bool integer(Number number)
    {
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, number).ptr;
        const std::string_view written(text, size_t(end - text));
        return value(written, written, true);
    }
    // `text` for a value of its own, `inList` within a list.
    bool value(std::string_view text, std::string_view inList, bool typed)
    {
        if (!m_begun)
            return noRecord();
        if (m_lists.empty()) {
            m_take(m_path, text, typed);
            return true;
        }
        separate();
        m_text += inList;
        return true;
    }
    bool noRecord()
    {
        m_problem = Message::tr("is no record: a JSON object is expected");
        return false;
    }
    // A comma before all but the first of a list, or of a key's in it; none before a key's value.
    void separate()
    {
        if (m_lists.back())
            m_lists.back() = false;
        else if (m_text.back() != '[' && m_text.back() != '{')
            m_text += ',';
    }
    bool open(char sign)
    {
        if (m_lists.empty())
            m_text.clear();
        else
            separate();
        m_text += sign;
        m_lists.push_back(false);
        return true;
    }
    bool close(char sign)
    {
        m_text += sign;
        m_lists.pop_back();
        if (m_lists.empty())
            m_take(m_path, m_text, false);
        return true;
    }

    const TakeJsonValue &m_take;
    QString m_problem;
    bool m_begun = false;
    std::string m_path;
    std::vector<size_t> m_prefixes; // lengths of the paths of the objects around
    std::string m_text;             // of the list
    std::vector<bool> m_lists;      // the lists and objects around, from a list on: after a key
};

} // namespace

QString eachJsonValue(std::string_view object, const TakeJsonValue &take)
{
    Flattener flattener(take);
    Json::sax_parse(object.begin(), object.end(), &flattener);
    return flattener.problem();
}

} // namespace reelwright
