// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/library/scenedelegate.h>

#include <editor/library/scenemodel.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>
#include <editor/theme/mirror.h>

#include <QLineEdit>

namespace reelwright {

namespace {

constexpr int rowHigh = 70;

QRectF rowOf(const QStyleOptionViewItem &option)
{
    return QRectF(option.rect).adjusted(6, 1, -6, -1);
}

QRectF wordsOf(const QRectF &row)
{
    return row.adjusted(SceneDelegate::pictureSize.width() + 18, 0, -6, 0);
}

QColor frameOf(const QStyleOptionViewItem &option, const Tokens &t)
{
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        return t[Token::Focus];
    if (!(option.state & QStyle::State_Selected))
        return {};
    return t[option.widget->hasFocus() ? Token::Focus : Token::Line];
}

} // namespace

QSize SceneDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, rowHigh};
}

void SceneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QRectF row = rowOf(option);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (index.data(SceneModel::Current).toBool())
        drawBox(*painter, row, t[Token::Bg3], frameOf(option, t));
    else
        drawBox(*painter, row, hovered ? t[Token::Bg2] : QColor(), frameOf(option, t));
    const QRectF picture(row.left() + 6, row.center().y() - pictureSize.height() / 2.0,
                         pictureSize.width(), pictureSize.height());
    const Mirror seen(row);
    drawPicture(*painter, seen(picture), index, t);
    const QStringList tags = index.data(SceneModel::Tags).toStringList();
    const QRectF words = wordsOf(row);
    const double top = row.center().y() - (tags.isEmpty() ? 19 : 28);
    const QRectF name = seen(QRectF(words.left(), top, words.width(), 20));
    const QColor color = t[index.data(SceneModel::InVideo).toBool() ? Token::Text : Token::Text2];
    drawLine(*painter, name, index.data(SceneModel::SceneName).toString(), fontOf(TypeRole::Strong),
             color);
    const QFont caption = fontOf(TypeRole::Caption);
    drawLine(*painter, name.translated(0, 19), index.data(SceneModel::Facts).toString(), caption,
             t[Token::Text2]);
    drawLine(*painter, name.translated(0, 36), tags.join(QStringLiteral(" · ")), caption,
             t[Token::Text2]);
}

void SceneDelegate::drawPicture(QPainter &painter, const QRectF &rect, const QModelIndex &index,
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

QWidget *SceneDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    const bool tags = m_role == SceneModel::Tags;
    line->setAccessibleName(tags ? tr("Tags") : tr("Name"));
    if (tags)
        line->setPlaceholderText(tr("Tags, with commas between"));
    return line;
}

void SceneDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified()) // the scene was drawn anew meanwhile
        return;
    line->setText(m_role == SceneModel::Tags
                      ? index.data(m_role).toStringList().join(QStringLiteral(", "))
                      : index.data(SceneModel::SceneName).toString());
    line->selectAll();
}

void SceneDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (m_role != SceneModel::Tags) {
        model->setData(index, text.trimmed(), Qt::EditRole);
        return;
    }
    QStringList tags;
    for (const QString &tag : text.split(u','))
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    tags.removeDuplicates();
    model->setData(index, tags, SceneModel::Tags);
}

void SceneDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    const QRectF row = rowOf(option);
    const QRectF words = wordsOf(row);
    const QRectF field(words.left() - 5, std::floor(words.center().y()) - controlHeight / 2,
                       words.width() + 5, controlHeight);
    editor->setGeometry(Mirror(row)(field).toRect());
}

} // namespace reelwright
