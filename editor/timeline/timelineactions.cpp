// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/timeline/timelineactions.h>

#include <editor/element/elementactions.h>
#include <editor/element/layering.h>
#include <editor/session/places.h>
#include <model/edit/sceneedits.h>
#include <model/edit/trackedits.h>

#include <QAction>
#include <QMenu>

namespace reelwright {

namespace {

struct TrackSpot {
    SceneId scene; // empty: in the soundtrack
    const QList<Track> *tracks = nullptr;
    qsizetype index = -1; // -1: there is no such track
};

TrackSpot findTrack(const Template &value, const TrackId &id)
{
    const auto in = [&](const QList<Track> &tracks) {
        for (qsizetype i = 0; i < tracks.size(); ++i)
            if (tracks[i].id == id)
                return i;
        return qsizetype(-1);
    };
    for (const Scene &scene : value.scenes)
        if (const qsizetype index = in(scene.tracks); index >= 0)
            return {scene.id, &scene.tracks, index};
    return {{}, &value.soundtrack, in(value.soundtrack)};
}

} // namespace

TimelineActions::TimelineActions(Session &session, TimelineView &timeline, ElementActions &elements,
                                 QWidget *window)
    : QObject(window), m_session(session), m_timeline(timeline), m_elements(elements),
      m_window(window)
{
    addTrackActions();
    addMarkerActions();
    addViewActions();
    connect(&timeline, &TimelineView::chosen, this, &TimelineActions::refresh);
    connect(&timeline, &TimelineView::menuAsked, this,
            [this](const TimelineHit &hit, const QPoint &position) {
                QMenu *menu = menuFor(hit).release();
                menu->setParent(&m_timeline, menu->windowFlags());
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->popup(position);
            });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & ~Session::Changes(Session::Change::Playhead))
            refresh();
    });
    refresh();
}

QAction *TimelineActions::add(const QString &text, const QKeySequence &key,
                              const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    QString plain = text;
    plain.remove(u'&');
    action->setToolTip(
        key.isEmpty() ? plain : tr("%1  (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    if (run)
        connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

void TimelineActions::addTrackActions()
{
    addTrack = add(tr("&Add Track"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                   [this] { makeTrack(); });
    removeTrack = add(tr("&Remove Track"), {}, [this] {
        (void)m_session.edit(tr("Remove Track"),
                             reelwright::removeTrack(m_session.value(), m_timeline.currentTrack()));
    });
    renameTrack = add(tr("Re&name Track"), Qt::Key_F2, [this] {
        if (const auto marker = m_timeline.currentMarker())
            m_timeline.renameMarker(*marker);
        else
            m_timeline.renameTrack(m_timeline.currentTrack());
    });
    renameTrack->setShortcutContext(Qt::WidgetWithChildrenShortcut); // F2 renames elsewhere too
    m_window->removeAction(renameTrack);
    m_timeline.addAction(renameTrack);
    addTrackSwitches();
    raiseTrack = add(tr("Move Track &Up"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up),
                     [this] { moveTrack(1); });
    lowerTrack = add(tr("Move Track &Down"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down),
                     [this] { moveTrack(-1); });
}

void TimelineActions::addTrackSwitches()
{
    const auto toggle = [this](const QString &text, auto set) {
        QAction *action = add(text, {}, {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, set](bool on) {
            (m_timeline.*set)(m_timeline.currentTrack(), on);
            refresh();
        });
        return action;
    };
    lockTrack = toggle(tr("&Lock Track"), &TimelineView::setLocked);
    hideTrack = toggle(tr("&Hide Track"), &TimelineView::setHidden);
    muteTrack = toggle(tr("M&ute Track"), &TimelineView::setMuted);
    soloTrack = toggle(tr("&Solo Track"), &TimelineView::setSolo);
}

void TimelineActions::makeTrack()
{
    const Template &value = m_session.value();
    const TrackSpot spot = findTrack(value, m_timeline.currentTrack());
    const bool beside = spot.index >= 0;
    const Scene *scene = m_session.sceneInView();
    const SceneId owner = beside || !scene ? spot.scene : scene->id;
    // above: the soundtrack's first is its topmost row
    const qsizetype position = !beside ? -1 : owner.isEmpty() ? spot.index : spot.index + 1;
    (void)m_session.edit(tr("Add Track"),
                         reelwright::addTrack(value, owner, newTrackName(value, owner), position));
}

void TimelineActions::moveTrack(int rows)
{
    const Template &value = m_session.value();
    const TrackSpot spot = findTrack(value, m_timeline.currentTrack());
    (void)m_session.edit(tr("Move Track"),
                         reelwright::moveTrack(value, m_timeline.currentTrack(),
                                               spot.index + (spot.scene.isEmpty() ? -rows : rows)));
}

void TimelineActions::addMarkerActions()
{
    addMarker = add(tr("Add &Marker"), Qt::Key_M, [this] { makeMarker(); });
    renameMarker = add(tr("Rename Mar&ker"), {}, [this] {
        if (const auto marker = m_timeline.currentMarker())
            m_timeline.renameMarker(*marker);
    });
    removeMarker = add(tr("Remo&ve Marker"), {}, [this] { m_timeline.removeCurrent(); });
}

void TimelineActions::makeMarker()
{
    const Scene *scene = m_session.sceneInView();
    if (!scene)
        return;
    const Flicks at = m_session.player().position() - m_session.rangeInView().start;
    const QString name = tr("Marker %1").arg(scene->markers.size() + 1);
    if (m_session.edit(tr("Add Marker"),
                       reelwright::addMarker(m_session.value(), scene->id, {at, name, {}})))
        m_timeline.chooseMarker(at);
}

void TimelineActions::addViewActions()
{
    unfold = add(tr("Show &Keyframes in Lanes"), QKeySequence(Qt::SHIFT | Qt::Key_K), [this] {
        for (const ElementId &id : m_session.selection())
            m_timeline.setUnfolded(id, unfold->isChecked());
    });
    unfold->setCheckable(true);
    zoomIn = add(tr("Zoom Timeline &In"), Qt::Key_Equal, [this] { m_timeline.zoomBy(1.5); });
    zoomOut = add(tr("Zoom Timeline &Out"), Qt::Key_Minus, [this] { m_timeline.zoomBy(1 / 1.5); });
    zoomToFit = add(tr("Fit Timeline to &Scene"), QKeySequence(Qt::SHIFT | Qt::Key_Z),
                    [this] { m_timeline.zoomToFit(); });
    zoomToSelection =
        add(tr("Zoom Timeline to S&election"), Qt::Key_Z, [this] { m_timeline.zoomToSelection(); });
}

void TimelineActions::refresh()
{
    const bool shown = m_session.hasTemplate() && m_session.sceneInView();
    const bool editable = shown && m_session.isEditable();
    const TrackSpot spot = m_session.hasTemplate()
                               ? findTrack(m_session.value(), m_timeline.currentTrack())
                               : TrackSpot();
    const Track *track = spot.index < 0 ? nullptr : &spot.tracks->at(spot.index);
    addTrack->setEnabled(editable);
    removeTrack->setEnabled(editable && track && !track->locked);
    for (QAction *action : {lockTrack, hideTrack})
        action->setEnabled(editable && track);
    renameTrack->setEnabled(editable && (track || m_timeline.currentMarker()));
    lockTrack->setChecked(track && track->locked);
    hideTrack->setChecked(track && track->hidden);
    refreshSound(editable, track);
    const bool above = track && spot.index + 1 < spot.tracks->size();
    const bool below = track && spot.index > 0;
    raiseTrack->setEnabled(editable && (spot.scene.isEmpty() ? below : above));
    lowerTrack->setEnabled(editable && (spot.scene.isEmpty() ? above : below));
    addMarker->setEnabled(editable);
    for (QAction *action : {renameMarker, removeMarker})
        action->setEnabled(editable && m_timeline.currentMarker());
    bool moving = false;
    for (const ElementId &id : m_session.selection())
        if (const Element *element = findElement(m_session.value(), id).element)
            for (const Property &property : element->properties)
                moving = moving || std::holds_alternative<QList<Keyframe>>(property);
    unfold->setEnabled(shown && moving);
    unfold->setChecked(moving && m_timeline.isUnfolded(m_session.selected()));
    for (QAction *action : {zoomIn, zoomOut, zoomToFit})
        action->setEnabled(shown);
    zoomToSelection->setEnabled(shown && !m_session.selection().isEmpty());
}

void TimelineActions::refreshSound(bool editable, const Track *track)
{
    bool audible = false;
    for (const TimelineRow &row : m_timeline.rows())
        audible = audible || (track && row.track == track->id && row.audible);
    for (QAction *action : {muteTrack, soloTrack})
        action->setEnabled(editable && audible);
    muteTrack->setChecked(track && track->muted);
    soloTrack->setChecked(track && track->solo);
}

void TimelineActions::addTracksTo(QMenu *menu) const
{
    menu->addActions({addTrack, removeTrack, renameTrack});
    menu->addSeparator();
    menu->addActions({lockTrack, hideTrack, muteTrack, soloTrack, raiseTrack, lowerTrack});
}

void TimelineActions::addMarkersTo(QMenu *menu) const
{
    menu->addActions({addMarker, renameMarker, removeMarker});
}

void TimelineActions::addViewTo(QMenu *menu) const
{
    menu->addActions({zoomIn, zoomOut, zoomToFit, zoomToSelection, unfold});
}

std::unique_ptr<QMenu> TimelineActions::menuFor(const TimelineHit &hit) const
{
    auto menu = std::make_unique<QMenu>();
    menu->setToolTipsVisible(true);
    switch (hit.zone) {
    case TimelineZone::Ruler:
    case TimelineZone::In:
    case TimelineZone::Out:
    case TimelineZone::Marker:
        addMarkersTo(menu.get());
        menu->addSeparator();
        menu->addActions({zoomIn, zoomOut, zoomToFit, zoomToSelection});
        break;
    case TimelineZone::Clip:
    case TimelineZone::ClipStart:
    case TimelineZone::ClipEnd:
    case TimelineZone::Keyframe:
    case TimelineZone::Handle:
    case TimelineZone::Lane:
        m_elements.addTo(menu.get());
        menu->addSeparator();
        menu->addAction(unfold);
        break;
    case TimelineZone::Track:
        menu->addActions({m_elements.paste, m_elements.selectAll});
        menu->addSeparator();
        addTracksTo(menu.get());
        break;
    default:
        addTracksTo(menu.get());
    }
    return menu;
}

} // namespace reelwright
