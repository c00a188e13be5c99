// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/player.h>

#include <algorithm>

namespace reelwright {

namespace {

// One core is left for the window and the sound.
int workerCount()
{
    return std::clamp(int(std::thread::hardware_concurrency()) - 1, 1, 4);
}

} // namespace

Player::Player(DrawFrame draw, std::shared_ptr<SoundPool> sounds,
               std::unique_ptr<SoundOutput> output, QObject *parent)
    : QObject(parent),
      m_feed(std::move(sounds),
             [this](const Error &error) {
                 QMetaObject::invokeMethod(
                     this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
             }),
      m_clock(std::move(output)),
      m_queue(
          std::move(draw),
          [this] {
              QMetaObject::invokeMethod(
                  this, [this] { showDrawn(m_wanted); }, Qt::QueuedConnection);
          },
          workerCount())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(4); // a quarter of a 60 Hz screen's frame
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
}

Player::~Player()
{
    m_clock.stop();
}

std::int64_t Player::frameCount() const
{
    return m_program ? std::max<std::int64_t>(1, m_program->frameCount()) : 1;
}

std::int64_t Player::positionFrame() const
{
    return m_program ? m_program->rate.frameAt(m_position) : 0;
}

TimeRange Player::range() const
{
    if (!m_program)
        return {};
    const FrameRate rate = m_program->rate;
    const auto frame = [&](Flicks time) {
        return std::clamp<std::int64_t>(rate.nearestFrame(time), 0, frameCount());
    };
    const std::int64_t first = m_inOut.in ? frame(*m_inOut.in) : 0;
    const std::int64_t end = m_inOut.out ? frame(*m_inOut.out) : frameCount();
    if (first >= end)
        return {Flicks(0), m_program->duration};
    const Flicks last = end == frameCount() ? m_program->duration : rate.timeOf(end);
    return {rate.timeOf(first), last - rate.timeOf(first)};
}

LoopSpan Player::frames() const
{
    if (!m_loop || !m_program)
        return {0, frameCount()};
    const TimeRange played = range();
    const std::int64_t first = m_program->rate.nearestFrame(played.start);
    const std::int64_t end = played.end() >= m_program->duration
                                 ? frameCount()
                                 : m_program->rate.nearestFrame(played.end());
    return {first, end};
}

void Player::setProgram(std::shared_ptr<const Program> program, bool successor)
{
    const bool sameLength = m_program && program && m_program->duration == program->duration &&
                            m_program->rate == program->rate;
    m_program = std::move(program);
    m_feed.setProgram(m_program);
    m_queue.setSource(m_program, m_frameSize, frames(), successor && sameLength);
    if (!m_program)
        pause();
    if (m_playing && sameLength)
        return;
    setPosition(positionFrame());
    if (m_playing)
        restart();
    else
        requestStill();
}

void Player::setFrameSize(QSize size)
{
    if (size == m_frameSize)
        return;
    m_frameSize = size;
    m_queue.setSource(m_program, size, frames());
    if (!m_playing)
        requestStill();
}

void Player::play()
{
    if (m_playing || !m_program)
        return;
    if (!m_loop && positionFrame() >= frameCount() - 1)
        seek(Flicks(0));
    m_playing = true;
    m_shownCount = m_dropped = 0;
    m_since.start();
    restart();
    Q_EMIT playingChanged(true);
}

void Player::restart()
{
    const LoopSpan span = frames();
    m_shown = -1;
    const std::int64_t at = positionFrame();
    setPosition(at < span.first || at >= span.end ? span.first : at);
    m_queue.setLoop(span);
    m_queue.request(m_wanted, true);
    const FrameRate rate = m_program->rate;
    const Flicks end = m_loop ? range().end() : Flicks(0);
    m_feed.start(samplesIn(m_position),
                 m_loop
                     ? std::optional(LoopSpan{samplesIn(rate.timeOf(span.first)), samplesIn(end)})
                     : std::nullopt);
    m_clock.start(m_position, [this](std::span<float> out) { m_feed.fill(out); });
    m_timer.start();
}

void Player::requestStill()
{
    m_waiting = bool(m_program);
    m_queue.request(m_wanted, false);
    showDrawn(m_wanted); // drawn ahead, maybe
}

void Player::pause()
{
    if (!m_playing)
        return;
    m_playing = false;
    m_timer.stop();
    m_clock.stop();
    setPosition(frames().at(m_wanted));
    requestStill();
    Q_EMIT playingChanged(false);
}

void Player::seek(Flicks time)
{
    if (!m_program)
        return;
    setPosition(m_program->rate.frameAt(time));
    if (m_playing)
        restart();
    else
        requestStill();
}

void Player::step(int frames)
{
    pause();
    if (m_program)
        seek(m_program->rate.timeOf(std::max<std::int64_t>(0, positionFrame() + frames)));
}

void Player::setLoop(bool loop)
{
    m_loop = loop;
    if (m_playing)
        restart();
    else
        m_queue.setLoop(frames());
}

void Player::setInOut(const InOut &inOut)
{
    if (inOut == m_inOut)
        return;
    const LoopSpan before = frames();
    m_inOut = inOut;
    if (m_playing && frames() != before)
        restart();
    else if (!m_playing)
        m_queue.setLoop(frames());
    Q_EMIT inOutChanged();
}

void Player::setMuted(bool muted)
{
    m_muted = muted;
    m_feed.setMuted(muted);
}

double Player::shownPerSecond() const
{
    const double seconds = m_since.isValid() ? double(m_since.elapsed()) / 1000 : 0;
    return seconds > 0 ? double(m_shownCount) / seconds : 0;
}

// Keeps the position on a frame of the program, and says so if it moved.
void Player::setPosition(std::int64_t frame)
{
    m_wanted = std::clamp<std::int64_t>(frame, 0, frameCount() - 1);
    const Flicks position = m_program ? m_program->rate.timeOf(m_wanted) : Flicks(0);
    if (std::exchange(m_position, position) != position)
        Q_EMIT positionChanged(position);
}

void Player::tick()
{
    const std::int64_t frame = m_program->rate.frameAt(m_clock.now());
    if (!m_loop && frame >= frameCount()) {
        m_wanted = frameCount() - 1;
        showDrawn(m_wanted);
        pause();
        return;
    }
    if (frame != m_wanted) {
        m_wanted = frame;
        m_position = m_program->rate.timeOf(frames().at(frame));
        Q_EMIT positionChanged(m_position);
    }
    showDrawn(frame);
}

void Player::showDrawn(std::int64_t upTo)
{
    std::optional<FrameQueue::Drawn> drawn = m_queue.take(upTo);
    if (!drawn || !m_program)
        return;
    m_waiting = m_waiting && (drawn->number != m_wanted || drawn->program != m_program);
    m_pictured = drawn->program;
    if (!drawn->image) {
        Q_EMIT failed(drawn->image.error());
        return;
    }
    if (m_playing) {
        if (m_shown >= 0)
            m_dropped += std::max<std::int64_t>(0, drawn->number - m_shown - 1);
        m_shown = drawn->number;
        ++m_shownCount;
    }
    Q_EMIT frameReady(*drawn->image, m_program->rate.timeOf(frames().at(drawn->number)));
}

} // namespace reelwright
