// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/jsoncursor.h>

#include <model/base/message.h>
#include <model/data/jsonborders.h>
#include <model/data/utf8.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

constexpr size_t longestName = 64 << 10;
constexpr qsizetype mostLists = 100;

QString asToken(const std::string &name)
{
    return u'/' +
           toText(name).replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

// Of the object that has been gone into; objects within those in it are passed over.
Result<void> listMembers(JsonCursor &cursor, const QString &within, QStringList &lists)
{
    for (std::string name;;) {
        const Result<bool> found = cursor.nextMember(name);
        if (!found || !*found)
            return found ? Result<void>() : fail(found.error());
        const Result<char> sign = cursor.peek();
        if (!sign)
            return fail(sign.error());
        Result<void> passed;
        if (*sign == '{' && within.isEmpty()) {
            cursor.enter();
            passed = listMembers(cursor, asToken(name), lists);
        } else if (*sign == '[') {
            cursor.enter();
            const Result<char> element = cursor.peek();
            if (element && *element == '{' && lists.size() < mostLists)
                lists.append(within + asToken(name));
            passed = cursor.leaveList();
        } else {
            passed = cursor.skipValue();
        }
        if (!passed)
            return passed;
    }
}

} // namespace

Result<void> JsonCursor::goTo(const QString &pointer)
{
    for (QString token : pointer.split(u'/').mid(1)) {
        token.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
        const Result<char> sign = peek();
        if (!sign)
            return fail(sign.error());
        const auto nowhere = [&] {
            return fail(Message::tr("there is no list at %1").arg(pointer), m_window.name());
        };
        if (*sign != '{')
            return nowhere();
        enter();
        for (std::string name;;) {
            const Result<bool> found = nextMember(name);
            if (!found)
                return fail(found.error());
            if (!*found)
                return nowhere();
            if (toText(name) == token)
                break;
            if (const Result<void> passed = skipValue(); !passed)
                return passed;
        }
    }
    return {};
}

Result<char> JsonCursor::peek()
{
    const Result<bool> end = isAtEnd();
    if (!end || *end)
        return fail(end ? malformed() : end.error());
    return *m_window.data();
}

Result<void> JsonCursor::skipValue()
{
    const Result<char> begin = peek();
    if (!begin)
        return fail(begin.error());
    for (JsonBorders borders;;) {
        drop(borders.scan(m_window.view()));
        if (borders.ended())
            return {};
        if (m_window.atEnd())
            return fail(malformed());
        if (const Result<void> more = m_window.more(); !more)
            return more;
    }
}

void JsonCursor::enter()
{
    drop(1);
}

Result<void> JsonCursor::leaveList()
{
    for (;;) {
        const Result<char> sign = peek();
        if (!sign)
            return fail(sign.error());
        if (*sign == ']' || *sign == ',') {
            drop(1);
            if (*sign == ']')
                return {};
        } else if (*sign == '}' || *sign == ':') {
            return fail(malformed());
        } else if (const Result<void> passed = skipValue(); !passed) {
            return passed;
        }
    }
}

Result<bool> JsonCursor::isAtEnd()
{
    for (;;) {
        const size_t at = m_window.view().find_first_not_of(" \t\r\n");
        drop(std::min(at, m_window.size()));
        if (at != std::string_view::npos || m_window.atEnd())
            return at == std::string_view::npos;
        if (const Result<void> more = m_window.more(); !more)
            return fail(more.error());
    }
}

Result<bool> JsonCursor::nextMember(std::string &name)
{
    Result<char> sign = peek();
    if (sign && *sign == ',') {
        drop(1);
        sign = peek();
    }
    if (!sign)
        return fail(sign.error());
    if (*sign == '}') {
        drop(1);
        return false;
    }
    if (*sign != '"')
        return fail(malformed());
    if (const Result<void> read = readName(name); !read)
        return fail(read.error());
    sign = peek();
    if (!sign || *sign != ':')
        return fail(malformed());
    drop(1);
    sign = peek();
    return sign ? Result<bool>(true) : fail(sign.error());
}

Result<void> JsonCursor::readName(std::string &name)
{
    for (;;) {
        JsonBorders borders;
        const size_t end = borders.scan(m_window.view());
        if (borders.ended()) {
            const std::string_view text = m_window.view().substr(0, end);
            const nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
            if (!value.is_string())
                return fail(malformed());
            name = value.get_ref<const std::string &>();
            drop(end);
            return {};
        }
        if (m_window.atEnd() || m_window.size() > longestName)
            return fail(malformed());
        if (const Result<void> more = m_window.more(); !more)
            return more;
    }
}

void JsonCursor::drop(size_t count)
{
    const std::string_view bytes = m_window.view().substr(0, count);
    m_lines += std::ranges::count(bytes, '\n');
    m_window.drop(count);
}

Error JsonCursor::malformed() const
{
    return {ErrorCode::Input,
            Message::tr("the data is no JSON"),
            QStringLiteral("%1:%2").arg(m_window.name()).arg(m_lines + 1),
            {}};
}

Result<JsonOutline> jsonOutline(const QString &path)
{
    Result<ByteWindow> window = ByteWindow::open(path);
    if (!window)
        return fail(window.error());
    const EncodingGuess guess = guessEncoding(window->view(), window->atEnd());
    window->drop(guess.markLength);
    window->decode(guess.encoding);
    JsonCursor cursor(*window);
    JsonOutline outline;
    const Result<char> first = cursor.peek();
    if (!first)
        return fail(first.error());
    if (*first != '{')
        return outline;
    cursor.enter();
    if (const Result<void> read = listMembers(cursor, {}, outline.lists); !read)
        return fail(read.error());
    const Result<bool> end = cursor.isAtEnd();
    if (!end)
        return fail(end.error());
    outline.alone = *end;
    return outline;
}

} // namespace reelwright
