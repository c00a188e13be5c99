// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/importplan.h>

#include <editor/session/newtemplate.h>
#include <model/data/columnmatch.h>
#include <model/edit/fieldedits.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype shownValues = 3;

bool isFresh(const Template &value)
{
    return value.fields.size() == 1 && value.fields.first() == NewTemplate::key();
}

QStringList firstValues(const ColumnSample &sample, qsizetype column)
{
    QStringList values;
    for (const QStringList &row : sample.rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values += value;
        if (values.size() == shownValues)
            break;
    }
    return values;
}

bool areDistinct(const ColumnSample &sample, qsizetype column)
{
    QSet<QString> seen;
    for (const QStringList &row : sample.rows)
        if (row.value(column).trimmed().isEmpty() || seen.contains(row.value(column)))
            return false;
        else
            seen.insert(row.value(column));
    return !seen.isEmpty();
}

// People are known by numbers and names, hardly by amounts or days.
bool tellsApart(const ColumnPlan &plan)
{
    const ColumnType type = plan.guess.type == ColumnType::Text ? plan.guess.nearly
                                                                : plan.guess.type;
    return plan.distinct && plan.use == ColumnPlan::New &&
           (type == ColumnType::Text || type == ColumnType::Integer || type == ColumnType::Link);
}

} // namespace

ImportPlan::ImportPlan(const Template &value, const QString &table, const ColumnSample &sample)
    : m_table(table), m_fields(value.fields), m_key(value.key), m_isFresh(isFresh(value))
{
    if (!table.isEmpty()) {
        const LookupTable *known = value.table(table);
        m_fields = known ? known->fields : QList<Field>();
        m_key = known ? known->key : QString();
        m_isFresh = !known;
    }
    beginWith(sample);
    chooseKey();
}

void ImportPlan::beginWith(const ColumnSample &sample)
{
    const QList<ColumnGuess> guesses = guessColumns(sample);
    const QList<InferredColumn> inferred = inferColumns(sample);
    const ColumnMapping mapping =
        readAsGuessed(likelyMapping(m_fields, sample.columns), m_fields, sample);
    for (qsizetype i = 0; i < sample.columns.size(); ++i) {
        ColumnPlan plan{sample.columns[i], firstValues(sample, i), guesses.value(i),
                        areDistinct(sample, i)};
        plan.reading = plan.guess.reading;
        const auto possible = std::ranges::find(inferred, plan.column, &InferredColumn::column);
        if (possible != inferred.end()) {
            m_possible += possible->field;
        } else { // its name is no field's, or another's too
            Field field;
            field.name = QStringLiteral("column_%1").arg(i + 1);
            field.type = fieldTypeOf(plan.guess.type);
            m_possible += field;
        }
        for (const ColumnChoice &choice : mapping.choices)
            if (choice.column == plan.column && plan.use == ColumnPlan::Unread) {
                plan.use = ColumnPlan::Existing;
                plan.field = choice.field;
                plan.reading = choice.reading;
                plan.likeness = choice.likeness;
            }
        m_columns += plan;
    }
    if (m_isFresh)
        makeFieldsOfAll();
}

// The template's own, if a column is read as that; else, where it has none of its own yet, the
// first that tells all rows apart.
void ImportPlan::chooseKey()
{
    if (readFields().contains(m_key) || !m_isFresh)
        return;
    for (const ColumnPlan &plan : std::as_const(m_columns))
        if (tellsApart(plan)) {
            m_key = plan.made.name;
            return;
        }
}

void ImportPlan::leave(qsizetype column)
{
    m_columns[column].use = ColumnPlan::Unread;
}

void ImportPlan::read(qsizetype column, const QString &field)
{
    ColumnPlan &plan = m_columns[column];
    plan.use = ColumnPlan::Existing;
    plan.field = field;
    plan.likeness = 1;
    plan.reading = plan.guess.reading;
}

void ImportPlan::makeField(qsizetype column)
{
    ColumnPlan &plan = m_columns[column];
    Field made = m_possible.value(column);
    const QString name = made.name;
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(m_fields,
                                   [&](const Field &field) {
                                       return !field.name.compare(wanted, Qt::CaseInsensitive);
                                   }) ||
               std::ranges::any_of(m_columns, [&](const ColumnPlan &other) {
                   return &other != &plan && other.use == ColumnPlan::New &&
                          !other.made.name.compare(wanted, Qt::CaseInsensitive);
               });
    };
    for (int number = 2; isTaken(made.name); ++number)
        made.name = QStringLiteral("%1_%2").arg(name).arg(number);
    plan.use = ColumnPlan::New;
    plan.made = made;
    plan.reading = plan.guess.reading;
}

void ImportPlan::makeFieldsOfAll()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].use == ColumnPlan::Unread)
            makeField(i);
}

void ImportPlan::rename(qsizetype column, const QString &name)
{
    if (m_key == m_columns[column].made.name && readFields().count(m_key) == 1)
        m_key = name; // while typing, it may have been another's for a moment
    m_columns[column].made.name = name;
}

void ImportPlan::setType(qsizetype column, FieldType type)
{
    Field &made = m_columns[column].made;
    made.type = type;
    made.currency.clear();
    made.example.clear();
    made.items.clear();
}

void ImportPlan::setReading(qsizetype column, const Reading &reading)
{
    m_columns[column].reading = reading;
}

Field ImportPlan::fieldOf(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? Field() : *found;
}

FieldType ImportPlan::typeOf(qsizetype column) const
{
    const ColumnPlan &plan = m_columns[column];
    if (plan.use == ColumnPlan::Existing)
        return fieldOf(plan.field).type;
    return plan.use == ColumnPlan::New ? plan.made.type : fieldTypeOf(plan.guess.type);
}

QStringList ImportPlan::readFields() const
{
    QStringList names;
    for (const ColumnPlan &plan : m_columns)
        if (plan.use != ColumnPlan::Unread)
            names += plan.use == ColumnPlan::New ? plan.made.name : plan.field;
    return names;
}

ColumnMapping ImportPlan::mapping() const
{
    ColumnMapping mapping;
    mapping.automatic = false;
    for (const ColumnPlan &plan : m_columns) {
        mapping.known += plan.column;
        if (plan.use != ColumnPlan::Unread)
            mapping.choices.append({plan.use == ColumnPlan::New ? plan.made.name : plan.field,
                                    plan.column, plan.reading, plan.likeness});
    }
    return mapping;
}

bool ImportPlan::makesFields() const
{
    return std::ranges::any_of(m_columns,
                               [](const ColumnPlan &plan) { return plan.use == ColumnPlan::New; });
}

Result<Template> ImportPlan::applied(const Template &value) const
{
    const QStringList read = readFields();
    if (read.isEmpty())
        return fail(tr("no column is read"), {}, tr("choose what the columns become"));
    if (m_key.isEmpty() || !read.contains(m_key))
        return fail(m_table.isEmpty() ? tr("no column tells the viewers apart")
                                      : tr("no column tells the rows apart"),
                    {}, tr("choose the key"));
    for (qsizetype i = 0; i < read.size(); ++i)
        if (read.indexOf(read[i]) != i)
            return fail(tr("two columns are read as ‘%1’").arg(read[i]));
    for (const Field &field : m_fields)
        if (field.required && !read.contains(field.name) &&
            !(m_isFresh && field.name == value.key)) // another takes its place
            return fail(tr("no column is read as ‘%1’, which is required").arg(field.name));
    return m_table.isEmpty() ? withViewersFields(value) : withTable(value);
}

Result<Template> ImportPlan::withViewersFields(const Template &value) const
{
    Result<Template> next = value;
    for (const ColumnPlan &plan : m_columns)
        if (plan.use == ColumnPlan::New && next)
            next = addField(*next, plan.made);
    if (!next || m_key == value.key)
        return next;
    Field key = *next->field(m_key);
    key.required = true;
    next = alterField(*next, m_key, key).and_then([this](const Template &so) {
        return setKeyField(so, m_key);
    });
    if (!next || !m_isFresh)
        return next;
    if (Result<Template> without = removeField(*next, value.key))
        return without;
    Field old = *next->field(value.key); // something reads it
    old.required = false;
    return alterField(*next, value.key, old);
}

Result<Template> ImportPlan::withTable(const Template &value) const
{
    LookupTable table;
    if (const LookupTable *known = value.table(m_table))
        table = *known;
    table.name = m_table;
    table.key = m_key;
    for (const ColumnPlan &plan : m_columns)
        if (plan.use == ColumnPlan::New)
            table.fields += plan.made;
    for (const Field &field : std::as_const(table.fields))
        if (fieldSpelling(field.name) != field.name.toLower())
            return fail(tr("‘%1’ can't be a field's name").arg(field.name));
    Template next = value;
    const auto place = std::ranges::find(next.tables, m_table, &LookupTable::name);
    if (place == next.tables.end())
        next.tables += table;
    else
        *place = table;
    return next;
}

} // namespace reelwright
