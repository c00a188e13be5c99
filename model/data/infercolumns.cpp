// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columnmatch.h>
#include <model/data/fieldcheck.h>
#include <model/data/infercolumns.h>
#include <model/data/recordfile.h>
#include <model/data/utf8.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

constexpr std::array guesses{FieldType::Integer, FieldType::Decimal, FieldType::Boolean,
                             FieldType::Date,    FieldType::Color,   FieldType::Link,
                             FieldType::List};
constexpr qsizetype mostDigits = 15; // that a decimal keeps
constexpr qsizetype mostNameLength = 63;

bool isIdentifier(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\z"));
    return name.size() <= mostNameLength && identifier.match(name).hasMatch();
}

bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar sign) { return sign.isLetterOrNumber(); });
}

// Post codes, phone numbers and ids of many digits are no amounts.
bool losesAsNumber(const QString &text, FieldType type)
{
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    if (text.size() > first + 1 && text[first] == u'0' && text[first + 1].isDigit())
        return true;
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return type == FieldType::Decimal && digits > mostDigits;
}

bool fits(const QString &text, FieldType type)
{
    const bool number = type == FieldType::Integer || type == FieldType::Decimal;
    if (number && losesAsNumber(text, type))
        return false;
    if (type == FieldType::Link && !text.contains(QLatin1String("://")))
        return false;
    Field field;
    field.type = type;
    const QByteArray bytes = text.toUtf8();
    Cell cell;
    return FieldCheck(field, false).read(bytes.toStdString(), cell).isEmpty();
}

FieldType typeOf(const QStringList &values)
{
    const auto all = [&](FieldType type) {
        return std::ranges::all_of(values,
                                   [type](const QString &text) { return fits(text, type); });
    };
    const auto found = values.isEmpty() ? guesses.end() : std::ranges::find_if(guesses, all);
    return found == guesses.end() ? FieldType::Text : *found;
}

// The field's name for each column, by its spelling; empty: none. Of several that are spelled alike
// one is taken that is a name as it stands.
QStringList namesFor(const QStringList &columns)
{
    QHash<QString, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < columns.size(); ++i)
        alike[fieldSpelling(columns[i])].append(i);
    QStringList names(columns.size());
    for (const auto &[spelling, group] : alike.asKeyValueRange()) {
        if (!isIdentifier(spelling) || !hasLetter(spelling))
            continue;
        const auto exact =
            std::ranges::find_if(group, [&](qsizetype i) { return isIdentifier(columns[i]); });
        if (group.size() == 1)
            names[group.first()] = spelling;
        else if (columns.contains(spelling))
            names[columns.indexOf(spelling)] = spelling;
        else if (exact != group.end())
            names[*exact] = columns[*exact];
    }
    return names;
}

InferredColumn infer(const ColumnSample &sample, qsizetype index, const QString &name)
{
    InferredColumn made;
    made.column = sample.columns[index];
    made.field.name = name;
    QStringList values;
    QSet<QString> seen;
    for (const QStringList &row : sample.rows) {
        const QString value = row.value(index);
        if (isBlank(value.toUtf8().toStdString()))
            continue;
        values += value.trimmed();
        seen.insert(value);
    }
    made.field.type = typeOf(values);
    made.field.example = values.value(0);
    made.distinct = !sample.rows.isEmpty() && seen.size() == sample.rows.size();
    return made;
}

QList<Field> fieldsNamed(const QStringList &columns)
{
    QList<Field> fields;
    for (const QString &column : columns) {
        Field field;
        field.name = column;
        fields.append(field);
    }
    return fields;
}

// Calls `take` with each record that can be read.
Result<void> eachRecord(RecordReader &reader, qsizetype most, const std::function<bool()> &goOn,
                        const std::function<void(const Record &)> &take)
{
    Record record;
    for (qsizetype read = 0; read < most && (!goOn || goOn()); ++read) {
        const Result<bool> found = reader.next(record);
        if (!found)
            return fail(found.error());
        if (!*found)
            break;
        if (record.reason.isEmpty())
            take(record);
    }
    return {};
}

} // namespace

QList<InferredColumn> inferColumns(const ColumnSample &sample)
{
    const QStringList names = namesFor(sample.columns);
    QList<InferredColumn> made;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!names[i].isEmpty())
            made.append(infer(sample, i, names[i]));
    return made;
}

// Read twice: what is not asked for is known by name alone.
Result<ColumnSample> sampleColumns(const QString &path, qsizetype most,
                                   const std::function<bool()> &goOn)
{
    Result<RecordFile> names = openRecords(path, {});
    if (!names)
        return fail(names.error());
    if (!names->hasHeader)
        if (const auto read = eachRecord(*names->reader, most, goOn, [](const Record &) {}); !read)
            return fail(read.error());
    ColumnSample sample{names->reader->unusedColumns(), {}};
    Result<RecordFile> file = openRecords(path, fieldsNamed(sample.columns));
    if (!file)
        return fail(file.error());
    const auto read = eachRecord(*file->reader, most, goOn, [&](const Record &record) {
        QStringList row;
        for (const std::string_view value : record.values)
            row += toText(value);
        sample.rows.append(row);
    });
    return read ? Result<ColumnSample>(sample) : fail(read.error());
}

} // namespace reelwright
