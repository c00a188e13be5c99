// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QLineEdit>
#include <functional>

namespace reelwright {

// A line to type a value into. What can't be stays in red with the reason, is never taken.
class ValueLine : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueLine(QWidget *parent = nullptr);

    void setCheck(std::function<Result<void>(const QString &)> check);
    void setGoodText(const QString &text); // that needs no check
    void recheck();                        // what was wrong: all around it may have changed
    const QString &fault() const { return m_fault; } // empty: it can be taken

protected:
    void check(const QString &text);
    virtual void tellFault(); // beside the colour

private:
    void setFault(const QString &fault);

    std::function<Result<void>(const QString &)> m_check;
    QString m_fault;
    bool m_checking = false;
};

} // namespace reelwright
