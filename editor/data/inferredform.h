// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/data/inferredvalues.h>

#include <QWidget>

namespace reelwright {

class ExpressionLine;

// The expression of an inferred field. It is tried out while it is typed: under it is what is wrong
// with it, or what it comes to for the viewer on screen. Enter keeps it as one edit.
class InferredForm : public QWidget {
    Q_OBJECT

public:
    // `values` outlives it.
    InferredForm(Session &session, InferredValues &values, QWidget *parent = nullptr);

    void showField(const QString &field); // empty: none
    ExpressionLine &line() { return *m_line; }
    void takeFocus(); // to type

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshNote();
    Result<void> tryOut(const QString &expression);
    void keep();
    void abandon();
    const InferredField *field() const;
    QString kept() const;

    Session &m_session;
    InferredValues &m_values;
    QString m_field;
    ExpressionLine *m_line;
};

} // namespace reelwright
