// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewerbadge.h>

#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/mirror.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace reelwright {

ViewerBadge::ViewerBadge(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setFixedHeight(36);
    setAccessibleName(tr("Viewer on screen"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::Data | C::Viewer))
            update();
    });
}

void ViewerBadge::drawAvatar(QPainter &painter, const QRectF &circle, const QString &name) const
{
    const Tokens &t = tokensOf(this);
    drawBox(painter, circle, t.dataChip(), t.soft(Token::Data, 0.6), circle.height() / 2);
    painter.setFont(fontOf(TypeRole::Strong));
    painter.setPen(t[Token::Data]);
    painter.drawText(circle, Qt::AlignCenter, Words::initials(name));
}

void ViewerBadge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const bool hovered = underMouse() && m_session.viewer();
    drawBox(painter, rect(), t[hovered ? Token::Bg3 : Token::Bg2], t[Token::Line], 18);
    if (!m_session.viewer()) {
        drawLine(painter, rect(), m_session.hasTemplate() ? tr("No viewer yet") : QString(),
                 fontOf(TypeRole::Body), t[Token::Text2], Qt::AlignCenter);
        return;
    }
    const ViewerRecord &record = m_session.viewer()->record;
    const Template &value = m_session.value();
    const QString name = Words::viewer(value, record);
    const Mirror seen(rect());
    drawAvatar(painter, seen(QRectF(4, 4, 28, 28)), name);

    const qint64 count = m_session.data().count;
    const QString place =
        m_session.data().isExample()
            ? tr("example")
            : leftToRight(tr("%1 / %2").arg(Words::number(record.index + 1), Words::number(count)));
    const QRectF inner = QRectF(rect()).adjusted(42, 0, -16, 0);
    const double placeWide = QFontMetricsF(fontOf(TypeRole::Mono)).horizontalAdvance(place);
    drawLine(painter, seen(inner), place, fontOf(TypeRole::Mono), t[Token::Text2],
             Qt::AlignRight | Qt::AlignVCenter);

    const QFont caption = fontOf(TypeRole::Caption);
    QStringList facts;
    double factsWide = 0;
    for (const QString &field : m_session.telling())
        if (const QString fact = Words::field(value, record, field); !fact.isEmpty()) {
            facts += fact;
            factsWide += QFontMetricsF(caption).horizontalAdvance(fact) + 20;
        }
    QRectF room = inner.adjusted(0, 0, -placeWide - 14, 0);
    const QRectF named = room.adjusted(0, 0, -std::min(factsWide, room.width() / 2), 0);
    double x = room.left() +
               drawLine(painter, seen(named), name, fontOf(TypeRole::Strong), t[Token::Text]) + 10;
    for (const QString &fact : facts) {
        const QRectF chip(x, height() / 2.0 - 9,
                          QFontMetricsF(caption).horizontalAdvance(fact) + 14, 18);
        if (chip.right() > room.right())
            break;
        drawBox(painter, seen(chip), t.dataChip(), {}, 9);
        drawLine(painter, seen(chip), fact, caption, t[Token::Data], Qt::AlignCenter);
        x = chip.right() + 6;
    }
}

void ViewerBadge::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

QString ViewerBadge::everything() const
{
    QStringList lines;
    if (m_session.viewer())
        for (qsizetype i = 0; i < m_session.value().fields.size(); ++i)
            lines += tr("%1: %2").arg(isolated(m_session.value().fields[i].name),
                                      m_session.viewer()->record.values.value(i, tr("–")));
    return lines.join(u'\n');
}

bool ViewerBadge::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), everything(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace reelwright
