// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/compose/drawing.h>

#include <vector>

namespace reelwright {

// What a stack is drawn on: a colour, or nothing.
struct Ground {
    QSize size;
    std::optional<Color> color;
};

// Layers at one moment, bottom to top, ready to be drawn over each other.
class LayerStack {
public:
    // Those of `layers` that are seen. The layers of a nested scene that is to be seen just as it
    // is stand in its stead; one that is moved, scaled, turned, cut or faded is a picture of its
    // own. An error names the element.
    static Result<LayerStack> of(const Program &program, const QList<Layer> &layers, Flicks time,
                                 DrawingTools tools);

    bool isEmpty() const { return m_entries.empty(); }
    QByteArray keyOn(const Ground &ground) const; // all that the picture depends on
    // Begins with what the cache keeps of it, and adds to that.
    Result<Picture> drawnOn(const Ground &ground, DrawingTools tools) const;

private:
    struct Entry {
        const Layer *layer; // the program's
        Drawing drawing;
    };

    Result<void> add(const Program &program, const QList<Layer> &layers, Flicks time,
                     DrawingTools tools);
    Result<void> addNested(const Program &program, const Layer &layer, Flicks time,
                           DrawingTools tools);
    std::vector<QByteArray> keysOn(const Ground &ground) const;
    Result<Picture> begin(const Ground &ground, size_t &drawn) const;

    std::vector<Entry> m_entries;
};

} // namespace reelwright
