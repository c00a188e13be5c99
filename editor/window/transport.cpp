// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/transport.h>

#include <editor/canvas/canvasview.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/window/actions.h>
#include <editor/window/levelmeter.h>
#include <editor/window/shuttle.h>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int barHeight = 40;
constexpr int sideWidth = 250;

constexpr int timeWidth = 190; // what the time and its end need

} // namespace

Transport::Transport(Session &session, const Actions &actions, CanvasView &canvas, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_canvas(canvas),
      m_zoom(new QToolButton(this))
{
    setFixedHeight(barHeight);
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    layout->addItem(new QSpacerItem(timeWidth, 0, QSizePolicy::MinimumExpanding));
    layout->setStretch(0, 1);
    for (QAction *action :
         {actions.toStart, actions.stepBack, actions.play, actions.stepForward, actions.toEnd})
        layout->addWidget(button(action));
    layout->addSpacing(8);
    layout->addWidget(button(actions.loop));
    layout->addWidget(button(actions.mute));
    layout->addSpacing(4);
    layout->addWidget(new LevelMeter(session.player(), this));
    m_zoom->setFixedSize(64, controlHeight);
    m_zoom->setFont(fontOf(TypeRole::SmallMono));
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setToolTip(tr("Fit the frame, or show it pixel for pixel"));
    connect(m_zoom, &QToolButton::clicked, this,
            [this] { m_canvas.setWholePixels(m_canvas.isFit()); });
    auto *right = new QHBoxLayout;
    right->addStretch(1);
    right->addWidget(m_zoom);
    layout->addLayout(right, 1);
    connect(&canvas, &CanvasView::zoomChanged, this, &Transport::refreshZoom);
    connect(actions.shuttle, &Shuttle::changed, this,
            [this] { update(0, 0, sideWidth, height()); });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Viewer | C::Playhead | C::Selection))
            update(0, 0, sideWidth, height());
    });
    refreshZoom();
}

QToolButton *Transport::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setFixedSize(28, controlHeight + 4);
    made->setIconSize({16, 16});
    made->setFocusPolicy(Qt::NoFocus);
    made->setAutoRaise(true);
    return made;
}

void Transport::refreshZoom()
{
    const int percent = qRound(m_canvas.zoom() * 100);
    m_zoom->setText(m_canvas.isFit() ? tr("Fit %1 %").arg(percent) : tr("%1 %").arg(percent));
    const int wide = int(QFontMetricsF(m_zoom->font()).horizontalAdvance(m_zoom->text())) + 20;
    m_zoom->setFixedWidth(wide);
}

// While it moves otherwise than in real time.
QString Transport::speedWords() const
{
    const int speed = m_actions.shuttle->speed();
    return speed == 0 ? QString() : QStringLiteral("  %1×").arg(speed);
}

void Transport::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    const ProgramPointer program = m_session.program();
    if (!program)
        return;
    const QFont mono = fontOf(TypeRole::Mono);
    const QRectF left(16, 0, sideWidth, height());
    const QString now = timecode(m_session.player().position(), program->rate);
    const int wide = drawLine(painter, left, now, mono, t[Token::Time], fromLeft);
    const QString length = QStringLiteral(" / ") + timecode(program->duration, program->rate);
    drawLine(painter, left.adjusted(wide, 0, 0, 0), leftToRight(length + speedWords()), mono,
             t[Token::Text2], fromLeft);
}

} // namespace reelwright
