// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checktemplate.h>
#include <model/template/templateparts.h>

#include <array>

namespace reelwright {

namespace {

constexpr std::array kindNames{"template", "format", "field", "media",   "font",
                               "typeface", "scene",  "track", "element", "slot"};

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
        return fail(QStringLiteral("has no template in it"), file);
    const Result<Template> value = patched(Template(), {}, edits);
    const Result<void> checked = value ? checkTemplate(*value) : fail(value.error());
    if (!checked)
        return fail(inFile(checked.error(), file));
    return value;
}

} // namespace reelwright
