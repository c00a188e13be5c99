// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvasview.h>

#include <editor/canvas/canvasmarks.h>
#include <editor/canvas/canvastextedit.h>
#include <editor/canvas/outline.h>
#include <editor/canvas/tokentext.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/mirror.h>

#include <QHelpEvent>
#include <QToolTip>

namespace reelwright {

namespace {

constexpr int margin = 16;

} // namespace

CanvasView::CanvasView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_hand(session)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Canvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&session, &Session::changed, this, &CanvasView::take);
    connect(&session.player(), &Player::frameReady, this, [this](const QImage &image) {
        m_image = image;
        update();
    });
    connect(&m_hand, &CanvasHand::changed, this, [this] { update(); });
    connect(&m_hand, &CanvasHand::toolChanged, this, [this] { refreshCursor({}); });
    connect(&m_hand, &CanvasHand::inserted, this, &CanvasView::editText);
}

void CanvasView::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Viewer | C::Template | C::Edit | C::Selection))
        refit();
    if (changes & C::Template) {
        m_image = {};
        m_hand.abandon();
    }
    if (changes & C::Viewer)
        placeText();
    if (changes & (C::Viewer | C::Template | C::Edit | C::Selection | C::Status))
        update();
}

QRectF CanvasView::frameRect() const
{
    const qreal ratio = devicePixelRatioF();
    const int strip = m_rulers ? rulerWidth : 0;
    const QSizeF room = QSizeF(width() - strip - 2 * margin, height() - strip - 2 * margin) * ratio;
    const QSize whole = frameSizeOf(m_session);
    QSize size = isFit() ? whole.scaled(room.toSize(), Qt::KeepAspectRatio)
                         : (QSizeF(whole) * m_zoom).toSize();
    size = QSize(std::max(2, size.width() & ~1), std::max(2, size.height() & ~1));
    const QPointF corner(((width() + strip) * ratio - size.width()) / 2 + m_pan.x() * ratio,
                         ((height() + strip) * ratio - size.height()) / 2 + m_pan.y() * ratio);
    return {QPointF(std::floor(corner.x()), std::floor(corner.y())) / ratio, QSizeF(size) / ratio};
}

CanvasFrame CanvasView::frame() const
{
    return {frameRect(), frameSizeOf(m_session)};
}

double CanvasView::zoom() const
{
    return frameRect().width() * devicePixelRatioF() / frameSizeOf(m_session).width();
}

void CanvasView::setWholePixels(bool on)
{
    m_zoom = on ? 1 : 0;
    m_pan = {};
    refit();
    update();
}

void CanvasView::zoomBy(double factor)
{
    zoomTo(zoom() * factor, QRectF(rect()).center());
}

void CanvasView::zoomTo(double zoom, QPointF around)
{
    const QPointF held = frame().toFrame(around);
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_pan = {};
    m_pan = clampedPan(around - frame().toWidget(held));
    refit();
    update();
}

void CanvasView::takeLook(const CanvasView &other)
{
    m_zoom = other.m_zoom;
    m_pan = clampedPan(other.m_pan);
    refit();
    update();
}

void CanvasView::setRulers(bool on)
{
    m_rulers = on;
    refit();
    update();
}

void CanvasView::setSafeAreas(bool on)
{
    m_safeAreas = on;
    m_hand.setSafeAreas(on);
    update();
}

// Larger than itself a picture shows nothing more, so it is drawn at most pixel for pixel.
void CanvasView::refit()
{
    if (isFit())
        m_pan = {};
    m_hand.setFrame(frame());
    const QSize shown = (frameRect().size() * devicePixelRatioF()).toSize();
    const QSize whole = frameSizeOf(m_session);
    m_session.player().setFrameSize(m_zoom > 1 && shown.width() > whole.width() ? whole : shown);
    placeText();
    Q_EMIT zoomChanged();
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    refit();
}

// Every point of the picture can be brought to the middle.
QPointF CanvasView::clampedPan(QPointF pan) const
{
    const QSizeF most = frameRect().size() / 2;
    return {std::clamp(pan.x(), -most.width(), most.width()),
            std::clamp(pan.y(), -most.height(), most.height())};
}

void CanvasView::pan(QPointF by)
{
    if (isFit())
        return;
    m_pan = clampedPan(m_pan + by);
    m_hand.setFrame(frame());
    placeText();
    update();
}

const Layer *CanvasView::hit(QPointF point) const
{
    const ProgramPointer program = m_session.program();
    if (!program || !frameRect().contains(point))
        return nullptr;
    return layerAt(*program, m_session.player().position(), frame().toFrame(point),
                   m_session.fonts());
}

void CanvasView::editText(const ElementId &element)
{
    if (!closeText() || !m_session.isEditable() || textSource(m_session.value(), element).isNull())
        return;
    m_session.player().pause();
    m_session.select(element);
    m_textEdit = new CanvasTextEdit(m_session, element, this);
    connect(m_textEdit, &CanvasTextEdit::closed, this, [this, closed = m_textEdit.get()] {
        const bool focused = closed->line().hasFocus();
        closed->hide();
        closed->deleteLater();
        m_textEdit = nullptr;
        if (focused)
            setFocus();
        update();
    });
    placeText();
    m_textEdit->setVisible(true);
    m_textEdit->setFocus();
}

CanvasTextEdit *CanvasView::textEdit() const
{
    return m_textEdit;
}

bool CanvasView::closeText()
{
    return !m_textEdit || m_textEdit->keep();
}

void CanvasView::placeText()
{
    const ProgramPointer program = m_session.program();
    if (!m_textEdit)
        return;
    const Layer *layer = program ? findLayer(*program, m_textEdit->element()) : nullptr;
    QPolygonF outline;
    if (layer)
        outline = frame().toWidget(
            outlineOf(*program, *layer, m_session.player().position(), m_session.fonts()));
    const QRectF middle(frameRect().center(), QSizeF(0, 0));
    m_textEdit->placeAt(outline.isEmpty() ? middle : outline.boundingRect());
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Layer *layer = hit(help->pos());
        QToolTip::showText(help->globalPos(), layer ? hoverText(*layer) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isMine(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

QString CanvasView::hoverText(const Layer &layer) const
{
    const Element *element = findElement(m_session.value(), layer.element).element;
    if (!element)
        return {};
    const QString head = tr("%1 · %2").arg(isolated(element->name), Words::kind(element->kind));
    QStringList bound;
    for (const auto &[id, property] : element->properties.asKeyValueRange())
        if (isVariable(property))
            bound += Words::label(specOf(id));
    return bound.isEmpty() ? tr("%1\nThe same for every viewer").arg(head)
                           : tr("%1\nFrom the viewer's data: %2").arg(head, bound.join(u", "));
}

} // namespace reelwright
