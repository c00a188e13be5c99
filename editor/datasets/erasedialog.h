// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace reelwright {

class LineLabel;

// Erases a viewer from all datasets of the document, and shows the receipt.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(Session &session, QWidget *parent); // `session` outlives it

    QLineEdit &key() { return *m_key; }
    QPushButton &erase() { return *m_erase; }
    QPushButton &save() { return *m_save; }
    QString receipt() const; // as JSON; empty: nothing is erased yet
    QString finding() const;
    void saveTo(const QString &path);

private:
    void begin();
    void take(const Result<void> &done);
    void askForFile();

    Session &m_session;
    std::shared_ptr<Result<ErasureReceipt>> m_outcome;
    QByteArray m_json;
    QLabel *m_words;
    QLineEdit *m_key;
    QPlainTextEdit *m_receipt;
    LineLabel *m_finding;
    QPushButton *m_save;
    QPushButton *m_close;
    QPushButton *m_erase;
};

} // namespace reelwright
