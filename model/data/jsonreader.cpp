// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/columnmatch.h>
#include <model/data/jsonborders.h>
#include <model/data/jsoncursor.h>
#include <model/data/jsonreader.h>
#include <model/data/jsonvalues.h>
#include <model/data/utf8.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr size_t mostNames = 10'000; // that are remembered
constexpr std::string_view space = " \t\r\n";

// How well a name of the data is a field's; the best one of a record is taken.
constexpr int formerName = 1;
constexpr int likeName = 2;
constexpr int ownName = 3;

} // namespace

Result<std::unique_ptr<RecordReader>> JsonReader::open(ByteWindow window,
                                                       const QList<Field> &fields,
                                                       const ColumnMapping &mapping, Shape shape,
                                                       const QString &pointer)
{
    std::unique_ptr<JsonReader> reader(new JsonReader(std::move(window), shape));
    reader->m_byLikeness = mapping.automatic;
    for (const Field &field : fields) {
        const ColumnChoice *choice = mapping.choice(field.name);
        const QString column = choice ? choice->column : QString();
        if (!mapping.automatic && column.isEmpty() && field.required)
            return fail(
                Message::tr("no column is chosen for the required field '%1'").arg(field.name));
        reader->m_names.append(field.name);
        reader->m_columns.append(mapping.automatic ? field.name : column);
    }
    if (mapping.automatic)
        reader->m_former = formerNames(fields, mapping);
    if (!pointer.isEmpty()) {
        JsonCursor cursor(reader->m_window);
        if (const Result<void> there = cursor.goTo(pointer); !there)
            return fail(there.error());
        reader->m_line += cursor.linesPassed();
        reader->m_within = true;
    }
    reader->m_texts.resize(size_t(fields.size()));
    reader->m_given.resize(size_t(fields.size()));
    reader->m_seen.resize(size_t(fields.size()));
    return reader;
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
        const Result<bool> more = m_within ? Result<bool>(false) : skipSpace();
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
    for (std::string &known : m_texts)
        known.clear();
    std::fill(m_given.begin(), m_given.end(), 0);
    record.typed.assign(m_texts.size(), 0);
    const QString problem =
        eachJsonValue(text, [&](const std::string &name, std::string_view value, bool typed) {
            keep(name, value, typed, record);
        });
    if (!problem.isEmpty())
        record.reject(problem, {}, shortened(text));
    record.values.assign(m_texts.begin(), m_texts.end());
}

void JsonReader::keep(const std::string &name, std::string_view text, bool typed, Record &record)
{
    const Target &found = target(name);
    const int rank = found.rank;
    for (const size_t field : found.fields) {
        const QString &fieldName = m_names[qsizetype(field)];
        if (m_given[field] == rank)
            return record.reject(Message::tr("is given twice"), fieldName);
        if (m_given[field] > rank)
            continue;
        m_given[field] = rank;
        m_seen[field] = true;
        m_texts[field] = text;
        record.typed[field] = typed;
        if (text.size() > longestField)
            record.reject(Message::tr("is longer than 1 MiB"), fieldName, shortened(text));
        if (text.find('\0') != std::string_view::npos)
            record.reject(Message::tr("holds a NUL character"), fieldName, shortened(text));
    }
}

const JsonReader::Target &JsonReader::target(const std::string &name)
{
    if (const auto known = m_targets.find(name); known != m_targets.end())
        return known->second;
    const QString given = toText(name);
    m_target = targetOf(given);
    if (m_targets.size() >= mostNames)
        return m_target;
    if (m_target.fields.empty())
        m_unused.append(given);
    return m_targets.emplace(name, m_target).first->second;
}

JsonReader::Target JsonReader::targetOf(const QString &given) const
{
    Target found;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (!given.isEmpty() && m_columns[i] == given)
            found.fields.push_back(size_t(i)), found.rank = ownName;
    if (found.rank == ownName || !m_byLikeness)
        return found;
    const QString alike = fieldSpelling(QString(given).replace(QLatin1Char('.'), QLatin1Char('_')));
    for (qsizetype i = 0; i < m_columns.size() && found.fields.empty(); ++i)
        if (fieldSpelling(m_columns[i]) == alike)
            found.fields.push_back(size_t(i)), found.rank = likeName;
    for (qsizetype i = 0; i < m_former.size() && found.fields.empty(); ++i)
        for (const QString &name : m_former[i])
            if (found.fields.empty() && fieldSpelling(name) == alike)
                found.fields.push_back(size_t(i)), found.rank = formerName;
    return found;
}

QStringList JsonReader::unseenColumns() const
{
    QStringList unseen;
    for (size_t i = 0; i < m_seen.size(); ++i)
        if (!m_seen[i] && !m_columns[qsizetype(i)].isEmpty())
            unseen.append(m_columns[qsizetype(i)]);
    return unseen;
}

Error JsonReader::malformed(const QString &expected) const
{
    return {ErrorCode::Input, Message::tr("the data is no JSON array of records"),
            QStringLiteral("%1:%2").arg(m_window.name()).arg(m_line),
            Message::tr("expected %1").arg(expected)};
}

} // namespace reelwright
