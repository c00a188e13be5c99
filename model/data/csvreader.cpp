// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/data/csvdialect.h>
#include <model/data/csvreader.h>
#include <model/data/utf8.h>

#include <algorithm>
#include <array>

namespace reelwright {

namespace {

using Outcome = CsvScanner::Outcome;

qint64 linesIn(std::string_view bytes)
{
    return std::count(bytes.begin(), bytes.end(), '\n');
}

} // namespace

Result<std::unique_ptr<RecordReader>> CsvReader::open(ByteWindow window, const QList<Field> &fields,
                                                      const ColumnMapping &mapping, char delimiter)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(window)));
    reader->findDelimiter(delimiter);
    const QString where = reader->m_window.name() + QStringLiteral(":1");
    if (const Result<void> header = reader->readHeader(fields, mapping); !header)
        return fail(header.error().where.isEmpty() ? header.error().in(where) : header.error());
    return reader;
}

void CsvReader::findDelimiter(char given)
{
    const DelimiterGuess guess = guessDelimiter(m_window.view(), m_window.atEnd());
    m_delimiter = given ? given : guess.delimiter;
    m_line += linesIn(m_window.view().substr(0, guess.preamble));
    m_window.drop(guess.preamble);
}

Result<void> CsvReader::readHeader(const QList<Field> &fields, const ColumnMapping &mapping)
{
    const Result<QStringList> header = headerNames();
    if (!header)
        return fail(header.error());
    const QStringList names = distinctColumns(*header);
    m_findings = headerFindings(*header);
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!(*header)[i].isEmpty() && names[i] != (*header)[i] &&
            !m_doubled.contains((*header)[i]))
            m_doubled.append((*header)[i]);
    const Result<QList<int>> matched = columnIndexes(fields, mapping, names);
    if (!matched)
        return fail(matched.error());
    m_columns = names;
    m_columnOf.assign(matched->begin(), matched->end());
    std::vector<bool> used(size_t(names.size()));
    for (const int index : *matched)
        if (index >= 0)
            used[size_t(index)] = true;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!used[size_t(i)])
            m_unused.append(names[i]);
    return {};
}

Result<QStringList> CsvReader::headerNames()
{
    Result<Outcome> outcome = Outcome::Record;
    do {
        outcome = scan(mostColumns);
        if (!outcome)
            return fail(outcome.error());
        if (*outcome == Outcome::TooMany)
            return fail(Message::tr("the header has more than %1 columns").arg(mostColumns), {},
                        Message::tr("keep the columns that the template asks for"));
        if (*outcome != Outcome::Record)
            return fail(Message::tr("the header's quotes can't be read"), {},
                        Message::tr("each field that begins with \" must end with one"));
        if (m_scanner.isBlankLine() && m_window.size() == 0)
            return fail(Message::tr("there is no header, the data is empty"), {},
                        Message::tr("the first line must name the columns"));
        if (m_scanner.isBlankLine())
            m_window.drop(m_scanner.length()), ++m_line;
    } while (m_scanner.isBlankLine());

    const std::string_view record = m_window.view().substr(0, m_scanner.length());
    if (!isUtf8(record) || record.find('\0') != std::string_view::npos)
        return fail(Message::tr("the data is no text in %1").arg(m_window.encoding()), {},
                    Message::tr("save it as CSV in UTF-8"));
    QStringList names;
    for (const CsvScanner::Field &field : m_scanner.fields()) {
        char *begin = m_window.data() + field.begin;
        char *end = m_window.data() + field.end;
        if (field.doubled)
            end = joinQuotes(begin, end);
        names.append(QString::fromUtf8(begin, end - begin).trimmed());
    }
    m_line += std::max<qint64>(1, linesIn(record));
    m_window.drop(m_scanner.length());
    return names;
}

// Scans the record at the window's start, and widens the window as far as one may reach.
Result<Outcome> CsvReader::scan(size_t mostFields)
{
    for (;;) {
        const Outcome outcome =
            m_scanner.scan(m_window.view(), m_window.atEnd(), m_delimiter, mostFields);
        if (outcome != Outcome::NeedsMore || overlong())
            return outcome;
        if (const Result<void> more = m_window.more(); !more)
            return fail(more.error());
    }
}

bool CsvReader::overlong()
{
    return m_window.size() > longestRecord ||
           m_window.size() - m_scanner.fieldBegin() > longestField;
}

Result<bool> CsvReader::next(Record &record)
{
    for (;;) {
        if (m_window.size() == 0 && m_window.atEnd())
            return false;
        const Result<Outcome> outcome = scan(size_t(m_columns.size()) + 1);
        if (!outcome)
            return fail(outcome.error());
        record.reason.clear();
        record.line = m_line;
        if (*outcome != Outcome::Record) {
            if (const Result<void> skipped = setAside(record, *outcome); !skipped)
                return fail(skipped.error());
            return true;
        }
        const bool blank = m_scanner.isBlankLine();
        if (!blank)
            take(record);
        m_window.drop(m_scanner.length());
        if (!blank)
            return true;
        ++m_line;
    }
}

// The window's bytes stay where they are until the next scan, so the record may point to them.
void CsvReader::take(Record &record)
{
    const std::string_view bytes = m_window.view().substr(0, m_scanner.length());
    m_line += std::max<qint64>(1, linesIn(bytes));
    check(record);
    if (!record.reason.isEmpty())
        return;
    record.values.resize(m_columnOf.size());
    for (size_t i = 0; i < m_columnOf.size(); ++i) {
        if (m_columnOf[i] < 0) {
            record.values[i] = {};
            continue;
        }
        const CsvScanner::Field &field = m_scanner.fields()[size_t(m_columnOf[i])];
        char *begin = m_window.data() + field.begin;
        char *end = m_window.data() + field.end;
        if (field.doubled)
            end = joinQuotes(begin, end);
        record.values[i] = {begin, size_t(end - begin)};
    }
}

void CsvReader::check(Record &record)
{
    const std::span<const CsvScanner::Field> fields = m_scanner.fields();
    const std::string_view bytes = m_window.view().substr(0, m_scanner.length());
    if (fields.size() != size_t(m_columns.size()))
        return record.reject(Message::tr("has %1 fields, and the header has %2")
                                 .arg(fields.size())
                                 .arg(m_columns.size()));
    const bool clean = isUtf8(bytes) && bytes.find('\0') == std::string_view::npos;
    if (clean && bytes.size() <= longestField)
        return;
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view text =
            bytes.substr(fields[i].begin, fields[i].end - fields[i].begin);
        if (text.size() > longestField)
            return record.reject(Message::tr("is longer than 1 MiB"), columnName(i),
                                 shortened(text));
        if (!isUtf8(text))
            return record.reject(Message::tr("is no text in %1").arg(m_window.encoding()),
                                 columnName(i), shortened(text));
        if (text.find('\0') != std::string_view::npos)
            return record.reject(Message::tr("holds a NUL byte"), columnName(i), shortened(text));
    }
}

Result<void> CsvReader::setAside(Record &record, Outcome outcome)
{
    const size_t begin = m_scanner.fieldBegin();
    const QString column = columnName(m_scanner.fieldIndex());
    const std::string_view rest = m_window.view().substr(begin);
    switch (outcome) {
    case Outcome::TooMany:
        record.reject(
            Message::tr("has more fields than the header, which has %1").arg(m_columns.size()));
        break;
    case Outcome::Trailing:
        record.reject(Message::tr("goes on behind its closing quote"), column, shortened(rest));
        break;
    case Outcome::Unclosed:
        record.reject(Message::tr("begins with a quote that is never closed"), column,
                      shortened(rest));
        break;
    default:
        record.reject(rest.size() > longestField
                          ? Message::tr("is longer than 1 MiB%1")
                                .arg(rest[0] == '"'
                                         ? Message::tr(", or its closing quote is missing")
                                         : QString())
                          : Message::tr("the record is longer than 16 MiB"),
                      column, shortened(rest));
    }
    m_line += linesIn(m_window.view().substr(0, begin));
    m_window.drop(begin);
    return skipLine();
}

Result<void> CsvReader::skipLine()
{
    for (;;) {
        const size_t end = m_window.view().find('\n');
        if (end != std::string_view::npos) {
            ++m_line;
            m_window.drop(end + 1);
            return {};
        }
        m_window.drop(m_window.size());
        if (m_window.atEnd())
            return {};
        if (const Result<void> more = m_window.more(); !more)
            return fail(more.error());
    }
}

} // namespace reelwright
