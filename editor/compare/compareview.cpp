// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/compareview.h>

#include <editor/compare/comparewords.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int margin = 8;
constexpr int gap = 8; // between two pictures
constexpr int gripSize = 24;
constexpr double keyStep = 0.01;

} // namespace

CompareView::CompareView(Session &session, Sides &sides, Comparer &comparer, QWidget *parent)
    : QWidget(parent), m_session(session), m_sides(sides), m_comparer(comparer)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The pictures of A and B"));
    connect(&comparer, &Comparer::shapesChanged, this, &CompareView::fit);
    connect(&comparer, &Comparer::changed, this, qOverload<>(&QWidget::update));
}

QRect CompareView::room() const
{
    const double ratio = devicePixelRatioF();
    const int edge = int(margin * ratio);
    return QRect(QPoint(), (QSizeF(size()) * ratio).toSize()).adjusted(edge, edge, -edge, -edge);
}

Wipe CompareView::wipe() const
{
    return wipeIn(room(), m_comparer.shape(Sides::A), m_comparer.shape(Sides::B), m_share);
}

TwoRects CompareView::whole() const
{
    const QSize a = m_comparer.shape(Sides::A);
    const QSize b = m_comparer.shape(Sides::B);
    if (m_comparer.way() == Comparer::Way::Beside)
        return besideIn(room(), a, b, int(gap * devicePixelRatioF()), isRightToLeft());
    return wipe().whole;
}

TwoRects CompareView::shown() const
{
    return isWiping() ? wipe().shown() : whole();
}

QRectF CompareView::onScreen(const QRect &pixels) const
{
    const double ratio = devicePixelRatioF();
    return {QPointF(pixels.topLeft()) / ratio, QSizeF(pixels.size()) / ratio};
}

QRectF CompareView::pictureRect(int place) const
{
    const TwoRects rects = shown();
    return onScreen(place == Sides::A ? rects.a : rects.b);
}

QRectF CompareView::gripRect() const
{
    const Wipe wiped = wipe();
    const QRectF stage = onScreen(wiped.stage);
    const QPointF centre(wiped.x / devicePixelRatioF(), stage.center().y());
    return {centre - QPointF(gripSize / 2.0, gripSize / 2.0), QSizeF(gripSize, gripSize)};
}

void CompareView::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void CompareView::fit()
{
    const TwoRects rects = whole();
    m_comparer.setSizes(isVisible() ? rects.a.size() : QSize(),
                        isVisible() ? rects.b.size() : QSize());
    if (!isWiping())
        setHovered(false);
    update();
}

void CompareView::resizeEvent(QResizeEvent *)
{
    fit();
}

void CompareView::showEvent(QShowEvent *)
{
    fit();
}

void CompareView::hideEvent(QHideEvent *)
{
    m_dragging = false;
    m_comparer.setSizes({}, {});
}

void CompareView::dragTo(QPointF position)
{
    setShare(wipe().shareAt(position.x() * devicePixelRatioF()));
}

void CompareView::setHovered(bool hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isWiping())
        return;
    m_before = m_share;
    m_dragging = true;
    dragTo(event->position());
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        dragTo(event->position());
    else
        setHovered(isWiping() &&
                   std::abs(event->position().x() - gripRect().center().x()) <= gripSize / 2.0);
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragging = false;
}

void CompareView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isWiping())
        setShare(0.5);
}

void CompareView::leaveEvent(QEvent *)
{
    setHovered(false);
}

// In a wipe the arrows move it, not the playhead.
bool CompareView::isMine(const QKeyEvent &event) const
{
    static constexpr int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event.key() == Qt::Key_Escape)
        return m_dragging;
    return isWiping() && plain &&
           std::find(std::begin(keys), std::end(keys), event.key()) != std::end(keys);
}

bool CompareView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMine(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (!isMine(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * keyStep : keyStep;
    switch (event->key()) {
    case Qt::Key_Left:
        setShare(m_share - step);
        break;
    case Qt::Key_Right:
        setShare(m_share + step);
        break;
    case Qt::Key_Home:
        setShare(0);
        break;
    case Qt::Key_End:
        setShare(1);
        break;
    default: // Esc
        m_dragging = false;
        setShare(m_before);
    }
}

void CompareView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                               : event->globalPos());
}

} // namespace reelwright
