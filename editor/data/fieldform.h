// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace reelwright {

class LineLabel;

// What the data contract says of one field. Each control's change is one edit; what can't be used
// stays there with the reason.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(Session &session, QWidget *parent = nullptr);

    void showField(const QString &field); // empty: none

    QComboBox &type() { return *m_type; }
    QCheckBox &required() { return *m_required; }
    QSpinBox &maximumLength() { return *m_maximumLength; }
    QPlainTextEdit &allowed() { return *m_allowed; } // a value a line
    QLineEdit &example() { return *m_example; }
    QString finding() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void refresh();
    void takeType();
    void takeAllowed();
    void takeExample();
    void alter(const QString &what, const std::function<void(Field &)> &change);
    const Field *field() const;

    Session &m_session;
    QString m_field;
    QComboBox *m_type;
    QCheckBox *m_required;
    QSpinBox *m_maximumLength;
    QPlainTextEdit *m_allowed;
    QLineEdit *m_example;
    LineLabel *m_finding;
};

} // namespace reelwright
