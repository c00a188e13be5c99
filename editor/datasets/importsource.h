// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/datasets/importwork.h>
#include <editor/datasets/sampletable.h>
#include <editor/datasets/sourcelook.h>
#include <editor/session/datasetkeys.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace reelwright {

class LineLabel;

// The import dialog's first page: where the records come from, how that is read, and its first
// rows. A file is read again with every choice, a server when it is asked to be.
class ImportSource : public QWidget {
    Q_OBJECT

public:
    // Both outlive it.
    ImportSource(ImportWork &work, DatasetKeys &keys, QWidget *parent);
    ~ImportSource() override; // what is still typed as a secret is overwritten

    enum From { File, Web, PostgreSql, Odbc };
    void choose(From from);
    void chooseFile(const QString &path);

    const SourceLook &look() const { return m_look; }
    bool isReady() const { return m_isRead && !m_look.fault; }
    QString suggestedName() const;
    SecretText typedSecret() const; // the password or token; empty spec.secret: none was typed
    void forgetSecret();

    QComboBox &from() { return *m_from; }
    QLineEdit &path() { return *m_path; }
    QComboBox &encoding() { return *m_encoding; }
    QComboBox &delimiter() { return *m_delimiter; }
    QComboBox &part() { return *m_part; }
    QLineEdit &address() { return *m_address; }
    QLineEdit &query() { return *m_query; }
    QLineEdit &secret() { return *m_secret; }
    QPlainTextEdit &headers() { return *m_headers; }
    QComboBox &paging() { return *m_paging; }
    QPushButton &connectButton() { return *m_connect; }
    const SampleModel &sample() const { return *m_sample; }
    QString finding() const;

Q_SIGNALS:
    void changed(); // look(), isReady()

private:
    void make();
    QWidget *makeForm();
    void addRow(const QString &name, QWidget *control, const QString &accessible = {});
    void showRows();
    void setRow(QWidget *control, bool shown);
    From kindOfFrom() const;
    bool isLive() const { return kindOfFrom() != File; }
    void askForFile();
    void readAgain(bool isNew);
    void readLive();
    void take(SourceLook look);
    void fillDialect();
    void fillParts();
    void tell();
    SourceSpec liveSpec() const;

    ImportWork &m_work;
    DatasetKeys &m_keys;
    SourceLook m_look;
    bool m_isRead = false;
    SampleModel *m_sample;
    QFormLayout *m_form = nullptr;
    QComboBox *m_from;
    QWidget *m_fileRow;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_part;
    QLineEdit *m_pointer; // to the list in a JSON file
    QLineEdit *m_address;
    QLineEdit *m_query;
    QLineEdit *m_secret;
    QPlainTextEdit *m_headers;
    QComboBox *m_paging;
    QLineEdit *m_cursorPointer;
    QLineEdit *m_cursorParameter;
    QPushButton *m_connect;
    LineLabel *m_finding;
    PlainTable *m_table;
};

} // namespace reelwright
