// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/paneltitle.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace reelwright {

PanelTitle::PanelTitle(QString title, QWidget *parent) : QWidget(parent), m_title(std::move(title))
{
    setFixedHeight(rowHeight + 4);
}

void PanelTitle::setButtons(const QList<QAction *> &actions)
{
    constexpr int wide = 28;
    constexpr int between = 2;
    auto *buttons = new QHBoxLayout(this);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(between);
    buttons->addStretch(1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setFixedSize(wide, controlHeight);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    setRoom(int(actions.size()) * (wide + between) + 6);
}

void PanelTitle::setFact(const QString &fact)
{
    m_fact = fact;
    update();
}

void PanelTitle::setRoom(int width)
{
    m_room = width;
    update();
}

void PanelTitle::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void PanelTitle::setIcon(const QString &name, bool variable)
{
    m_icon = name;
    m_variable = variable;
    update();
}

void PanelTitle::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    const Mirror seen(rect());
    QRectF room = QRectF(rect()).adjusted(12, 0, -12 - m_room, 0);
    if (!m_icon.isEmpty()) {
        drawIcon(painter, m_icon, seen(QRectF(room.left(), room.center().y() - 8, 16, 16)),
                 t[m_variable ? Token::Data : Token::Text2]);
        room.setLeft(room.left() + 24);
    }
    const int wide =
        drawLine(painter, seen(room), m_title, fontOf(TypeRole::Title), t[Token::Text]);
    drawLine(painter, seen(room.adjusted(wide + 12, 0, 0, 0)), m_fact, fontOf(TypeRole::Caption),
             t[Token::Text2], Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace reelwright
