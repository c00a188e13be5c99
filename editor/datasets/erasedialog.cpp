// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/erasedialog.h>

#include <editor/session/words.h>
#include <editor/theme/linelabel.h>
#include <model/base/savefile.h>

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reelwright {

EraseDialog::EraseDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(new QLabel(this)), m_key(new QLineEdit(this)),
      m_receipt(new QPlainTextEdit(this)), m_finding(new LineLabel(TypeRole::Caption, this)),
      m_save(new QPushButton(tr("Save Receipt…"), this)),
      m_close(new QPushButton(tr("Cancel"), this)), m_erase(new QPushButton(tr("Erase"), this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase a Viewer"));
    m_words->setWordWrap(true);
    m_words->setText(tr("The viewer is taken out of every dataset of this document, for good. "
                        "Files that the data came from are not touched."));
    m_key->setAccessibleName(tr("Key of the viewer"));
    m_key->setPlaceholderText(session.value().key);
    m_receipt->setReadOnly(true);
    m_receipt->setTabChangesFocus(true);
    m_receipt->setFont(fontOf(TypeRole::Mono));
    m_receipt->setAccessibleName(tr("Receipt"));
    m_receipt->setMinimumHeight(160);
    m_receipt->hide();
    m_save->hide();
    m_erase->setEnabled(false);
    for (QPushButton *button : {m_save, m_close})
        button->setAutoDefault(false);
    m_erase->setDefault(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->addRow(tr("Key"), m_key);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_erase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_receipt, 1);
    layout->addWidget(m_finding);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_erase->setEnabled(!text.isEmpty() && m_json.isEmpty());
    });
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EraseDialog::askForFile);
}

void EraseDialog::begin()
{
    m_erase->setEnabled(false);
    m_key->setEnabled(false);
    m_finding->setText(tr("Erasing…"));
    m_outcome = std::make_shared<Result<ErasureReceipt>>(ErasureReceipt());
    const QPointer<EraseDialog> self(this);
    m_session.alterDatasets(
        tr("Erasing a viewer…"),
        [outcome = m_outcome, key = m_key->text()](DatasetVault &vault) -> Result<void> {
            *outcome = vault.erase(key);
            return outcome->map([](const ErasureReceipt &) {});
        },
        [self](const Result<void> &done) {
            if (self)
                self->take(done);
        });
}

void EraseDialog::take(const Result<void> &done)
{
    if (!done) {
        m_key->setEnabled(true);
        m_erase->setEnabled(true);
        m_finding->setText(done.error().text(), Token::Bad);
        return;
    }
    const ErasureReceipt &receipt = **m_outcome;
    qint64 rows = 0;
    for (const ErasureReceipt::Entry &entry : receipt.entries)
        rows += entry.rows;
    m_json = receipt.toJson();
    m_receipt->setPlainText(QString::fromUtf8(m_json));
    m_receipt->show();
    m_save->show();
    m_erase->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    if (!receipt.closed.isEmpty())
        m_finding->setText(tr("Could not be opened, so nothing went from them: %1")
                               .arg(receipt.closed.join(QStringLiteral(", "))),
                           Token::Bad);
    else if (rows == 0)
        m_finding->setText(tr("No dataset has a viewer of that key"), Token::Warn);
    else
        m_finding->setText(tr("%Ln row(s) erased", nullptr, int(rows)), Token::Good);
    adjustSize();
}

void EraseDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Receipt"), {}, tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &EraseDialog::saveTo);
    dialog->open();
}

void EraseDialog::saveTo(const QString &path)
{
    const Result<void> saved = saveFile(path, m_json);
    m_finding->setText(saved ? tr("Saved") : saved.error().text(),
                       saved ? Token::Good : Token::Bad);
}

QString EraseDialog::receipt() const
{
    return QString::fromUtf8(m_json);
}

QString EraseDialog::finding() const
{
    return m_finding->text();
}

} // namespace reelwright
