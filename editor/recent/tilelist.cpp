// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/recent/tilelist.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/ownkeys.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace reelwright {

namespace {

constexpr int narrowest = 208;
constexpr int gap = 16; // behind and below each tile
constexpr int wordsHeight = 60;
constexpr int crossSize = 20;

QRect pictureRect(const QRect &cell)
{
    const QRectF picture(cell.left(), cell.top(), cell.width() - gap,
                         cell.height() - gap - wordsHeight);
    return Mirror(cell)(picture).toRect();
}

QRect crossRect(const QRect &cell)
{
    const QRect picture = pictureRect(cell);
    const QRectF cross(picture.right() - crossSize - 5, picture.top() + 6, crossSize, crossSize);
    return Mirror(picture)(cross).toRect();
}

class TileDelegate : public QStyledItemDelegate {
public:
    explicit TileDelegate(TileList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_list->gridSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const QRectF picture = pictureRect(option.rect);
        const bool missing = index.data(TileModel::Missing).toBool();
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool focused = option.state & QStyle::State_HasFocus &&
                             option.state & QStyle::State_KeyboardFocusChange;
        drawPicture(*painter, picture, index.data(TileModel::Picture).value<QImage>(), missing, t);
        drawBox(*painter, picture, {},
                t[focused               ? Token::Focus
                  : hovered && !missing ? Token::Text2
                                        : Token::Line]);
        const QRectF name(picture.left(), picture.bottom() + 6, picture.width(), 18);
        drawLine(*painter, name, index.data(TileModel::TileName).toString(),
                 fontOf(TypeRole::Strong), t[missing ? Token::Text2 : Token::Text]);
        const QFont small = fontOf(TypeRole::Caption);
        const QRectF facts = name.translated(0, 17); // a folder's end says more than its beginning
        drawLine(*painter, facts,
                 QFontMetricsF(small).elidedText(index.data(TileModel::Facts).toString(),
                                                 Qt::ElideLeft, facts.width()),
                 small, t[Token::Text2]);
        drawLine(*painter, facts.translated(0, 16), index.data(TileModel::Changed).toString(),
                 small, t[Token::Text2]);
        if (hovered && index.data(TileModel::Removable).toBool())
            drawCross(*painter, crossRect(option.rect), t);
    }

private:
    TileList *m_list;

    static void drawPicture(QPainter &painter, const QRectF &rect, const QImage &image,
                            bool missing, const Tokens &t)
    {
        drawBox(painter, rect, t[Token::Bg1]);
        if (image.isNull()) {
            drawIcon(painter, missing ? QStringLiteral("warning") : QStringLiteral("document"),
                     QRectF(rect.center() - QPointF(12, 12), QSizeF(24, 24)), t[Token::Off]);
            return;
        }
        QPainterPath round;
        round.addRoundedRect(rect, corner, corner);
        painter.save();
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
        painter.setClipPath(round);
        QRectF place(QPointF(), QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio));
        place.moveCenter(rect.center());
        painter.setOpacity(missing ? 0.3 : 1);
        painter.drawImage(place, image);
        painter.restore();
    }

    static void drawCross(QPainter &painter, const QRectF &rect, const Tokens &t)
    {
        drawBox(painter, rect, t[Token::Bg2], t[Token::Line]);
        drawIcon(painter, QStringLiteral("close"), rect.adjusted(2, 2, -2, -2), t[Token::Text]);
    }
};

} // namespace

TileList::TileList(TileModel &model, const QString &sentence, QWidget *parent)
    : EmptyList(sentence, parent), m_model(model),
      m_remove(new QAction(tr("&Remove from the List"), this))
{
    setModel(&model);
    setItemDelegate(new TileDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    viewport()->setBackgroundRole(QPalette::Shadow);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    addAction(m_remove);
    connect(&model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(m_remove, &QAction::triggered, this, &TileList::removeCurrent);
    connect(this, &QListView::activated, this, &TileList::open);
}

QRect TileList::crossOf(const QModelIndex &index) const
{
    return crossRect(visualRect(index));
}

bool TileList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        ownAction(*this, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return EmptyList::event(event);
}

void TileList::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = ownAction(*this, *event))
        action->trigger();
    else
        EmptyList::keyPressEvent(event);
}

void TileList::resizeEvent(QResizeEvent *event)
{
    // The room for a scroll bar is left free always, so that tiles stay as large when it comes.
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2;
    const int cell = room / std::max(1, room / narrowest);
    const QSize grid(cell, (cell - gap) * 9 / 16 + wordsHeight + gap);
    if (grid != gridSize()) {
        setGridSize(grid);
        updateGeometry();
    }
    EmptyList::resizeEvent(event);
}

QSize TileList::sizeHint() const
{
    const int columns = std::max(1, width() / std::max(1, gridSize().width()));
    const int rows = std::max(1, (m_model.rowCount() + columns - 1) / columns);
    return {narrowest, rows * gridSize().height()};
}

QSize TileList::minimumSizeHint() const
{
    return {narrowest, gridSize().height()};
}

void TileList::paintEvent(QPaintEvent *event)
{
    if (m_model.rowCount() == 0) {
        QPainter painter(viewport());
        const QRectF room = viewport()->rect();
        drawBox(painter, Mirror(room)(room.adjusted(0, 0, -gap, -gap)), {},
                tokensOf(this)[Token::Line]);
    }
    EmptyList::paintEvent(event);
}

void TileList::mouseReleaseEvent(QMouseEvent *event)
{
    EmptyList::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (index.data(TileModel::Removable).toBool() && crossOf(index).contains(event->pos()))
        Q_EMIT removed(m_model.pathAt(index));
    else if (pictureRect(visualRect(index)).adjusted(0, 0, 0, wordsHeight).contains(event->pos()))
        open(index);
}

void TileList::open(const QModelIndex &index)
{
    if (!index.data(TileModel::Missing).toBool())
        Q_EMIT opened(m_model.pathAt(index));
}

void TileList::removeCurrent()
{
    if (currentIndex().data(TileModel::Removable).toBool())
        Q_EMIT removed(m_model.pathAt(currentIndex()));
}

void TileList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.data(TileModel::Removable).toBool())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_remove);
    menu->popup(event->globalPos());
}

} // namespace reelwright
