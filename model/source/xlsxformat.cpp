// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/xlsxformat.h>

#include <QDate>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace reelwright {

namespace {

constexpr qint64 secondsOfDay = 86400;
constexpr double lastDay = 2958466;    // 10000-01-01
constexpr int leapDayThatWasNone = 60; // 1900-02-29, which spreadsheets count

// A format's letters without texts, escapes, colours and conditions; "[h]" stays as "E".
QString lettersOf(const QString &code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == u';')
            break;
        if (sign == u'"' || sign == u'[') {
            const qsizetype end = code.indexOf(sign == u'"' ? u'"' : u']', i + 1);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (sign == u'[' && !inside.isEmpty() &&
                (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() ||
                 inside.count(u's') == inside.size()))
                letters += u'E';
            if (end < 0)
                break;
            i = end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else {
            letters += sign.toLower();
        }
    }
    return letters;
}

void appendNumber(double number, std::string &text)
{
    char digits[40];
    const bool whole = std::trunc(number) == number && std::abs(number) < 1e15;
    const auto end = whole ? std::to_chars(digits, digits + sizeof digits, qint64(number)).ptr
                           : std::to_chars(digits, digits + sizeof digits, number,
                                           std::chars_format::general, 15)
                                 .ptr;
    text.assign(digits, end);
}

bool dateOf(qint64 day, bool from1904, QDate &date)
{
    if (from1904)
        date = QDate(1904, 1, 1).addDays(day);
    else if (day < leapDayThatWasNone)
        date = QDate(1899, 12, 31).addDays(day);
    else
        date = QDate(1899, 12, 30).addDays(day);
    return from1904 ? day >= 0 : day >= 1 && day != leapDayThatWasNone;
}

void appendTime(qint64 seconds, std::string &text)
{
    char digits[40];
    const auto hours = int(seconds / 3600);
    const auto minutes = int(seconds / 60 % 60);
    const auto rest = int(seconds % 60);
    const int length =
        rest == 0 ? std::snprintf(digits, sizeof digits, "%02d:%02d", hours, minutes)
                  : std::snprintf(digits, sizeof digits, "%02d:%02d:%02d", hours, minutes, rest);
    text.append(digits, size_t(length));
}

} // namespace

CellFormat builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) ||
        id == 57 || id == 58)
        return CellFormat::Date;
    if (id == 22)
        return CellFormat::DateTime;
    if (id == 46)
        return CellFormat::Elapsed;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 ||
        id == 56)
        return CellFormat::Time;
    return CellFormat::Number;
}

CellFormat formatOf(const QString &code)
{
    const QString letters = lettersOf(code);
    if (letters.contains(QLatin1String("general")))
        return CellFormat::Number;
    if (letters.contains(u'E'))
        return CellFormat::Elapsed;
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date = letters.contains(u'y') || letters.contains(u'd') ||
                      (letters.contains(u'm') && !time);
    if (date)
        return time ? CellFormat::DateTime : CellFormat::Date;
    return time ? CellFormat::Time : CellFormat::Number;
}

bool cellText(double number, CellFormat format, bool from1904, std::string &text)
{
    text.clear();
    if (format == CellFormat::Number) {
        appendNumber(number, text);
        return std::isfinite(number);
    }
    if (!(number >= 0) || number >= lastDay)
        return false;
    const auto seconds = qint64(std::llround(number * secondsOfDay));
    if (format == CellFormat::Elapsed || (format == CellFormat::Time && seconds < secondsOfDay)) {
        appendTime(seconds, text);
        return true;
    }
    const qint64 time = seconds % secondsOfDay;
    QDate date;
    if (format == CellFormat::Time) {
        appendTime(time, text);
        return true;
    }
    if (!dateOf(seconds / secondsOfDay, from1904, date))
        return false;
    text = date.toString(Qt::ISODate).toStdString();
    if (format == CellFormat::DateTime && time != 0) {
        text += ' ';
        appendTime(time, text);
    }
    return true;
}

} // namespace reelwright
