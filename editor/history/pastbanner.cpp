// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/history/pastbanner.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/mirror.h>

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace reelwright {

namespace {

constexpr int bannerHeight = 36;

QPushButton *buttonFor(QAction *action, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setToolTip(action->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::enabledChanged, button, follow);
    follow();
    return button;
}

} // namespace

PastBanner::PastBanner(Session &session, QAction *backToNow, QAction *bringBack, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new LineLabel(TypeRole::Body, this))
{
    setFixedHeight(bannerHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(buttonFor(bringBack, tr("Bring Back"), this));
    layout->addWidget(buttonFor(backToNow, tr("Back to Now"), this));
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::History))
            refresh();
    });
    refresh();
}

const QString &PastBanner::text() const
{
    return m_words->text();
}

void PastBanner::refresh()
{
    const auto &past = m_session.past();
    setVisible(past.has_value());
    m_words->setText(past ? tr("“%1”, as it was then. Nothing can be edited.").arg(past->name)
                          : QString(),
                     Token::Text);
}

void PastBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg3]);
    painter.fillRect(0, height() - 1, width(), 1, t[Token::Line]);
    drawIcon(painter, QStringLiteral("shown"),
             Mirror(rect())(QRectF(12, (height() - 16) / 2.0, 16, 16)), t[Token::Text]);
}

} // namespace reelwright
