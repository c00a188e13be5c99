// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace reelwright {

class BadRowModel;
class LineLabel;
class Overlay;

// The window's last line: the data and the rows set aside, what is being done, and how well it
// plays.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void showBadRows();
    Overlay &badRows() { return *m_overlay; }
    const BadRowModel &badRowModel() const { return *m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshSpeed();
    QString dataWords() const;
    void makeOverlay();

    Session &m_session;
    LineLabel *m_data;
    QToolButton *m_bad;
    LineLabel *m_message;
    QToolButton *m_stop;
    LineLabel *m_speed;
    QTimer m_speedTimer;
    BadRowModel *m_model;
    Overlay *m_overlay;
};

} // namespace reelwright
