// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/studiostyle.h>

#include <QPainter>
#include <QStyleOption>

namespace reelwright {

void StudioStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    const Tokens &t = tokens();
    painter.fillRect(item.rect, t[Token::Bg1]);
    const bool chosen = item.state & State_Selected && item.state & State_Enabled;
    if (chosen)
        drawBox(painter, QRectF(item.rect).adjusted(0, 2, 0, -2),
                t[item.state & State_Sunken ? Token::Bg3 : Token::Bg2]);
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(t[chosen ? Token::Text : Token::Text2]);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextHideMnemonic, item.text);
}

void StudioStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF rect = QRectF(item.rect).adjusted(2, 0, -2, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRectF(rect.left() + 4, std::floor(rect.center().y()), rect.width() - 8, 1),
            t[Token::Line]);
        return;
    }
    const bool enabled = item.state & State_Enabled;
    if (enabled && item.state & State_Selected)
        drawBox(painter, rect, t.soft(Token::Focus, 0.32));
    const QColor text = t[enabled ? Token::Text : Token::Off];
    const Mirror seen(rect, item.direction);
    const QRectF mark = seen(QRectF(rect.left() + 6, rect.center().y() - 8, 16, 16));
    if (item.checked)
        drawIcon(painter, QStringLiteral("check"), mark, text);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark.toRect(), Qt::AlignCenter,
                        enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = item.text.split(QLatin1Char('\t'));
    const QRectF inner = seen(rect.adjusted(30, 0, -10, 0));
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, parts[0]);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QStringLiteral("chevron-right"),
                 seen(QRectF(rect.right() - 20, rect.center().y() - 8, 16, 16)), t[Token::Text2]);
    else if (parts.size() > 1)
        drawLine(painter, inner, leftToRight(parts[1]), fontOf(TypeRole::Caption),
                 t[enabled ? Token::Text2 : Token::Off], Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace reelwright
