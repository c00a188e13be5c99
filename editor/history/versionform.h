// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace reelwright {

// Asks for a version's name and note, in place; Enter saves, Esc abandons.
class VersionForm : public QWidget {
    Q_OBJECT

public:
    explicit VersionForm(QWidget *parent = nullptr);

    void start();
    QLineEdit &name() { return *m_name; }
    QLineEdit &note() { return *m_note; }

Q_SIGNALS:
    void accepted(const QString &name, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLineEdit *m_name;
    QLineEdit *m_note;
    QPushButton *m_save;
};

} // namespace reelwright
