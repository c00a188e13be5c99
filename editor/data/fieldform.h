// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QSpinBox;

namespace reelwright {

class FormRows;
class ItemFields;

// What the data contract says of one field. Each control's change is one edit; what can't be used
// stays there with the reason.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(Session &session, QWidget *parent = nullptr);

    void showField(const QString &field); // empty: none

    QComboBox &type() { return *m_type; }
    QLineEdit &currency() { return *m_currency; }
    QCheckBox &required() { return *m_required; }
    QSpinBox &maximumLength() { return *m_maximumLength; }
    QPlainTextEdit &allowed() { return *m_allowed; } // a value a line
    QLineEdit &pattern() { return *m_pattern; }
    QLineEdit &example() { return *m_example; }
    QComboBox &personal() { return *m_personal; }
    QLineEdit &purpose() { return *m_purpose; }
    QComboBox &consent() { return *m_consent; }
    ItemFields &items() { return *m_items; }
    QString finding() const; // the first of all
    QString findingAt(const QWidget &control) const;

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<void(Field &)>;

    void make();
    void makeRows();
    void connectControls();
    void refresh();
    void refreshConsent(const Field &shown);
    void takeType();
    void takeAllowed();
    void takeExample();
    void takeLine(QLineEdit *line, const QString &what, QString Field::*member);
    void alter(QWidget *control, const QString &what, const Change &change);
    const Field *field() const;

    Session &m_session;
    QString m_field;
    QScrollArea *m_scroll;
    FormRows *m_rows;
    QComboBox *m_type;
    QLineEdit *m_currency;
    QCheckBox *m_required;
    QSpinBox *m_maximumLength;
    QPlainTextEdit *m_allowed;
    QLineEdit *m_pattern;
    QLineEdit *m_example;
    QComboBox *m_personal;
    QLineEdit *m_purpose;
    QComboBox *m_consent;
    ItemFields *m_items;
};

} // namespace reelwright
