// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QList>
#include <QString>
#include <chrono>

namespace reelwright::test {

// An application that measures how long the window's thread is away from its event loop: every
// event that is handled on that thread, with all that it sets off, is a turn. Where other programs
// have the cores, a turn waits for one; so it counts what it took less that.
class WatchedApplication : public QApplication {
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;
    struct Turn {
        QString during;      // what the test was doing
        QString receiver;    // of the event
        QString event;       // its type
        Milliseconds took;   // less waiting for a core
        Milliseconds work;   // of that, on a core; the rest it waited for a disk or another thread
        Milliseconds queued; // that it waited for a core
    };

    using QApplication::QApplication;

    static WatchedApplication &instance();

    void setTask(const QString &words) { m_task = words; }
    void reset(); // forgets what was measured
    // The longest turns, longest first, as lines of text.
    QString table(qsizetype lines) const;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(const Turn &turn);

    QString m_task;
    QList<Turn> m_longest; // longest first
    qint64 m_turns = 0;
    Milliseconds m_sum{0};
    bool m_inside = false;
};

} // namespace reelwright::test
