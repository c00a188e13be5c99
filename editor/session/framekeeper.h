// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>
#include <QTimer>
#include <atomic>

namespace reelwright {

// Keeps the frames of the videos that the viewer's program shows, once nothing else has happened
// for a moment and whenever the canvas needs no frame, on a thread of its own. So the playhead can
// jump into clips whose key frames lie far apart.
class FrameKeeper : public QObject {
    Q_OBJECT

public:
    explicit FrameKeeper(Session &session, QObject *parent = nullptr); // which outlives it
    ~FrameKeeper() override;

    bool isBusy() const { return m_working || m_delay.isActive(); }

private:
    void keep();

    Session &m_session;
    ProgramPointer m_kept; // whose frames are, or are about to be
    QTimer m_delay;
    std::atomic<quint64> m_wanted = 0; // counts programs
    std::atomic<bool> m_working = false;
    Worker m_worker; // last
};

// Where the studio keeps them, among the user's caches, and at most so many bytes of them.
std::shared_ptr<FrameStore> studioFrameStore();

} // namespace reelwright
