// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/checktemplate.h>
#include <model/template/schemacheck.h>
#include <model/template/templatedom.h>
#include <model/template/templateparts.h>

#include <array>

namespace reelwright {

namespace {

constexpr std::array kindNames{"template", "format", "field", "media",   "font",
                               "typeface", "scene",  "track", "element", "slot"};

// The member of the template that lists the parts of a kind.
const char *listOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Format:
        return "formats";
    case PartKind::Field:
        return "fields";
    case PartKind::Media:
        return "media";
    case PartKind::Font:
        return "fonts";
    case PartKind::Typeface:
        return "typefaces";
    case PartKind::Scene:
        return "scenes";
    case PartKind::Slot:
        return "storyboard";
    default:
        return "soundtrack";
    }
}

// The smallest tree that has this part in it; the schema asks for no more.
Json alone(const Json &body, PartKind kind, const QString &version)
{
    Json root{{"reelwright", version.toStdString()}, {"formats", Json::array()}};
    if (kind == PartKind::Template)
        root.update(body);
    else if (kind == PartKind::Element)
        root["soundtrack"] = {{{"id", "t"}, {"elements", Json::array({body})}}};
    else
        root[listOf(kind)] = Json::array({body});
    return root;
}

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

Result<void> checkPart(const TemplatePart &part, const QString &version)
{
    const QString where = QStringLiteral("%1 '%2'").arg(QLatin1String(nameOf(part.kind)), part.id);
    const Result<Json> body = parseJson(part.body, where);
    if (!body)
        return fail(body.error());
    const Json root = alone(*body, part.kind, version);
    const Result<bool> newer = isNewer(root);
    const Result<void> checked = newer ? checkSchema(root, *newer) : fail(newer.error());
    return checked.map_error([&](Error error) {
        error.where = where;
        return error;
    });
}

Result<Template> templateFromParts(const QList<TemplatePart> &parts, const QString &file)
{
    const auto refuse = [&](const Error &error) { return fail(error.in(file)); };
    const auto root = std::find_if(parts.begin(), parts.end(), [](const TemplatePart &part) {
        return part.key() == PartKey();
    });
    if (root == parts.end())
        return fail(QStringLiteral("has no template in it"), file);
    const Result<Json> body = parseJson(root->body, file);
    const Result<bool> newer = body ? isNewer(*body) : fail(body.error());
    if (!newer)
        return refuse(newer.error());
    const QString version = textOf((*body)["reelwright"]);
    PartRows rows;
    QList<PartEdit> edits;
    for (const TemplatePart &part : parts) {
        if (const auto checked = checkPart(part, version); !checked)
            return refuse(checked.error());
        rows.insert(part.key(), part);
        edits.append({std::nullopt, part});
    }
    const Result<Template> value = patched(Template(), rows, edits);
    const Result<void> checked = value ? checkTemplate(*value) : fail(value.error());
    if (!checked)
        return fail(inFile(checked.error(), file));
    return value;
}

} // namespace reelwright
