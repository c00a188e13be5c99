// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/schemacheck.h>
#include <model/template/templatedom.h>
#include <model/template/templatejson.h>

#include <QMap>
#include <algorithm>
#include <array>

namespace reelwright {

namespace {

// Where the parts of one kind lie: in this list of a part of that kind.
struct Place {
    PartKind inside;
    const char *member;
    PartKind kind;
};

constexpr std::array places{
    Place{PartKind::Template, "formats", PartKind::Format},
    Place{PartKind::Template, "fields", PartKind::Field},
    Place{PartKind::Template, "media", PartKind::Media},
    Place{PartKind::Template, "fonts", PartKind::Font},
    Place{PartKind::Template, "typefaces", PartKind::Typeface},
    Place{PartKind::Template, "scenes", PartKind::Scene},
    Place{PartKind::Template, "storyboard", PartKind::Slot},
    Place{PartKind::Template, "soundtrack", PartKind::Track},
    Place{PartKind::Scene, "tracks", PartKind::Track},
    Place{PartKind::Track, "elements", PartKind::Element},
};

constexpr std::array kindNames{"template", "format", "field", "media",   "font",
                               "typeface", "scene",  "track", "element", "slot"};

QString nameIn(const Json &body, PartKind kind)
{
    if (kind == PartKind::Template)
        return {};
    const auto name = body.find(kind == PartKind::Field ? "name" : "id");
    return name != body.end() && name->is_string() ? textOf(*name) : QString();
}

void split(Json body, PartKind kind, const QString &parent, int position,
           QList<TemplatePart> &parts)
{
    const QString id = nameIn(body, kind);
    const qsizetype own = parts.size();
    parts.append({kind, id, parent, position, {}});
    for (const Place &place : places) {
        const auto list = place.inside == kind ? body.find(place.member) : body.end();
        if (list == body.end())
            continue;
        int index = 0;
        for (Json &part : *list)
            split(std::move(part), place.kind, id, index++, parts);
        body.erase(list);
    }
    parts[own].body = compactJson(body);
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
        for (const Place &place : places)
            if (place.kind == kind && place.inside == PartKind::Template)
                root[place.member] = Json::array({body});
    return root;
}

// Puts rows together again.
class Joiner {
public:
    Joiner(const QList<TemplatePart> &parts, const QString &file) : m_file(file)
    {
        for (const TemplatePart &part : parts)
            m_children[{part.kind, part.parent}].append(&part);
        for (auto &siblings : m_children)
            std::sort(siblings.begin(), siblings.end(),
                      [](auto *a, auto *b) { return a->position < b->position; });
    }

    Result<Json> join()
    {
        const auto roots = m_children.take({PartKind::Template, {}});
        if (roots.size() != 1)
            return fail(QStringLiteral("has no template in it"), m_file);
        Result<Json> root = body(*roots.first());
        if (root && !m_children.isEmpty())
            return damaged(*m_children.first().first());
        return root;
    }

private:
    tl::unexpected<Error> damaged(const TemplatePart &part) const
    {
        return fail(QStringLiteral("is damaged: the %1 '%2' is not where it belongs")
                        .arg(QLatin1String(nameOf(part.kind)), part.id),
                    m_file, QStringLiteral("take an older copy of the file"));
    }
    Result<Json> body(const TemplatePart &part)
    {
        Result<Json> json = parseJson(part.body, m_file);
        if (!json)
            return json;
        if (!json->is_object() || nameIn(*json, part.kind) != part.id)
            return damaged(part);
        for (const Place &place : places) {
            if (place.inside != part.kind)
                continue;
            if (json->contains(place.member))
                return damaged(part);
            for (const TemplatePart *child : m_children.take({place.kind, part.id})) {
                Result<Json> inner = body(*child);
                if (!inner)
                    return inner;
                (*json)[place.member].push_back(std::move(*inner));
            }
        }
        return json;
    }

    QString m_file;
    QMap<std::pair<PartKind, QString>, QList<const TemplatePart *>> m_children;
};

} // namespace

const char *nameOf(PartKind kind)
{
    return kindNames[size_t(kind)];
}

QList<TemplatePart> partsOf(const Template &value)
{
    QList<TemplatePart> parts;
    split(toDom(value), PartKind::Template, {}, 0, parts);
    return parts;
}

Result<Template> templateFromParts(const QList<TemplatePart> &parts, const QString &file)
{
    const Result<Json> root = Joiner(parts, file).join();
    return root ? fromDom(*root, file) : fail(root.error());
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

} // namespace reelwright
