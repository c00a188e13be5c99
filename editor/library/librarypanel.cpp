// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/library/librarypanel.h>

#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/paneltitle.h>

#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr QSize pictureSize(96, 54);
constexpr int rowHigh = 70;

class SceneDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, rowHigh};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
        const bool current = index.data(SceneModel::Current).toBool();
        if (current)
            drawBox(*painter, row, t[Token::Bg3]);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(*painter, row, t[Token::Bg2]);
        if (option.state & QStyle::State_HasFocus && option.widget->hasFocus() &&
            option.state & QStyle::State_KeyboardFocusChange)
            drawBox(*painter, row, {}, t[Token::Focus]);
        const bool inVideo = index.data(SceneModel::InVideo).toBool();
        const QRectF picture(row.left() + 6, row.center().y() - pictureSize.height() / 2.0,
                             pictureSize.width(), pictureSize.height());
        drawPicture(*painter, picture, index, t);
        const QRectF words = QRectF(row).adjusted(pictureSize.width() + 18, 0, -6, 0);
        const QRectF name(words.left(), row.center().y() - 19, words.width(), 20);
        const QColor color = t[inVideo ? Token::Text : Token::Text2];
        drawLine(*painter, name, index.data(SceneModel::SceneName).toString(),
                 fontOf(TypeRole::Strong), color);
        drawLine(*painter, name.translated(0, 19), index.data(SceneModel::Facts).toString(),
                 fontOf(TypeRole::Caption), t[Token::Text2]);
    }

private:
    static void drawPicture(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                            const Tokens &t)
    {
        const QImage image = index.data(SceneModel::Picture).value<QImage>();
        painter.fillRect(rect, t[Token::Bg0]);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!image.isNull()) {
            QSizeF size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio);
            QRectF place(QPointF(), size);
            place.moveCenter(rect.center());
            painter.drawImage(place, image);
        }
        if (!index.data(SceneModel::InVideo).toBool())
            painter.fillRect(rect, t.clear(Token::Bg1, 0.62));
        if (!index.data(SceneModel::Problem).toString().isEmpty())
            drawIcon(painter, QStringLiteral("warning"),
                     QRectF(rect.center().x() - 9, rect.center().y() - 9, 18, 18), t[Token::Bad]);
        if (index.data(SceneModel::Variable).toBool())
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t[Token::Data]);
        drawBox(painter, rect.adjusted(-1, -1, 1, 1), {}, t[Token::Line], 2);
    }
};

} // namespace

LibraryPanel::LibraryPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_model(session), m_list(new QListView(this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SceneDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Scenes"));
    m_model.setPictureSize(pictureSize * devicePixelRatioF());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PanelTitle(tr("Scenes"), this));
    layout->addWidget(m_list);
    const auto visit = [this, &session](const QModelIndex &index) {
        session.visit(m_model.sceneAt(index));
    };
    connect(m_list, &QListView::clicked, this, visit);
    connect(m_list, &QListView::activated, this, visit);
}

} // namespace reelwright
