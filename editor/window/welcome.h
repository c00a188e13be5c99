// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QLabel;

namespace reelwright {

// What a window without a template shows: one sentence, and how to start.
class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void openSample();
    void openOther();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Session &m_session;
    QLabel *m_trouble;
};

} // namespace reelwright
