// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/bindingsite.h>
#include <model/template/nesting.h>
#include <model/variant/layout.h>

#include <QHash>
#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

constexpr Flicks forever{std::numeric_limits<std::int64_t>::max() / 4};

// A scene that has its place, in frames: whole ones, so that it is the same wherever it stands.
struct Placed {
    const StoryboardSlot *slot;
    const Scene *scene;
    std::int64_t start;
    std::int64_t length;
    std::int64_t fade; // with the scene before
};

// Of a nested scene that is the whole picture.
QMap<PropertyId, Curve> boxOf(const Format &format)
{
    return {{PropertyId::X, Curve(format.width / 2.0)},
            {PropertyId::Y, Curve(format.height / 2.0)},
            {PropertyId::Width, Curve(double(format.width))},
            {PropertyId::Height, Curve(double(format.height))}};
}

bool hasBoxOf(const Layer &layer, const Format &format)
{
    for (const auto &[id, whole] : boxOf(format).asKeyValueRange())
        if (layer.curves.value(id, Curve(specOf(id).initial)) != whole)
            return false;
    return true;
}

// Among the tracks of its scene, or of the soundtrack.
bool isHeard(const Track &track, const QList<Track> &among)
{
    const auto isSolo = [](const Track &one) { return one.solo; };
    return !track.muted && (track.solo || std::none_of(among.begin(), among.end(), isSolo));
}

// Where elements live.
struct Around {
    SoundLayer sound;  // its layer's range is theirs; the rest says how their sound fades
    bool heard = true; // the tracks that they are nested on
};

class Layout {
public:
    Layout(const Template &value, const Variant &variant) : m_template(value), m_variant(variant)
    {
        int index = 0;
        for (const BindingSite &site : bindingSites(value)) {
            if (!m_firstSite.contains(site.element))
                m_firstSite.insert(site.element, index);
            ++index;
        }
    }
    Result<Program> run(const Format &format);

private:
    void place(FrameRate rate);
    void addScene(Program &program, size_t index);
    void addTracks(const QList<Track> &tracks, const Around &around, QList<Layer> &layers,
                   Program &program);
    void addNested(const Element &element, const Around &around, QList<Layer> &layers,
                   Program &program);
    void fillThePicture(Layer &layer) const;
    Layer layer(const Element &element, const TimeRange &window) const;
    QMap<PropertyId, Curve> curves(const Element &element) const;
    Curve keyframed(const QList<Keyframe> &keyframes, int &site) const;
    Value bound(int &site) const { return m_variant.values.value(site++).value(); }

    const Template &m_template;
    const Variant &m_variant;
    QHash<ElementId, int> m_firstSite;
    std::vector<Placed> m_placed;
    Format m_format;
};

//  |---- A ----|              a fade is shorter than what is left of A and than B,
//          |fade|--- B ---|   so that no more than two scenes are ever there at once
void Layout::place(FrameRate rate)
{
    for (qsizetype i = 0; i < m_template.storyboard.size(); ++i) {
        const StoryboardSlot &slot = m_template.storyboard[i];
        const Scene *scene = m_template.scene(m_variant.scenes.value(i));
        const std::int64_t length = scene ? rate.nearestFrame(scene->duration) : 0;
        if (length <= 0)
            continue;
        if (m_placed.empty()) {
            m_placed.push_back({&slot, scene, 0, length, 0});
            continue;
        }
        const Placed &before = m_placed.back();
        const std::int64_t most = std::min(length, before.length - before.fade) - 1;
        const std::int64_t fade = std::clamp<std::int64_t>(rate.nearestFrame(slot.crossFade), 0,
                                                           std::max<std::int64_t>(most, 0));
        m_placed.push_back({&slot, scene, before.start + before.length - fade, length, fade});
    }
}

Curve Layout::keyframed(const QList<Keyframe> &keyframes, int &site) const
{
    QList<CurvePoint> points;
    for (const Keyframe &keyframe : keyframes) {
        const auto *value = std::get_if<Value>(&keyframe.value);
        points.append({keyframe.time, value ? *value : bound(site), keyframe.easing});
    }
    return Curve(std::move(points));
}

QMap<PropertyId, Curve> Layout::curves(const Element &element) const
{
    QMap<PropertyId, Curve> made;
    int site = m_firstSite.value(element.id);
    for (const auto &[id, property] : element.properties.asKeyValueRange()) {
        if (const auto *keyframes = std::get_if<QList<Keyframe>>(&property)) {
            made.insert(id, keyframed(*keyframes, site));
            continue;
        }
        const auto *fixed = std::get_if<Value>(&property);
        Value value = fixed ? *fixed : bound(site);
        if (value != specOf(id).initial)
            made.insert(id, Curve(std::move(value)));
    }
    return made;
}

// Cut to the window of its scene or of the program.
Layer Layout::layer(const Element &element, const TimeRange &window) const
{
    const Flicks origin = window.start + element.start;
    const TimeRange whole{origin, element.duration.value_or(forever)};
    return {element.id, element.kind,        whole.intersected(window),
            origin,     isVariable(element), curves(element)};
}

void Layout::addScene(Program &program, size_t index)
{
    const Placed &placed = m_placed[index];
    const FrameRate rate = program.rate;
    const Flicks start = rate.timeOf(placed.start);
    const TimeRange range{start, rate.timeOf(placed.start + placed.length) - start};
    const Flicks fadeIn = rate.timeOf(placed.start + placed.fade) - start;
    const std::int64_t nextFade = index + 1 < m_placed.size() ? m_placed[index + 1].fade : 0;
    const Flicks fadeOut = range.end() - rate.timeOf(placed.start + placed.length - nextFade);
    ProgramScene scene{placed.slot->id, placed.scene->id,         range,
                       fadeIn,          placed.scene->background, {}};
    SoundLayer around{{}, range, fadeIn, fadeOut};
    around.layer.range = range;
    addTracks(placed.scene->tracks, {around}, scene.layers, program);
    program.scenes.append(std::move(scene));
}

void Layout::addTracks(const QList<Track> &tracks, const Around &around, QList<Layer> &layers,
                       Program &program)
{
    const SoundLayer &sound = around.sound;
    for (const Track &track : tracks) {
        if (track.hidden)
            continue;
        const bool heard = around.heard && isHeard(track, tracks);
        for (const Element &element : track.elements) {
            if (element.kind == ElementKind::Scene) {
                addNested(element, {sound, heard}, layers, program);
                continue;
            }
            const Layer made = layer(element, sound.layer.range);
            if (made.range.duration <= Flicks(0))
                continue;
            if (element.kind != ElementKind::Audio)
                layers.append(made);
            if (element.kind == ElementKind::Audio || element.kind == ElementKind::Video)
                (heard ? program.sound : program.silent)
                    .append({made, sound.window, sound.fadeIn, sound.fadeOut});
        }
    }
}

// A nested scene has no background.
void Layout::addNested(const Element &element, const Around &around, QList<Layer> &layers,
                       Program &program)
{
    const Scene *inner =
        m_template.scene({std::get<QString>(staticValue(element, PropertyId::NestedScene))});
    if (!inner)
        return;
    Layer made = layer(element, around.sound.layer.range);
    made.range = made.range.intersected({made.range.start, inner->duration});
    fillThePicture(made);
    Around inside = around;
    inside.sound.layer.range = made.range;
    addTracks(inner->tracks, inside, made.layers, program);
    if (!made.layers.isEmpty())
        layers.append(std::move(made));
}

// A box that is the whole picture in one format is so in the others.
void Layout::fillThePicture(Layer &layer) const
{
    const auto has = [&](const Format &format) { return hasBoxOf(layer, format); };
    if (std::any_of(m_template.formats.cbegin(), m_template.formats.cend(), has))
        layer.curves.insert(boxOf(m_format));
}

Result<Program> Layout::run(const Format &format)
{
    m_format = format;
    place(format.rate);
    if (m_placed.empty())
        return fail(
            Error{ErrorCode::Viewer, Message::tr("no scene is shown, the video would be empty"),
                  Message::tr("viewer ") + m_variant.viewer,
                  Message::tr("give a slot a scene for every other viewer"), 0, m_variant.viewer});
    Program program{
        m_variant.viewer, format.width, format.height, format.rate, Flicks(0), {}, {}, {}, {}};
    program.duration = format.rate.timeOf(m_placed.back().start + m_placed.back().length);
    for (size_t i = 0; i < m_placed.size(); ++i)
        addScene(program, i);
    const TimeRange whole{Flicks(0), program.duration};
    for (const Track &track : m_template.soundtrack)
        for (const Element &element : track.elements)
            if (const Layer made = layer(element, whole);
                !track.hidden && made.range.duration > Flicks(0))
                (isHeard(track, m_template.soundtrack) ? program.sound : program.silent)
                    .append({made, whole, Flicks(0), Flicks(0)});
    return program;
}

const Format *formatNamed(const Template &value, const FormatId &id)
{
    for (const Format &format : value.formats)
        if (id.isEmpty() || format.id == id)
            return &format;
    return nullptr;
}

// Whether every bound property of what the variant shows has its value.
bool isWhole(const Template &value, const Variant &variant)
{
    const QList<BindingSite> sites = bindingSites(value);
    if (variant.values.size() != sites.size() || variant.scenes.size() != value.storyboard.size())
        return false;
    QSet<SceneId> shown{SceneId()}; // the soundtrack
    for (const SceneId &scene : variant.scenes)
        if (!scene.isEmpty())
            for (const SceneId &id : withNested(value, scene))
                shown.insert(id);
    for (qsizetype i = 0; i < sites.size(); ++i)
        if (!variant.values[i] && shown.contains(sites[i].scene))
            return false;
    return true;
}

} // namespace

Result<Program> layOut(const Template &value, const Variant &variant,
                       std::shared_ptr<const AssetTable> assets, const FormatId &format)
{
    const Format *chosen = formatNamed(value, format);
    if (!chosen)
        return fail(Message::tr("there is no format '%1'").arg(format.value));
    if (!isWhole(value, variant))
        return fail(Message::tr("the variant is not of this template"),
                    Message::tr("viewer ") + variant.viewer, {}, ErrorCode::Internal);
    Result<Program> program = Layout(value, variant).run(*chosen);
    if (program)
        program->assets = std::move(assets);
    return program;
}

} // namespace reelwright
