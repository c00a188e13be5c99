// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/framequeue.h>

#include <algorithm>

namespace reelwright {

namespace {

using std::chrono::steady_clock;
constexpr auto settled = std::chrono::milliseconds(60); // no request for so long: draw ahead

} // namespace

FrameQueue::FrameQueue(DrawFrame draw, std::function<void()> ready, int workers)
    : m_draw(std::move(draw)), m_ready(std::move(ready))
{
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { work(); });
}

FrameQueue::~FrameQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void FrameQueue::setSource(std::shared_ptr<const Program> program, QSize size,
                           std::optional<LoopSpan> loop, bool successor)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t count = program ? std::max<std::int64_t>(1, program->frameCount()) : 1;
    const bool follows = successor && m_program && size == m_size;
    m_program = std::move(program);
    m_size = size;
    m_loop = loop.value_or(LoopSpan{0, count});
    forget(follows);
}

void FrameQueue::setLoop(LoopSpan loop)
{
    const std::lock_guard lock(m_mutex);
    if (loop == m_loop)
        return;
    m_loop = loop;
    forget(false);
}

void FrameQueue::forget(bool follows)
{
    ++m_source;
    if (!follows) {
        m_firstSource = m_source;
        m_stale.reset();
    }
    ++m_request;
    m_drawn.clear();
    m_next = m_first;
}

void FrameQueue::request(std::int64_t first, bool playing)
{
    {
        const std::lock_guard lock(m_mutex);
        if (first < m_first || first >= m_next) {
            ++m_request;
            m_drawn.clear();
            m_next = first;
        }
        m_drawn.erase(m_drawn.begin(), m_drawn.lower_bound(first));
        m_first = first;
        m_playing = playing;
        m_requestedAt = steady_clock::now();
    }
    m_wake.notify_all();
}

std::optional<FrameQueue::Drawn> FrameQueue::take(std::int64_t upTo)
{
    std::optional<Drawn> taken;
    {
        const std::lock_guard lock(m_mutex);
        const auto end = m_drawn.upper_bound(upTo);
        if (end != m_drawn.begin()) {
            auto newest = std::prev(end);
            taken = Drawn{newest->first, std::move(newest->second), m_program};
            m_staleRequest = m_request;
            m_stale.reset();
            m_first = newest->first + 1;
            m_drawn.erase(m_drawn.begin(), end);
        } else {
            taken = std::exchange(m_stale, std::nullopt);
        }
        if (m_playing) // what is late already is not begun
            m_next = std::max(m_next, upTo);
    }
    m_wake.notify_all();
    return taken;
}

std::optional<FrameQueue::Job> FrameQueue::nextJob(std::unique_lock<std::mutex> &lock)
{
    while (!m_stopping) {
        const bool room = m_program && int(m_drawn.size()) + m_working < ahead;
        const bool wanted = m_playing || m_next == m_first;
        if (room && (wanted || steady_clock::now() >= m_requestedAt + settled)) {
            ++m_working;
            const std::int64_t number = m_next++;
            return Job{m_program, m_size, number, m_loop.at(number), m_source, m_request};
        }
        if (room)
            m_wake.wait_until(lock, m_requestedAt + settled);
        else
            m_wake.wait(lock);
    }
    return std::nullopt;
}

void FrameQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (const std::optional<Job> job = nextJob(lock)) {
        lock.unlock();
        const Program &program = *job->program;
        Result<QImage> image = m_draw(program, program.rate.timeOf(job->frame), job->size);
        lock.lock();
        --m_working;
        deliver(*job, std::move(image));
        lock.unlock();
        m_wake.notify_one();
        m_ready();
        lock.lock();
    }
}

void FrameQueue::deliver(const Job &job, Result<QImage> image)
{
    if (job.source < m_firstSource || (job.source != m_source && job.number != m_first))
        return;
    if (job.request == m_request) {
        if (job.number >= m_first)
            m_drawn.emplace(job.number, std::move(image));
    } else if (job.request > m_staleRequest) {
        m_staleRequest = job.request;
        m_stale = Drawn{job.number, std::move(image), job.program};
    }
}

} // namespace reelwright
