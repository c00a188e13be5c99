// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/reportview.h>

#include <editor/datasets/sampletable.h>
#include <editor/session/words.h>
#include <editor/theme/linelabel.h>
#include <editor/viewers/badrowmodel.h>
#include <model/data/csvwriter.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

QString sentences(const ImportReport &report)
{
    QStringList lines{ReportView::tr("%1 rows read, %2 taken, %3 set aside")
                          .arg(Words::number(report.read), Words::number(report.taken),
                               Words::number(report.bad.size()))};
    if (!report.repeated.isEmpty())
        lines += ReportView::tr("%Ln key(s) came more than once; the first row of each was taken",
                                nullptr, int(report.repeated.size()));
    if (!report.unseenColumns.isEmpty())
        lines +=
            ReportView::tr("No row had %1").arg(report.unseenColumns.join(QStringLiteral(", ")));
    return (lines + report.findings).join(u'\n');
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_model(new BadRowModel(this)),
      m_table(new PlainTable(tr("Rows set aside"), tr("Every row was taken"), this)),
      m_save(new QPushButton(tr("Save Rows Set Aside…"), this)),
      m_finding(new LineLabel(TypeRole::Caption, this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(0, 72), {1, 140}, {2, 200}})
        m_table->setColumnWidth(column, width);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(12);
    line->addWidget(m_save);
    line->addWidget(m_finding);
    line->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(m_table);
    layout->addLayout(rows, 1);
    layout->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &ReportView::askForFile);
    set({});
}

void ReportView::set(const ImportReport &report)
{
    m_report = report;
    m_model->set(report.bad);
    m_summary->setText(sentences(report));
    m_save->setVisible(!report.bad.isEmpty());
    m_finding->setText({});
}

QString ReportView::summary() const
{
    return m_summary->text();
}

QString ReportView::finding() const
{
    return m_finding->text();
}

void ReportView::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save Rows Set Aside"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportView::saveTo);
    dialog->open();
}

void ReportView::saveTo(const QString &path)
{
    const Result<void> saved = saveBadRows(path, m_report.bad);
    if (saved)
        m_finding->setText(tr("Saved; the file has viewers' values in plain"), Token::Warn);
    else
        m_finding->setText(saved.error().text(), Token::Bad);
}

} // namespace reelwright
