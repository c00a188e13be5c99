// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/valuepicker.h>

#include <editor/inspector/pickerdelegate.h>
#include <editor/theme/drawing.h>
#include <editor/theme/paneltitle.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int wide = 300;
constexpr int highWithoutRows = 80;
constexpr qsizetype mostRows = 7; // then they scroll

} // namespace

ValuePicker::ValuePicker(QWidget *anchor)
    : Overlay(anchor, Side::Below), m_title(new PanelTitle({}, this)),
      m_filter(new QLineEdit(this)), m_list(new QListView(this)), m_other(new QPushButton(this)),
      m_items(new QStandardItemModel(this)), m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_items);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the filter has it
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &ValuePicker::choose);
    connect(m_other, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT otherAsked();
    });
}

void ValuePicker::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_filter);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(8, 0, 8, 0);
    last->addWidget(m_other);
    layout->addLayout(last);
    m_other->hide();
}

void ValuePicker::setOther(const QString &words)
{
    m_other->setText(words);
    m_other->setVisible(!words.isEmpty());
}

void ValuePicker::open(const QString &title, const QList<Item> &items, const QString &now)
{
    setAccessibleName(title);
    m_title->setTitle(title);
    m_list->setAccessibleName(title);
    m_filter->clear();
    m_items->clear();
    for (const Item &each : items) {
        auto *item = new QStandardItem(each.name);
        item->setData(each.value, PickerDelegate::Value);
        item->setData(each.note, PickerDelegate::Note);
        item->setData(each.icon, PickerDelegate::Icon);
        item->setData(each.note.isEmpty() ? each.name : tr("%1, %2").arg(each.name, each.note),
                      Qt::AccessibleTextRole);
        m_items->appendRow(item);
        if (each.value == now)
            m_list->setCurrentIndex(m_shown->mapFromSource(item->index()));
    }
    const int rows = int(std::clamp<qsizetype>(items.size(), 1, mostRows));
    const int button = m_other->isVisibleTo(this) ? controlHeight + 4 : 0;
    openAt({wide, highWithoutRows + rows * PickerDelegate::rowHigh + button});
    m_filter->setFocus();
}

void ValuePicker::setPicture(const QString &value, const QImage &picture)
{
    for (int i = 0; i < m_items->rowCount(); ++i)
        if (m_items->item(i)->data(PickerDelegate::Value).toString() == value)
            m_items->item(i)->setData(picture, Qt::DecorationRole);
}

QImage ValuePicker::picture(const QString &value) const
{
    for (int i = 0; i < m_items->rowCount(); ++i)
        if (m_items->item(i)->data(PickerDelegate::Value).toString() == value)
            return m_items->item(i)->data(Qt::DecorationRole).value<QImage>();
    return {};
}

void ValuePicker::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    hide();
    Q_EMIT chosen(index.data(PickerDelegate::Value).toString());
}

void ValuePicker::step(int rows)
{
    const int last = m_shown->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_shown->index(row, 0));
}

bool ValuePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace reelwright
