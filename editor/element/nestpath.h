// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

namespace reelwright {

// The scenes that one went through, from one into one nested in it, to the scene in view; going
// elsewhere forgets them.
class NestPath : public QObject {
    Q_OBJECT

public:
    struct Step {
        SceneId scene;
        Flicks at{0}; // where it was left, in the program then in view
    };

    explicit NestPath(Session &session, QObject *parent = nullptr); // outlives it

    const QList<Step> &outer() const { return m_outer; } // the outermost first
    void leaveTo(qsizetype step); // one of them; what was nested there is selected

Q_SIGNALS:
    void changed();

private:
    void take(Session::Changes changes);
    void follow(const SceneId &now);

    Session &m_session;
    QList<Step> m_outer;
    Step m_now;
};

} // namespace reelwright
