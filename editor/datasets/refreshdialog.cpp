// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/refreshdialog.h>

#include <editor/datasets/rule.h>
#include <editor/datasets/sampletable.h>
#include <editor/session/words.h>
#include <model/dataset/refit.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reelwright {

struct RefreshDialog::Read {
    Dataset dataset; // with the new rows
    ImportReport report;
    ColumnChanges columns;
    QList<ChangeLine> lines;
    qint64 added = 0;
    qint64 gone = 0;
    qint64 altered = 0;
    qint64 same = 0;

    bool changesRows() const { return added + gone + altered > 0; }
};

RefreshDialog::RefreshDialog(Session &session, ImportWork &work, const DatasetAbout &about,
                             QWidget *parent)
    : QDialog(parent), m_session(session), m_work(work), m_workWhileThere(&work), m_about(about),
      m_document(session.templatePath()), m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_tabs(new QTabWidget(this)),
      m_model(new ChangesModel(this)),
      m_table(new PlainTable(tr("Changes"), tr("Nothing is different"), this)),
      m_report(new ReportView(this)), m_secretRow(new QWidget(this)),
      m_secret(new QLineEdit(m_secretRow)), m_hasSecret(std::make_shared<std::atomic<bool>>(false)),
      m_again(new QPushButton(tr("Try Again"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_takeOver(new QPushButton(tr("Take Over"), this))
{
    setObjectName(QStringLiteral("refreshDialog"));
    setWindowTitle(tr("Refresh “%1”").arg(about.name));
    layOut();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &RefreshDialog::begin);
    connect(m_takeOver, &QPushButton::clicked, this, &RefreshDialog::seal);
    connect(&work, &ImportWork::progress, this, [this](qint64 read, qint64) {
        if (!m_read)
            m_summary->setText(tr("Reading: %1 rows").arg(Words::number(read)));
    });
    resize(800, 560);
    begin();
}

RefreshDialog::~RefreshDialog()
{
    (void)SecretText::takeFrom(*m_secret);
    if (m_workWhileThere)
        m_workWhileThere->stop();
}

void RefreshDialog::layOut()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 0);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password or token"));
    auto *secretRow = new QHBoxLayout(m_secretRow);
    secretRow->setContentsMargins(0, 0, 0, 0);
    secretRow->setSpacing(12);
    secretRow->addWidget(new QLabel(tr("Password or token"), m_secretRow));
    secretRow->addWidget(m_secret, 1);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(0, 80), {1, 140}, {2, 140}, {3, 180}})
        m_table->setColumnWidth(column, width);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is different"));
    auto *changes = new QWidget(m_tabs);
    auto *rows = new QHBoxLayout(changes);
    rows->setContentsMargins(12, 4, 12, 0);
    rows->addWidget(m_table);
    m_tabs->addTab(changes, tr("Changes"));
    m_tabs->addTab(m_report, tr("Rows Set Aside"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    head->addWidget(m_summary);
    head->addWidget(m_progress);
    head->addWidget(m_secretRow);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    buttons->addWidget(m_takeOver);
    for (QPushButton *button : {m_cancel, m_again, m_takeOver})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addLayout(buttons);
}

// What was altered by hand is part of what the source's rows are compared with.
void RefreshDialog::begin()
{
    m_read.reset();
    m_finding.clear();
    m_summary->setText(tr("Reading…"));
    m_isSettling = true;
    m_session.sealViewers([self = QPointer(this)](const Result<void> &sealed) {
        if (!self || !std::exchange(self->m_isSettling, false)) // it has been left
            return;
        sealed ? self->read() : self->failWith(sealed.error());
    });
    refresh();
}

// On a copy of its own: viewers can be looked at meanwhile.
void RefreshDialog::read()
{
    const Template &value = m_session.kept();
    const LookupTable *table = value.table(m_about.table);
    const QList<Field> fields = table ? table->fields : value.fields;
    const QString key = table ? table->key : value.key;
    m_work.run<std::shared_ptr<Read>>(
        [document = m_session.document()->path(), about = m_about, fields, key,
         typed = SecretText::takeFrom(*m_secret), hasSecret = m_hasSecret,
         &keys = m_session.keys()](ImportWork::Going &going) -> Result<std::shared_ptr<Read>> {
            const auto goOn = [&going] { return going.goesOn(); };
            DatasetVault vault(document, keys, goOn);
            Result<Dataset> old = vault.open(about.id);
            if (!old)
                return fail(old.error());
            QList<BadRow> lost;
            const Result<Dataset> before = refit(std::move(*old), fields, key, lost, goOn);
            const Result<Origin> origin = before ? originFrom(before->origin)
                                                 : fail(before.error());
            if (!origin)
                return fail(origin.error());
            *hasSecret = !origin->source.secret.isEmpty();
            if (!typed.isEmpty() && !origin->source.secret.isEmpty())
                (void)keys.keepSecret(origin->source.secret, typed, goOn);
            LiveOptions live;
            live.stop = going.stop();
            Result<Refresh> fresh = readAgain(
                origin->source, keys.secrets(goOn), fields, key, origin->mapping, before->rows,
                [&going](const ImportReport &soFar) {
                    going.tell(soFar.read, soFar.taken);
                    return going.goesOn();
                },
                live);
            if (!fresh)
                return fail(fresh.error());
            const RowChanges &rows = fresh->rows;
            auto lines = changeLines(rows, before->rows, fresh->intake.table, key);
            return std::make_shared<Read>(Read{
                Dataset{before->about, key, before->origin, std::move(fresh->intake.table)},
                fresh->intake.report, fresh->columns, std::move(lines), qint64(rows.added.size()),
                qint64(rows.gone.size()), qint64(rows.altered.size()), rows.same});
        },
        [this](Result<std::shared_ptr<Read>> read) { take(std::move(read)); });
    refresh();
}

void RefreshDialog::take(Result<std::shared_ptr<Read>> read)
{
    if (!read) {
        failWith(read.error());
        return;
    }
    m_read = *read;
    QStringList lines{tr("%1 added, %2 gone, %3 altered, %4 the same")
                          .arg(Words::number(m_read->added), Words::number(m_read->gone),
                               Words::number(m_read->altered), Words::number(m_read->same))};
    if (!m_read->columns.added.isEmpty())
        lines +=
            tr("Columns that are new: %1").arg(m_read->columns.added.join(QStringLiteral(", ")));
    if (!m_read->columns.gone.isEmpty())
        lines +=
            tr("Columns that are gone: %1").arg(m_read->columns.gone.join(QStringLiteral(", ")));
    if (m_read->lines.size() == mostChangeLines)
        lines += tr("The first %1 changes are shown").arg(Words::number(mostChangeLines));
    m_summary->setText(lines.join(u'\n'));
    m_model->set(m_read->lines);
    m_report->set(m_read->report);
    m_tabs->setTabText(1, tr("Rows Set Aside (%1)").arg(Words::number(m_read->report.bad.size())));
    refresh();
    m_takeOver->setFocus();
}

void RefreshDialog::seal()
{
    m_isSealing = true;
    m_summary->setText(tr("Sealing…"));
    const QString old = m_read->dataset.about.id;
    m_work.run<DatasetAbout>(
        [document = m_session.document()->path(), read = m_read,
         &keys = m_session.keys()](ImportWork::Going &going) -> Result<DatasetAbout> {
            DatasetVault vault(document, keys, [&going] { return going.goesOn(); });
            return vault.put(read->dataset);
        },
        [this, old](const Result<DatasetAbout> &sealed) {
            m_isSealing = false;
            if (!sealed) {
                failWith(sealed.error());
                return;
            }
            if (!m_about.table.isEmpty())
                m_session.openTablesAgain();
            else if (m_session.data().place().dataset == old || m_session.data().isExample())
                m_session.takeDataset(m_document,
                                      std::make_shared<Dataset>(std::move(m_read->dataset)), old);
            else
                m_session.openTablesAgain(); // the list of datasets
            accept();
        });
    refresh();
}

void RefreshDialog::failWith(const Error &error)
{
    m_read.reset();
    m_finding = error.text();
    m_summary->setText(m_finding + u'\n' + tr("The data of before stays"));
    refresh();
}

void RefreshDialog::refresh()
{
    const bool working = m_work.isBusy() || m_isSettling || m_isSealing;
    m_progress->setVisible(working);
    m_tabs->setVisible(bool(m_read));
    m_secretRow->setVisible(!working && !m_read && *m_hasSecret);
    m_again->setVisible(!working && !m_read);
    m_takeOver->setVisible(bool(m_read));
    m_takeOver->setEnabled(m_read && !working);
    m_takeOver->setDefault(bool(m_read));
    m_cancel->setText(m_read && !m_read->changesRows() && !working ? tr("Close") : tr("Cancel"));
}

// Another dialog may begin work before this one is deleted.
void RefreshDialog::done(int result)
{
    m_isSettling = false;
    m_work.stop();
    m_workWhileThere = nullptr;
    QDialog::done(result);
}

void RefreshDialog::reject()
{
    if (m_isSealing)
        m_work.askToStop();
    else
        QDialog::reject();
}

QString RefreshDialog::summary() const
{
    return m_summary->text();
}

QString RefreshDialog::finding() const
{
    return m_finding;
}

} // namespace reelwright
