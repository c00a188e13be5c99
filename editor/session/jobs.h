// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/worker.h>
#include <model/base/result.h>

#include <QObject>
#include <QString>
#include <atomic>

namespace reelwright {

// Long work with files, one job after the other on a thread of its own.
class Jobs : public QObject {
    Q_OBJECT

public:
    // Asked by a job that can be stopped, now and then.
    using GoOn = std::function<bool()>;
    using Task = std::function<Result<void>(const GoOn &goOn)>;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    // `words` say what is being done; `then` is called on this object's thread if it was.
    void run(const QString &words, Task task, std::function<void()> then);
    void stop(); // what is being done, and what waits

    QString busy() const { return m_busy; } // empty: nothing is being done

Q_SIGNALS:
    void busyChanged();
    void done(const QString &words);
    void failed(const reelwright::Error &error);

private:
    QString m_busy;
    int m_running = 0;
    std::atomic<int> m_stopped = 0; // counts
    Worker m_worker;                // last
};

} // namespace reelwright
