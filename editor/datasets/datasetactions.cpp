// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/datasetactions.h>

#include <editor/datasets/erasedialog.h>
#include <editor/datasets/importdialog.h>
#include <editor/datasets/importwork.h>
#include <editor/datasets/passphrasedialog.h>
#include <editor/datasets/refreshdialog.h>
#include <editor/theme/icons.h>

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

QString entryText(const DatasetAbout &about)
{
    QString text = QString(about.name).replace(u'&', QStringLiteral("&&"));
    if (!about.table.isEmpty())
        text = DatasetActions::tr("%1 (lookup table %2)").arg(text, about.table);
    if (about.keepUntil.isValid())
        text = DatasetActions::tr("%1, until %2")
                   .arg(text, QLocale().toString(about.keepUntil, QLocale::ShortFormat));
    return text;
}

} // namespace

DatasetActions::DatasetActions(Session &session, QWidget *window)
    : QObject(window), datasets(new QMenu(tr("&Datasets"), window)), m_session(session),
      m_window(window), m_work(new ImportWork(this)),
      m_asker(new PassphraseAsker(session.keys().passphrases(), window)),
      m_choices(new QActionGroup(this))
{
    importData = add("data.import", tr("&Import Data…"),
                     tr("Take viewers or a lookup table into the document, sealed beside it"),
                     [this] { showImport(); });
    importData->setIcon(themedIcon(QStringLiteral("data"), Token::Text2));
    refresh = add("data.refresh", tr("&Refresh Data…"),
                  tr("Read the dataset's source again, and see what is different"),
                  [this] { showRefresh(); });
    keepUntil = add("data.keepUntil", tr("&Keep Until…"),
                    tr("After that day the dataset is destroyed"), [this] { askKeepUntil(); });
    eraseViewer = add("data.erase", tr("&Erase a Viewer…"),
                      tr("Take a viewer out of all datasets, with a receipt"),
                      [this] { showErase(); });
    remove = add("data.delete", tr("&Delete Dataset…"), tr("Destroy its key, and with it the data"),
                 [this] { askToRemove(); });
    openClosed = add("data.openClosed", tr("&Open the Closed Dataset"),
                     tr("Ask for its passphrase, or the keyring, again"), [this] {
                         if (const auto about = closed())
                             m_session.openDataset(about->id);
                     });
    m_none = datasets->addAction(tr("None is kept yet"));
    m_none->setObjectName(QStringLiteral("data.none"));
    m_none->setEnabled(false);
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Data | C::Status | C::History))
            refreshAll();
    });
    refreshAll();
}

QAction *DatasetActions::add(const char *id, const QString &text, const QString &tip,
                             const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

std::optional<DatasetAbout> DatasetActions::current() const
{
    const DataSummary &data = m_session.data();
    if (data.dataset)
        return data.dataset;
    for (const DatasetAbout &about : data.datasets)
        if (about.table.isEmpty())
            return about;
    return data.datasets.isEmpty() ? std::nullopt : std::optional(data.datasets.first());
}

std::optional<DatasetAbout> DatasetActions::closed() const
{
    const DataSummary &data = m_session.data();
    if (!data.isExample())
        return std::nullopt;
    for (const DatasetAbout &about : data.datasets)
        if (about.table.isEmpty())
            return about;
    return std::nullopt;
}

void DatasetActions::refreshAll()
{
    const bool document = m_session.holdsDocument();
    const bool some = document && current();
    importData->setEnabled(m_session.isEditable());
    refresh->setEnabled(m_session.isEditable() && some);
    keepUntil->setEnabled(some);
    remove->setEnabled(some);
    eraseViewer->setEnabled(some);
    openClosed->setEnabled(bool(closed()));
    refreshList();
}

void DatasetActions::refreshList()
{
    const QList<DatasetAbout> &all = m_session.data().datasets;
    const QString shown = m_session.data().dataset ? m_session.data().dataset->id : QString();
    QStringList there;
    for (const QAction *action : m_choices->actions())
        there += action->data().toString() + action->text();
    QStringList wanted;
    for (const DatasetAbout &about : all)
        wanted += about.id + entryText(about);
    if (there != wanted) {
        qDeleteAll(m_choices->actions());
        for (const DatasetAbout &about : all) {
            QAction *action = datasets->addAction(entryText(about), this, [this, about] {
                m_session.openDataset(about.id);
                refreshList();
            });
            action->setObjectName(QStringLiteral("data.open.") + about.id);
            action->setData(about.id);
            action->setCheckable(true);
            action->setEnabled(about.table.isEmpty());
            m_choices->addAction(action);
        }
    }
    m_none->setVisible(all.isEmpty());
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toString() == shown);
}

ImportDialog *DatasetActions::showImport()
{
    if (!m_session.isEditable())
        return nullptr;
    auto *dialog = new ImportDialog(m_session, *m_work, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

RefreshDialog *DatasetActions::showRefresh()
{
    const std::optional<DatasetAbout> about = current();
    if (!about || !m_session.isEditable())
        return nullptr;
    auto *dialog = new RefreshDialog(m_session, *m_work, *about, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

EraseDialog *DatasetActions::showErase()
{
    auto *dialog = new EraseDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QDialog *DatasetActions::askToRemove()
{
    const std::optional<DatasetAbout> about = current();
    if (!about)
        return nullptr;
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Delete the dataset?"),
        tr("The key of “%1” is destroyed, and with it the data, also in copies of its file. "
           "This can't be undone.")
            .arg(about->name),
        QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("deleteDataset"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *destroy = question->addButton(tr("Delete"), QMessageBox::AcceptRole);
    connect(destroy, &QPushButton::clicked, this, [this, id = about->id, name = about->name] {
        m_session.alterDatasets(
            tr("Deleting %1…").arg(name), [id](DatasetVault &vault) { return vault.remove(id); },
            [this, name](const Result<void> &done) {
                if (done)
                    Q_EMIT m_session.told(tr("%1 is deleted, and its key destroyed").arg(name));
                else
                    Q_EMIT m_session.refused(done.error());
            });
    });
    question->setDefaultButton(QMessageBox::Cancel);
    question->open();
    return question;
}

QDialog *DatasetActions::askKeepUntil()
{
    const std::optional<DatasetAbout> about = current();
    if (!about)
        return nullptr;
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(QStringLiteral("keepUntil"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep Until"));
    auto *words = new QLabel(
        tr("After its last day “%1” is destroyed when the document is opened.").arg(about->name),
        dialog);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *ends = new QCheckBox(tr("It has a last day"), dialog);
    const QDate today = QDate::currentDate();
    auto *day =
        new QDateEdit(about->keepUntil.isValid() ? about->keepUntil : today.addMonths(3), dialog);
    day->setAccessibleName(tr("Last day"));
    day->setCalendarPopup(true);
    day->setMinimumDate(today);
    ends->setChecked(about->keepUntil.isValid());
    day->setEnabled(ends->isChecked());
    connect(ends, &QCheckBox::toggled, day, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, ends, day, of = *about] {
        const QDate chosen = ends->isChecked() ? day->date() : QDate();
        if (chosen != of.keepUntil)
            setKeepUntil(of, chosen);
        dialog->accept();
    });
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(ends);
    layout->addWidget(day);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(400);
    dialog->open();
    return dialog;
}

// The day is under the seal, too.
void DatasetActions::setKeepUntil(const DatasetAbout &about, QDate day)
{
    m_session.alterDatasets(
        tr("Sealing %1…").arg(about.name),
        [id = about.id, day](DatasetVault &vault) -> Result<void> {
            Result<Dataset> dataset = vault.open(id);
            if (!dataset)
                return fail(dataset.error());
            dataset->about.keepUntil = day;
            return vault.put(*dataset).map([](const DatasetAbout &) {});
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT m_session.refused(done.error());
        });
}

} // namespace reelwright
