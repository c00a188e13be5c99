// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QWidget>

class QToolButton;

namespace reelwright {

// The formats that a new document may have, each a button.
class NewDocument : public QWidget {
    Q_OBJECT

public:
    explicit NewDocument(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const reelwright::Format &format);

private:
    QToolButton *rateButton(int rate);

    int m_rate = 30; // frames a second
};

} // namespace reelwright
