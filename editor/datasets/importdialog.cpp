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
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr QSize firstSize(960, 640);

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
    const bool working = page() == ImportPage && !m_isDone && (m_isSettling || m_work.isBusy());
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

QString ImportDialog::finding() const
{
    return m_finding->text();
}

QString ImportDialog::progressWords() const
{
    return m_progressWords->text();
}

} // namespace reelwright
