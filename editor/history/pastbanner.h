// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

class QAction;

namespace reelwright {

class LineLabel;

// Stands above the canvas while an earlier state is looked at: what it is, and the ways out.
class PastBanner : public QWidget {
    Q_OBJECT

public:
    PastBanner(Session &session, QAction *backToNow, QAction *bringBack, QWidget *parent = nullptr);

    const QString &text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Session &m_session;
    LineLabel *m_words;
};

} // namespace reelwright
