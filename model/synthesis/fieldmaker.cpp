// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/synthesis/fieldmaker.h>
#include <model/synthesis/madeupwords.h>

#include <QDate>
#include <cmath>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::ordered_json;

constexpr int attempts = 60;
constexpr double nobodysShare = 0.1; // of viewers without a value that is not required

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

QString money(double amount)
{
    return QString::number(std::round(amount * 100) / 100, 'f', 2);
}

Field fieldOf(const ItemField &item)
{
    Field field;
    field.name = item.name;
    field.type = item.type;
    field.required = true;
    return field;
}

Json jsonOf(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Integer:
        return text.toLongLong();
    case FieldType::Decimal:
    case FieldType::Money:
        return text.toDouble();
    case FieldType::Boolean:
        return text == QLatin1String("true");
    case FieldType::List:
    case FieldType::Record:
        return Json::parse(text.toStdString(), nullptr, false);
    default:
        return text.toStdString();
    }
}

Json record(const QList<ItemField> &items, const QString &language, QRandomGenerator &random)
{
    Json made = Json::object();
    for (const ItemField &item : items)
        if (const auto value = FieldMaker(fieldOf(item), nullptr, {}).make(language, random))
            made[item.name.toStdString()] = jsonOf(item.type, *value);
    return made;
}

} // namespace

FieldMaker::FieldMaker(const Field &field, const FieldSpread *spread, const QStringList &purposes)
    : m_field(field), m_spread(spread), m_purposes(purposes), m_check(field, false)
{
}

bool FieldMaker::isAllowed(const QString &value) const
{
    const bool copied = m_spread && isPersonal(m_field) &&
                        m_spread->seen.contains(seenAs(m_field, value)) &&
                        m_field.type != FieldType::Boolean;
    Cell cell;
    const std::string bytes = value.toStdString();
    return !copied && !value.isEmpty() && m_check.read(bytes, cell).isEmpty();
}

Result<QString> FieldMaker::make(const QString &language, QRandomGenerator &random) const
{
    const double nulls = m_spread ? m_spread->nulls : nobodysShare;
    if (!m_field.required && random.generateDouble() < nulls)
        return QString();
    for (int i = 0; i < attempts; ++i)
        if (const QString value = candidate(language, random); isAllowed(value))
            return value;
    if (!m_field.required)
        return QString();
    return fail(Message::tr("no value can be made up that the field '%1' allows").arg(m_field.name),
                {}, Message::tr("give it an example that fits, or allowed values"));
}

// Between two of the twentieths; without them, in a range that is usual.
double FieldMaker::measure(double least, double most, QRandomGenerator &random) const
{
    const double share = random.generateDouble();
    if (!m_spread || m_spread->twentieths.size() < 2)
        return least + share * (most - least);
    const int gap = random.bounded(int(m_spread->twentieths.size()) - 1);
    const double from = m_spread->twentieths[gap];
    return from + share * (m_spread->twentieths[gap + 1] - from);
}

QString FieldMaker::candidate(const QString &language, QRandomGenerator &random) const
{
    if (!m_field.allowed.isEmpty() && (!m_spread || m_spread->common.isEmpty()))
        return m_field.allowed[random.bounded(int(m_field.allowed.size()))];
    if (m_spread && !m_spread->common.isEmpty()) {
        const double share = random.generateDouble();
        for (const FieldSpread::Common &common : m_spread->common)
            if (share <= common.upTo)
                return common.value;
    }
    if (!m_field.pattern.isEmpty() && !m_field.example.isEmpty())
        return likeExample(random);
    switch (m_field.type) {
    case FieldType::Integer:
        return QString::number(qint64(std::round(measure(0, 1000, random))));
    case FieldType::Decimal:
    case FieldType::Money:
        return money(measure(0, 1000, random));
    case FieldType::Boolean:
        return random.generateDouble() < (m_spread ? m_spread->yes : 0.5) ? QStringLiteral("true")
                                                                          : QStringLiteral("false");
    case FieldType::Date: {
        const double day = measure(double(QDate(1950, 1, 1).toJulianDay()),
                                   double(QDate(2030, 12, 31).toJulianDay()), random);
        return QDate::fromJulianDay(qint64(day)).toString(Qt::ISODate);
    }
    case FieldType::Time:
        return twoDigits(random.bounded(24)) + u':' + twoDigits(random.bounded(60));
    case FieldType::Color:
        return Color{quint8(random.bounded(256)), quint8(random.bounded(256)),
                     quint8(random.bounded(256)), 255}
            .text();
    case FieldType::Link:
        return QStringLiteral("https://example.org/%1").arg(random.bounded(1'000'000));
    case FieldType::Image:
        return m_field.example;
    case FieldType::List:
        return listText(language, random);
    case FieldType::Record:
        return QString::fromStdString(record(m_field.items, language, random).dump());
    case FieldType::Text:
        return text(language, random);
    }
    return {};
}

QString FieldMaker::text(const QString &language, QRandomGenerator &random) const
{
    const TextKind kind = kindOf(m_field);
    if (kind != TextKind::Words)
        return madeUpText(kind, language, random);
    const double length = measure(8, 24, random);
    QString made = madeUpWords(language, std::max(1, int(length)), random);
    const int most = m_field.maximumLength;
    return most > 0 && made.size() > most ? made.left(most).trimmed() : made;
}

QString FieldMaker::listText(const QString &language, QRandomGenerator &random) const
{
    Json list = Json::array();
    if (!m_purposes.isEmpty()) {
        for (const QString &purpose : m_purposes)
            if (random.bounded(2) == 0)
                list.push_back(purpose.toStdString());
        return QString::fromStdString(list.dump());
    }
    const int count = std::clamp(int(std::round(measure(0, 5, random))), 0, 100);
    for (int i = 0; i < count; ++i)
        if (m_field.items.isEmpty())
            list.push_back(madeUpWords(language, 6, random).toStdString());
        else
            list.push_back(record(m_field.items, language, random));
    return QString::fromStdString(list.dump());
}

// Each letter and digit another one of its sort: patterns mostly ask for those.
QString FieldMaker::likeExample(QRandomGenerator &random) const
{
    QString made = m_field.example;
    for (QChar &sign : made) {
        if (sign.isDigit())
            sign = QChar(u'0' + random.bounded(10));
        else if (sign.unicode() < 128 && sign.isLetter())
            sign = QChar((sign.isUpper() ? u'A' : u'a') + random.bounded(26));
    }
    return made;
}

} // namespace reelwright
