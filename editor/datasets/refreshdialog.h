// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/datasets/changesmodel.h>
#include <editor/datasets/importwork.h>
#include <editor/datasets/origin.h>
#include <editor/datasets/reportview.h>
#include <editor/session/session.h>

#include <QDialog>
#include <QPointer>
#include <atomic>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace reelwright {

class PlainTable;

// Reads a dataset's source again and shows what would be different: rows added, gone and altered,
// columns, rows that don't fit. Nothing is taken over before that is asked for, nor if it fails.
class RefreshDialog : public QDialog {
    Q_OBJECT

public:
    // Both outlive it. It begins at once.
    RefreshDialog(Session &session, ImportWork &work, const DatasetAbout &about, QWidget *parent);
    ~RefreshDialog() override;

    QPushButton &takeOver() { return *m_takeOver; }
    QPushButton &again() { return *m_again; }
    QLineEdit &secret() { return *m_secret; }
    const ChangesModel &changes() const { return *m_model; }
    ReportView &report() { return *m_report; }
    QString summary() const;
    QString finding() const;

    void done(int result) override;
    void reject() override;

private:
    struct Read; // what the worker found
    void layOut();
    void begin();
    void read();
    void take(Result<std::shared_ptr<Read>> read);
    void seal();
    void failWith(const Error &error);
    void refresh();

    Session &m_session;
    ImportWork &m_work;
    QPointer<ImportWork> m_workWhileThere; // null when this has closed, or the window has gone
    DatasetAbout m_about;
    QString m_document;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    ChangesModel *m_model;
    PlainTable *m_table;
    ReportView *m_report;
    QWidget *m_secretRow;
    QLineEdit *m_secret;
    QString m_finding;                              // why it failed
    std::shared_ptr<std::atomic<bool>> m_hasSecret; // the source is opened with one
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_takeOver;
    std::shared_ptr<Read> m_read;
    bool m_isSettling = false; // what was altered by hand is sealed first
    bool m_isSealing = false;
};

} // namespace reelwright
