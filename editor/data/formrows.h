// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/type.h>

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace reelwright {

class LineLabel;

// Whether it is the override of a key that boxes and lists of choices have, before the window's
// shortcuts take it for playback.
bool isOwnKey(const QEvent &event);

// The name of a part of a form, with a line behind it, as the inspector has it.
class FormHeading : public QWidget {
    Q_OBJECT

public:
    explicit FormHeading(QString text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// Rows of a form under each other: a name, a control, and under it what is wrong with its value.
class FormRows : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    // The control becomes this one's; its accessible name is `name` unless it has one.
    void add(const QString &label, QWidget *control, const QString &name = {});
    void setShown(QWidget *control, bool shown); // with its label; or a heading, by its text
    void setHeadingShown(const QString &text, bool shown);
    void setFault(QWidget *control, const QString &fault); // empty: none
    QString fault(const QWidget *control) const;
    QString firstFault() const;
    void clearFaults();

private:
    struct Row {
        QWidget *box;
        LineLabel *fault;
    };
    QFormLayout *m_layout;
    QHash<const QWidget *, Row> m_rows;
    QList<LineLabel *> m_faults; // in order
    QHash<QString, FormHeading *> m_headings;
};

} // namespace reelwright
