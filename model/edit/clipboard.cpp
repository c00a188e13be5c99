// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/clipboard.h>
#include <model/edit/draft.h>
#include <model/edit/identifiers.h>
#include <model/edit/sources.h>
#include <model/template/jsontext.h>
#include <model/template/nesting.h>
#include <model/template/templatejson.h>

#include <algorithm>

namespace reelwright {

namespace {

// Leaves in a template what is referred to by what is left of its scenes and soundtrack, which
// are to begin with `scenes`.
class Gathering {
public:
    explicit Gathering(const Template &from) : m_from(from) {}

    Template around(QList<Scene> scenes, QList<Track> soundtrack)
    {
        Template out;
        out.key = m_from.key;
        out.formats = m_from.formats;
        out.scenes = std::move(scenes);
        out.soundtrack = std::move(soundtrack);
        addNested(out);
        keep(out.media, m_from.media,
             [&](const Media &medium) { return refersTo(out, ValueType::Media, medium.id.value); });
        keep(out.typefaces, m_from.typefaces, [&](const Typeface &typeface) {
            return refersTo(out, ValueType::Typeface, typeface.id.value);
        });
        keep(out.fonts, m_from.fonts, [&](const Font &font) {
            return std::any_of(
                out.typefaces.cbegin(), out.typefaces.cend(),
                [&](const Typeface &typeface) { return typeface.fonts.contains(font.id); });
        });
        QSet<QString> names{m_from.key.toLower()};
        eachSource(out, [&](const Source &source) { names += namesIn(source); });
        keep(out.fields, m_from.fields,
             [&](const Field &field) { return names.contains(field.name.toLower()); });
        return out;
    }

private:
    template<class T>
    static void keep(QList<T> &to, const QList<T> &from, const auto &wanted)
    {
        std::copy_if(from.begin(), from.end(), std::back_inserter(to), wanted);
    }
    void addNested(Template &out) const
    {
        for (qsizetype i = 0; i < out.scenes.size(); ++i) {
            const QList<SceneId> nested = scenesNestedIn(std::as_const(out.scenes)[i]);
            for (const SceneId &id : nested)
                if (const Scene *scene = m_from.scene(id); scene && !out.scene(id))
                    out.scenes.append(*scene);
        }
    }
    static bool refersTo(const Template &out, ValueType type, const QString &id)
    {
        bool found = false;
        const Value wanted(id);
        eachElement(out, [&](const Element &element) {
            for (const auto &properties : propertiesOf(element))
                for (const auto &[property, held] : properties.asKeyValueRange())
                    found = found || (specOf(property).type == type && holds(held, wanted));
        });
        eachSource(out, [&](const Source &source) {
            found = found || (source.type == type && textsIn(source).contains(id));
        });
        return found;
    }

    const Template &m_from;
};

QList<Track> onlySelected(const QList<Track> &tracks, const QSet<ElementId> &ids)
{
    QList<Track> left;
    for (Track track : tracks) {
        track.elements.removeIf([&](const Element &one) { return !ids.contains(one.id); });
        track.locked = false;
        if (!track.elements.isEmpty())
            left.append(track);
    }
    return left;
}

int countOf(const QList<Track> &tracks)
{
    int count = 0;
    for (const Track &track : tracks)
        count += int(track.elements.size());
    return count;
}

constexpr const char *kindMember = "reelwrightClip";

tl::unexpected<Error> noClip()
{
    return fail(Message::tr("there is nothing of Reelwright's in the clipboard"), {},
                Message::tr("copy elements or scenes first"));
}

} // namespace

Result<Clip> copyElements(const Template &value, const QList<ElementId> &elements)
{
    const QSet<ElementId> ids(elements.begin(), elements.end());
    Gathering gathering(value);
    if (ids.isEmpty())
        return fail(Message::tr("no element is selected"), {}, Message::tr("select one first"));
    if (const QList<Track> tracks = onlySelected(value.soundtrack, ids);
        countOf(tracks) == ids.size())
        return Clip{{}, gathering.around({}, tracks)};
    for (Scene scene : value.scenes) {
        scene.tracks = onlySelected(scene.tracks, ids);
        if (countOf(scene.tracks) == ids.size())
            return Clip{{}, gathering.around({scene}, {})};
    }
    return fail(Message::tr("the elements are not all in one scene"), {},
                Message::tr("select elements of one scene"));
}

Result<Clip> copyScenes(const Template &value, const QList<SceneId> &ids)
{
    if (ids.isEmpty())
        return fail(Message::tr("no scene is selected"), {}, Message::tr("select one first"));
    QList<SceneId> once;
    QList<Scene> scenes;
    for (const SceneId &id : ids) {
        const Scene *scene = value.scene(id);
        if (!scene)
            return fail(Message::tr("there is no scene '%1'").arg(id.value));
        if (!once.contains(id)) {
            once.append(id);
            scenes.append(*scene);
        }
    }
    return Clip{once, Gathering(value).around(scenes, {})};
}

QByteArray clipToText(const Clip &clip)
{
    Json scenes = Json::array();
    for (const SceneId &id : clip.scenes)
        scenes.push_back(id.value.toStdString());
    Json root{{kindMember, std::move(scenes)}};
    root["template"] = Json::parse(templateToJson(clip.content).toStdString());
    return compactJson(root);
}

Result<Clip> clipFromText(const QByteArray &text)
{
    const QString where = QStringLiteral("clipboard");
    const Result<Json> root = parseJson(text, where);
    if (!root || !root->is_object() || !root->contains(kindMember) || !root->contains("template") ||
        !root->at(kindMember).is_array())
        return noClip();
    Result<Template> content = templateFromJson(compactJson(root->at("template")), where);
    if (!content)
        return fail(content.error());
    Clip clip{{}, std::move(*content)};
    for (const Json &id : root->at(kindMember)) {
        if (!id.is_string() || !clip.content.scene({textOf(id)}))
            return noClip();
        clip.scenes.append({textOf(id)});
    }
    if (clip.content.scenes.isEmpty() && clip.content.soundtrack.isEmpty())
        return noClip();
    return clip;
}

} // namespace reelwright
