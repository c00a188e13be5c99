// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/formatedits.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/template/informat.h>

namespace reelwright {

namespace {

Result<qsizetype> indexOf(const Template &value, const FormatId &id)
{
    for (qsizetype i = 0; i < value.formats.size(); ++i)
        if (value.formats[i].id == id)
            return i;
    return fail(Message::tr("there is no format '%1'").arg(id.value));
}

} // namespace

Result<Template> renameTemplate(const Template &value, const QString &name)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked.error());
    Template next = value;
    next.name = name;
    return next;
}

Result<Template> setOutput(const Template &value, const Output &output)
{
    static const QStringList presets =
        QStringLiteral("ultrafast superfast veryfast faster fast medium slow slower veryslow")
            .split(u' ');
    if (!presets.contains(output.preset))
        return fail(Message::tr("there is no preset '%1'").arg(output.preset), {},
                    Message::tr("choose one of ") + presets.join(QStringLiteral(", ")));
    Draft draft(value);
    draft.whole().output = output;
    return draft.finish();
}

Result<Template> addFormat(const Template &value, Format format, qsizetype position)
{
    if (const Result<void> checked = checkName(format.name); !checked)
        return fail(checked.error());
    if (format.id.isEmpty())
        format.id =
            newId<FormatId>(value, format.name.isEmpty() ? QStringLiteral("format") : format.name);
    Draft draft(value);
    if (const auto done = insertItem(draft.whole().formats, position, std::move(format)); !done)
        return fail(done.error());
    return draft.finish();
}

Result<Template> removeFormat(const Template &value, const FormatId &id)
{
    const Result<qsizetype> index = indexOf(value, id);
    if (!index)
        return fail(index.error());
    Draft draft(value);
    Template &next = draft.whole();
    next = *index == 0 && value.formats.size() > 1 ? withBase(value, value.formats[1].id) : value;
    next.formats.removeIf([&](const Format &format) { return format.id == id; });
    alterElements(next, [&](const Element &element) -> std::optional<Element> {
        if (!element.overrides.contains(id))
            return std::nullopt;
        Element without = element;
        without.overrides.remove(id);
        return without;
    });
    return draft.finish();
}

Result<Template> alterFormat(const Template &value, const Format &next)
{
    const Result<qsizetype> index = indexOf(value, next.id);
    if (!index)
        return fail(index.error());
    if (const Result<void> checked = checkName(next.name); !checked)
        return fail(checked.error());
    if (value.formats[*index] == next)
        return value;
    Draft draft(value);
    draft.whole().formats[*index] = next;
    return draft.finish();
}

Result<Template> moveFormat(const Template &value, const FormatId &id, qsizetype position)
{
    const Result<qsizetype> index = indexOf(value, id);
    if (!index)
        return fail(index.error());
    Draft draft(value);
    QList<Format> formats = value.formats;
    if (const auto moved = moveItem(formats, *index, position); !moved)
        return fail(moved.error());
    if (formats == value.formats)
        return value;
    draft.whole() = withBase(value, formats.first().id);
    draft.whole().formats = formats;
    return draft.finish();
}

} // namespace reelwright
