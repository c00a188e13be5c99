// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewergridview.h>

#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/focusframe.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/ownkeys.h>
#include <editor/viewers/viewergriddelegate.h>

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace reelwright {

namespace {

constexpr int narrowColumn = 96;
constexpr int wideColumn = 152;
constexpr int roomOfHeader = 36; // beside its words: margins and the arrow
constexpr int roomOfIcon = 18;

// The viewers' numbers in the data, and a mark at the one who is on screen.
class RowHeader : public QHeaderView {
public:
    explicit RowHeader(ViewerGridModel &model, QWidget *parent)
        : QHeaderView(Qt::Vertical, parent), m_model(model)
    {
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(rowHeight);
        setDefaultSectionSize(rowHeight);
        setSectionsClickable(true);
        setHighlightSections(false);
    }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(fontOf(TypeRole::SmallMono));
        const QString widest = Words::number(std::max(99, m_model.rowCount()));
        return {int(std::ceil(metrics.horizontalAdvance(widest))) + 36, 0};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokensOf(this);
        const bool shown = section == m_model.shownRow();
        painter->fillRect(rect, shown ? t.dataChip() : t[Token::Bg1]);
        const Mirror seen(rect);
        const QRectF row(rect);
        if (shown)
            drawIcon(*painter, QStringLiteral("person"),
                     seen(QRectF(row.left() + 6, row.center().y() - 7, 14, 14)), t[Token::Data]);
        drawLine(*painter, seen(row.adjusted(24, 0, -8, 0)),
                 m_model.headerData(section, Qt::Vertical, Qt::DisplayRole).toString(),
                 fontOf(TypeRole::SmallMono), t[shown ? Token::Data : Token::Text2],
                 Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    ViewerGridModel &m_model;
};

// The fields' names over their values, and an arrow at the one that rows are sorted by.
class ColumnHeader : public QHeaderView {
public:
    explicit ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokensOf(this);
        const bool sorted = section == sortIndicatorSection();
        painter->fillRect(rect, t[Token::Bg1]);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t[Token::Line]);
        const Mirror seen(rect);
        QRectF room = QRectF(rect).adjusted(8, 0, -8, 0);
        if (model()->headerData(section, Qt::Horizontal, ViewerGridModel::Inferred).toBool()) {
            drawIcon(*painter, QStringLiteral("function"),
                     seen(QRectF(room.left() - 2, room.center().y() - 7, 14, 14)), t[Token::Text2]);
            room.setLeft(room.left() + roomOfIcon - 2);
        }
        const bool number =
            model()->headerData(section, Qt::Horizontal, ViewerGridModel::Number).toBool();
        if (sorted) { // at the side that the words are not
            const double left = number ? room.left() - 2 : room.right() - 12;
            const QRectF arrow = seen(QRectF(left, room.center().y() - 7, 14, 14));
            painter->save();
            painter->translate(arrow.center());
            if (sortIndicatorOrder() == Qt::AscendingOrder)
                painter->scale(1, -1);
            drawIcon(*painter, QStringLiteral("chevron-down"), QRectF(-7, -7, 14, 14),
                     t[Token::Text]);
            painter->restore();
            room.adjust(number ? 14 : 0, 0, number ? 0 : -14, 0);
        }
        drawLine(*painter, seen(room),
                 model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                 fontOf(TypeRole::Strong), t[sorted ? Token::Text : Token::Text2],
                 (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};

} // namespace

ViewerGridView::ViewerGridView(ViewerGridModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ViewerGridDelegate(this))
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    for (auto *all : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        all->setAccessibleName(tr("All viewers"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setVerticalHeader(new RowHeader(model, this));
    setHorizontalHeader(new ColumnHeader(this));
    setModel(&model);
    setItemDelegate(m_delegate);
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setFixedHeight(reelwright::rowHeight);
    setAccessibleName(tr("Viewers"));
    connect(head, &QHeaderView::sortIndicatorChanged, &model, &ViewerGridModel::sort);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.viewerAt(index.row())); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ViewerGridView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ViewerGridView::bringPlaceBack);
    connect(&model, &QAbstractItemModel::headerDataChanged, this,
            [this] { verticalHeader()->viewport()->update(); });
}

void ViewerGridView::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    viewport()->update();
}

qint64 ViewerGridView::currentViewer() const
{
    return m_model.viewerAt(currentIndex().row());
}

QList<qint64> ViewerGridView::selectedViewers() const
{
    QList<qint64> all;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            all += m_model.viewerAt(row);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void ViewerGridView::goTo(qint64 viewer)
{
    const int row = m_model.rowOf(viewer);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    setCurrentIndex(index);
    scrollTo(index);
}

void ViewerGridView::goToSoon(qint64 viewer)
{
    if (!m_model.isFinding())
        return goTo(viewer);
    m_placeViewer = viewer;
    m_comesTo = true;
}

void ViewerGridView::keepPlace()
{
    if (!m_comesTo && currentIndex().isValid()) {
        m_placeViewer = currentViewer();
        m_placeColumn = currentIndex().column();
    }
}

void ViewerGridView::bringPlaceBack()
{
    sizeColumns();
    verticalHeader()->updateGeometry();
    updateGeometries();
    const int row = m_placeViewer < 0 ? -1 : m_model.rowOf(m_placeViewer);
    if (row >= 0 && m_placeColumn < m_model.columnCount())
        setCurrentIndex(m_model.index(row, m_placeColumn));
    if (std::exchange(m_comesTo, false) && row >= 0)
        scrollTo(currentIndex());
    tellRange();
    Q_EMIT movedTo();
}

// Widths that people gave stay for as long as the fields do.
void ViewerGridView::sizeColumns()
{
    QStringList names;
    for (int column = 0; column < m_model.columnCount(); ++column)
        names += m_model.nameOf(column);
    if (std::exchange(m_sized, names) == names)
        return;
    const QFontMetrics metrics(fontOf(TypeRole::Strong));
    for (int i = 0; i < names.size(); ++i) {
        const bool inferred = m_model.isInferred(i);
        const FieldType type = inferred ? FieldType::Text : m_model.fields()[i].type;
        const bool wide = type == FieldType::Text || type == FieldType::Link ||
                          type == FieldType::List || type == FieldType::Record ||
                          type == FieldType::Image;
        setColumnWidth(i, std::max(wide ? wideColumn : narrowColumn,
                                   metrics.horizontalAdvance(names[i]) + roomOfHeader +
                                       (inferred ? roomOfIcon : 0)));
    }
}

void ViewerGridView::tellRange()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model.lookAtRows(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void ViewerGridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellRange();
}

void ViewerGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellRange();
}

void ViewerGridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (!currentIndex().isValid())
        drawFocusFrame(painter, *this, viewport()->rect());
    if (m_model.rowCount() == 0 && !m_sentence.isEmpty())
        drawEmpty(painter, viewport()->rect(), m_sentence, tokensOf(this));
}

bool ViewerGridView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isTyping()) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const QAction *action = ownAction(*this, key);
        if (action && action->isEnabled()) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ViewerGridView::keyPressEvent(QKeyEvent *event)
{
    QAction *action = isTyping() ? nullptr : ownAction(*this, *event);
    if (action && action->isEnabled())
        action->trigger();
    else
        QTableView::keyPressEvent(event);
}

void ViewerGridView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT movedTo();
}

void ViewerGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT movedTo();
}

} // namespace reelwright
