// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/session.h>

#include <editor/session/places.h>
#include <preview/compose/composer.h>
#include <preview/player/framecache.h>

#include <QRandomGenerator>

namespace reelwright {

namespace {

constexpr std::size_t pictureBytes = 128u << 20;
constexpr std::size_t frameBytes = 64u << 20;

} // namespace

Session::Session(std::unique_ptr<SoundOutput> output, std::shared_ptr<FrameStore> kept,
                 QObject *parent)
    : QObject(parent), m_composer(std::make_shared<Composer>(pictureBytes, std::move(kept))),
      m_quiet(std::make_shared<Quiet>()), m_frames(std::make_shared<FrameCache>(frameBytes)),
      m_sounds(std::make_shared<SoundPool>()), m_output(std::move(output)),
      m_player(drawWith(m_composer, m_frames), m_sounds, m_output.lend())
{
    prepareSealing();
    connect(&m_watch, &AssetWatch::altered, this, &Session::lookAtFiles);
    connect(&m_player, &Player::positionChanged, this, [this] {
        refreshQuiet();
        report(Change::Playhead);
    });
    connect(&m_player, &Player::playingChanged, this, &Session::refreshQuiet);
    connect(&m_player, &Player::frameReady, this, [this] {
        refreshQuiet();
        if (m_viewer && m_viewer->video && !m_viewer->stale)
            setTrouble(Trouble::Viewer, std::nullopt);
    });
    connect(&m_player, &Player::failed, this, [this](const Error &error) {
        refreshQuiet();
        setTrouble(Trouble::Viewer, error);
    });
    connect(&m_player, &Player::soundFailed, this,
            [this](const Error &error) { setTrouble(Trouble::Sound, error); });
}

Session::~Session()
{
    ++m_opening;
    ++m_searching;
    ++m_looking;
    ++m_opened;
    m_keys.passphrases().close();
    if (m_isAltered)
        sealAtLast();
}

ProgramPointer Session::video() const
{
    return m_viewer ? m_viewer->video.value_or(ProgramPointer()) : ProgramPointer();
}

FontPool &Session::fonts() const
{
    return m_composer->fonts();
}

void Session::showViewer(qint64 index)
{
    if (m_data.count == 0)
        return;
    m_wanted = std::clamp<qint64>(index, 0, m_data.count - 1);
    m_worker.post([this, wanted = m_wanted.load(), opening = m_opening.load()] {
        if (wanted != m_wanted || opening != m_opening)
            return;
        answer(this, [this, wanted, opening, shown = m_store.show(wanted)] {
            if (wanted == m_wanted && opening == m_opening)
                takeViewer(shown);
        });
    });
}

void Session::showViewerBy(qint64 steps)
{
    showViewer(m_wanted + steps);
}

void Session::showAnyViewer()
{
    if (m_data.count > 1) { // another than this one
        const qint64 other = QRandomGenerator::global()->bounded(m_data.count - 1);
        showViewer(other + (other >= m_wanted));
    }
}

void Session::takeViewer(Result<ShownViewer> shown)
{
    if (!shown) {
        setTrouble(Trouble::Viewer, shown.error());
        return;
    }
    takeFiles(shown->files);
    const Moment before{program(), m_player.position()};
    const SceneId aside = m_aside;
    m_viewer = std::move(*shown);
    setTrouble(Trouble::Viewer, m_viewer->video || m_viewer->stale
                                    ? m_viewer->stale
                                    : std::optional(m_viewer->video.error()));
    if (!m_aside.isEmpty() && !m_viewer->elsewhere.contains(m_aside))
        m_aside = {};
    refreshProgram();
    if (aside == m_aside) // else it is another place altogether
        keepMoment(before);
    report(Change::Viewer | Change::Playhead);
}

// The same place in the story, also after viewers who have no video.
void Session::keepMoment(const Moment &before)
{
    if (before.program)
        m_moment = before;
    if (!program() || !m_moment)
        return;
    const Moment seen = *std::exchange(m_moment, std::nullopt);
    const Flicks time = sameMoment(*seen.program, seen.time, *program());
    if (time != m_player.position())
        m_player.seek(time);
}

void Session::takeFiles(const AssetTablePointer &files)
{
    if (files == m_files)
        return;
    m_files = files;
    m_watch.watch(m_files, m_digests);
    report(Change::Files);
}

// Looking is also what makes the watch look where a file has been taken away and put back.
void Session::lookAtFiles()
{
    if (!m_digests)
        return;
    m_worker.post([this, opened = m_opened.load()] {
        const bool altered = m_store.lookAtFiles();
        answer(this, [this, opened, altered] {
            if (opened != m_opened)
                return;
            m_watch.watch(m_files, m_digests);
            if (altered)
                showAgain();
        });
    });
}

void Session::refreshProgram()
{
    ProgramPointer program = video();
    if (m_viewer && !m_aside.isEmpty()) {
        const Result<ProgramPointer> &aside = *m_viewer->elsewhere.constFind(m_aside);
        program = aside.value_or(ProgramPointer());
        setTrouble(Trouble::Viewer, aside ? m_viewer->stale : std::optional(aside.error()));
    }
    refreshInOut();
    if (program != m_player.program()) {
        setTrouble(Trouble::Sound, std::nullopt);
        m_player.setProgram(program, m_previewing);
    }
    refreshQuiet();
}

// The video and scenes beside it keep theirs.
void Session::refreshInOut()
{
    if (m_aside == m_inOutOf)
        return;
    m_inOuts.insert(std::exchange(m_inOutOf, m_aside), m_player.inOut());
    m_player.setInOut(m_inOuts.value(m_aside));
}

DrawFrame Session::drawing() const
{
    return drawWith(m_composer, m_frames);
}

void Session::search(const QString &words, Found found)
{
    const quint64 searching = ++m_searching;
    m_worker.post([this, words, searching, found = std::move(found)] {
        const auto goOn = [this, searching] { return searching == m_searching; };
        if (!goOn())
            return;
        answer(this, [goOn, found, matches = m_store.search(words, 50, goOn)] {
            if (goOn())
                found(matches);
        });
    });
}

void Session::select(const ElementId &element)
{
    select(element.isEmpty() ? QList<ElementId>() : QList{element});
}

void Session::select(const QList<ElementId> &elements)
{
    if (elements == m_selection)
        return;
    m_selection = elements;
    report(Change::Selection);
}

void Session::toggleSelected(const ElementId &element)
{
    QList<ElementId> next = m_selection;
    if (next.removeAll(element) == 0)
        next += element;
    select(next);
}

void Session::visit(const SceneId &scene)
{
    if (!m_viewer)
        return;
    const ProgramPointer whole = video();
    const auto in = [&scene](const ProgramScene &shown) { return shown.scene == scene; };
    if (!m_viewer->elsewhere.contains(scene) && whole) {
        const auto found = std::find_if(whole->scenes.begin(), whole->scenes.end(), in);
        if (found != whole->scenes.end())
            seekInVideo(found->range.start);
        return;
    }
    if (scene == m_aside || !m_viewer->elsewhere.contains(scene))
        return;
    m_aside = scene;
    m_selection.clear();
    m_player.pause();
    refreshProgram();
    m_player.seek(Flicks(0));
    report(Change::Selection | Change::Playhead);
}

void Session::seekInVideo(Flicks time)
{
    if (isAside()) {
        m_aside = {};
        m_selection.clear();
        m_player.pause();
        refreshProgram();
        setTrouble(Trouble::Viewer,
                   m_viewer->video ? m_viewer->stale : std::optional(m_viewer->video.error()));
        m_player.seek(time);
        report(Change::Selection | Change::Playhead);
    } else {
        m_player.seek(time);
    }
}

const Scene *Session::sceneInView() const
{
    if (!m_value || !program())
        return m_value && isAside() ? value().scene(m_aside) : nullptr;
    const int index = sceneAt(*program(), m_player.position());
    return index < 0 ? nullptr : value().scene(program()->scenes[index].scene);
}

TimeRange Session::rangeInView() const
{
    const int index = program() ? sceneAt(*program(), m_player.position()) : -1;
    return index < 0 ? TimeRange() : program()->scenes[index].range;
}

void Session::tellAll()
{
    report(Change::Template | Change::Data | Change::Viewer | Change::Playhead | Change::Selection |
           Change::Status | Change::Counts | Change::Edit | Change::History);
    m_player.seek(m_player.position());
}

QString Session::busy() const
{
    return m_busy.isEmpty() && m_isLookingBack ? tr("Looking back…") : m_busy;
}

void Session::setBusy(const QString &words)
{
    m_busy = words;
    report(Change::Status);
}

void Session::setTrouble(Trouble which, std::optional<Error> error)
{
    std::optional<Error> &trouble = m_troubles[size_t(which)];
    if (!trouble && !error)
        return;
    trouble = std::move(error);
    report(Change::Status);
}

} // namespace reelwright
