// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/jsonplace.h>

#include <model/data/jsonborders.h>

#include <QStringList>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::json;

constexpr std::string_view space = " \t\r\n";

class FaultFinder : public nlohmann::json_sax<Json> {
public:
    std::optional<size_t> fault;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(size_t at, const std::string &, const nlohmann::detail::exception &) override
    {
        fault = std::max<size_t>(1, at);
        return false;
    }
};

// Goes over the elements of a list or the members of an object in text that is JSON.
class Walk {
public:
    explicit Walk(std::string_view container) : m_rest(container.substr(1)) {}

    bool next()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n,:"), m_rest.size()));
        return !m_rest.empty() && m_rest.front() != ']' && m_rest.front() != '}';
    }

    std::string_view take()
    {
        next();
        JsonBorders borders;
        const std::string_view value = m_rest.substr(0, borders.scan(m_rest));
        m_rest.remove_prefix(value.size());
        return value;
    }

private:
    std::string_view m_rest;
};

std::string_view trimmedJson(std::string_view json)
{
    const size_t begin = json.find_first_not_of(space);
    const size_t end = json.find_last_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : json.substr(begin, end - begin + 1);
}

std::string unquoted(std::string_view key)
{
    return Json::parse(key).get<std::string>();
}

std::optional<std::string_view> member(std::string_view object, const std::string &name)
{
    std::optional<std::string_view> found; // the last of the same name, as parsers have it
    for (Walk walk(object); walk.next();) {
        const bool wanted = unquoted(walk.take()) == name;
        const std::string_view value = walk.take();
        if (wanted)
            found = value;
    }
    return found;
}

std::optional<std::string_view> element(std::string_view list, const QString &index)
{
    bool isNumber = false;
    qulonglong left = index.toULongLong(&isNumber);
    if (!isNumber || QString::number(left) != index)
        return {};
    for (Walk walk(list); walk.next(); --left) {
        const std::string_view value = walk.take();
        if (left == 0)
            return value;
    }
    return {};
}

QString escaped(const std::string &name)
{
    return QString::fromStdString(name)
        .replace(u'~', QLatin1String("~0"))
        .replace(u'/', QLatin1String("~1"));
}

void addLists(std::string_view object, const QString &pointer, int depth, QStringList &found)
{
    constexpr qsizetype most = 5;
    for (Walk walk(object); walk.next() && found.size() < most;) {
        const QString place = pointer + u'/' + escaped(unquoted(walk.take()));
        const std::string_view value = walk.take();
        if (value.front() == '[')
            found.append(place);
        else if (value.front() == '{' && depth > 0)
            addLists(value, place, depth - 1, found);
    }
}

} // namespace

std::optional<size_t> jsonFault(std::string_view text)
{
    FaultFinder finder;
    Json::sax_parse(text.begin(), text.end(), &finder);
    return finder.fault;
}

std::optional<std::string_view> jsonAt(std::string_view json, const QString &pointer)
{
    std::optional<std::string_view> value = trimmedJson(json);
    if (pointer.isEmpty())
        return value;
    if (!pointer.startsWith(u'/'))
        return {};
    for (QString name : pointer.mid(1).split(u'/')) {
        name.replace(QLatin1String("~1"), QLatin1String("/"));
        name.replace(QLatin1String("~0"), QLatin1String("~"));
        if (value->starts_with('{'))
            value = member(*value, name.toStdString());
        else if (value->starts_with('['))
            value = element(*value, name);
        else
            return {};
        if (!value)
            return {};
    }
    return value;
}

QByteArray jsonLines(std::string_view list)
{
    QByteArray lines;
    lines.reserve(qsizetype(list.size()) + 2);
    for (Walk walk(list); walk.next();) {
        const std::string_view value = walk.take();
        const qsizetype begin = lines.size();
        lines.append(value.data(), qsizetype(value.size()));
        // Line ends in JSON stand between its tokens only.
        std::replace(lines.begin() + begin, lines.end(), '\n', ' ');
        std::replace(lines.begin() + begin, lines.end(), '\r', ' ');
        lines.append('\n');
    }
    return lines;
}

QStringList listsIn(std::string_view json)
{
    QStringList found;
    const std::string_view value = trimmedJson(json);
    if (value.starts_with('{'))
        addLists(value, {}, 1, found);
    return found;
}

} // namespace reelwright
