// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/variants/variantlist.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/ownkeys.h>
#include <editor/variants/tilegrid.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <algorithm>

namespace reelwright {

namespace {

constexpr int lineHeight = 17;

QRect placeIn(const QRect &cell, double aspect)
{
    const QSize size = pictureIn(cell.size(), aspect);
    return {QPoint(cell.left() + (cell.width() - size.width()) / 2, cell.top() + tileGap / 2),
            size};
}

class VariantDelegate : public QStyledItemDelegate {
public:
    VariantDelegate(const VariantModel &model, VariantList *list)
        : QStyledItemDelegate(list), m_model(model), m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_list->gridSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const QRectF picture = placeIn(option.rect, m_model.aspect());
        drawPicture(*painter, picture, index, t);
        const bool current = index.data(VariantModel::Current).toBool();
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool focused = option.state & QStyle::State_HasFocus;
        if (current || focused || hovered) {
            const QColor edge = t[current || focused ? Token::Focus : Token::Text2];
            drawBox(*painter, picture.adjusted(-2, -2, 2, 2), {}, edge);
            if (current)
                drawBox(*painter, picture.adjusted(-1, -1, 1, 1), {}, edge);
        }
        const QRectF name(picture.left(), picture.bottom() + 3, picture.width(), lineHeight);
        drawLine(*painter, name, index.data(VariantModel::ViewerName).toString(),
                 fontOf(TypeRole::Strong), t[Token::Text]);
        drawLine(*painter, name.translated(0, lineHeight - 1),
                 index.data(VariantModel::Facts).toString(), fontOf(TypeRole::Caption),
                 t[Token::Data]);
    }

private:
    const VariantModel &m_model;
    VariantList *m_list;

    // Where there is no picture, why.
    static void drawPicture(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                            const Tokens &t)
    {
        const auto image = index.data(VariantModel::Picture).value<QImage>();
        const QString fault = index.data(VariantModel::Fault).toString();
        if (!image.isNull() && fault.isEmpty()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(rect, image);
            return;
        }
        painter.fillRect(rect, t[Token::Bg2]);
        if (fault.isEmpty())
            return;
        drawIcon(painter, QStringLiteral("warning"),
                 QRectF(rect.center() - QPointF(8, 20), QSizeF(16, 16)), t[Token::Bad]);
        painter.setPen(t[Token::Text]);
        painter.setFont(fontOf(TypeRole::Caption));
        painter.drawText(rect.adjusted(8, rect.height() / 2, -8, -4),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, fault);
    }
};

} // namespace

VariantList::VariantList(VariantModel &model, QWidget *parent)
    : EmptyList({}, parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new VariantDelegate(model, this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setAccessibleName(tr("Viewers beside each other"));
    viewport()->setBackgroundRole(QPalette::Shadow);
    connect(&model, &QAbstractItemModel::modelReset, this, &VariantList::fit);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

QRect VariantList::pictureRect(const QModelIndex &index) const
{
    return placeIn(visualRect(index), m_model.aspect());
}

void VariantList::fit()
{
    // The room for a scroll bar is left free always, so that tiles stay as large when it comes.
    const QSize room = maximumViewportSize() -
                       QSize(style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2, 2);
    const QSize cell = cellIn(room, std::max(1, m_model.rowCount()), m_model.aspect());
    if (cell != gridSize())
        setGridSize(cell);
    const QSize picture = pictureIn(cell, m_model.aspect()) * devicePixelRatioF();
    m_model.setPictureSize(isVisible() ? picture : QSize());
}

void VariantList::resizeEvent(QResizeEvent *event)
{
    fit();
    EmptyList::resizeEvent(event);
}

void VariantList::showEvent(QShowEvent *event)
{
    EmptyList::showEvent(event);
    fit();
}

void VariantList::hideEvent(QHideEvent *event)
{
    EmptyList::hideEvent(event);
    m_model.setPictureSize({});
}

// Arrows go from picture to picture here, not from frame to frame.
bool VariantList::isMine(const QKeyEvent &event) const
{
    static constexpr int keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                   Qt::Key_Home, Qt::Key_End,   Qt::Key_Return, Qt::Key_Enter};
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    return ownAction(*this, event) ||
           (plain && std::find(std::begin(keys), std::end(keys), event.key()) != std::end(keys));
}

bool VariantList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMine(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return EmptyList::event(event);
}

void VariantList::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = ownAction(*this, *event))
        action->trigger();
    else
        EmptyList::keyPressEvent(event);
}

void VariantList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace reelwright
