// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/rowcells.h>
#include <model/data/utf8.h>
#include <model/synthesis/distribution.h>
#include <model/synthesis/madeupwords.h>

#include <QDate>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace reelwright {

std::size_t seenAs(const Field &field, const QString &text)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal ||
                        field.type == FieldType::Money;
    return qHash(number ? QString::number(text.toDouble(), 'g', 15) : text, 0);
}

namespace {

constexpr qint64 mostRows = 100'000;
constexpr qsizetype mostCommon = 50;

// What a value counts as in `twentieths`.
double measured(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return text.toDouble();
    case FieldType::Date:
        return double(QDate::fromString(text, Qt::ISODate).toJulianDay());
    case FieldType::List: {
        const auto list = nlohmann::json::parse(text.toStdString(), nullptr, false);
        return list.is_array() ? double(list.size()) : 0;
    }
    default:
        return double(text.size());
    }
}

bool hasCommonValues(const Field &field)
{
    const bool chosen = field.type == FieldType::Text || field.type == FieldType::Image ||
                        field.type == FieldType::Link || field.type == FieldType::Color;
    return chosen && !isPersonal(field);
}

class Collector {
public:
    explicit Collector(const Field &field) : m_field(field) {}

    void take(sqlite3_stmt *row, int column)
    {
        ++m_rows;
        const std::string_view bytes = textAt(row, column);
        if (!bytes.data())
            return void(++m_nulls);
        const QString text = toText(bytes);
        m_yes += text == QLatin1String("1");
        m_measures.push_back(measured(m_field.type, text));
        ++m_counts[text];
    }
    // Of every row, also where not every one is measured.
    void see(sqlite3_stmt *row, int column)
    {
        if (const std::string_view bytes = textAt(row, column); isPersonal(m_field) && bytes.data())
            ++m_seen[seenAs(m_field, toText(bytes))];
    }
    FieldSpread spread()
    {
        FieldSpread made;
        const qint64 given = m_rows - m_nulls;
        if (m_rows == 0 || given == 0)
            return made;
        made.nulls = double(m_nulls) / double(m_rows);
        made.yes = double(m_yes) / double(given);
        std::sort(m_measures.begin(), m_measures.end());
        for (int i = 1; i < 20 && given >= 20 * manyViewers; ++i) // each between many viewers
            made.twentieths.append(m_measures[m_measures.size() * size_t(i) / 20]);
        if (hasCommonValues(m_field))
            made.common = common();
        for (const auto &[value, count] : m_seen.asKeyValueRange())
            if (count < manyViewers || m_field.type == FieldType::Text)
                made.seen.insert(value);
        return made;
    }

private:
    QList<FieldSpread::Common> common() const
    {
        QList<std::pair<qint64, QString>> many;
        for (const auto &[text, count] : m_counts.asKeyValueRange())
            if (count >= manyViewers)
                many.append({count, text});
        std::sort(many.begin(), many.end(), std::greater());
        many.resize(std::min(many.size(), mostCommon));
        qint64 all = 0;
        for (const auto &[count, text] : many)
            all += count;
        QList<FieldSpread::Common> list;
        qint64 sum = 0;
        for (const auto &[count, text] : many)
            list.append({text, double(sum += count) / double(all)});
        return list;
    }

    const Field &m_field;
    qint64 m_rows = 0;
    qint64 m_nulls = 0;
    qint64 m_yes = 0;
    std::vector<double> m_measures;
    QHash<QString, qint64> m_counts;
    QHash<std::size_t, qint64> m_seen; // personal values, of all rows
};

} // namespace

QHash<QString, FieldSpread> spreadOf(const ViewerTable &rows)
{
    std::vector<Collector> collectors;
    for (const Field &field : rows.fields())
        collectors.emplace_back(field);
    const qint64 step = std::max<qint64>(1, (rows.count() + mostRows - 1) / mostRows);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(rows.database(), "SELECT * FROM viewer", -1, &statement, nullptr);
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        for (size_t i = 0; i < collectors.size(); ++i) {
            if (sqlite3_column_int64(statement, 0) % step == 0)
                collectors[i].take(statement, int(i) + 1);
            collectors[i].see(statement, int(i) + 1);
        }
    sqlite3_finalize(statement);
    QHash<QString, FieldSpread> spreads;
    for (size_t i = 0; i < collectors.size(); ++i)
        spreads.insert(rows.fields()[qsizetype(i)].name, collectors[i].spread());
    return spreads;
}

} // namespace reelwright
