// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace reelwright {

// A name that is typed where it stands: Enter, or going elsewhere, keeps it; Esc doesn't. It
// deletes itself then.
class NameField : public QLineEdit {
    Q_OBJECT

public:
    NameField(const QString &name, QWidget *parent);

Q_SIGNALS:
    void kept(const QString &name); // another one than it was

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool keep);

    QString m_before;
    bool m_done = false;
};

} // namespace reelwright
