// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/id.h>
#include <model/base/time.h>
#include <model/template/assets.h>
#include <model/template/property.h>

#include <QList>
#include <QMap>
#include <QString>
#include <memory>
#include <variant>

namespace reelwright {

// A variant laid out in absolute time: all that frames and sound are made from. A value; any
// thread may read it.

struct CurvePoint {
    Flicks time{0}; // from the layer's start
    Value value;
    Easing easing;

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

// A property's value over time: one value, or points that are eased between. Before the first
// point its value holds, after the last the last one's.
class Curve {
public:
    Curve(Value value = 0.0) : m_points{{Flicks(0), std::move(value), {}}} {}
    explicit Curve(QList<CurvePoint> points) : m_points(std::move(points)) {} // at least one

    Value at(Flicks time) const; // `time` from the layer's start
    bool isConstant() const { return m_points.size() == 1; }
    const QList<CurvePoint> &points() const { return m_points; }

    friend bool operator==(const Curve &, const Curve &) = default;

private:
    QList<CurvePoint> m_points;
};

// An element with every property resolved.
struct Layer {
    ElementId element;
    ElementKind kind = ElementKind::Text;
    TimeRange range;       // when it is there, in the program's time
    Flicks origin{0};      // the element's own start in the program's time: where its curves begin
    bool variable = false; // whether any of its properties depends on the viewer
    QMap<PropertyId, Curve> curves; // those that are set; the rest have their initial value
    QList<Layer> layers{};          // of a nested scene, bottom to top, each in its range

    Value at(PropertyId id, Flicks time) const; // `time` in the program
    double number(PropertyId id, Flicks time) const;
    QString text(PropertyId id, Flicks time) const;
    Color color(PropertyId id, Flicks time) const;

    friend bool operator==(const Layer &, const Layer &);
};

struct ProgramScene {
    SlotId slot;
    SceneId scene;
    TimeRange range;
    Flicks crossFade{0}; // from range.start on, mixed with the scene before, which is still there
    Color background;
    QList<Layer> layers; // bottom to top

    friend bool operator==(const ProgramScene &, const ProgramScene &) = default;
};

// A layer that is heard: audio elements and the sound of video elements. Its scene's cross-fades
// fade it too.
struct SoundLayer {
    Layer layer;
    TimeRange window; // its scene's range, or the whole program's
    Flicks fadeIn{0}; // at the window's ends
    Flicks fadeOut{0};

    friend bool operator==(const SoundLayer &, const SoundLayer &) = default;
};

struct Program {
    QString viewer;
    int width = 0;
    int height = 0;
    FrameRate rate;
    Flicks duration{0};         // a whole number of frames
    QList<ProgramScene> scenes; // in order; neighbours overlap by crossFade only
    QList<SoundLayer> sound;
    QList<SoundLayer> silent; // of tracks that are muted, or not among those that are solo
    std::shared_ptr<const AssetTable> assets; // not compared

    std::int64_t frameCount() const { return rate.frameAt(duration); }
    // The asset that a Source property names; null if the name is empty or unknown.
    const MediaAsset *asset(const QString &source) const;
};

} // namespace reelwright
