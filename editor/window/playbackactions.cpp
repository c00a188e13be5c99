// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/playbackactions.h>

#include <editor/theme/icons.h>
#include <editor/window/keytip.h>

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace reelwright {

namespace {

constexpr auto qualityKey = "playback/quality";
constexpr auto seekingKey = "playback/soundWhileSeeking";

} // namespace

PlaybackActions::PlaybackActions(Session &session, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window)
{
    Player &player = session.player();
    playScene = add(tr("Play This &Scene"), tr("Play the scene in view, and no other"),
                    QKeySequence(Qt::SHIFT | Qt::Key_Space),
                    [this] { m_session.player().playOnly(m_session.rangeInView()); });
    fullScreen = add(tr("&Full Screen Preview"), tr("Show the video alone on a screen"),
                     QKeySequence(Qt::SHIFT | Qt::Key_F11),
                     [this] { showFullScreen(fullScreen->isChecked()); });
    fullScreen->setCheckable(true);
    soundWhileSeeking =
        add(tr("Sound While S&eeking"), tr("Hear the sound of the frame that is gone to"), {},
            [this, &player] {
                player.setSoundWhileSeeking(soundWhileSeeking->isChecked());
                m_settings.setValue(QLatin1String(seekingKey), soundWhileSeeking->isChecked());
            });
    soundWhileSeeking->setCheckable(true);
    soundWhileSeeking->setChecked(settings.value(QLatin1String(seekingKey), true).toBool());
    player.setSoundWhileSeeking(soundWhileSeeking->isChecked());
    addQualities();
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::Viewer))
            refresh();
    });
    refresh();
}

PlaybackActions::~PlaybackActions() = default;

QAction *PlaybackActions::add(const QString &text, const QString &tip, const QKeySequence &key,
                              std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setToolTip(keyTip(tip, key));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, std::move(run));
    m_window->addAction(action);
    return action;
}

void PlaybackActions::addQualities()
{
    auto *group = new QActionGroup(this);
    const QStringList names{tr("&Automatic Quality"), tr("&Full Quality"), tr("&Half Quality"),
                            tr("&Quarter Quality")};
    const int kept = m_settings.value(QLatin1String(qualityKey), 0).toInt();
    for (int i = 0; i < names.size(); ++i) {
        QAction *action =
            add(names[i], tr("How finely frames are drawn while playing"), {}, [this, i] {
                m_session.player().setQuality(PlayQuality(i));
                m_settings.setValue(QLatin1String(qualityKey), i);
            });
        action->setCheckable(true);
        action->setChecked(i == kept);
        group->addAction(action);
        qualities += action;
    }
    m_session.player().setQuality(PlayQuality(std::clamp(kept, 0, int(names.size()) - 1)));
}

QMenu *PlaybackActions::makeQualityMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("&Quality While Playing"), parent);
    menu->addActions(qualities);
    return menu;
}

void PlaybackActions::showFullScreen(bool on)
{
    if (!on) {
        if (m_view)
            m_view->close();
        return;
    }
    m_view = new FullScreenView(m_session, m_window);
    connect(m_view, &QObject::destroyed, fullScreen, [this] { fullScreen->setChecked(false); });
}

void PlaybackActions::refresh()
{
    const bool some = bool(m_session.program());
    playScene->setEnabled(some);
    fullScreen->setEnabled(some);
}

} // namespace reelwright
