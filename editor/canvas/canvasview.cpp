// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvasview.h>

#include <editor/canvas/outline.h>
#include <editor/session/places.h>
#include <editor/session/words.h>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace reelwright {

namespace {

constexpr int margin = 16;

} // namespace

CanvasView::CanvasView(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Canvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&session, &Session::changed, this, &CanvasView::take);
    connect(&session.player(), &Player::frameReady, this, [this](const QImage &image) {
        m_image = image;
        update();
    });
}

void CanvasView::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Viewer | C::Template | C::Edit | C::Selection))
        refit();
    if (changes & C::Template)
        m_image = {};
    if (changes & (C::Viewer | C::Template | C::Edit | C::Selection | C::Status))
        update();
}

QSize CanvasView::frameSize() const
{
    const ProgramPointer program = m_session.program();
    if (program)
        return {program->width, program->height};
    if (m_session.hasTemplate() && !m_session.value().formats.isEmpty())
        return {m_session.value().formats.first().width, m_session.value().formats.first().height};
    return {1920, 1080};
}

QRectF CanvasView::frameRect() const
{
    const qreal ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(width() - 2 * margin, height() - 2 * margin) * ratio;
    const QSize whole = frameSize();
    QSize size = m_wholePixels ? whole : whole.scaled(room.toSize(), Qt::KeepAspectRatio);
    size = QSize(std::max(2, size.width() & ~1), std::max(2, size.height() & ~1));
    const QPointF corner((width() * ratio - size.width()) / 2 + m_pan.x() * ratio,
                         (height() * ratio - size.height()) / 2 + m_pan.y() * ratio);
    return {QPointF(std::floor(corner.x()), std::floor(corner.y())) / ratio, QSizeF(size) / ratio};
}

double CanvasView::zoom() const
{
    return frameRect().width() * devicePixelRatioF() / frameSize().width();
}

void CanvasView::setWholePixels(bool on)
{
    m_wholePixels = on;
    m_pan = {};
    refit();
    update();
}

void CanvasView::refit()
{
    if (!m_wholePixels)
        m_pan = {};
    m_session.player().setFrameSize((frameRect().size() * devicePixelRatioF()).toSize());
    Q_EMIT zoomChanged();
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    refit();
}

QPointF CanvasView::toFrame(QPointF point) const
{
    const QRectF rect = frameRect();
    const double scale = frameSize().width() / rect.width();
    return (point - rect.topLeft()) * scale;
}

const Layer *CanvasView::hit(QPointF point) const
{
    const ProgramPointer program = m_session.program();
    if (!program || !frameRect().contains(point))
        return nullptr;
    return layerAt(*program, m_session.player().position(), toFrame(point), m_session.fonts());
}

void CanvasView::pan(QPointF by)
{
    if (!m_wholePixels)
        return;
    const QRectF rect = frameRect();
    const double x = std::max(0.0, (rect.width() - width()) / 2 + margin);
    const double y = std::max(0.0, (rect.height() - height()) / 2 + margin);
    m_pan = {std::clamp(m_pan.x() + by.x(), -x, x), std::clamp(m_pan.y() + by.y(), -y, y)};
    update();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        pan(event->position() - m_grip);
        m_grip = event->position();
        return;
    }
    const Layer *layer = m_session.player().isPlaying() ? nullptr : hit(event->position());
    const ElementId under = layer ? layer->element : ElementId();
    if (under != m_hovered) {
        m_hovered = under;
        update();
    }
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panning = true;
        m_grip = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        const Layer *layer = hit(event->position());
        m_session.select(layer ? layer->element : ElementId());
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *)
{
    m_panning = false;
    unsetCursor();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPointF by = event->angleDelta();
    pan((event->modifiers() & Qt::ShiftModifier ? QPointF(by.y(), by.x()) : by) / 2);
}

void CanvasView::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Layer *layer = hit(help->pos());
        QToolTip::showText(help->globalPos(), layer ? hoverText(*layer) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

QString CanvasView::hoverText(const Layer &layer) const
{
    const Element *element = findElement(m_session.value(), layer.element).element;
    if (!element)
        return {};
    const QString head = tr("%1 · %2").arg(element->name, Words::kind(element->kind));
    QStringList bound;
    for (const auto &[id, property] : element->properties.asKeyValueRange())
        if (isVariable(property))
            bound += Words::label(specOf(id));
    return bound.isEmpty() ? tr("%1\nThe same for every viewer").arg(head)
                           : tr("%1\nFrom the viewer's data: %2").arg(head, bound.join(u", "));
}

} // namespace reelwright
