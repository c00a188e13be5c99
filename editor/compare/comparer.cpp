// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/comparer.h>

#include <editor/compare/stage.h>
#include <editor/session/places.h>

namespace reelwright {

namespace {

// Whole frames are used once: they would drive all others out of the session's cache.
DrawFrame drawingOf(const Session &session)
{
    return [kept = session.drawing(),
            whole = drawWith(session.composer())](const Program &program, Flicks time, QSize size) {
        return size.isEmpty() ? whole(program, time, size) : kept(program, time, size);
    };
}

} // namespace

Comparer::Comparer(Session &session, Sides &sides, QObject *parent)
    : QObject(parent), m_session(session), m_sides(sides), m_drawer(drawingOf(session))
{
    connect(&sides, &Sides::changed, this, &Comparer::takeSides);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Playhead | Session::Change::Selection))
            draw();
    });
    connect(&m_drawer, &TileDrawer::drawn, this, &Comparer::show);
}

void Comparer::setWay(Way way)
{
    if (way == m_way)
        return;
    m_way = way;
    m_difference.reset();
    ++m_subtracting;
    Q_EMIT shapesChanged();
    Q_EMIT changed();
    draw();
}

void Comparer::setFactor(int factor)
{
    if (factor == m_factor)
        return;
    m_factor = factor;
    if (m_way == Way::Difference)
        subtract();
}

void Comparer::setSizes(QSize a, QSize b)
{
    if (a == m_sizes[Sides::A] && b == m_sizes[Sides::B])
        return;
    m_sizes = {a, b};
    draw();
}

ProgramPointer Comparer::video(int place) const
{
    return m_sides.seen(place).video.value_or(ProgramPointer());
}

QSize Comparer::shape(int place) const
{
    if (const ProgramPointer program = video(place))
        return {program->width, program->height};
    if (!m_session.hasTemplate())
        return {16, 9};
    const Format &format = m_session.value().formats.constFirst();
    return {format.width, format.height};
}

bool Comparer::canSubtract() const
{
    return video(Sides::A) && video(Sides::B) && haveSameShape(shape(Sides::A), shape(Sides::B));
}

Flicks Comparer::moment(int place) const
{
    const ProgramPointer canvas = m_session.program();
    const ProgramPointer seen = video(place);
    const Flicks now = m_session.player().position();
    return canvas && seen ? sameMoment(*canvas, now, *seen) : now;
}

// Both at the smaller one's size, where they differ in that.
QSize Comparer::sizeToDraw(int place) const
{
    if (m_way != Way::Difference)
        return m_sizes[size_t(place)];
    const QSize a = shape(Sides::A);
    const QSize b = shape(Sides::B);
    return a == b ? QSize() : a.boundedTo(b);
}

void Comparer::takeSides()
{
    const std::array<QSize, Sides::count> shapes{shape(Sides::A), shape(Sides::B)};
    if (std::exchange(m_shapes, shapes) != shapes)
        Q_EMIT shapesChanged();
    for (int place = Sides::A; place < Sides::count; ++place) {
        if (video(place))
            continue; // the last picture stays until there is another
        const Result<ProgramPointer> &none = m_sides.seen(place).video;
        m_faults[size_t(place)] = none ? std::nullopt : std::optional(none.error());
        m_pictures[size_t(place)] = {};
        m_difference.reset();
        ++m_subtracting;
    }
    Q_EMIT changed();
    draw();
}

void Comparer::draw()
{
    if (m_sizes[Sides::A].isEmpty() || m_sizes[Sides::B].isEmpty() || !m_session.hasTemplate())
        return;
    std::vector<Tile> tiles;
    for (int place = Sides::A; place < Sides::count; ++place)
        tiles.push_back({video(place), moment(place), sizeToDraw(place)});
    m_drawer.draw(std::move(tiles));
}

// What was drawn for sides as they were a moment ago is shown, too: so pictures keep coming while a
// hand moves.
void Comparer::show(const DrawnTiles &drawn)
{
    for (size_t i = 0; i < drawn.images.size(); ++i) {
        const SeenSide &seen = m_sides.seen(int(i));
        m_faults[i] = !seen.video        ? std::optional(seen.video.error())
                      : !drawn.images[i] ? std::optional(drawn.images[i].error())
                                         : std::nullopt;
        if (drawn.images[i] && drawn.tiles[i].program && video(int(i)))
            m_pictures[i] = *drawn.images[i];
    }
    if (m_way == Way::Difference) {
        subtract();
        return;
    }
    ++m_rounds;
    Q_EMIT changed();
}

// While pictures come faster than they can be subtracted, those between are passed over.
void Comparer::subtract()
{
    const QImage &a = picture(Sides::A);
    const QImage &b = picture(Sides::B);
    if (!canSubtract() || fault(Sides::A) || fault(Sides::B)) {
        m_difference.reset();
        ++m_subtracting;
        ++m_rounds;
        Q_EMIT changed();
        return;
    }
    const QSize size = shape(Sides::A).boundedTo(shape(Sides::B));
    if (a.size() != size || b.size() != size) // of the room on the screen: others are on their way
        return;
    m_subtracter.clear();
    m_subtracter.post(
        [this, subtracting = m_subtracting, a, b, factor = m_factor, room = m_sizes[Sides::A]] {
            answer(this, [this, subtracting, difference = differenceOf(a, b, factor, room)] {
                if (subtracting == m_subtracting)
                    takeDifference(difference);
            });
        });
}

void Comparer::takeDifference(const Difference &difference)
{
    m_difference = difference;
    ++m_rounds;
    Q_EMIT changed();
}

} // namespace reelwright
