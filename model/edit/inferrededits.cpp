// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/identifiers.h>
#include <model/edit/inferrededits.h>
#include <model/edit/lists.h>
#include <model/edit/uses.h>

namespace reelwright {

namespace {

Result<qsizetype> indexOf(const Template &value, const QString &name)
{
    for (qsizetype i = 0; i < value.inferred.size(); ++i)
        if (value.inferred[i].name == name)
            return i;
    return fail(Message::tr("there is no inferred field '%1'").arg(name));
}

} // namespace

Result<Template> addInferredField(const Template &value, const InferredField &field,
                                  qsizetype position)
{
    if (const Result<void> checked = checkFieldName(field.name); !checked)
        return fail(checked.error());
    Draft draft(value);
    if (const auto done = insertItem(draft.whole().inferred, position, field); !done)
        return fail(done.error());
    return draft.finish();
}

Result<Template> alterInferredField(const Template &value, const QString &name,
                                    const QString &expression)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    Draft draft(value);
    draft.whole().inferred[*index].expression = expression;
    return draft.finish();
}

Result<Template> renameInferredField(const Template &value, const QString &name,
                                     const QString &next)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    if (name == next)
        return value;
    if (const Result<void> checked = checkFieldName(next); !checked)
        return fail(checked.error());
    Draft draft(
        withSources(value, [&](const Source &source) { return withField(source, name, next); }));
    Template &changed = draft.whole();
    changed.inferred[*index].name = next;
    if (changed.language.field == name)
        changed.language.field = next;
    askInstead(changed.fields, name, next);
    return draft.finish();
}

Result<Template> moveInferredField(const Template &value, const QString &name, qsizetype position)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    Draft draft(value);
    if (const auto moved = moveItem(draft.whole().inferred, *index, position); !moved)
        return fail(moved.error());
    return draft.finish();
}

Result<Template> removeInferredField(const Template &value, const QString &name)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    QStringList uses = usesOfField(value, name);
    if (value.language.field == name)
        uses.prepend(Message::tr("the viewers' language"));
    if (const auto unused = checkUnused(Message::tr("the inferred field '%1'").arg(name), uses,
                                        Message::tr("let that read another field first"));
        !unused)
        return fail(unused.error());
    Draft draft(value);
    draft.whole().inferred.removeAt(*index);
    return draft.finish();
}

Result<Template> putLookupTable(const Template &value, const LookupTable &table)
{
    Draft draft(value);
    QList<LookupTable> &tables = draft.whole().tables;
    const auto found = std::ranges::find_if(
        tables, [&](const LookupTable &other) { return other.name == table.name; });
    if (found == tables.end())
        tables.append(table);
    else
        *found = table;
    return draft.finish();
}

Result<Template> removeLookupTable(const Template &value, const QString &name)
{
    if (!value.table(name))
        return fail(Message::tr("there is no lookup table '%1'").arg(name));
    if (const auto unused = checkUnused(Message::tr("the lookup table '%1'").arg(name),
                                        usesOfTable(value, name),
                                        Message::tr("let that look things up elsewhere first"));
        !unused)
        return fail(unused.error());
    Draft draft(value);
    draft.whole().tables.removeIf([&](const LookupTable &table) { return table.name == name; });
    return draft.finish();
}

} // namespace reelwright
