// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/welcome.h>

#include <editor/theme/drawing.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int columnWidth = 520;

} // namespace

Welcome::Welcome(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_trouble(new QLabel(this))
{
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/reelwright.svg")).pixmap(96));
    icon->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Open a template to see every viewer's own video."), this);
    title->setFont(fontOf(TypeRole::Heading));
    title->setAlignment(Qt::AlignCenter);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->setFixedWidth(columnWidth);
    auto *sample = new QPushButton(tr("Open the Sample"), this);
    sample->setDefault(true);
    auto *other = new QPushButton(tr("Open Template…"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(sample);
    buttons->addWidget(other);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(4);
    layout->addWidget(icon);
    layout->addSpacing(16);
    layout->addWidget(title);
    layout->addSpacing(20);
    layout->addLayout(buttons);
    layout->addSpacing(20);
    layout->addWidget(m_trouble, 0, Qt::AlignHCenter);
    layout->addStretch(5);
    connect(sample, &QPushButton::clicked, this, &Welcome::openSample);
    connect(other, &QPushButton::clicked, this, &Welcome::openOther);
    connect(&session, &Session::changed, this, &Welcome::refresh);
    refresh();
}

void Welcome::refresh()
{
    const std::optional<Error> trouble = m_session.trouble(Session::Trouble::Template);
    m_trouble->setText(trouble ? trouble->text() : m_session.busy());
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, tokensOf(this)[trouble ? Token::Bad : Token::Text2]);
    m_trouble->setPalette(palette);
}

void Welcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this)[Token::Bg0]);
}

} // namespace reelwright
