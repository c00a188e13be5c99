// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/columnfields.h>

#include <editor/session/newtemplate.h>
#include <model/data/columnmatch.h>
#include <model/edit/fieldedits.h>

#include <algorithm>

namespace reelwright {

namespace {

// The field that reads the column, or null.
const Field *fieldFor(const Template &value, const QString &column)
{
    if (const Field *exact = value.field(column))
        return exact;
    for (const Field &field : value.fields)
        if (fieldSpelling(field.name) == fieldSpelling(column))
            return &field;
    return nullptr;
}

// Whether viewers are known by what a new document begins with.
bool hasFirstKey(const Template &value)
{
    const Field *key = value.field(value.key);
    return key && *key == NewTemplate::key();
}

Result<Template> withKey(const Template &value, const QString &name)
{
    const QString before = value.key;
    Field key = *value.field(name);
    key.required = true;
    const Result<Template> keyed = alterField(value, name, key).and_then([&](const Template &so) {
        return setKeyField(so, name);
    });
    if (!keyed)
        return keyed;
    if (const Result<Template> without = removeField(*keyed, before))
        return without;
    Field kept = *value.field(before); // something reads it
    kept.required = false;
    return alterField(*keyed, before, kept);
}

Result<Template> withKeyOf(const Template &value, const QList<InferredColumn> &columns)
{
    const auto tells = [&](const InferredColumn &column) {
        return column.distinct && fieldFor(value, column.column);
    };
    const bool known = std::ranges::any_of(columns, [&](const InferredColumn &column) {
        return tells(column) && fieldFor(value, column.column)->name == value.key;
    });
    const auto found = std::ranges::find_if(columns, tells);
    if (known || found == columns.end())
        return value;
    return withKey(value, fieldFor(value, found->column)->name);
}

} // namespace

Result<ColumnFields> withFieldsOf(const Template &value, const ColumnSample &sample)
{
    const QList<InferredColumn> columns = inferColumns(sample);
    ColumnFields made{value, {}, {}};
    for (const InferredColumn &column : columns) {
        if (fieldFor(made.value, column.column))
            continue;
        Field field = column.field;
        if (!column.guess.plain) {
            field.type = FieldType::Text;
            field.currency.clear();
        }
        if (const Result<Template> next = addField(made.value, field)) {
            made.value = *next;
            made.added += column.field.name;
        }
    }
    for (const QString &column : sample.columns)
        if (!fieldFor(made.value, column))
            made.passedOver += column;
    if (hasFirstKey(value)) {
        const Result<Template> keyed = withKeyOf(made.value, columns);
        if (!keyed)
            return fail(keyed.error());
        made.value = *keyed;
    }
    return made;
}

} // namespace reelwright
