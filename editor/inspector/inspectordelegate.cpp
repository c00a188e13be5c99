// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/inspectordelegate.h>

#include <editor/inspector/easingcurve.h>
#include <editor/inspector/inspectorlayout.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QAbstractItemView>

namespace reelwright {

namespace {

using namespace inspector;

constexpr int mostValueHeight = 96;

bool isFigure(const InspectorRow &row)
{
    return row.color.isValid() ||
           (!row.value.isEmpty() && (row.value[0].isDigit() || row.value[0] == u'-'));
}

// How high the value is in a column of a width: a line, or more for a long text.
int valueHeight(const InspectorRow &row, double width)
{
    const double room = width - (row.binding.isEmpty() ? 0 : 16);
    const QRectF set = QFontMetricsF(fontOf(TypeRole::Body))
                           .boundingRect(QRectF(0, 0, room, mostValueHeight), Qt::TextWordWrap,
                                         isolated(row.value));
    return isFigure(row) || row.easingOf ? 22
                                         : std::clamp(int(set.height()) + 6, 22, mostValueHeight);
}

const InspectorRow &rowOf(const QModelIndex &index)
{
    return static_cast<const InspectorModel *>(index.model())->row(index.row());
}

} // namespace

InspectorDelegate::InspectorDelegate(Session &session, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_edits(session)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *, EndEditHint hint) {
        if (hint == RevertModelCache)
            m_session.dropPreview();
    });
}

QSize InspectorDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const InspectorRow &row = rowOf(index);
    if (row.section)
        return {100, rowHeight + 6};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = view ? view->viewport()->width() : option.rect.width();
    const int value =
        row.value.isEmpty() ? 2 : valueHeight(row, valueOf(QRectF(0, 0, width, 0)).width());
    if (row.binding.isEmpty())
        return {100, std::max(value + 4, rowHeight - 2)};
    return {100, int(flow(row.binding, valueOf(QRectF(0, 0, width, 0)).width()).height) + value +
                     4 + (row.bound ? fallbackHigh : 0)};
}

void InspectorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const InspectorRow &row = rowOf(index);
    const QRectF rect = option.rect;
    if (row.section)
        drawSection(*painter, rect, row, t);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, t[Token::Bg2]);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        drawBox(*painter, rect.adjusted(4, 0, -4, 0), {}, t[Token::Focus]);
    if (row.section)
        return;
    const QRectF line(rect.left(), rect.top(), rect.width(), rowHeight - 2);
    const QRectF label(rect.left() + pad, rect.top(), labelWidth - 8, line.height());
    drawLine(*painter, Mirror(rect)(label),
             row.overridden ? row.label + QStringLiteral(" *") : row.label, fontOf(TypeRole::Body),
             t[row.overridden ? Token::Text : Token::Text2]);
    const QRectF value = valueOf(rect);
    double top = value.top() + 2;
    if (!row.binding.isEmpty()) {
        const BindingFlow chips = flow(row.binding, value.width());
        drawFlow(*painter, QRectF(value.left(), top, value.width(), chips.height), chips, t);
        top += chips.height;
    }
    drawValue(*painter, QRectF(value.left(), top, value.width(), valueHeight(row, value.width())),
              row, t);
    if (row.bound)
        drawFallback(*painter, fallbackOf(rect), row, t);
    drawMarks(*painter, line, row, index.flags() & Qt::ItemIsEditable, t);
}

void InspectorDelegate::drawSection(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                                    const Tokens &t) const
{
    const QRectF line = rect.adjusted(pad, 8, -pad, 0);
    const int wide = drawLine(painter, line, row.label, fontOf(TypeRole::Strong), t[Token::Text]);
    painter.fillRect(Mirror(line)(QRectF(line.left() + wide + 10, std::round(line.center().y()),
                                         line.width() - wide - 10, 1)),
                     t[Token::Line]);
}

void InspectorDelegate::drawValue(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                                  const Tokens &t) const
{
    const Mirror seen(rect);
    QRectF room = rect; // from the left
    if (!row.binding.isEmpty() && !row.value.isEmpty()) {
        drawLine(painter, seen(room.adjusted(0, 0, 0, 22 - room.height())), QStringLiteral("="),
                 fontOf(TypeRole::SmallMono), t[Token::Text2]);
        room.setLeft(room.left() + 16);
    }
    if (row.easingOf && row.easing) {
        drawEasing(painter, seen(QRectF(room.left() + 1, room.center().y() - 7, 14, 14)),
                   *row.easing, t[Token::Time]);
        room.setLeft(room.left() + 22);
    }
    if (row.color.isValid()) {
        const QRectF swatch(room.left(), room.center().y() - 7, 14, 14);
        drawBox(painter, seen(swatch), row.color, t[Token::Line], 3);
        room.setLeft(room.left() + 22);
    }
    room = seen(room);
    if (row.mixed) {
        drawLine(painter, room, row.value, fontOf(TypeRole::Body), t[Token::Text2]);
        return;
    }
    if (isFigure(row)) {
        const QString figure = row.color.isValid() ? leftToRight(row.value) : row.value;
        drawLine(painter, room, figure, fontOf(TypeRole::Mono), t[Token::Text]);
        return;
    }
    if (row.easingOf) {
        drawLine(painter, room, row.value, fontOf(TypeRole::Body), t[Token::Text]);
        return;
    }
    painter.setFont(fontOf(TypeRole::Body));
    painter.setPen(t[Token::Text]);
    painter.drawText(room.adjusted(0, 3, 0, 0), Qt::TextWordWrap, isolated(row.value));
}

void InspectorDelegate::drawFallback(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                                     const Tokens &t) const
{
    drawLine(painter, rect, tr("or"), fontOf(TypeRole::Caption), t[Token::Text2]);
    drawLine(painter, Mirror(rect)(rect.adjusted(orWidth, 0, 0, 0)),
             row.otherwise ? row.fallback : tr("nothing: no video"), fontOf(TypeRole::Body),
             t[row.otherwise ? Token::Text : Token::Text2]);
}

// What a property could have is drawn faintly where it could be edited.
void InspectorDelegate::drawMarks(QPainter &painter, const QRectF &rect, const InspectorRow &row,
                                  bool editable, const Tokens &t) const
{
    if (row.locked) {
        QRectF lock(0, 0, 14, 14);
        lock.moveCenter(ringOf(rect));
        drawIcon(painter, QStringLiteral("locked"), lock, t[Token::Text2]);
        return;
    }
    const bool offered = editable && row.property;
    const bool animatable = offered && specOf(*row.property).animatable;
    if (row.keyframed)
        drawDiamond(painter, diamondOf(rect), 4.5, t[Token::Time], row.onKeyframe);
    else if (animatable)
        drawDiamond(painter, diamondOf(rect), 4.5, t[Token::Off], false);
    const bool bound = !row.binding.isEmpty();
    if (!bound &&
        !(offered && specOf(*row.property).isBindable() && (!row.keyframed || row.onKeyframe)))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t[bound ? Token::Data : Token::Off], 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ringOf(rect), 5, 5);
    if (bound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[Token::Data]);
        painter.drawEllipse(ringOf(rect), 2, 2);
    }
    painter.restore();
}

} // namespace reelwright
