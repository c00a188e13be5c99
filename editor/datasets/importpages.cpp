// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog's pages and buttons.
#include <editor/datasets/importdialog.h>

#include <editor/datasets/columnform.h>
#include <editor/datasets/columnsmodel.h>
#include <editor/datasets/importoptions.h>
#include <editor/datasets/rule.h>
#include <editor/datasets/sampletable.h>
#include <editor/theme/linelabel.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int sideWide = 336;

// Those of two forms, one under the other, are as wide.
void alignLabels(const QWidget &forms)
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : forms.findChildren<QFormLayout *>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole))
                labels += label->widget();
    int wide = 0;
    for (const QWidget *label : std::as_const(labels))
        wide = std::max(wide, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(wide);
}

} // namespace

QWidget *ImportDialog::makeColumnsPage()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(0, 136), {1, 196}, {2, 104}})
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_form->show(index.row()); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_model->alter([](ImportPlan &plan) { plan.makeFieldsOfAll(); });
        m_form->show(m_table->currentIndex().row());
        refresh();
    });
    auto *side = new QWidget;
    side->setFixedWidth(sideWide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_all);
    column->addStretch(1);
    column->addWidget(new Rule(Qt::Horizontal, side));
    column->addWidget(m_options);
    alignLabels(*side);
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(12, 4, 12, 0);
    columns->addWidget(m_table);
    layout->addLayout(columns, 1);
    layout->addWidget(new Rule(Qt::Vertical, page));
    layout->addWidget(side);
    return page;
}

QWidget *ImportDialog::makeImportPage()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->setSpacing(8);
    head->addWidget(m_progressWords);
    head->addWidget(m_progress);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_report, 1);
    layout->addStretch(0);
    return page;
}

void ImportDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_finding);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_isSettling = false;
        m_work.stop();
        goTo(page() == ImportPage ? ColumnsPage : SourcePage);
    });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
}

} // namespace reelwright
