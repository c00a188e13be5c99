// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace reelwright {

class NestPath;
class Session;

// Above the canvas while a nested scene is open: the scenes that it is in, each a way back.
class NestTrail : public QWidget {
    Q_OBJECT

public:
    // Both outlive it.
    NestTrail(Session &session, NestPath &path, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QString nameOf(qsizetype step) const;

    Session &m_session;
    NestPath &m_path;
    QHBoxLayout *m_row;
};

} // namespace reelwright
