// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/panels/docktitle.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QDockWidget>
#include <QToolButton>

namespace reelwright {

namespace {

constexpr int barHeight = rowHeight + 4;
constexpr int gripWidth = 12;
constexpr int buttonSize = 22;
constexpr int dotCount = 3;

} // namespace

DockTitle::DockTitle(QDockWidget &dock)
    : QWidget(&dock), m_dock(dock), m_float(button(QStringLiteral("float"))),
      m_close(button(QStringLiteral("close")))
{
    nameButtons();
    connect(m_float, &QToolButton::clicked, &dock,
            [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QWidget::close);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitle::nameButtons);
}

QToolButton *DockTitle::button(const QString &icon)
{
    auto *made = new QToolButton(this);
    made->setIcon(themedIcon(icon, Token::Text2));
    made->setFixedSize(buttonSize, buttonSize);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::NoFocus); // the menu has both for the keyboard
    return made;
}

void DockTitle::nameButtons()
{
    const QString name = m_dock.windowTitle();
    m_float->setToolTip(m_dock.isFloating() ? tr("Put %1 back into the window").arg(name)
                                            : tr("Give %1 a window of its own").arg(name));
    m_close->setToolTip(tr("Close %1").arg(name));
    for (QToolButton *each : {m_float, m_close})
        each->setAccessibleName(each->toolTip());
}

void DockTitle::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_dock.setFeatures(
        m_dock.features().setFlag(QDockWidget::DockWidgetVerticalTitleBar, shape == Shape::Grip));
    m_float->setVisible(shape == Shape::Bar);
    m_close->setVisible(shape == Shape::Bar);
    setCursor(shape == Shape::Grip ? Qt::SizeAllCursor : Qt::ArrowCursor);
    setToolTip(shape == Shape::Grip
                   ? tr("%1: drag to move it, double click to give it a window of its own")
                         .arg(m_dock.windowTitle())
                   : QString());
    updateGeometry();
    update();
}

void DockTitle::setHoldsFocus(bool holds)
{
    if (std::exchange(m_holdsFocus, holds) != holds)
        update();
}

QSize DockTitle::sizeHint() const
{
    switch (m_shape) {
    case Shape::Bar:
        return {120, barHeight};
    case Shape::Grip:
        return {gripWidth, gripWidth};
    default:
        return {0, 0};
    }
}

void DockTitle::resizeEvent(QResizeEvent *)
{
    const int top = (barHeight - buttonSize) / 2;
    const Mirror seen(rect());
    const QSizeF size(buttonSize, buttonSize);
    m_close->move(seen(QRectF({width() - buttonSize - 6.0, qreal(top)}, size)).toRect().topLeft());
    m_float->move(
        seen(QRectF({width() - 2 * buttonSize - 8.0, qreal(top)}, size)).toRect().topLeft());
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    const QColor mark = t[m_holdsFocus ? Token::Focus : Token::Line];
    if (m_shape == Shape::Bar) {
        const QRectF words = QRectF(rect()).adjusted(12, 0, -2 * buttonSize - 12, 0);
        drawLine(painter, Mirror(rect())(words), m_dock.windowTitle(), fontOf(TypeRole::Title),
                 t[Token::Text]);
        painter.fillRect(0, height() - 1, width(), 1, mark);
    } else if (m_shape == Shape::Grip) { // at the beginning of the panel's first row
        const bool oneRow = height() < 3 * rowHeight;
        const double middle = oneRow ? height() / 2.0 : rowHeight / 2.0;
        if (!oneRow)
            painter.fillRect(0, rowHeight - 1, width(), 1, t[Token::Line]);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_holdsFocus ? t[Token::Focus]
                                      : t[underMouse() ? Token::Text : Token::Off]);
        for (int i = 0; i < dotCount; ++i)
            painter.drawEllipse(QPointF(width() / 2.0 + 1, middle + 4.0 * (i - dotCount / 2)), 1.1,
                                1.1);
    }
}

} // namespace reelwright
