// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/viewerbar.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/viewers/profilemenu.h>
#include <editor/viewers/viewerbadge.h>
#include <editor/viewers/viewersearch.h>
#include <editor/window/actions.h>
#include <editor/window/editactions.h>
#include <editor/window/formatmenu.h>

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int barHeight = 48;
constexpr int sideWidth = 236;
constexpr int nameX = 76;

} // namespace

ViewerBar::ViewerBar(Session &session, const Actions &actions, const EditActions &edits,
                     ViewerProfiles &profiles, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(new ViewerSearch(session, this)),
      m_format(new QToolButton(this))
{
    setFixedHeight(barHeight);
    auto *badge = new ViewerBadge(session, this);
    badge->setMaximumWidth(460);
    m_search->setFixedSize(170, controlHeight + 4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 1);
    layout->setSpacing(6);
    layout->addWidget(button(edits.undo));
    layout->addWidget(button(edits.redo));
    layout->addSpacing(sideWidth - nameX);
    layout->addStretch(1);
    layout->addWidget(button(actions.previousViewer));
    layout->addWidget(badge, 100);
    layout->addWidget(button(actions.nextViewer));
    layout->addWidget(button(actions.anyViewer));
    makeProfiles(profiles);
    layout->addWidget(m_profile);
    layout->addSpacing(2);
    layout->addWidget(m_search);
    layout->addStretch(1);
    layout->addSpacing(sideWidth - 8 - layout->spacing());
    auto *formats = new FormatMenu(session, m_format);
    connect(m_format, &QToolButton::clicked, formats, [this, formats] { // without a loop of its own
        const QRect place = m_format->rect();
        const int behind = isRightToLeft() ? place.width() - formats->sizeHint().width() : 0;
        formats->popup(m_format->mapToGlobal(place.bottomLeft() + QPoint(behind, 0)));
    });
    m_format->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_format->setAutoRaise(true);
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("The format that is looked at and edited"));
    m_format->hide();
    connect(badge, &ViewerBadge::clicked, m_search, [this] { m_search->setFocus(); });
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::Edit | Session::Change::Data))
            showFormat();
    });
}

void ViewerBar::makeProfiles(ViewerProfiles &profiles)
{
    m_profile = new QToolButton(this);
    m_profile->setIcon(themedIcon(QStringLiteral("person"), Token::Text2));
    m_profile->setFixedSize(28, controlHeight + 4);
    m_profile->setAutoRaise(true);
    m_profile->setFocusPolicy(Qt::TabFocus);
    m_profile->setAccessibleName(tr("Named viewers"));
    m_profiles = new ProfileMenu(m_session, profiles, m_profile);
    connect(m_profile, &QToolButton::clicked, m_profiles, &ProfileMenu::openAtAnchor);
}

void ViewerBar::showFormat()
{
    m_format->setVisible(m_session.hasTemplate());
    if (m_session.hasTemplate())
        m_format->setText(FormatMenu::words(m_session.value().formats.first()) +
                          QStringLiteral("  ▾"));
    placeFormat();
    update();
}

void ViewerBar::placeFormat()
{
    const QSize size(std::min(m_format->sizeHint().width(), sideWidth - 12), controlHeight + 4);
    const QRectF place(QPointF(width() - 8 - size.width(), (height() - size.height()) / 2), size);
    m_format->setGeometry(Mirror(rect())(place).toRect());
}

void ViewerBar::resizeEvent(QResizeEvent *)
{
    placeFormat();
}

QToolButton *ViewerBar::button(QAction *action)
{
    auto *made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setFixedSize(28, controlHeight + 4);
    made->setFocusPolicy(Qt::NoFocus);
    made->setAutoRaise(true);
    return made;
}

void ViewerBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    painter.fillRect(0, height() - 1, width(), 1, t[Token::Line]);
    if (!m_session.hasTemplate())
        return;
    const Template &value = m_session.value();
    const QRectF name(nameX, 0, sideWidth - nameX - 12, height());
    drawLine(painter, Mirror(rect())(name), value.name, fontOf(TypeRole::Title), t[Token::Text]);
}

} // namespace reelwright
