// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import dialog does once all is chosen: it reads, seals, and takes over.
#include <editor/datasets/importdialog.h>

#include <editor/datasets/columnsmodel.h>
#include <editor/datasets/importoptions.h>
#include <editor/datasets/importsource.h>
#include <editor/theme/linelabel.h>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace reelwright {

// What was altered by hand is sealed first: it may be what the records take the place of.
void ImportDialog::begin()
{
    const Result<Template> next = m_model->plan().applied(m_session.kept());
    if (!next)
        return;
    m_dataset.reset();
    m_replaced = m_options->replaced();
    goTo(ImportPage);
    m_progressWords->setText(tr("Reading…"));
    m_progress->setRange(0, 0);
    m_isSettling = true;
    m_session.sealViewers([self = QPointer(this)](const Result<void> &sealed) {
        if (!self || !std::exchange(self->m_isSettling, false)) // it has been left
            return;
        sealed ? self->read() : self->failWith(sealed.error());
    });
    refresh();
}

// The template's fields as they will be; the edit itself is made when all is read and sealed.
void ImportDialog::read()
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
    const SourceSpec spec = m_source->look().spec;
    m_work.run<Intake>(
        [spec, typed = m_source->typedSecret(), fields, key, mapping = m_model->plan().mapping(),
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
    m_source->forgetSecret();
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
    m_isSettling = false;
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

} // namespace reelwright
