// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/fieldedits.h>
#include <model/edit/identifiers.h>
#include <model/edit/lists.h>
#include <model/edit/uses.h>
#include <model/template/fieldidentity.h>

#include <QRegularExpression>

namespace reelwright {

namespace {

Result<qsizetype> indexOf(const Template &value, const QString &name)
{
    for (qsizetype i = 0; i < value.fields.size(); ++i)
        if (value.fields[i].name == name)
            return i;
    return fail(Message::tr("there is no field '%1'").arg(name));
}

Result<void> checkLength(const Field &field)
{
    constexpr int longest = 1'000'000;
    if (field.maximumLength >= 0 && field.maximumLength <= longest)
        return {};
    return fail(Message::tr("a text's maximum length must be from 0 to %1").arg(longest),
                Message::tr("field %1").arg(field.name));
}

} // namespace

Result<Template> addField(const Template &value, const Field &field, qsizetype position)
{
    if (const Result<void> checked = checkFieldName(field.name); !checked)
        return fail(checked.error());
    if (const Result<void> checked = checkLength(field); !checked)
        return fail(checked.error());
    Draft draft(value);
    QList<Field> &fields = draft.whole().fields;
    Field added = field;
    giveIdentity(added, fields);
    if (const auto done = insertItem(fields, position, std::move(added)); !done)
        return fail(done.error());
    return draft.finish();
}

Result<Template> removeField(const Template &value, const QString &name)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    QStringList uses = usesOfField(value, name);
    if (value.language.field == name)
        uses.prepend(Message::tr("the viewers' language"));
    if (value.key == name)
        uses.prepend(Message::tr("the viewers' key"));
    if (const auto unused = checkUnused(Message::tr("the field '%1'").arg(name), uses,
                                        Message::tr("let that read another field first"));
        !unused)
        return fail(unused.error());
    Draft draft(value);
    draft.whole().fields.removeAt(*index);
    return draft.finish();
}

Result<Template> alterField(const Template &value, const QString &name, const Field &next)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    if (next.name != name)
        return fail(Message::tr("the field's name would be another"), {},
                    Message::tr("rename it instead"));
    if (const Result<void> checked = checkLength(next); !checked)
        return fail(checked.error());
    Field altered = next;
    altered.id = value.fields[*index].id;
    if (value.fields[*index] == altered)
        return value;
    Draft draft(value);
    draft.whole().fields[*index] = std::move(altered);
    return draft.finish();
}

Result<Template> renameField(const Template &value, const QString &name, const QString &next)
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
    nameField(changed.fields[*index], next);
    if (changed.key == name)
        changed.key = next;
    if (changed.language.field == name)
        changed.language.field = next;
    askInstead(changed.fields, name, next);
    return draft.finish();
}

Template withNamesOf(const Template &value, const QList<Field> &fields)
{
    const QList<qsizetype> same = sameFields(value.fields, fields);
    Template named = value;
    for (qsizetype i = 0; i < same.size(); ++i)
        if (same[i] >= 0 && fields[same[i]].name != value.fields[i].name)
            named = renameField(named, value.fields[i].name, fields[same[i]].name).value_or(named);
    return named;
}

Result<Template> moveField(const Template &value, const QString &name, qsizetype position)
{
    const Result<qsizetype> index = indexOf(value, name);
    if (!index)
        return fail(index.error());
    Draft draft(value);
    if (const auto moved = moveItem(draft.whole().fields, *index, position); !moved)
        return fail(moved.error());
    return draft.finish();
}

Result<Template> setKeyField(const Template &value, const QString &name)
{
    Draft draft(value);
    draft.whole().key = name;
    return draft.finish();
}

Result<Template> setLanguage(const Template &value, const Language &language)
{
    static const QRegularExpression tag(
        QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}\\z"));
    if (!tag.match(language.initial).hasMatch())
        return fail(Message::tr("'%1' is no language tag").arg(language.initial), {},
                    Message::tr("write it like \"en\" or \"de-AT\""));
    Draft draft(value);
    draft.whole().language = language;
    return draft.finish();
}

} // namespace reelwright
