// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/checktemplate.h>
#include <model/template/templateparts.h>

#include <array>

namespace reelwright {

namespace {

constexpr std::array kindNames{
    QT_TRANSLATE_NOOP("Message", "template"), QT_TRANSLATE_NOOP("Message", "format"),
    QT_TRANSLATE_NOOP("Message", "field"),    QT_TRANSLATE_NOOP("Message", "media"),
    QT_TRANSLATE_NOOP("Message", "font"),     QT_TRANSLATE_NOOP("Message", "typeface"),
    QT_TRANSLATE_NOOP("Message", "scene"),    QT_TRANSLATE_NOOP("Message", "track"),
    QT_TRANSLATE_NOOP("Message", "element"),  QT_TRANSLATE_NOOP("Message", "slot")};

} // namespace

const char *nameOf(PartKind kind)
{
    return kindNames[size_t(kind)];
}

std::optional<PartKind> partKindNamed(const QString &name)
{
    for (size_t kind = 0; kind < kindNames.size(); ++kind)
        if (name == QLatin1String(kindNames[kind]))
            return PartKind(kind);
    return std::nullopt;
}

Result<Template> templateFromParts(const QList<TemplatePart> &parts, const QString &file)
{
    QList<PartEdit> edits;
    edits.reserve(parts.size());
    bool whole = false;
    for (const TemplatePart &part : parts) {
        edits.append({std::nullopt, part});
        whole = whole || part.kind == PartKind::Template;
    }
    if (!whole)
        return fail(Message::tr("has no template in it"), file);
    const Result<Template> value = patched(Template(), {}, edits);
    const Result<void> checked = value ? checkTemplate(*value) : fail(value.error());
    if (!checked)
        return fail(inFile(checked.error(), file));
    return value;
}

} // namespace reelwright
