// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundfeed.h>

#include <algorithm>
#include <chrono>

namespace reelwright {

namespace {

constexpr std::chrono::steady_clock::duration atStart = std::chrono::milliseconds(250);

} // namespace

SoundFeed::SoundFeed(std::shared_ptr<SoundPool> pool, std::function<void(Error)> failed)
    : m_pool(std::move(pool)), m_failed(std::move(failed))
{
}

void SoundFeed::setProgram(std::shared_ptr<const Program> program)
{
    const std::lock_guard lock(m_mutex);
    m_program = std::move(program);
    m_broken = false;
}

void SoundFeed::setMuted(bool muted)
{
    const std::lock_guard lock(m_mutex);
    m_muted = muted;
}

void SoundFeed::start(std::int64_t first, std::optional<LoopSpan> loop,
                      std::optional<std::int64_t> length)
{
    const std::lock_guard lock(m_mutex);
    m_next = first;
    m_loop = loop;
    m_left = length;
    m_starts = true;
    const std::lock_guard levels(m_levelsMutex);
    m_levels.clear();
}

SoundLevel SoundFeed::levelAt(std::int64_t sample)
{
    const std::lock_guard lock(m_levelsMutex);
    return m_levels.at(sample);
}

void SoundFeed::fill(std::span<float> out)
{
    const std::lock_guard lock(m_mutex);
    const Result<void> mixed = m_program && m_pool && !m_broken ? mix(out) : Result<void>();
    const bool coming = !mixed && mixed.error().code == ErrorCode::Passing;
    if (!mixed && !coming && !std::exchange(m_broken, true))
        m_failed(mixed.error());
    if (!m_program || !m_pool || m_broken || m_muted)
        std::fill(out.begin(), out.end(), 0.f);
    if (m_left) {
        const auto heard =
            std::min(out.size(), std::size_t(std::max<std::int64_t>(0, *m_left)) * 2);
        std::fill(out.begin() + std::ptrdiff_t(heard), out.end(), 0.f);
        *m_left -= std::int64_t(out.size() / 2);
    }
    {
        const std::lock_guard levels(m_levelsMutex);
        m_levels.add(out);
    }
    m_next += std::int64_t(out.size() / 2);
}

// At the start one waits a moment for sound to be decoded. Later half the time that it lasts may be
// spent on that: the device gets silence in time rather than sound too late.
Result<void> SoundFeed::mix(std::span<float> out)
{
    using Clock = std::chrono::steady_clock;
    const std::chrono::duration<double> half(double(out.size()) / 4 / soundRate);
    const auto wait = std::exchange(m_starts, false)
                          ? atStart
                          : std::chrono::duration_cast<Clock::duration>(half);
    const auto goOn = [until = Clock::now() + wait] { return Clock::now() < until; };
    if (!m_loop || m_loop->end <= m_loop->first)
        return mixSound(*m_pool, *m_program, m_next, out, goOn);
    Result<void> mixed;
    for (std::int64_t next = m_next; !out.empty();) {
        const std::int64_t first = m_loop->at(next);
        const size_t part = std::min(out.size(), size_t(m_loop->end - first) * 2);
        const Result<void> piece = mixSound(*m_pool, *m_program, first, out.first(part), goOn);
        if (!piece && piece.error().code != ErrorCode::Passing)
            return piece;
        if (!piece)
            mixed = piece;
        next += std::int64_t(part / 2);
        out = out.subspan(part);
    }
    return mixed;
}

} // namespace reelwright
