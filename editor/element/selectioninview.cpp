// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/selectioninview.h>

#include <editor/session/places.h>

namespace reelwright {

SelectionInView::SelectionInView(Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SelectionInView::look);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        const Scene *scene = m_session.hasTemplate() ? m_session.sceneInView() : nullptr;
        if (changes & (C::Template | C::Viewer | C::Playhead) && scene && scene->id != m_scene &&
            !m_later.isActive())
            m_later.start();
    });
}

void SelectionInView::look()
{
    const Scene *scene = m_session.hasTemplate() ? m_session.sceneInView() : nullptr;
    if (!scene || scene->id == m_scene)
        return;
    m_scene = scene->id;
    QList<ElementId> seen = m_session.selection();
    seen.removeIf([&](const ElementId &id) {
        const Scene *of = findElement(m_session.value(), id).scene;
        return of && of->id != m_scene;
    });
    m_session.select(seen);
}

} // namespace reelwright
