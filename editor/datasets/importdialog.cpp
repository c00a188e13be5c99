// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/importdialog.h>

#include <editor/datasets/columnform.h>
#include <editor/datasets/importoptions.h>
#include <editor/datasets/importsource.h>
#include <editor/datasets/rule.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr QSize firstSize(960, 640);
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

ImportDialog::ImportDialog(Session &session, ImportWork &work, QWidget *parent)
    : QDialog(parent), m_session(session), m_work(work), m_workWhileThere(&work),
      m_document(session.templatePath()), m_title(new QLabel(this)),
      m_pages(new QStackedWidget(this)), m_source(new ImportSource(work, session.keys(), this)),
      m_model(new ColumnsModel(this)),
      m_table(new PlainTable(tr("Columns"), tr("The source has no columns"), this)),
      m_form(new ColumnForm(*m_model, this)), m_options(new ImportOptions(session, this)),
      m_all(new QPushButton(tr("New Fields of All Unread Columns"), this)),
      m_progressWords(new LineLabel(TypeRole::Body, this)), m_progress(new QProgressBar(this)),
      m_report(new ReportView(this)), m_finding(new LineLabel(TypeRole::Caption, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Data"));
    m_title->setFont(fontOf(TypeRole::Title));
    m_title->setContentsMargins(16, 12, 16, 12);
    m_pages->addWidget(m_source);
    m_pages->addWidget(makeColumnsPage());
    m_pages->addWidget(makeImportPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    makeButtons();
    connect(m_source, &ImportSource::changed, this, &ImportDialog::refresh);
    connect(m_options, &ImportOptions::altered, this, &ImportDialog::refresh);
    connect(m_options, &ImportOptions::tableChanged, this, &ImportDialog::takeTable);
    connect(m_options, &ImportOptions::keyChosen, this, [this](const QString &field) {
        m_model->alter([&](ImportPlan &plan) { plan.setKey(field); });
        refresh();
    });
    connect(m_form, &ColumnForm::altered, this, &ImportDialog::refresh);
    connect(&work, &ImportWork::progress, this, &ImportDialog::tellProgress);
    resize(firstSize);
    goTo(SourcePage);
}

ImportDialog::~ImportDialog()
{
    if (m_workWhileThere)
        m_workWhileThere->stop();
}

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
        m_work.stop();
        goTo(page() == ImportPage ? ColumnsPage : SourcePage);
    });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
}

ImportDialog::Page ImportDialog::page() const
{
    return Page(m_pages->currentIndex());
}

void ImportDialog::goTo(Page page)
{
    m_pages->setCurrentIndex(page);
    const QString titles[] = {tr("1 of 3: Where the records are"),
                              tr("2 of 3: What the columns become"), tr("3 of 3: Import")};
    m_title->setText(titles[page]);
    m_finding->setText({});
    refresh();
    if (page == SourcePage)
        m_source->from().setFocus();
    else if (page == ColumnsPage)
        m_table->setFocus();
}

void ImportDialog::goOn()
{
    if (page() == SourcePage) {
        m_options->suggest(m_source->suggestedName());
        if (m_planned.columns != m_source->look().sample.columns ||
            m_planned.rows != m_source->look().sample.rows)
            makePlan();
        goTo(ColumnsPage);
    } else if (page() == ColumnsPage) {
        begin();
    } else {
        accept();
    }
}

// A table that has no name yet is one, too.
QString ImportDialog::plannedTable() const
{
    if (!m_options->asTable())
        return {};
    return m_options->table().isEmpty() ? QStringLiteral("table") : m_options->table();
}

// What was chosen by hand stays while a new table's name is typed.
void ImportDialog::takeTable()
{
    const bool known = m_session.kept().table(m_options->table());
    const QString wanted = !m_options->asTable() ? QString()
                           : known               ? m_options->table()
                                                 : QStringLiteral("*");
    if (wanted == QLatin1String("*") && m_plannedFor == wanted)
        m_model->alter([this](ImportPlan &plan) { plan.setTable(plannedTable()); });
    else
        makePlan();
    m_plannedFor = wanted;
    refresh();
}

void ImportDialog::makePlan()
{
    m_planned = m_source->look().sample;
    m_model->set(ImportPlan(m_session.kept(), plannedTable(), m_planned));
    m_table->selectRow(0);
    m_form->show(m_model->rowCount() > 0 ? 0 : -1);
    refresh();
}

std::optional<Error> ImportDialog::whyNotReady() const
{
    if (m_options->name().isEmpty())
        return Error{ErrorCode::Input, tr("the data needs a name"), {}, {}};
    if (m_options->asTable() && m_options->table().isEmpty())
        return Error{ErrorCode::Input, tr("the lookup table needs a name"), {}, {}};
    const Result<Template> next = m_model->plan().applied(m_session.kept());
    return next ? std::nullopt : std::optional(next.error());
}

void ImportDialog::refresh()
{
    m_options->setKeys(m_model->plan().readFields(), m_model->plan().key());
    const bool working = page() == ImportPage && !m_isDone && m_work.isBusy();
    m_back->setVisible(page() != SourcePage && !m_isDone);
    m_back->setEnabled(!m_isSealing);
    m_cancel->setVisible(!m_isDone);
    m_cancel->setEnabled(true);
    m_next->setText(page() == SourcePage    ? tr("Next")
                    : page() == ColumnsPage ? tr("Import")
                                            : tr("Close"));
    m_next->setVisible(page() != ImportPage || m_isDone);
    m_progress->setVisible(working);
    m_report->setVisible(m_isDone);
    if (page() == SourcePage) {
        m_next->setEnabled(m_source->isReady());
    } else if (page() == ColumnsPage) {
        const std::optional<Error> why = whyNotReady();
        m_next->setEnabled(!why);
        m_finding->setText(why ? why->text() : QString(), Token::Warn);
    } else {
        m_next->setEnabled(m_isDone);
    }
}

// The template's fields as they will be; the edit itself is made when all is read and sealed.
void ImportDialog::begin()
{
    const Result<Template> next = m_model->plan().applied(m_session.kept());
    if (!next)
        return;
    QList<Field> fields = next->fields;
    QString key = next->key;
    if (const LookupTable *table = next->table(m_options->table());
        table && !m_options->table().isEmpty()) {
        fields = table->fields;
        key = table->key;
    }
    SourceSpec spec = m_source->look().spec;
    m_replaced = m_options->replaced();
    const QString typed = m_source->typedSecret();
    m_dataset.reset();
    goTo(ImportPage);
    m_progressWords->setText(tr("Reading…"));
    m_progress->setRange(0, 0);
    m_work.run<Intake>(
        [spec, typed, fields, key, mapping = m_model->plan().mapping(),
         &keys = m_session.keys()](ImportWork::Going &going) -> Result<Intake> {
            const auto goOn = [&going] { return going.goesOn(); };
            if (!spec.secret.isEmpty()) // without a keyring it is known until the studio ends
                (void)keys.keepSecret(spec.secret, typed, goOn);
            LiveOptions live;
            live.stop = going.stop();
            return takeIn(
                spec, keys.secrets(goOn), fields, key, mapping,
                [&going](const ImportReport &soFar) {
                    going.tell(soFar.read, soFar.taken);
                    return going.goesOn();
                },
                live);
        },
        [this, spec, key, mapping = m_model->plan().mapping()](Result<Intake> intake) {
            if (!intake) {
                failWith(intake.error());
                return;
            }
            m_report->set(intake->report);
            if (intake->report.taken == 0) {
                failWith(
                    {ErrorCode::Input, tr("no row can be used"), sourceName(spec),
                     intake->report.bad.isEmpty() ? QString() : intake->report.bad.first().reason});
                return;
            }
            m_dataset = std::make_shared<Dataset>(Dataset{
                {m_replaced, m_options->name(), m_options->table(), {}, m_options->keepUntil()},
                key,
                originText({spec, mapping}),
                std::move(intake->table)});
            seal();
        });
    refresh();
}

void ImportDialog::seal()
{
    for (const DatasetAbout &about : m_session.data().datasets)
        if (about.id == m_replaced)
            m_dataset->about.wrapped = about.wrapped;
    m_isSealing = true;
    m_progressWords->setText(tr("Sealing…"));
    m_work.run<DatasetAbout>(
        [document = m_session.document()->path(), dataset = m_dataset,
         &keys = m_session.keys()](ImportWork::Going &going) -> Result<DatasetAbout> {
            DatasetVault vault(document, keys, [&going] { return going.goesOn(); });
            return vault.put(*dataset);
        },
        [this](const Result<DatasetAbout> &sealed) { finish(sealed); });
    refresh();
}

void ImportDialog::finish(const Result<DatasetAbout> &sealed)
{
    m_isSealing = false;
    if (!sealed) {
        failWith(sealed.error());
        return;
    }
    const Result<Template> next = m_model->plan().applied(m_session.kept());
    Result<void> edited = next ? Result<void>() : fail(next.error());
    if (next && *next != m_session.kept())
        edited = m_session.edit(tr("Import %1").arg(m_dataset->about.name), next);
    m_isDone = true;
    if (m_dataset->about.table.isEmpty())
        m_session.takeDataset(m_document, m_dataset, m_replaced);
    else
        m_session.openTablesAgain();
    m_dataset.reset();
    m_progressWords->setText(tr("Imported, and sealed beside the document"));
    if (!edited)
        m_finding->setText(edited.error().text(), Token::Bad);
    refresh();
    m_next->setFocus();
}

void ImportDialog::failWith(const Error &error)
{
    m_dataset.reset();
    goTo(ColumnsPage);
    m_finding->setText(tr("Nothing was taken: %1").arg(error.text()), Token::Bad);
}

void ImportDialog::tellProgress(qint64 read, qint64 taken)
{
    if (page() == ImportPage && !m_isDone && !m_isSealing)
        m_progressWords->setText(
            tr("Reading: %1 rows, %2 set aside")
                .arg(QLocale().toString(read), QLocale().toString(read - taken)));
}

// Another dialog may begin work before this one is deleted.
void ImportDialog::done(int result)
{
    m_work.stop();
    m_workWhileThere = nullptr;
    QDialog::done(result);
}

void ImportDialog::reject()
{
    if (!m_isSealing) {
        QDialog::reject();
        return;
    }
    m_work.askToStop();
    m_cancel->setEnabled(false);
}

QString ImportDialog::finding() const
{
    return m_finding->text();
}

QString ImportDialog::progressWords() const
{
    return m_progressWords->text();
}

} // namespace reelwright
