// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/spankey.h>

#include <preview/text/typeset.h>

#include <algorithm>

namespace reelwright {

namespace {

void add(DigestBuilder &digest, Flicks time)
{
    digest.add(qint64(time.count()));
}

void add(DigestBuilder &digest, const Value &value)
{
    digest.add(qint64(value.index()));
    if (const auto *number = std::get_if<double>(&value))
        digest.add(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        digest.add(*text);
    else
        digest.add(std::get<Color>(value).text());
}

void add(DigestBuilder &digest, const Easing &easing)
{
    for (const double number : {easing.x1, easing.y1, easing.x2, easing.y2})
        digest.add(number);
    digest.add(qint64(easing.hold));
}

// The points that matter in `window` (the curve's own time): from the last one before it to the
// first one after it.
std::pair<int, int> pointsIn(const Curve &curve, const TimeRange &window)
{
    const QList<CurvePoint> &points = curve.points();
    int from = 0;
    while (from + 1 < points.size() && points[from + 1].time <= window.start)
        ++from;
    int to = from + 1;
    while (to < points.size() && points[to - 1].time < window.end())
        ++to;
    return {from, to};
}

// Only of files that can't be used, so that what is rendered has the keys that it always had.
void addState(DigestBuilder &digest, AssetState state)
{
    if (state != AssetState::Good)
        digest.add(QByteArrayView("unusable")).add(qint64(state));
}

void addTypeface(DigestBuilder &digest, const AssetTable &table, const TypefaceId &typeface)
{
    const UsableFonts usable = usableFonts(table, typeface);
    for (const FontAsset &font : usable.fonts)
        digest.add(font.digest).add(qint64(font.face));
    if (usable.standIn)
        digest.add(QByteArrayView("stand-in"));
}

// Files instead of their names in the template.
void addNamed(DigestBuilder &digest, const Program &program, const PropertySpec &spec,
              const Value &value)
{
    if (spec.type == ValueType::Media) {
        const MediaAsset *asset = program.asset(std::get<QString>(value));
        digest.add(asset ? asset->digest : QByteArray());
        addState(digest, asset ? asset->state : AssetState::Good);
    } else if (spec.type == ValueType::Typeface) {
        addTypeface(digest, *program.assets, {std::get<QString>(value)});
    } else {
        add(digest, value);
    }
}

void addCurve(DigestBuilder &digest, const Program &program, const PropertySpec &spec,
              const Curve &curve, const TimeRange &window)
{
    const auto [from, to] = pointsIn(curve, window);
    digest.add(qint64(spec.id)).add(qint64(to - from));
    for (int i = from; i < to; ++i) {
        const CurvePoint &point = curve.points()[i];
        addNamed(digest, program, spec, point.value);
        if (to - from > 1) {
            add(digest, point.time - window.start);
            add(digest, point.easing);
        }
    }
}

bool isUnseen(const Layer &layer, const TimeRange &window)
{
    const auto opacity = layer.curves.constFind(PropertyId::Opacity);
    if (opacity == layer.curves.cend())
        return false;
    const auto [from, to] = pointsIn(*opacity, window);
    return std::all_of(opacity->points().begin() + from, opacity->points().begin() + to,
                       [](const CurvePoint &point) { return std::get<double>(point.value) <= 0; });
}

// Of a nested scene its layers are, not its name.
bool isRead(const PropertySpec &spec)
{
    return spec.visual && spec.type != ValueType::Scene;
}

void addLayer(DigestBuilder &digest, const Program &program, const Layer &layer,
              const TimeRange &span)
{
    const TimeRange seen = layer.range.intersected(span);
    const TimeRange window{span.start - layer.origin, span.duration};
    if (layer.kind == ElementKind::Audio || seen.duration <= Flicks(0) || isUnseen(layer, window))
        return;
    digest.add(qint64(layer.kind));
    add(digest, seen.start - span.start);
    add(digest, seen.duration);
    if (layer.kind == ElementKind::Video)
        add(digest, window.start);
    for (const PropertySpec &spec : properties()) {
        const auto curve = layer.curves.constFind(spec.id);
        if (curve != layer.curves.cend() && isRead(spec))
            addCurve(digest, program, spec, *curve, window);
    }
    if (layer.kind != ElementKind::Scene)
        return;
    digest.add(QByteArrayView("nested"));
    for (const Layer &inner : layer.layers)
        addLayer(digest, program, inner, span);
    digest.add(QByteArrayView("end"));
}

void addScene(DigestBuilder &digest, const Program &program, const ProgramScene &scene,
              const TimeRange &span)
{
    const TimeRange seen = scene.range.intersected(span);
    if (seen.duration <= Flicks(0))
        return;
    digest.add(QByteArrayView("scene")).add(scene.background.text());
    add(digest, seen.start - span.start);
    add(digest, seen.duration);
    if (span.start < scene.range.start + scene.crossFade) {
        add(digest, scene.range.start - span.start);
        add(digest, scene.crossFade);
    }
    for (const Layer &layer : scene.layers)
        addLayer(digest, program, layer, span);
}

} // namespace

void addSpan(DigestBuilder &digest, const Program &program, const TimeRange &span)
{
    for (const ProgramScene &scene : program.scenes)
        addScene(digest, program, scene, span);
}

Digest frameKey(const Program &program, std::int64_t frame)
{
    const Flicks start = program.rate.timeOf(frame);
    DigestBuilder digest;
    digest.add(qint64(program.width)).add(qint64(program.height));
    addSpan(digest, program, {start, program.rate.frameDuration()});
    return digest.result();
}

} // namespace reelwright
