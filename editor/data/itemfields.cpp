// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/itemfields.h>

#include <editor/data/fieldmodel.h>
#include <editor/data/formrows.h>
#include <editor/theme/drawing.h>
#include <editor/theme/icons.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace reelwright {

ItemFields::ItemFields(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_addition(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_addition->setText(tr("Add a Field of Each Item"));
    m_addition->setIcon(themedIcon(QStringLiteral("plus"), Token::Text2));
    m_addition->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addition->setFixedHeight(controlHeight);
    m_addition->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_addition, 0, Qt::AlignLeft);
    connect(m_addition, &QToolButton::clicked, this, &ItemFields::add);
}

void ItemFields::addRow()
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    row.name = new QLineEdit(row.box);
    row.type = new QComboBox(row.box);
    row.removal = new QToolButton(row.box);
    const qsizetype number = m_rows.size();
    for (int i = 0; i <= int(FieldType::Record); ++i)
        row.type->addItem(themedIcon(FieldModel::typeIcon(FieldType(i)), Token::Text2),
                          FieldModel::typeName(FieldType(i)));
    row.type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.type->installEventFilter(this);
    row.removal->setIcon(themedIcon(QStringLiteral("close"), Token::Text2));
    row.removal->setAutoRaise(true);
    row.removal->setFixedSize(controlHeight, controlHeight);
    row.removal->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(row.name, 1);
    layout->addWidget(row.type, 1);
    layout->addWidget(row.removal);
    m_layout->insertWidget(int(number), row.box);
    connect(row.name, &QLineEdit::editingFinished, this, [this, number] { takeName(number); });
    connect(row.type, &QComboBox::activated, this, [this, number](int type) {
        QList<ItemField> next = m_items;
        next[number].type = FieldType(type);
        Q_EMIT edited(next);
    });
    connect(row.removal, &QToolButton::clicked, this, [this, number] {
        QList<ItemField> next = m_items;
        next.removeAt(number);
        Q_EMIT edited(next);
    });
    m_rows.append(row);
}

void ItemFields::show(const QList<ItemField> &items)
{
    m_items = items;
    while (m_rows.size() < items.size())
        addRow();
    while (m_rows.size() > items.size()) {
        QWidget *box = m_rows.takeLast().box;
        m_layout->removeWidget(box);
        box->hide();
        box->deleteLater(); // its own button may have been what took it away
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Row &row = m_rows[i];
        if (!row.name->isModified())
            row.name->setText(items[i].name);
        row.type->setCurrentIndex(int(items[i].type));
        row.name->setAccessibleName(tr("Name of item field %1").arg(i + 1));
        row.type->setAccessibleName(tr("Type of %1").arg(items[i].name));
        row.removal->setAccessibleName(tr("Remove %1").arg(items[i].name));
        row.removal->setToolTip(row.removal->accessibleName());
    }
}

bool ItemFields::eventFilter(QObject *watched, QEvent *event)
{
    if (isOwnKey(*event)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ItemFields::takeName(qsizetype row)
{
    if (row >= m_items.size() || !m_rows[row].name->isModified())
        return;
    m_rows[row].name->setModified(false);
    QList<ItemField> next = m_items;
    next[row].name = m_rows[row].name->text().trimmed();
    Q_EMIT edited(next);
}

void ItemFields::add()
{
    QList<ItemField> next = m_items;
    ItemField made;
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(next, [&](const ItemField &item) { return item.name == name; });
    };
    made.name = QStringLiteral("item_field");
    for (int number = 2; isTaken(made.name); ++number)
        made.name = QStringLiteral("item_field_%1").arg(number);
    next.append(made);
    Q_EMIT edited(next);
    if (m_rows.size() == next.size()) { // its name comes next
        m_rows.last().name->setFocus();
        m_rows.last().name->selectAll();
    }
}

} // namespace reelwright
