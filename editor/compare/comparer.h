// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/compare/difference.h>
#include <editor/compare/sides.h>
#include <preview/player/tiledrawer.h>

namespace reelwright {

// The pictures of both sides at the moment under the playhead, the same place in the story, and
// what differs between them. A difference is of whole frames as they will be rendered, whatever the
// room on the screen.
class Comparer : public QObject {
    Q_OBJECT

public:
    enum class Way { Beside, Wipe, Difference };

    Comparer(Session &session, Sides &sides, QObject *parent = nullptr);

    Way way() const { return m_way; }
    void setWay(Way way);
    int factor() const { return m_factor; } // that a difference is amplified by
    void setFactor(int factor);
    // Of the pictures, in pixels of the screen; empty: nobody looks. A difference has the first.
    void setSizes(QSize a, QSize b);
    QSize shape(int place) const; // of its format, in the program's pixels

    const QImage &picture(int place) const { return m_pictures[size_t(place)]; } // null: none yet
    const std::optional<Error> &fault(int place) const { return m_faults[size_t(place)]; }
    bool canSubtract() const; // both have a video, of the same shape
    // None: it is on its way, or can't be.
    const std::optional<Difference> &difference() const { return m_difference; }
    // Where the playhead's moment is in a side's video.
    Flicks moment(int place) const;
    qint64 rounds() const { return m_rounds; } // of what was shown so far

Q_SIGNALS:
    void changed();
    void shapesChanged();

private:
    void takeSides();
    void draw();
    void show(const DrawnTiles &drawn);
    void subtract();
    void takeDifference(const Difference &difference);
    QSize sizeToDraw(int place) const;
    ProgramPointer video(int place) const;

    Session &m_session;
    Sides &m_sides;
    Way m_way = Way::Beside;
    int m_factor = 1;
    std::array<QSize, Sides::count> m_sizes;
    std::array<QSize, Sides::count> m_shapes;
    std::array<QImage, Sides::count> m_pictures;
    std::array<std::optional<Error>, Sides::count> m_faults;
    std::optional<Difference> m_difference;
    qint64 m_rounds = 0;
    quint64 m_subtracting = 0; // counts what difference() became void by
    TileDrawer m_drawer;       // both last: they call back
    Worker m_subtracter;
};

} // namespace reelwright
