// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httppages.h>

#include <model/base/message.h>
#include <model/source/jsonplace.h>
#include <model/source/linkheader.h>
#include <model/source/webaddress.h>

#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    const std::string_view all{bytes.constData(), size_t(bytes.size())};
    return all.starts_with("\xef\xbb\xbf") ? all.substr(3) : all;
}

bool saysLines(const QByteArray &type)
{
    return type.contains("ndjson") || type.contains("jsonl") || type.contains("json-lines") ||
           type.contains("jsonlines");
}

// A value a line, whatever the answer is called: its first line is an object, and whole.
bool looksLikeLines(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.size() < text.size() && line.starts_with('{') && !jsonFault(line);
}

// Any number of whole lines might be all of them, so the answer itself has to say that it has
// ended.
Result<QByteArray> asLines(const HttpAnswer &answer, std::string_view text)
{
    if (!answer.framed)
        return fail(
            Message::tr("the answer does not say where it ends, so lines of it may be lost"),
            shownAddress(answer.url),
            Message::tr("ask the server's operator for answers with a length or in chunks"));
    QByteArray lines(text.data(), qsizetype(text.size()));
    if (!lines.isEmpty() && !lines.endsWith('\n'))
        lines.append('\n');
    return lines;
}

Error noJson(const HttpAnswer &answer, size_t fault)
{
    Error error{ErrorCode::Input,
                Message::tr("the answer is no JSON at its byte %1").arg(fault),
                shownAddress(answer.url),
                {}};
    if (answer.body.isEmpty())
        error.what = Message::tr("the answer is empty");
    if (answer.type.contains("html"))
        error.hint = Message::tr("it is a web page; give the address that programs ask");
    return error;
}

Error noList(const HttpAnswer &answer, const QString &pointer, std::string_view text)
{
    Error error{ErrorCode::Input,
                pointer.isEmpty() ? Message::tr("the answer is no list of records")
                                  : Message::tr("the answer has no list at '%1'").arg(pointer),
                shownAddress(answer.url),
                {}};
    if (const QStringList lists = listsIn(text); !lists.isEmpty())
        error.hint = Message::tr("there are lists at %1").arg(lists.join(QLatin1String(", ")));
    return error;
}

} // namespace

HttpPages::HttpPages(const SourceSpec &spec, QString token, const LiveOptions &options)
    : m_spec(spec), m_limits(options.http), m_fetcher(spec, std::move(token), options),
      m_next(QUrl(spec.location))
{
}

Result<std::optional<QByteArray>> HttpPages::next()
{
    if (!m_next)
        return std::nullopt;
    if (m_asked.contains(*m_next))
        return fail(Message::tr("the pages lead back to one that was read already"),
                    shownAddress(*m_next));
    if (m_asked.size() >= m_limits.pages)
        return fail(Message::tr("there are more than %1 pages").arg(m_limits.pages),
                    shownAddress(*m_next), Message::tr("ask the server for larger pages"));
    m_asked.insert(*m_next);
    const Result<HttpAnswer> answer = m_fetcher.get(*m_next);
    if (!answer)
        return fail(answer.error());
    Result<QByteArray> records = recordsOf(*answer);
    if (!records)
        return fail(records.error());
    const Result<std::optional<QUrl>> following = after(*answer);
    if (!following)
        return fail(following.error());
    m_next = *following;
    return std::optional(std::move(*records));
}

Result<QByteArray> HttpPages::recordsOf(const HttpAnswer &answer) const
{
    const std::string_view text = viewOf(answer.body);
    if (saysLines(answer.type))
        return asLines(answer, text);
    if (const std::optional<size_t> fault = jsonFault(text)) {
        if (m_spec.query.isEmpty() && looksLikeLines(text))
            return asLines(answer, text);
        return fail(noJson(answer, *fault));
    }
    const std::optional<std::string_view> list = jsonAt(text, m_spec.query);
    if (!list || !list->starts_with('['))
        return fail(noList(answer, m_spec.query, text));
    return jsonLines(*list);
}

Result<std::optional<QUrl>> HttpPages::after(const HttpAnswer &answer) const
{
    if (m_spec.paging == Paging::Cursor)
        return afterCursor(answer);
    if (m_spec.paging == Paging::None)
        return std::nullopt;
    const std::optional<QByteArray> link = nextLink(answer.link);
    if (!link)
        return std::nullopt;
    const Result<QUrl> next = leadsTo(answer.url, *link);
    if (!next)
        return fail(next.error());
    return std::optional(*next);
}

Result<std::optional<QUrl>> HttpPages::afterCursor(const HttpAnswer &answer) const
{
    const std::string_view text = viewOf(answer.body);
    if (saysLines(answer.type) || jsonFault(text))
        return std::nullopt; // lines have no room for one
    const auto cursor = jsonAt(text, m_spec.cursorPointer);
    if (!cursor || *cursor == "null" || *cursor == "false" || *cursor == "\"\"")
        return std::nullopt;
    const char sign = cursor->front();
    if (sign == '{' || sign == '[' || sign == 't')
        return fail(
            Message::tr("the cursor at '%1' is neither text nor number").arg(m_spec.cursorPointer),
            shownAddress(answer.url));
    const QString value =
        sign == '"' ? QString::fromStdString(nlohmann::json::parse(*cursor).get<std::string>())
                    : QString::fromUtf8(cursor->data(), qsizetype(cursor->size()));
    return std::optional(withParameter(QUrl(m_spec.location), m_spec.cursorParameter, value));
}

} // namespace reelwright
