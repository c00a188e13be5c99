// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/importrecords.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace reelwright {

class BadRowModel;
class LineLabel;
class PlainTable;

// What became of a source's records: how many were taken, and each that was not, with the reason.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent);

    void set(const ImportReport &report);
    const ImportReport &report() const { return m_report; }
    QString summary() const;
    QPushButton &saveButton() { return *m_save; }
    void saveTo(const QString &path);
    QString finding() const;

private:
    void askForFile();

    ImportReport m_report;
    QLabel *m_summary;
    BadRowModel *m_model;
    PlainTable *m_table;
    QPushButton *m_save;
    LineLabel *m_finding;
};

} // namespace reelwright
