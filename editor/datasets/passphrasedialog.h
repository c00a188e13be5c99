// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/passphrases.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace reelwright {

class LineLabel;

// Asks for the passphrase of a dataset: one that opens it, or, twice, one that seals it.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    PassphraseDialog(const PassphraseQuestion &question, QWidget *parent);

    ~PassphraseDialog() override; // what is still typed is overwritten

    SecretText take(); // the lines no longer have it then
    QLineEdit &first() { return *m_first; }
    QLineEdit &again() { return *m_again; }
    QPushButton &ok() { return *m_ok; }
    QString hint() const;

    // How well a passphrase withstands guessing, in bits, roughly: by its length and kinds of
    // signs, less what repeats.
    static int strengthOf(const QString &passphrase);

private:
    void refresh();

    bool m_seals;
    QLabel *m_words;
    QLineEdit *m_first;
    QLineEdit *m_again;
    LineLabel *m_hint;
    QPushButton *m_ok;
};

// Puts what workers ask over the window, one question after the other.
class PassphraseAsker : public QObject {
    Q_OBJECT

public:
    PassphraseAsker(Passphrases &passphrases, QWidget *window); // both outlive it

    PassphraseDialog *dialog() const { return m_dialog; } // null: nothing is asked

private:
    void ask();

    Passphrases &m_passphrases;
    QWidget *m_window;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace reelwright
