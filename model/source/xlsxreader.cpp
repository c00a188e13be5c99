// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/xlsxreader.h>

#include <model/base/message.h>
#include <model/data/utf8.h>

#include <algorithm>
#include <charconv>

namespace reelwright {

namespace {

constexpr int mostCells = 16'384; // in a row, as in spreadsheets

// "AB12" -> 27; -1: it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (!sign.isLetter())
            break;
        const char16_t letter = sign.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > mostCells)
            return -1;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

QString columnLetters(int column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

} // namespace

XlsxReader::XlsxReader(XlsxBook book, std::unique_ptr<ZipPart> part)
    : m_book(std::move(book)), m_part(std::move(part)), m_xml(m_part.get())
{
}

Result<std::unique_ptr<RowReader>> XlsxReader::open(const QString &path, const QString &sheet)
{
    Result<XlsxBook> book = XlsxBook::open(path, true);
    if (!book)
        return fail(book.error());
    const auto found = std::ranges::find_if(book->sheets, [&](const XlsxBook::Sheet &one) {
        return sheet.isEmpty() || one.name == sheet;
    });
    if (found == book->sheets.end())
        return fail(Message::tr("has no sheet '%1'").arg(sheet), path,
                    Message::tr("the first is '%1'").arg(book->sheets.first().name));
    Result<std::unique_ptr<ZipPart>> part = ZipPart::open(path, found->part);
    if (!part)
        return fail(part.error());
    if (!*part)
        return fail(Message::tr("is no XLSX file: it has no %1").arg(found->part), path);
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*book), std::move(*part)));
    if (const Result<void> header = reader->readHeader(); !header)
        return fail(header.error());
    return reader;
}

Result<void> XlsxReader::readHeader()
{
    do {
        const Result<bool> found = readRow();
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(Message::tr("there is no header, the sheet is empty"), m_book.path,
                        Message::tr("the first row must name the columns"));
    } while (!m_any);
    QStringList names;
    for (const std::string &text : m_texts)
        names.append(toText(text).trimmed());
    for (const Row::Fault &fault : m_faults)
        names[fault.column] = QString();
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    m_columns = distinctColumns(names);
    m_findings = headerFindings(names);
    return {};
}

Result<bool> XlsxReader::next(Row &row)
{
    do {
        const Result<bool> found = readRow();
        if (!found || !*found)
            return found;
    } while (!m_any);
    const auto count = size_t(m_columns.size());
    row.line = m_number;
    row.faults.clear();
    for (const Row::Fault &fault : m_faults)
        if (fault.column < m_columns.size())
            row.faults.push_back(fault);
    for (size_t i = count; i < m_texts.size(); ++i)
        if (!m_texts[i].empty())
            row.faults.push_back({-1,
                                  Message::tr("has a value in column %1, which the header has not")
                                      .arg(columnLetters(int(i))),
                                  shortened(m_texts[i])});
    m_texts.resize(std::max(m_texts.size(), count));
    m_typed.resize(m_texts.size());
    row.values.assign(m_texts.begin(), m_texts.begin() + std::ptrdiff_t(count));
    row.typed.assign(m_typed.begin(), m_typed.begin() + std::ptrdiff_t(count));
    return true;
}

Result<bool> XlsxReader::readRow()
{
    bool inRow = false;
    for (;;) {
        const auto token = nextToken(m_xml, m_depth);
        if (token == QXmlStreamReader::EndDocument || m_xml.hasError()) {
            if (const Result<void> whole = readWhole(m_xml, *m_part, m_book.path); !whole)
                return fail(whole.error());
            return false;
        }
        if (token == QXmlStreamReader::StartElement && m_xml.name() == u"row") {
            bool numbered = false;
            const qint64 number =
                m_xml.attributes().value(QLatin1String("r")).toLongLong(&numbered);
            m_number = numbered ? number : m_number + 1;
            m_nextColumn = 0;
            m_texts.clear();
            m_typed.clear();
            m_faults.clear();
            m_any = false;
            inRow = true;
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == u"c" && inRow) {
            readCell();
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"row" && inRow) {
            return true;
        }
    }
}

void XlsxReader::readCell()
{
    Cell cell;
    const QXmlStreamAttributes given = m_xml.attributes();
    cell.column = given.hasAttribute(QLatin1String("r")) ? columnOf(given.value(QLatin1String("r")))
                                                         : m_nextColumn;
    cell.type = given.value(QLatin1String("t")).toString();
    cell.style = given.value(QLatin1String("s")).toInt();
    const int outer = m_depth - 1;
    bool inValue = false;
    while (!m_xml.hasError() && m_depth > outer) {
        const auto token = nextToken(m_xml, m_depth);
        if (token == QXmlStreamReader::StartElement) {
            inValue = m_xml.name() == u"v";
            cell.hasValue = cell.hasValue || inValue;
            cell.hasFormula = cell.hasFormula || m_xml.name() == u"f";
            if (m_xml.name() == u"is") {
                cell.isInline = true;
                takeText(m_xml, m_depth, cell.value);
            }
        } else if (token == QXmlStreamReader::Characters && inValue) {
            cell.value += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            inValue = false;
        }
    }
    if (cell.column < 0 || cell.column >= mostCells)
        return m_xml.raiseError(Message::tr("a cell of row %1 has no place").arg(m_number));
    m_nextColumn = cell.column + 1;
    keep(cell);
}

void XlsxReader::keep(const Cell &cell)
{
    const auto column = size_t(cell.column);
    if (m_texts.size() <= column) {
        m_texts.resize(column + 1);
        m_typed.resize(column + 1);
    }
    std::string &text = m_texts[column];
    m_any = m_any || cell.hasValue || cell.isInline || cell.hasFormula;
    if (cell.hasFormula && !cell.hasValue && !cell.isInline)
        return reject(cell, Message::tr("is a formula whose value is not in the file"));
    if (cell.type == u"e")
        return reject(cell, Message::tr("is an error of the sheet's"));
    if (cell.type == u"s") {
        bool isNumber = false;
        const size_t index = cell.value.toULongLong(&isNumber);
        if (!isNumber || index >= m_book.texts.size())
            return reject(cell, Message::tr("is a text that is not in the file"));
        text = m_book.texts.text(index);
    } else if (cell.type == u"b") {
        text = cell.value.trimmed() == u"1" ? "true" : "false";
        m_typed[column] = 1;
    } else if (cell.type == u"str" || cell.type == u"inlineStr" || cell.isInline) {
        text = unescaped(cell.value).toStdString();
    } else if (cell.type == u"d") {
        text = cell.value.trimmed().toStdString();
        m_typed[column] = 1;
    } else if (!cell.value.isEmpty() && !keepNumber(cell, text)) {
        return;
    }
    if (text.size() > longestField)
        reject(cell, Message::tr("is longer than 1 MiB"));
    else if (text.find('\0') != std::string::npos)
        reject(cell, Message::tr("holds a NUL character"));
}

bool XlsxReader::keepNumber(const Cell &cell, std::string &text)
{
    const QByteArray digits = cell.value.trimmed().toLatin1();
    double number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc() || end != digits.end()) {
        reject(cell, Message::tr("is no number, and the file says it is"));
        return false;
    }
    const bool styled = cell.style >= 0 && size_t(cell.style) < m_book.styles.size();
    const CellFormat format = styled ? m_book.styles[size_t(cell.style)] : CellFormat::Number;
    if (!cellText(number, format, m_book.from1904, text)) {
        text.clear();
        reject(cell, Message::tr("is no day that there is"));
        return false;
    }
    m_typed[size_t(cell.column)] = 1;
    return true;
}

void XlsxReader::reject(const Cell &cell, const QString &reason)
{
    m_faults.push_back({cell.column, reason, shortened(cell.value.left(200).toStdString())});
    m_texts[size_t(cell.column)].clear();
}

} // namespace reelwright
