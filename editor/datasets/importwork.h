// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/worker.h>
#include <model/base/result.h>

#include <QElapsedTimer>
#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace reelwright {

// Reading sources and sealing what was read, on a thread of its own: one thing at a time, and what
// is begun takes the place of what was being done.
class ImportWork : public QObject {
    Q_OBJECT

public:
    // What a task is told, and tells.
    class Going {
    public:
        Going(ImportWork &work, std::stop_token stop) : m_work(work), m_stop(std::move(stop)) {}
        const std::stop_token &stop() const { return m_stop; }
        bool goesOn() const { return !m_stop.stop_requested() && !m_work.m_isAsked; }
        void tell(qint64 read, qint64 taken); // now and then reaches progress()

    private:
        ImportWork &m_work;
        std::stop_token m_stop;
        QElapsedTimer m_since;
    };

    explicit ImportWork(QObject *parent = nullptr) : QObject(parent) {}
    ~ImportWork() override;

    // `what` is done on the thread, and `then` on this object's, unless it was stopped by then.
    template<class T>
    void run(std::function<Result<T>(Going &)> what, std::function<void(Result<T>)> then)
    {
        stop();
        m_busy = true;
        m_isAsked = false;
        m_worker.post([this, what = std::move(what), then = std::move(then), turn = m_turn,
                       stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            Going going(*this, stop);
            auto outcome = std::make_shared<Result<T>>(what(going));
            answer(this, [this, turn, then, outcome] {
                if (turn != m_turn)
                    return;
                m_busy = false;
                then(std::move(*outcome));
            });
        });
    }
    void stop();
    void askToStop() { m_isAsked = true; } // what is done may still end well: `then` is told
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progress(qint64 read, qint64 taken);

private:
    bool m_busy = false;
    std::atomic<bool> m_isAsked = false;
    quint64 m_turn = 0;
    std::stop_source m_stop;
    Worker m_worker; // last
};

} // namespace reelwright
