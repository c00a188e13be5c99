// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/actions.h>

#include <editor/session/places.h>
#include <editor/theme/icons.h>
#include <editor/window/keytip.h>
#include <editor/window/shuttle.h>

#include <QAction>
#include <QWidget>

namespace reelwright {

Actions::Actions(Session &session, QWidget *window)
    : QObject(window), shuttle(new Shuttle(session.player(), this)), m_session(session),
      m_window(window)
{
    Player &player = session.player();
    toStart = add(QStringLiteral("to-start"), tr("To the &Start"), Qt::Key_Home,
                  [&player] { player.seek(Flicks(0)); });
    stepBack =
        add(QStringLiteral("step-back"), tr("One Frame &Back"), Qt::Key_Left, [this, &player] {
            shuttle->halt();
            player.step(-1);
        });
    play = add(QStringLiteral("play"), tr("&Play"), Qt::Key_Space, [this, &player] {
        player.isPlaying() || shuttle->isMoving() ? shuttle->halt() : player.play();
    });
    stepForward = add(QStringLiteral("step-forward"), tr("One Frame &Forward"), Qt::Key_Right,
                      [this, &player] {
                          shuttle->halt();
                          player.step(1);
                      });
    toEnd = add(QStringLiteral("to-end"), tr("To the &End"), Qt::Key_End, [&player] {
        if (player.program())
            player.seek(player.program()->duration);
    });
    previousScene = add({}, tr("P&revious Scene"), QKeySequence(Qt::CTRL | Qt::Key_Left),
                        [this] { jumpScene(-1); });
    nextScene = add({}, tr("&Next Scene"), QKeySequence(Qt::CTRL | Qt::Key_Right),
                    [this] { jumpScene(1); });
    addShuttle();
    addInOut();
    loop = add(QStringLiteral("loop"), tr("&Loop"), QKeySequence(Qt::CTRL | Qt::Key_L),
               [this, &player] { player.setLoop(loop->isChecked()); });
    loop->setCheckable(true);
    mute = add(QStringLiteral("sound"), tr("&Mute"), QKeySequence(Qt::SHIFT | Qt::Key_M),
               [this, &player] {
                   player.setMuted(mute->isChecked());
                   refresh();
               });
    mute->setCheckable(true);
    previousViewer = add(QStringLiteral("previous"), tr("&Previous Viewer"), Qt::Key_Comma,
                         [&session] { session.showViewerBy(-1); });
    nextViewer = add(QStringLiteral("next"), tr("&Next Viewer"), Qt::Key_Period,
                     [&session] { session.showViewerBy(1); });
    anyViewer = add(QStringLiteral("die"), tr("&Random Viewer"), Qt::Key_R,
                    [&session] { session.showAnyViewer(); });
    for (QAction *once : {toStart, toEnd, play, backwards, halt, forwards, anyViewer, loop, mute})
        once->setAutoRepeat(false);
    connect(&player, &Player::playingChanged, this, &Actions::refresh);
    connect(&player, &Player::inOutChanged, this, &Actions::refreshInOut);
    connect(shuttle, &Shuttle::changed, this, &Actions::refresh);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & ~Session::Changes(Session::Change::Playhead))
            refresh();
    });
    refresh();
}

QAction *Actions::add(const QString &icon, const QString &text, const QKeySequence &key,
                      std::function<void()> run)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setShortcut(key);
    QString plain = text;
    plain.remove(u'&');
    action->setToolTip(keyTip(plain, key));
    connect(action, &QAction::triggered, this, std::move(run));
    m_window->addAction(action);
    return action;
}

// J, K and L, as video editors have them.
void Actions::addShuttle()
{
    backwards = add({}, tr("Play Back&wards, Faster"), Qt::Key_J, [this] { shuttle->backwards(); });
    halt = add({}, tr("&Halt"), Qt::Key_K, [this] { shuttle->halt(); });
    forwards = add({}, tr("Play F&orwards, Faster"), Qt::Key_L, [this] { shuttle->forwards(); });
}

// The frame on screen is the first, or the last, of what is between them.
void Actions::addInOut()
{
    Player &player = m_session.player();
    const auto alter = [&player](auto change) {
        return [&player, change] {
            InOut next = player.inOut();
            change(next);
            player.setInOut(next);
        };
    };
    setIn = add({}, tr("Set &In"), Qt::Key_I, alter([&player](InOut &next) {
                    next.in = player.position();
                    if (next.out && *next.out <= *next.in)
                        next.out.reset();
                }));
    setOut = add({}, tr("Set &Out"), Qt::Key_O, alter([&player](InOut &next) {
                     next.out = player.position() + player.program()->rate.frameDuration();
                     if (next.in && *next.in >= *next.out)
                         next.in.reset();
                 }));
    toIn = add({}, tr("Go to I&n"), QKeySequence(Qt::SHIFT | Qt::Key_I),
               [&player] { player.seek(player.range().start); });
    toOut = add({}, tr("Go to O&ut"), QKeySequence(Qt::SHIFT | Qt::Key_O), [&player] {
        player.seek(player.range().end() - player.program()->rate.frameDuration());
    });
    clearIn = add({}, tr("Clear In"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I),
                  alter([](InOut &next) { next.in.reset(); }));
    clearOut = add({}, tr("Clear Out"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
                   alter([](InOut &next) { next.out.reset(); }));
    clearInOut = add({}, tr("&Clear In and Out"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X),
                     alter([](InOut &next) { next = {}; }));
    for (QAction *once : {setIn, setOut, toIn, toOut, clearIn, clearOut, clearInOut})
        once->setAutoRepeat(false);
}

void Actions::refreshInOut()
{
    const bool some = bool(m_session.program());
    const InOut &inOut = m_session.player().inOut();
    for (QAction *action : {setIn, setOut})
        action->setEnabled(some);
    for (QAction *action : {toIn, clearIn})
        action->setEnabled(some && inOut.in);
    for (QAction *action : {toOut, clearOut})
        action->setEnabled(some && inOut.out);
    clearInOut->setEnabled(some && inOut != InOut());
}

void Actions::refresh()
{
    refreshInOut();
    const Player &player = m_session.player();
    const bool some = bool(player.program());
    const bool moving = player.isPlaying() || shuttle->isMoving();
    for (QAction *action : {toStart, stepBack, play, stepForward, toEnd, previousScene, nextScene,
                            backwards, halt, forwards})
        action->setEnabled(some);
    const bool choice = m_session.data().count > 1;
    for (QAction *action : {previousViewer, nextViewer, anyViewer})
        action->setEnabled(choice);
    play->setIcon(themedIcon(moving ? QStringLiteral("pause") : QStringLiteral("play")));
    play->setText(moving ? tr("&Pause") : tr("&Play"));
    mute->setIcon(themedIcon(player.isMuted() ? QStringLiteral("muted") : QStringLiteral("sound")));
}

// Back goes to the start of the scene under the playhead first, as in every player.
void Actions::jumpScene(int direction)
{
    const ProgramPointer program = m_session.program();
    const Flicks now = m_session.player().position();
    const int index = sceneAt(*program, now);
    if (index < 0)
        return;
    const bool atStart = program->scenes[index].range.start == now;
    const int target = direction > 0 ? index + 1 : index - (atStart ? 1 : 0);
    if (target >= 0 && target < program->scenes.size())
        m_session.player().seek(program->scenes[target].range.start);
}

} // namespace reelwright
