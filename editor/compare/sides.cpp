// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/sides.h>

namespace reelwright {

namespace {

const std::array<Side, Sides::count> sidesToBegin{Side{}, Side{Side::Who::Next}};

} // namespace

Sides::Sides(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_past(session), m_sides(sidesToBegin)
{
    connect(&session, &Session::changed, this, &Sides::take);
    connect(&m_past, &PastTemplates::read, this, &Sides::ask);
}

Sides::~Sides()
{
    ++*m_asking;
}

void Sides::set(int place, const Side &side)
{
    if (side == at(place))
        return;
    if (side.who != at(place).who || side.key != at(place).key)
        m_seen[size_t(place)].record = {}; // the picture stays until there is another
    m_sides[size_t(place)] = side;
    m_past.forgetFaults();
    Q_EMIT changed();
    ask();
}

void Sides::swap()
{
    std::swap(m_sides[A], m_sides[B]);
    std::swap(m_seen[A], m_seen[B]);
    Q_EMIT changed();
    ask();
}

void Sides::compareWithNext()
{
    m_sides = sidesToBegin;
    Q_EMIT changed();
    ask();
}

QList<Format> Sides::formats(int place) const
{
    const StateId state = at(place).state;
    const PastTemplates::Past *then = state == 0 ? nullptr : m_past.find(state);
    return then && *then ? (**then)->formats : m_session.formats();
}

void Sides::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        ask();
}

void Sides::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & C::Template) {
        m_past.clear();
        m_sides = sidesToBegin;
        m_seen = {};
        Q_EMIT changed();
    }
    if (changes & (C::Template | C::Data | C::Viewer)) // an edit ends in the viewer's new program
        ask();
}

// What to ask the viewers for; none: `seen` says why not.
std::optional<Beside> Sides::wish(int place, SeenSide &seen)
{
    const Side &side = at(place);
    Beside wanted{-1, side.key, {}, side.format};
    if (side.who != Side::Who::Named) {
        const qint64 viewers = m_session.data().count;
        const qint64 shown = m_session.viewer() ? m_session.viewer()->record.index : 0;
        if (side.who == Side::Who::Next && viewers == 1) {
            seen.isNobody = true;
            seen.video = fail(tr("there is one viewer only"), {},
                              tr("open data with more viewers, or choose the viewer on the canvas "
                                 "in another version or format"));
            return std::nullopt;
        }
        wanted.index = side.who == Side::Who::Canvas ? shown : (shown + 1) % viewers;
    }
    if (side.state == 0)
        return wanted;
    const auto *then = m_past.find(side.state);
    if (!then) {
        m_past.want(side.state);
        seen = this->seen(place);
        seen.isComing = true;
        return std::nullopt;
    }
    if (!*then) {
        seen.video = fail(then->error());
        return std::nullopt;
    }
    wanted.then = **then;
    if (wanted.format.isEmpty())
        wanted.format = m_session.format();
    return wanted;
}

void Sides::ask()
{
    const quint64 asking = ++*m_asking;
    m_stale = !m_watched || !m_session.hasTemplate() || m_session.data().count == 0;
    if (m_stale)
        return;
    Both known;
    std::array<std::optional<Beside>, count> wishes;
    for (int place = A; place < count; ++place)
        wishes[size_t(place)] = wish(place, known[size_t(place)]);
    m_session.ask([sides = QPointer(this), counter = m_asking, asking, wishes,
                   seen = std::move(known)](ViewerStore &store) mutable -> Session::Answer {
        if (*counter != asking)
            return {};
        for (size_t place = 0; place < seen.size(); ++place) {
            if (!wishes[place])
                continue;
            Result<SheetViewer> viewer = store.beside(*wishes[place]);
            seen[place] = viewer ? SeenSide{viewer->record, viewer->video}
                                 : SeenSide{{}, fail(viewer.error())};
        }
        return [sides, counter, asking, seen = std::move(seen)] {
            if (sides && *counter == asking)
                sides->takeSeen(seen);
        };
    });
}

void Sides::takeSeen(Both seen)
{
    m_seen = std::move(seen);
    Q_EMIT changed();
}

} // namespace reelwright
