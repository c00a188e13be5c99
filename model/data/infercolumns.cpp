// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/data/columnmatch.h>
#include <model/data/infercolumns.h>
#include <model/data/recordfile.h>
#include <model/data/utf8.h>
#include <model/data/valuereading.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

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

struct Values {
    QStringList texts; // but for blank ones
    QBitArray typed;
    bool distinct = false;
};

Values valuesOf(const ColumnSample &sample, qsizetype index)
{
    Values values;
    QSet<QString> seen;
    values.typed.resize(sample.rows.size());
    for (qsizetype row = 0; row < sample.rows.size(); ++row) {
        const QString value = sample.rows[row].value(index);
        if (isBlank(value.toUtf8().toStdString()))
            continue;
        if (row < sample.typed.size() && index < sample.typed[row].size())
            values.typed.setBit(values.texts.size(), sample.typed[row].testBit(index));
        values.texts += value.trimmed();
        seen.insert(value);
    }
    values.distinct = !sample.rows.isEmpty() && seen.size() == sample.rows.size();
    return values;
}

bool hasNumberSigns(const ColumnGuess &guess)
{
    return guess.type == ColumnType::Decimal || !guess.reading.grouping.isNull() ||
           (guess.type == ColumnType::Money && guess.reading.decimal != u'.');
}

// How those columns spell that leave nothing open.
Conventions conventionsOf(const QList<ColumnGuess> &guesses)
{
    Conventions made;
    for (const ColumnGuess &guess : guesses) {
        if (!guess.ambiguous && hasNumberSigns(guess))
            made.numbers.append(guess.reading);
        if (!guess.ambiguous && guess.type == ColumnType::Date &&
            guess.reading.dates != DateOrder::YearFirst)
            made.dates.append(guess.reading.dates);
    }
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

QList<ColumnGuess> guessColumns(const ColumnSample &sample)
{
    QList<ColumnGuess> guesses;
    for (qsizetype i = 0; i < sample.columns.size(); ++i) {
        const Values values = valuesOf(sample, i);
        guesses.append(guessColumn(values.texts, values.typed));
    }
    const Conventions conventions = conventionsOf(guesses);
    for (qsizetype i = 0; i < guesses.size(); ++i)
        if (guesses[i].ambiguous) {
            const Values values = valuesOf(sample, i);
            guesses[i] = guessColumn(values.texts, values.typed, conventions);
        }
    return guesses;
}

QList<InferredColumn> inferColumns(const ColumnSample &sample)
{
    const QStringList names = namesFor(sample.columns);
    const QList<ColumnGuess> guesses = guessColumns(sample);
    QList<InferredColumn> made;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        const Values values = valuesOf(sample, i);
        InferredColumn column;
        column.column = sample.columns[i];
        column.guess = guesses[i];
        column.distinct = values.distinct;
        column.field.name = names[i];
        column.field.type = fieldTypeOf(guesses[i].type);
        if (column.field.type == FieldType::Money)
            column.field.currency = currencyCode(guesses[i].reading.currency);
        column.field.example = madeUpExample(guesses[i].type, names[i], values.texts);
        made.append(column);
    }
    return made;
}

ColumnMapping readAsGuessed(ColumnMapping mapping, const QList<Field> &fields,
                            const ColumnSample &sample)
{
    const QList<ColumnGuess> guesses = guessColumns(sample);
    const auto isNumber = [](FieldType type) {
        return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
    };
    for (ColumnChoice &choice : mapping.choices) {
        const auto field = std::ranges::find(fields, choice.field, &Field::name);
        const qsizetype index = sample.columns.indexOf(choice.column);
        if (field == fields.end() || choice.column.isEmpty() || index < 0)
            continue;
        const FieldType guessed = fieldTypeOf(guesses[index].type);
        if (guessed == field->type || (isNumber(guessed) && isNumber(field->type))) {
            choice.reading = guesses[index].reading;
            continue;
        }
        const Values values = valuesOf(sample, index);
        choice.reading = bestReading(field->type, values.texts, values.typed);
    }
    return mapping;
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
    ColumnSample sample{names->reader->unusedColumns(), {}, {}};
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
