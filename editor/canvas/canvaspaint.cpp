// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas is drawn.
#include <editor/canvas/canvasview.h>

#include <editor/canvas/canvasmarks.h>
#include <editor/canvas/outline.h>
#include <editor/session/places.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <preview/text/typeset.h>

#include <algorithm>

namespace reelwright {

namespace {

bool shows(const Template &value, const SceneId &outer, const SceneId &inner)
{
    const Scene *scene = value.scene(outer);
    return scene && std::ranges::any_of(scene->tracks, [&](const Track &track) {
               return std::ranges::any_of(track.elements, [&](const Element &element) {
                   const SceneId nested = nestedIn(element);
                   return !nested.isEmpty() && (nested == inner || shows(value, nested, inner));
               });
           });
}

// Whether the viewer gets the scene in view within another one.
bool isInVideo(const Session &session)
{
    const Scene *scene = session.sceneInView();
    const ProgramPointer video = session.video();
    return scene && video && std::ranges::any_of(video->scenes, [&](const ProgramScene &each) {
               return shows(session.value(), each.scene, scene->id);
           });
}

} // namespace

void CanvasView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg0]);
    const QRectF frame = frameRect();
    const std::optional<Error> trouble = m_session.trouble(Session::Trouble::Viewer);
    if (m_session.program() && !m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              zoom() < 2 &&
                                  m_image.size() != (frame.size() * devicePixelRatioF()).toSize());
        painter.drawImage(frame, m_image);
    } else {
        painter.fillRect(frame, t[Token::Bg1]);
    }
    if (trouble) {
        painter.fillRect(frame, t.clear(Token::Bg0, 0.7));
        drawNote(painter, QStringLiteral("warning"), t[Token::Bad], trouble->what,
                 trouble->where + (trouble->hint.isEmpty() ? QString() : u'\n' + trouble->hint));
    } else if (m_session.program()) {
        drawOverlay(painter);
    }
    if (m_rulers)
        drawRulers(painter, rect(), this->frame(), boundsOf(drawnSelection(m_session)), t);
    if (m_session.isAside() && !isInVideo(m_session))
        drawAside(painter);
    drawFocusFrame(painter, *this, rect());
}

void CanvasView::drawOverlay(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    drawOfflineFiles(painter);
    if (m_safeAreas)
        drawSafeAreas(painter, frame(), t);
    if (!m_session.isSelected(m_hovered) && !m_hand.isDragging())
        drawOutline(painter, m_hovered, false);
    for (const ElementId &element : m_session.selection())
        drawOutline(painter, element, true);
    const QPolygonF outline = m_hand.handleOutline();
    const bool placing = m_hand.gesture() && !m_hand.gesture()->band().isNull();
    if (!outline.isEmpty() && !placing) {
        const GripRules rules = m_hand.gripRules();
        drawHandles(painter, outline, rules.edges, m_session.selection().size() > 1, t);
        if (const auto anchor = m_hand.anchor())
            drawAnchor(painter, *anchor, t);
    }
    const Gesture *gesture = m_hand.gesture();
    if (!gesture)
        return;
    if (placing) {
        const QRectF band(frame().toWidget(gesture->band().topLeft()),
                          gesture->band().size() * frame().scale());
        drawBox(painter, band, t.clear(Token::Focus, 0.15), t[Token::Focus], 0);
    }
    drawGuides(painter, gesture->guides(), frame(), t);
    if (!gesture->readout().isEmpty())
        drawReadout(painter, m_hand.pointer(), gesture->readout(), rect(), t);
}

// What became of the file that a layer needs; empty: it can be used.
QString CanvasView::offlineWords(const Layer &layer, Flicks time) const
{
    const ProgramPointer program = m_session.program();
    if (layer.kind == ElementKind::Text) {
        const TypefaceId typeface{layer.text(PropertyId::Typeface, time)};
        const FontAsset *font = unusableFont(*program->assets, typeface);
        return font ? Words::offline(font->path, font->state) : QString();
    }
    const MediaId source{layer.text(PropertyId::Source, time)};
    const MediaAsset *asset = program->asset(source.value);
    const Media *medium = m_session.value().mediaNamed(source);
    return asset && medium ? Words::offline(medium->path, asset->state) : QString();
}

// The frame has a mark where a file can't be used; here is which, and what became of it.
void CanvasView::drawOfflineFiles(QPainter &painter) const
{
    const ProgramPointer program = m_session.program();
    const Flicks time = m_session.player().position();
    const int scene = sceneAt(*program, time);
    if (scene < 0)
        return;
    for (const Layer &layer : program->scenes[scene].layers) {
        const QString words = offlineWords(layer, time);
        if (words.isEmpty() || !layer.range.contains(time) ||
            layer.number(PropertyId::Opacity, time) <= 0)
            continue;
        drawOffline(painter, frame().toWidget(outlineOf(*program, layer, time, m_session.fonts())),
                    words, tokensOf(this));
    }
}

void CanvasView::drawOutline(QPainter &painter, const ElementId &id, bool selected) const
{
    const ProgramPointer program = m_session.program();
    const Flicks time = m_session.player().position();
    const Layer *layer = id.isEmpty() ? nullptr : findLayer(*program, id);
    const Element *element = findElement(m_session.value(), id).element;
    if (!layer || !element || !layer->range.contains(time))
        return;
    const QPolygonF outline =
        frame().toWidget(outlineOf(*program, *layer, time, m_session.fonts()));
    if (outline.isEmpty())
        return;
    const Tokens &t = tokensOf(this);
    const Token kind = isVariable(*element) ? Token::Data : selected ? Token::Focus : Token::Text2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.clear(Token::Bg0, 0.5), selected ? 3.5 : 2.5));
    painter.drawPolygon(outline);
    painter.setPen(QPen(t[kind], selected ? 2 : 1));
    painter.drawPolygon(outline);
    painter.restore();

    const QString name = element->name.isEmpty() ? Words::kind(element->kind) : element->name;
    const QFont font = fontOf(TypeRole::Caption);
    const double lock = element->locked ? 18 : 0;
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(name) + 30 + lock, 20);
    QPointF at = outline.boundingRect().topLeft() - QPointF(0, size.height() + 2);
    at.setX(std::clamp(at.x(), 4.0, std::max(4.0, width() - size.width() - 4)));
    at.setY(std::max(4.0, at.y()));
    const QRectF tag(at, size);
    drawBox(painter, tag, t[kind]);
    drawIcon(painter, Words::icon(element->kind), QRectF(tag.left() + 5, tag.top() + 3, 14, 14),
             t[Token::Bg0]);
    drawLine(painter, tag.adjusted(23, 0, -4 - lock, 0), name, font, t[Token::Bg0], fromLeft);
    if (element->locked)
        drawIcon(painter, QStringLiteral("locked"), QRectF(tag.right() - 19, tag.top() + 3, 14, 14),
                 t[Token::Bg0]);
}

void CanvasView::drawNote(QPainter &painter, const QString &icon, const QColor &color,
                          const QString &title, const QString &text) const
{
    const Tokens &t = tokensOf(this);
    const double wide = std::min(460.0, width() - 32.0);
    const QFontMetricsF head(fontOf(TypeRole::Title));
    const QFontMetricsF body(fontOf(TypeRole::Body));
    const QRectF room(0, 0, wide - 64, 400);
    const double titleHigh = head.boundingRect(room, Qt::TextWordWrap, title).height();
    const double textHigh = body.boundingRect(room, Qt::TextWordWrap, text).height();
    QRectF box(0, 0, wide, titleHigh + textHigh + 38);
    box.moveCenter(frameRect().center());
    drawBox(painter, box, t[Token::Bg1], t[Token::Line], 6);
    const Mirror seen(box);
    drawIcon(painter, icon, seen(QRectF(box.left() + 16, box.top() + 16, 18, 18)), color);
    const QRectF inner = seen(box.adjusted(48, 16, -16, -16));
    painter.setFont(fontOf(TypeRole::Title));
    painter.setPen(t[Token::Text]);
    painter.drawText(inner, Qt::TextWordWrap, title);
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(t[Token::Text2]);
    painter.drawText(inner.adjusted(0, titleHigh + 6, 0, 0), Qt::TextWordWrap, text);
}

void CanvasView::drawAside(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    const QString words = tr("This viewer does not get this scene");
    const QFont font = fontOf(TypeRole::Body);
    QRectF banner(0, 0, QFontMetricsF(font).horizontalAdvance(words) + 44, 28);
    banner.moveCenter({frameRect().center().x(), frameRect().top() + 26});
    drawBox(painter, banner, t[Token::Bg1], t[Token::Data], 14);
    drawIcon(painter, QStringLiteral("person"),
             Mirror(banner)(QRectF(banner.left() + 11, banner.top() + 6, 16, 16)), t[Token::Data]);
    drawLine(painter, Mirror(banner)(banner.adjusted(33, 0, -8, 0)), words, font, t[Token::Text]);
}

} // namespace reelwright
