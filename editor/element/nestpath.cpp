// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/nestpath.h>

#include <editor/session/places.h>

#include <algorithm>

namespace reelwright {

namespace {

// The element of a scene that shows another; empty: none does.
ElementId showing(const Template &value, const SceneId &outer, const SceneId &inner)
{
    const Scene *scene = value.scene(outer);
    if (!scene || inner.isEmpty())
        return {};
    for (const Track &track : scene->tracks)
        for (const Element &element : track.elements)
            if (nestedIn(element) == inner)
                return element.id;
    return {};
}

} // namespace

NestPath::NestPath(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &NestPath::take);
}

void NestPath::take(Session::Changes changes)
{
    using C = Session::Change;
    if (!(changes & (C::Template | C::Edit | C::Viewer | C::Selection | C::Playhead)))
        return;
    const Scene *scene = m_session.hasTemplate() ? m_session.sceneInView() : nullptr;
    const SceneId now = scene ? scene->id : SceneId();
    if (now != m_now.scene)
        follow(now);
    m_now = {now, m_session.player().position()};
}

void NestPath::follow(const SceneId &now)
{
    const auto known = std::ranges::find(m_outer, now, &Step::scene);
    if (known != m_outer.end())
        m_outer.erase(known, m_outer.end());
    else if (!now.isEmpty() && !m_session.player().isPlaying() &&
             !showing(m_session.value(), m_now.scene, now).isEmpty())
        m_outer.append(m_now);
    else
        m_outer.clear();
    Q_EMIT changed();
}

void NestPath::leaveTo(qsizetype step)
{
    if (step < 0 || step >= m_outer.size())
        return;
    const Step to = m_outer[step];
    const SceneId from = step + 1 < m_outer.size() ? m_outer[step + 1].scene : m_now.scene;
    m_session.visit(to.scene);
    const TimeRange range = m_session.rangeInView();
    if (range.start <= to.at && to.at < range.end())
        m_session.player().seek(to.at);
    m_session.select(showing(m_session.value(), to.scene, from));
}

} // namespace reelwright
