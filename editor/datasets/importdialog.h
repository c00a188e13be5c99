// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/datasets/importplan.h>
#include <editor/datasets/importwork.h>
#include <editor/datasets/origin.h>
#include <editor/datasets/reportview.h>
#include <editor/session/session.h>
#include <model/source/refresh.h>

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace reelwright {

class ColumnForm;
class ColumnsModel;
class ImportOptions;
class ImportSource;
class LineLabel;
class PlainTable;

// Takes records of any source into the document: which source, which column becomes which field,
// then the import, sealed beside the document, and what became of each row. Until all is sealed
// nothing changes; the fields that are made are one edit.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    // Both outlive it; `session` has a document to edit.
    ImportDialog(Session &session, ImportWork &work, QWidget *parent);
    ~ImportDialog() override;

    enum Page { SourcePage, ColumnsPage, ImportPage };
    Page page() const;
    ImportSource &source() { return *m_source; }
    ImportOptions &options() { return *m_options; }
    ColumnForm &columnForm() { return *m_form; }
    PlainTable &columnTable() { return *m_table; }
    const ColumnsModel &columns() const { return *m_model; }
    ReportView &report() { return *m_report; }
    QPushButton &next() { return *m_next; }
    QPushButton &back() { return *m_back; }
    QPushButton &fieldsOfAll() { return *m_all; }
    QString finding() const;
    QString progressWords() const;
    bool isDone() const { return m_isDone; }

    void done(int result) override;
    void reject() override; // while it is being sealed: as soon as that can be left

private:
    QWidget *makeColumnsPage();
    QWidget *makeImportPage();
    void makeButtons();
    void goTo(Page page);
    void goOn();
    void makePlan();
    void takeTable();
    QString plannedTable() const;
    void refresh();
    std::optional<Error> whyNotReady() const;
    void begin();
    void read();
    void seal();
    void finish(const Result<DatasetAbout> &sealed);
    void failWith(const Error &error);
    void tellProgress(qint64 read, qint64 taken);

    Session &m_session;
    ImportWork &m_work;
    QPointer<ImportWork> m_workWhileThere; // null when this has closed, or the window has gone
    QString m_document;
    QLabel *m_title;
    QStackedWidget *m_pages;
    ImportSource *m_source;
    ColumnsModel *m_model;
    PlainTable *m_table;
    ColumnForm *m_form;
    ImportOptions *m_options;
    QPushButton *m_all;
    LineLabel *m_progressWords;
    QProgressBar *m_progress;
    ReportView *m_report;
    LineLabel *m_finding;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    ColumnSample m_planned; // what the plan was made of
    QString m_plannedFor;   // viewers: empty; a new lookup table: "*"; one that there is: its name
    std::shared_ptr<Dataset> m_dataset; // read, and about to be sealed
    QString m_replaced;
    bool m_isSettling = false; // what was altered by hand is sealed first
    bool m_isSealing = false;
    bool m_isDone = false;
};

} // namespace reelwright
