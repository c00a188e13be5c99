// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediapreview.h>

#include <editor/media/mediumprogram.h>
#include <editor/media/previewscreen.h>
#include <editor/session/soundpeaks.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/timeslider.h>
#include <preview/media/probe.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int peaksPerSecond = 50;

bool isKnown(const Media &medium)
{
    const bool moves = medium.kind != MediaKind::Image;
    const bool seen = medium.kind != MediaKind::Audio;
    return (!moves || medium.duration) && (!seen || (medium.width > 0 && medium.height > 0));
}

QToolButton *buttonOf(const QString &icon, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, Token::Text2));
    button->setFixedSize(28, controlHeight);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

MediaPreview::MediaPreview(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_screen(new PreviewScreen(this)),
      m_controls(makeControls()),
      m_player(drawWith(session.composer()), session.sounds(), session.soundOutput())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_screen);
    layout->addWidget(m_controls);
    setAccessibleName(tr("Preview of a medium"));
    connect(m_screen, &PreviewScreen::clicked, this, &MediaPreview::toggle);
    connect(m_slider, &TimeSlider::scrubbed, this, [this](int frame) {
        if (m_player.program())
            m_player.seek(m_player.program()->rate.timeOf(frame));
    });
    connect(&m_player, &Player::frameReady, this,
            [this](const QImage &image) { m_screen->setImage(image); });
    for (const auto fault : {&Player::failed, &Player::soundFailed})
        connect(&m_player, fault, this,
                [this](const Error &error) { m_screen->setTrouble(error.what); });
    connect(&m_player, &Player::positionChanged, this, &MediaPreview::refresh);
    connect(&m_player, &Player::playingChanged, this, [this](bool playing) {
        if (playing)
            m_session.player().pause();
        refresh();
    });
    connect(&session.player(), &Player::playingChanged, &m_player, [this](bool playing) {
        if (playing)
            m_player.pause();
    });
    hide();
}

MediaPreview::~MediaPreview()
{
    ++m_showing;
}

QWidget *MediaPreview::makeControls()
{
    auto *bar = new QWidget(this);
    bar->setLayoutDirection(Qt::LeftToRight); // time runs to the right
    m_play = buttonOf(QStringLiteral("play"), tr("Play"), bar);
    m_slider = new TimeSlider(bar);
    m_slider->setAccessibleName(tr("Time in the medium"));
    m_time = new LineLabel(TypeRole::SmallMono, bar);
    auto *close = buttonOf(QStringLiteral("close"), tr("Close the Preview"), bar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_play);
    buttons->addWidget(m_time, 1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(6, 2, 6, 4);
    layout->setSpacing(0);
    layout->addWidget(m_slider);
    layout->addLayout(buttons);
    connect(m_play, &QToolButton::clicked, this, &MediaPreview::toggle);
    connect(close, &QToolButton::clicked, this, &MediaPreview::close);
    return bar;
}

void MediaPreview::open(const Media &medium, const std::optional<MediaAsset> &file, bool playing)
{
    ++m_showing;
    m_worker.clear();
    m_medium = medium.id;
    m_moves = medium.kind != MediaKind::Image;
    m_player.setProgram(nullptr);
    m_screen->clear();
    setVisible(true);
    refresh();
    if (!file)
        m_screen->setTrouble(tr("Its file is missing or was not read yet."));
    else if (isKnown(medium))
        take(medium, *file, playing);
    else
        read(medium, *file, playing);
}

// What the template does not know of a file is looked up in it.
void MediaPreview::read(const Media &medium, const MediaAsset &asset, bool playing)
{
    m_worker.post([this, medium, asset, playing, showing = m_showing.load()] {
        answer(this, [this, medium, asset, playing, showing, probed = probeMedia(asset.path)] {
            if (showing != m_showing)
                return;
            if (!probed)
                return m_screen->setTrouble(probed.error().what);
            Media found = *probed;
            found.id = medium.id;
            take(found, asset, playing);
        });
    });
}

void MediaPreview::take(const Media &medium, const MediaAsset &asset, bool playing)
{
    const auto program = std::make_shared<const Program>(mediumProgram(medium, asset));
    m_slider->setRange(0, int(program->frameCount()) - 1);
    m_slider->setPageStep(int(program->rate.nearestFrame(oneSecond)));
    m_player.setMuted(m_session.player().isMuted());
    m_player.setProgram(program);
    m_player.seek(Flicks(0));
    refresh();
    if (playing && m_moves)
        m_player.play();
    if (medium.kind == MediaKind::Audio)
        m_worker.post([this, program, sounds = m_session.sounds(), showing = m_showing.load()] {
            const TimeRange whole{Flicks(0), program->duration};
            const auto goOn = [this, showing] { return showing == m_showing; };
            answer(this,
                   [this, goOn, peaks = peaksOf(*sounds, *program, whole, peaksPerSecond, goOn)] {
                       if (goOn())
                           m_screen->setPeaks(peaks);
                   });
        });
}

void MediaPreview::toggle()
{
    if (m_player.isPlaying())
        m_player.pause();
    else if (m_moves)
        m_player.play();
}

void MediaPreview::close()
{
    if (m_medium.isEmpty())
        return;
    ++m_showing;
    m_worker.clear();
    m_medium = {};
    const bool focused = isAncestorOf(QApplication::focusWidget());
    setVisible(false);
    m_player.setProgram(nullptr);
    m_screen->clear();
    if (focused)
        Q_EMIT left();
}

void MediaPreview::refresh()
{
    const auto program = m_player.program();
    const bool playing = m_player.isPlaying();
    const QString words = playing ? tr("Halt") : tr("Play");
    m_play->setIcon(
        themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"), Token::Text2));
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
    m_play->setEnabled(m_moves && program);
    m_slider->setEnabled(m_moves && program);
    if (!program || !m_moves) {
        m_time->setText({});
        return;
    }
    const std::int64_t frame = program->rate.frameAt(m_player.position());
    if (!m_slider->isSliderDown())
        m_slider->setValue(int(frame));
    m_screen->setProgress(double(frame) / double(std::max<std::int64_t>(1, program->frameCount())));
    m_time->setText(timecode(m_player.position(), program->rate) + QStringLiteral(" / ") +
                    timecode(program->duration, program->rate));
}

bool MediaPreview::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() || m_medium.isEmpty())
        return false;
    if (event.key() == Qt::Key_Space)
        toggle();
    else if (event.key() == Qt::Key_Escape)
        close();
    else
        return false;
    return true;
}

bool MediaPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!key.modifiers() && (key.key() == Qt::Key_Space || key.key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MediaPreview::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

void MediaPreview::hideEvent(QHideEvent *)
{
    m_player.pause();
}

} // namespace reelwright
