// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewersearch.h>

#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>
#include <editor/theme/overlay.h>

#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int matchHeight = 30;
constexpr int mostRows = 10;

class MatchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, matchHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected)
            drawBox(*painter, row, t.soft(Token::Focus, 0.3));
        else if (option.state & QStyle::State_MouseOver)
            drawBox(*painter, row, t[Token::Bg2]);
        const QString number = Words::number(index.data(MatchModel::Position).toLongLong() + 1);
        const QRectF inner = row.adjusted(8, 0, -8, 0);
        const Mirror seen(row);
        const QRectF left(inner.left(), inner.top(), inner.width() * 0.45, inner.height());
        const QRectF right(left.right() + 8, inner.top(), inner.width() * 0.37, inner.height());
        drawLine(*painter, seen(left), index.data(MatchModel::Name).toString(),
                 fontOf(TypeRole::Body), t[Token::Text]);
        const int wide = drawLine(*painter, seen(right),
                                  index.data(MatchModel::FieldName).toString(),
                                  fontOf(TypeRole::Caption), t[Token::Text2]);
        drawLine(*painter, seen(right.adjusted(wide + 6, 0, 0, 0)),
                 index.data(MatchModel::FieldValue).toString(), fontOf(TypeRole::Body),
                 t[Token::Data]);
        drawLine(*painter, inner, number, fontOf(TypeRole::SmallMono), t[Token::Text2],
                 Qt::AlignRight | Qt::AlignVCenter);
    }
};

class EmptyNote : public QListView {
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        drawEmpty(painter, viewport()->rect(),
                  QCoreApplication::translate("reelwright::ViewerSearch",
                                              "No viewer has this in any field."),
                  tokensOf(this));
    }
};

} // namespace

ViewerSearch::ViewerSearch(Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_model(session),
      m_overlay(new Overlay(this, Overlay::Side::Below)), m_list(new EmptyNote(m_overlay))
{
    setPlaceholderText(tr("Find a viewer"));
    setAccessibleName(tr("Find a viewer by any field"));
    setClearButtonEnabled(false);
    addAction(themedIcon(QStringLiteral("search"), Token::Text2), LeadingPosition);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(m_overlay);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->addWidget(m_list);
    connect(this, &QLineEdit::textEdited, this, &ViewerSearch::find);
    connect(m_list, &QListView::clicked, this, &ViewerSearch::choose);
}

bool ViewerSearch::isOpen() const
{
    return m_overlay->isVisible();
}

void ViewerSearch::find()
{
    if (text().trimmed().isEmpty()) {
        m_overlay->hide();
        return;
    }
    m_session.search(text(), [search = QPointer(this)](const QList<ViewerMatch> &matches) {
        if (search)
            search->showMatches(matches);
    });
}

void ViewerSearch::showMatches(const QList<ViewerMatch> &matches)
{
    m_model.set(matches);
    if (!matches.isEmpty())
        m_list->setCurrentIndex(m_model.index(0));
    const int rows = std::clamp(int(matches.size()), 2, mostRows);
    m_overlay->openAt({std::max(width(), 460), rows * matchHeight + 12});
}

void ViewerSearch::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_take)
        m_take(m_model.at(index.row()).record);
    else
        m_session.showViewer(m_model.at(index.row()).record.index);
    m_overlay->hide();
    clear();
    clearFocus();
}

void ViewerSearch::moveBy(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void ViewerSearch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen())
            choose(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        clear();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ViewerSearch::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        find();
}

} // namespace reelwright
