// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/drawframe.h>
#include <preview/player/loopspan.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace reelwright {

// A program's frames drawn ahead by worker threads, a few at a time. Frames are counted on beyond
// the loop's end, see LoopSpan. All functions may be called by any one thread; they never wait for
// a frame.
class FrameQueue {
public:
    struct Drawn {
        std::int64_t number = 0;
        Result<QImage> image;
        std::shared_ptr<const Program> program;
    };

    static constexpr int ahead = 6; // frames held or being drawn, at most

    // `ready` is called on a worker thread whenever a frame has been drawn.
    FrameQueue(DrawFrame draw, std::function<void()> ready, int workers);
    ~FrameQueue(); // waits for the frames in work

    // Forgets what was drawn of another program, size or loop; without one, it is all of it. A
    // `successor` is the next of many that follow each other fast, as a drag makes them: what is in
    // work of those before it is still handed out for as long as there is nothing newer, or the
    // picture would stand still.
    void setSource(std::shared_ptr<const Program> program, QSize size,
                   std::optional<LoopSpan> loop = {}, bool successor = false);
    void setLoop(LoopSpan loop);
    // Wants `first`, and those after it: at once when playing, else when nothing else was wanted
    // for a moment. The newest request wins.
    void request(std::int64_t first, bool playing);
    // The newest drawn frame up to `upTo`, if it was not taken yet; older ones are let go.
    std::optional<Drawn> take(std::int64_t upTo);

private:
    struct Job {
        std::shared_ptr<const Program> program;
        QSize size;
        std::int64_t number = 0;
        std::int64_t frame = 0; // of the program
        std::uint64_t source = 0;
        std::uint64_t request = 0;
    };

    void work();
    std::optional<Job> nextJob(std::unique_lock<std::mutex> &lock);
    void deliver(const Job &job, Result<QImage> image);
    void forget(bool follows);

    const DrawFrame m_draw;
    const std::function<void()> m_ready;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_playing = false;
    std::shared_ptr<const Program> m_program;
    QSize m_size;
    LoopSpan m_loop;
    std::uint64_t m_source = 0;       // counts programs and sizes
    std::uint64_t m_firstSource = 0;  // the oldest that m_source's is a successor of
    std::uint64_t m_request = 0;      // counts requests that broke the sequence
    std::uint64_t m_staleRequest = 0; // of the frame in m_stale, or one that was shown since
    std::int64_t m_first = 0;         // frames from here to m_next are drawn or in work
    std::int64_t m_next = 0;
    std::chrono::steady_clock::time_point m_requestedAt;
    std::map<std::int64_t, Result<QImage>> m_drawn;
    std::optional<Drawn> m_stale; // wanted before; shown if nothing newer is there, so that the
                                  // picture keeps moving under a fast hand
    int m_working = 0;
    std::vector<std::thread> m_threads; // last: they use all of the above
};

} // namespace reelwright
