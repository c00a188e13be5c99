// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columntype.h>

#include <QDate>
#include <QSet>

namespace reelwright {

namespace {

// "first_name" -> "First name"; shown in place of a text, it says whose place it is.
QString asWords(const QString &name)
{
    QString words = name;
    words.replace(u'_', u' ');
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.isEmpty() ? QStringLiteral("Text") : words;
}

// The `turn`th example of a type; each is another one.
QString exampleOf(ColumnType type, const QString &name, int turn)
{
    const QString number = turn == 0 ? QString() : QString::number(turn + 1);
    switch (type) {
    case ColumnType::Integer:
        return QString::number(42 + turn);
    case ColumnType::Decimal:
        return QString::number(12 + turn) + QStringLiteral(".5");
    case ColumnType::Money:
        return QString::number(19 + turn) + QStringLiteral(".99");
    case ColumnType::YesNo:
        return QStringLiteral("true");
    case ColumnType::Date:
        return QDate(2030, 1, 31).addDays(turn).toString(Qt::ISODate);
    case ColumnType::Time:
        return QTime(12, 30).addSecs(60 * turn).toString(QStringLiteral("HH:mm"));
    case ColumnType::Color:
        return QStringLiteral("#3366%1").arg((0x99 + turn) % 256, 2, 16, QChar(u'0')).toUpper();
    case ColumnType::Link:
        return QStringLiteral("https://example.org/") + number;
    case ColumnType::List:
        return QStringLiteral("[\"one\",\"two%1\"]").arg(number);
    case ColumnType::Record:
        return QStringLiteral("{\"name\":\"value%1\"}").arg(number);
    case ColumnType::Image:
        return {};
    case ColumnType::Text:
        break;
    }
    return number.isEmpty() ? asWords(name) : asWords(name) + u' ' + number;
}

} // namespace

QString madeUpExample(ColumnType type, const QString &name, const QStringList &values)
{
    if (type == ColumnType::YesNo || type == ColumnType::Image)
        return exampleOf(type, name, 0);
    const QSet<QString> taken(values.begin(), values.end());
    int turn = 0;
    while (taken.contains(exampleOf(type, name, turn)))
        ++turn;
    return exampleOf(type, name, turn);
}

} // namespace reelwright
