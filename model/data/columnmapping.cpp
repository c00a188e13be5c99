// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columnmapping.h>

#include <model/base/message.h>
#include <model/data/columnmatch.h>
#include <model/data/nearest.h>
#include <model/template/fieldidentity.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace reelwright {

namespace {

using Json = nlohmann::json;
constexpr std::array orderNames{"year-first", "day-first", "month-first"};

QString textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
               ? QString::fromStdString(found->get_ref<const std::string &>())
               : QString();
}

QStringList wordsOf(const Json &object, const char *name)
{
    QStringList words;
    const auto found = object.find(name);
    if (found != object.end() && found->is_array())
        for (const Json &word : *found)
            if (word.is_string())
                words += QString::fromStdString(word.get_ref<const std::string &>());
    return words;
}

Json wordsJson(const QStringList &words)
{
    Json made = Json::array();
    for (const QString &word : words)
        made.push_back(word.toStdString());
    return made;
}

// Only what differs from the program's own spelling.
Json toJson(const Reading &reading)
{
    Json made = Json::object();
    if (reading.decimal != u'.')
        made["decimal"] = QString(reading.decimal).toStdString();
    if (!reading.grouping.isNull())
        made["grouping"] = QString(reading.grouping).toStdString();
    if (reading.dates != DateOrder::YearFirst)
        made["dates"] = orderNames[size_t(reading.dates)];
    if (!reading.yes.isEmpty())
        made["yes"] = wordsJson(reading.yes);
    if (!reading.no.isEmpty())
        made["no"] = wordsJson(reading.no);
    if (!reading.currency.isEmpty())
        made["currency"] = reading.currency.toStdString();
    return made;
}

Reading readingFrom(const Json &value)
{
    Reading made;
    if (const QString sign = textOf(value, "decimal"); sign.size() == 1)
        made.decimal = sign[0];
    if (const QString sign = textOf(value, "grouping"); sign.size() == 1)
        made.grouping = sign[0];
    for (size_t i = 0; i < orderNames.size(); ++i)
        if (value.contains("dates") && value["dates"] == orderNames[i])
            made.dates = DateOrder(i);
    made.yes = wordsOf(value, "yes");
    made.no = wordsOf(value, "no");
    made.currency = textOf(value, "currency");
    return made;
}

Error columnGone(const ColumnChoice &choice, const QStringList &columns)
{
    const QString guess = nearestName(choice.column, columns);
    return {ErrorCode::Input,
            Message::tr("the source has no column '%1' (any more), and the field '%2' is read "
                        "from it")
                .arg(choice.column, choice.field),
            {},
            guess.isEmpty() ? Message::tr("choose another column")
                            : Message::tr("is it '%1'?").arg(guess)};
}

} // namespace

const ColumnChoice *ColumnMapping::choice(const QString &field) const
{
    const auto found = std::ranges::find(choices, field, &ColumnChoice::field);
    return found == choices.end() ? nullptr : &*found;
}

Reading ColumnMapping::reading(const QString &field) const
{
    const ColumnChoice *found = choice(field);
    return found ? found->reading : Reading();
}

QList<QStringList> formerNames(const QList<Field> &fields, const ColumnMapping &mapping)
{
    QList<QStringList> names;
    for (const Field &field : fields) {
        QStringList former;
        if (const ColumnChoice *choice = mapping.choice(field.name))
            former += choice->column;
        former += field.id;
        former.removeAll(QString());
        names.append(former);
    }
    return names;
}

Json carriedOver(Json mapping, const QList<Field> &before, const QList<Field> &now)
{
    if (!mapping.is_object() || !mapping.contains("columns") || !mapping["columns"].is_array())
        return mapping;
    QHash<QString, QString> names; // now, by those before
    const QList<qsizetype> same = sameFields(now, before);
    for (qsizetype i = 0; i < now.size(); ++i)
        if (same[i] >= 0 && before[same[i]].name != now[i].name)
            names.insert(before[same[i]].name, now[i].name);
    for (Json &one : mapping["columns"]) {
        const QString field = textOf(one, "field");
        if (names.contains(field))
            one["field"] = names.take(field).toStdString();
    }
    if (mapping.value("automatic", Json(false)) == true)
        for (const auto &[old, name] : names.asKeyValueRange())
            mapping["columns"].push_back(
                {{"field", name.toStdString()}, {"column", old.toStdString()}});
    return mapping;
}

Result<QList<int>> columnIndexes(const QList<Field> &fields, const ColumnMapping &mapping,
                                 const QStringList &columns)
{
    if (mapping.automatic)
        return matchColumns(fields, columns, formerNames(fields, mapping));
    QHash<QString, int> index;
    for (int i = 0; i < columns.size(); ++i)
        index.insert(columns[i], i);
    QHash<QString, const ColumnChoice *> choices;
    for (const ColumnChoice &choice : mapping.choices)
        choices.insert(choice.field, &choice);
    QList<int> indexes;
    for (const Field &field : fields) {
        const ColumnChoice *choice = choices.value(field.name);
        if (choice && choice->column.isEmpty())
            choice = nullptr;
        if (!choice && field.required)
            return fail(
                Message::tr("no column is chosen for the required field '%1'").arg(field.name));
        if (choice && !index.contains(choice->column))
            return fail(columnGone(*choice, columns));
        indexes.append(choice ? index[choice->column] : -1);
    }
    return indexes;
}

QStringList distinctColumns(const QStringList &header)
{
    QSet<QString> taken(header.begin(), header.end());
    QSet<QString> seen;
    QHash<QString, int> counts;
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString base = header[i].isEmpty() ? QStringLiteral("column %1").arg(i + 1)
                                                 : header[i];
        QString name = base;
        if (seen.contains(name) || (header[i].isEmpty() && taken.contains(name))) {
            int &count = counts[base];
            count = std::max(count, 1);
            do
                name = QStringLiteral("%1 (%2)").arg(base).arg(++count);
            while (taken.contains(name));
        }
        taken.insert(name);
        seen.insert(name);
        names.append(name);
    }
    return names;
}

QStringList headerFindings(const QStringList &header)
{
    constexpr qsizetype most = 20;
    const QStringList names = distinctColumns(header);
    QStringList findings;
    qsizetype all = 0;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (names[i] == header[i] || ++all > most)
            continue;
        findings += header[i].isEmpty()
                        ? Message::tr("column %1 has no name; it is called '%2' here")
                              .arg(i + 1)
                              .arg(names[i])
                        : Message::tr("column %1 has the same name as one before it, '%2'; it is "
                                      "called '%3' here")
                              .arg(i + 1)
                              .arg(header[i], names[i]);
    }
    if (all > most)
        findings += Message::tr("and so have %1 more columns").arg(all - most);
    return findings;
}

Json toJson(const ColumnMapping &mapping)
{
    Json made{{"automatic", mapping.automatic}, {"columns", Json::array()}};
    for (const ColumnChoice &choice : mapping.choices) {
        Json one{{"field", choice.field.toStdString()}, {"column", choice.column.toStdString()}};
        if (choice.likeness != 1)
            one["likeness"] = choice.likeness;
        if (Json reading = toJson(choice.reading); !reading.empty())
            one["reading"] = std::move(reading);
        made["columns"].push_back(std::move(one));
    }
    if (!mapping.known.isEmpty())
        made["known"] = wordsJson(mapping.known);
    return made;
}

Result<ColumnMapping> columnMappingFrom(const Json &value)
{
    if (!value.is_object() || !value.contains("columns") || !value["columns"].is_array())
        return fail(Message::tr("there is no mapping of columns"));
    ColumnMapping made;
    made.automatic = value.value("automatic", Json(false)) == true;
    made.known = wordsOf(value, "known");
    for (const Json &one : value["columns"]) {
        ColumnChoice choice;
        choice.field = textOf(one, "field");
        choice.column = textOf(one, "column");
        if (choice.field.isEmpty() || made.choice(choice.field))
            return fail(Message::tr("the mapping of columns names a field twice or not at all"));
        if (one.contains("likeness") && one["likeness"].is_number())
            choice.likeness = std::clamp(one["likeness"].get<double>(), 0.0, 1.0);
        if (one.contains("reading") && one["reading"].is_object())
            choice.reading = readingFrom(one["reading"]);
        made.choices.append(choice);
    }
    return made;
}

} // namespace reelwright
