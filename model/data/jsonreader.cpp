// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmatch.h>
#include <model/data/jsonborders.h>
#include <model/data/jsonreader.h>
#include <model/data/utf8.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

constexpr size_t mostNames = 10'000; // that are remembered
constexpr std::string_view space = " \t\r\n";

std::string numberText(double number)
{
    char text[32];
    const bool whole = std::trunc(number) == number && std::abs(number) < 9e15;
    const auto end = whole ? std::to_chars(text, text + sizeof text, qint64(number)).ptr
                           : std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}

std::string textOf(const nlohmann::json &value)
{
    switch (value.type()) {
    case nlohmann::json::value_t::null:
        return {};
    case nlohmann::json::value_t::string:
        return value.get_ref<const std::string &>();
    case nlohmann::json::value_t::number_float:
        return numberText(value.get<double>());
    default:
        return value.dump();
    }
}

} // namespace

JsonReader::JsonReader(ByteWindow window, const QList<Field> &fields, Shape shape)
    : m_window(std::move(window)), m_shape(shape), m_texts(size_t(fields.size())),
      m_given(size_t(fields.size()))
{
    for (const Field &field : fields)
        m_names.append(field.name);
}

Result<bool> JsonReader::next(Record &record)
{
    const Result<bool> found = m_shape == Shape::Array ? toNextInArray() : skipSpace();
    if (!found || !*found)
        return found;
    record.reason.clear();
    record.line = m_line;
    QString problem;
    const Result<size_t> end = m_shape == Shape::Array ? findEnd(problem) : findLineEnd(problem);
    if (!end)
        return fail(end.error());
    const std::string_view text = m_window.view().substr(0, *end);
    if (problem.isEmpty() && jsonDepth(text) > deepestJson)
        problem = Message::tr("the record is nested deeper than %1").arg(deepestJson);
    if (problem.isEmpty())
        parse(text, record);
    else
        record.reject(problem, {}, shortened(text));
    drop(*end);
    return true;
}

Result<bool> JsonReader::toNextInArray()
{
    if (m_ended)
        return false;
    if (const Result<bool> more = skipSpace(); !more || !*more)
        return more ? fail(malformed(m_begun ? Message::tr("a comma or ]") : QStringLiteral("[")))
                    : more;
    const char sign = *m_window.data();
    if (sign == ']' && m_begun) {
        m_ended = true;
        drop(1);
        const Result<bool> more = skipSpace();
        if (more && *more)
            return fail(malformed(Message::tr("nothing behind the array's ]")));
        return more ? Result<bool>(false) : more;
    }
    if (sign != (m_begun ? ',' : '['))
        return fail(malformed(m_begun ? Message::tr("a comma or ]") : QStringLiteral("[")));
    drop(1);
    const bool first = !std::exchange(m_begun, true);
    const Result<bool> more = skipSpace();
    if (!more)
        return more;
    if (!*more || *m_window.data() == ',' || (*m_window.data() == ']' && !first))
        return fail(malformed(Message::tr("a record")));
    return *m_window.data() == ']' ? toNextInArray() : Result<bool>(true);
}

Result<bool> JsonReader::skipSpace()
{
    for (;;) {
        const size_t at = m_window.view().find_first_not_of(space);
        drop(std::min(at, m_window.size()));
        if (at != std::string_view::npos || m_window.atEnd())
            return at != std::string_view::npos;
        if (const Result<void> more = m_window.more(); !more)
            return fail(more.error());
    }
}

// The end of the value at the window's start. What is longer than a record may be is dropped but
// for its last piece.
Result<size_t> JsonReader::findEnd(QString &problem)
{
    JsonBorders borders;
    for (size_t at = 0;;) {
        at += borders.scan(m_window.view().substr(at));
        if (borders.ended())
            return at;
        if (m_window.atEnd()) {
            problem = Message::tr("the record never ends");
            return at;
        }
        if (const Result<void> more = moreOf(at, problem); !more)
            return fail(more.error());
    }
}

Result<size_t> JsonReader::findLineEnd(QString &problem)
{
    for (size_t at = 0;;) {
        const size_t end = m_window.view().find('\n', at);
        at = std::min(end, m_window.size());
        if (end != std::string_view::npos || m_window.atEnd())
            return at;
        if (const Result<void> more = moreOf(at, problem); !more)
            return fail(more.error());
    }
}

// Further bytes of a record of which `at` are in memory.
Result<void> JsonReader::moreOf(size_t &at, QString &problem)
{
    if (at > longestRecord)
        problem = Message::tr("the record is longer than 16 MiB");
    if (!problem.isEmpty())
        drop(std::exchange(at, 0));
    return m_window.more();
}

void JsonReader::drop(size_t count)
{
    const std::string_view bytes = m_window.view().substr(0, count);
    m_line += std::count(bytes.begin(), bytes.end(), '\n');
    m_window.drop(count);
}

void JsonReader::parse(std::string_view text, Record &record)
{
    nlohmann::json value;
    try {
        value = nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception &error) {
        const auto *syntax = dynamic_cast<const nlohmann::json::parse_error *>(&error);
        return record.reject(
            Message::tr("the record is no JSON at its byte %1").arg(syntax ? syntax->byte : 0), {},
            shortened(text));
    }
    if (!value.is_object())
        return record.reject(Message::tr("is no record: a JSON object is expected"), {},
                             shortened(text));
    for (std::string &known : m_texts)
        known.clear();
    std::fill(m_given.begin(), m_given.end(), 0);
    flatten(value, {}, record);
    record.values.assign(m_texts.begin(), m_texts.end());
}

void JsonReader::flatten(const nlohmann::json &object, const std::string &prefix, Record &record)
{
    for (const auto &[name, value] : object.items()) {
        const std::string path = prefix + name;
        if (value.is_object())
            flatten(value, path + '_', record);
        else
            keep(path, value, record);
    }
}

void JsonReader::keep(const std::string &name, const nlohmann::json &value, Record &record)
{
    const Target found = target(name);
    if (found.field < 0)
        return;
    const auto field = size_t(found.field);
    const int rank = found.exact ? 2 : 1;
    if (m_given[field] == rank)
        return record.reject(Message::tr("is given twice"), m_names[found.field]);
    if (m_given[field] > rank)
        return;
    m_given[field] = rank;
    m_texts[field] = textOf(value);
    if (m_texts[field].size() > longestField)
        record.reject(Message::tr("is longer than 1 MiB"), m_names[found.field],
                      shortened(m_texts[field]));
    if (m_texts[field].find('\0') != std::string::npos)
        record.reject(Message::tr("holds a NUL character"), m_names[found.field],
                      shortened(m_texts[field]));
}

JsonReader::Target JsonReader::target(const std::string &name)
{
    if (const auto known = m_targets.find(name); known != m_targets.end())
        return known->second;
    const QString given = toText(name);
    const QString alike = fieldSpelling(QString(given).replace(QLatin1Char('.'), QLatin1Char('_')));
    Target found;
    for (int i = 0; i < m_names.size() && !found.exact; ++i)
        if (m_names[i] == given || (found.field < 0 && fieldSpelling(m_names[i]) == alike))
            found = {i, m_names[i] == given};
    if (m_targets.size() < mostNames) {
        m_targets.emplace(name, found);
        if (found.field < 0)
            m_unused.append(given);
    }
    return found;
}

Error JsonReader::malformed(const QString &expected) const
{
    return {ErrorCode::Input, Message::tr("the data is no JSON array of records"),
            QStringLiteral("%1:%2").arg(m_window.name()).arg(m_line),
            Message::tr("expected %1").arg(expected)};
}

} // namespace reelwright
