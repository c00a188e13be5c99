// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/csvwriter.h>

#include <model/base/message.h>
#include <model/base/savefile.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace reelwright {

namespace {

bool isNegativeNumber(const QByteArray &cell)
{
    double number = 0;
    const auto [end, error] = std::from_chars(cell.begin(), cell.end(), number);
    return cell.size() > 1 && (cell[1] == '.' || (cell[1] >= '0' && cell[1] <= '9')) &&
           error == std::errc() && end == cell.end();
}

bool isFormula(const QByteArray &cell)
{
    static constexpr std::string_view signs = "=+-@\t\r\n";
    static constexpr std::array wide{"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
                                     "\xef\xbc\xa0"};
    if (std::ranges::any_of(wide, [&](const char *sign) { return cell.startsWith(sign); }))
        return true;
    if (cell.isEmpty() || signs.find(cell[0]) == std::string_view::npos)
        return false;
    return cell[0] != '-' || !isNegativeNumber(cell);
}

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (isFormula(cell))
        cell.prepend('\'');
    const bool plain =
        cell.trimmed().size() == cell.size() &&
        QByteArray(cell).replace('\r', '"').replace('\n', '"').replace(',', '"').indexOf('"') < 0;
    if (!plain)
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.first())
            line += ',';
        line += csvCell(cell);
    }
    // A line of one empty cell would be a blank one.
    return (line.isEmpty() ? QByteArray("\"\"") : line) + "\r\n";
}

Result<void> saveBadRows(const QString &path, const QList<BadRow> &rows)
{
    QByteArray bytes = csvLine({Message::tr("file"), Message::tr("line"), Message::tr("column"),
                                Message::tr("value"), Message::tr("reason")});
    for (const BadRow &row : rows)
        bytes += csvLine({row.file, QString::number(row.line), row.column, row.value, row.reason});
    return saveFile(path, bytes);
}

} // namespace reelwright
