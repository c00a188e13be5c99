// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/passphrasedialog.h>

#include <editor/theme/linelabel.h>

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <cmath>

namespace reelwright {

namespace {

constexpr int weakBelow = 40; // bits
constexpr int strongFrom = 64;
constexpr int wide = 440;

QString explanation(const PassphraseQuestion &question)
{
    if (question.purpose == PassphraseQuestion::Seal)
        return PassphraseDialog::tr(
                   "The system has no keyring that takes the key of “%1”. A passphrase seals it "
                   "instead. Nobody can open the data without it: write it down.")
            .arg(question.dataset);
    return PassphraseDialog::tr("“%1” is sealed with a passphrase.").arg(question.dataset);
}

} // namespace

PassphraseDialog::PassphraseDialog(const PassphraseQuestion &question, QWidget *parent)
    : QDialog(parent), m_seals(question.purpose == PassphraseQuestion::Seal),
      m_words(new QLabel(explanation(question), this)), m_first(new QLineEdit(this)),
      m_again(new QLineEdit(this)), m_hint(new LineLabel(TypeRole::Caption, this)),
      m_ok(new QPushButton(m_seals ? tr("Seal") : tr("Open"), this))
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(m_seals ? tr("Choose a Passphrase") : tr("Passphrase"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_first->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase again"));
    for (QLineEdit *line : {m_first, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Passphrase"), m_first);
    m_again->setVisible(m_seals);
    if (m_seals)
        form->addRow(tr("Again"), m_again);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    setMinimumWidth(wide);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    if (question.wasWrong)
        m_hint->setText(tr("That was not its passphrase: try again"), Token::Bad);
    m_first->setFocus();
}

PassphraseDialog::~PassphraseDialog()
{
    (void)take();
}

SecretText PassphraseDialog::take()
{
    (void)SecretText::takeFrom(*m_again);
    return SecretText::takeFrom(*m_first);
}

QString PassphraseDialog::hint() const
{
    return m_hint->text();
}

int PassphraseDialog::strengthOf(const QString &passphrase)
{
    int signs = 0;
    const auto has = [&](auto is) { return std::ranges::any_of(passphrase, is); };
    signs += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    signs += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    signs += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    signs += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    const double length = std::min<double>(double(passphrase.size()), double(different.size()) * 2);
    return signs == 0 ? 0 : int(length * std::log2(double(signs)) * 0.75);
}

void PassphraseDialog::refresh()
{
    const QString typed = m_first->text();
    m_ok->setEnabled(!typed.isEmpty() && (!m_seals || m_again->text() == typed));
    if (!m_seals || typed.isEmpty())
        m_hint->setText(m_seals ? tr("Four words or more that have nothing to do with each other "
                                     "are easy to keep in mind")
                                : QString());
    else if (!m_again->text().isEmpty() && m_again->text() != typed)
        m_hint->setText(tr("The two are not the same"), Token::Bad);
    else if (const int bits = strengthOf(typed); bits < weakBelow)
        m_hint->setText(tr("Weak: it could be guessed. Take a longer one"), Token::Warn);
    else if (bits < strongFrom)
        m_hint->setText(tr("Fair: a longer one is better"), Token::Warn);
    else
        m_hint->setText(tr("Strong"), Token::Good);
}

PassphraseAsker::PassphraseAsker(Passphrases &passphrases, QWidget *window)
    : QObject(window), m_passphrases(passphrases), m_window(window)
{
    connect(&passphrases, &Passphrases::asked, this, &PassphraseAsker::ask);
    connect(&passphrases, &Passphrases::takenBack, this, [this] {
        if (m_dialog)
            m_dialog->deleteLater();
        m_dialog = nullptr;
    });
    if (passphrases.question()) // of another window, before the language changed
        ask();
}

// Over whatever dialog waits for it.
void PassphraseAsker::ask()
{
    const std::optional<PassphraseQuestion> question = m_passphrases.question();
    if (!question)
        return;
    QWidget *over = QApplication::activeModalWidget();
    m_dialog = new PassphraseDialog(*question, over ? over : m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()](int result) {
        if (dialog != m_dialog)
            return;
        m_dialog = nullptr;
        const SecretText typed = dialog->take();
        m_passphrases.answer(result == QDialog::Accepted ? std::optional(typed) : std::nullopt);
    });
    m_dialog->open();
}

} // namespace reelwright
