// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/player.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr std::int64_t pieceSamples = soundRate / 15;      // about two frames
constexpr auto pieceTime = std::chrono::milliseconds(250); // until the device has played it
constexpr std::int64_t fewDropped = 2; // in a second: no reason for smaller frames

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
                     this, [this, error] { Q_EMIT soundFailed(error); }, Qt::QueuedConnection);
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
    m_piece.setSingleShot(true);
    m_piece.setInterval(pieceTime);
    connect(&m_piece, &QTimer::timeout, this, [this] {
        if (!m_playing)
            m_clock.stop();
    });
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
    if (!m_program || (!m_loop && !m_only))
        return {0, frameCount()};
    return span(m_only ? *m_only : range());
}

LoopSpan Player::span(const TimeRange &played) const
{
    const std::int64_t first = m_program->rate.nearestFrame(played.start);
    const std::int64_t end = played.end() >= m_program->duration
                                 ? frameCount()
                                 : m_program->rate.nearestFrame(played.end());
    return {first, std::max(end, first + 1)};
}

void Player::setProgram(std::shared_ptr<const Program> program, bool successor)
{
    const bool sameLength = m_program && program && m_program->duration == program->duration &&
                            m_program->rate == program->rate;
    m_program = std::move(program);
    m_feed.setProgram(m_program);
    if (!sameLength)
        m_only.reset();
    m_queue.setSource(m_program, drawnSize(), frames(), successor && sameLength);
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
    setSizes(size, m_largerSize);
}

void Player::setLargerSize(QSize size)
{
    setSizes(m_frameSize, size);
}

void Player::setSizes(QSize size, QSize larger)
{
    const QSize before = drawnSize();
    m_frameSize = size;
    m_largerSize = larger;
    if (drawnSize() == before)
        return;
    m_queue.setSource(m_program, drawnSize(), frames());
    if (!m_playing)
        requestStill();
}

QSize Player::drawnSize() const
{
    QSize size = m_largerSize.width() > m_frameSize.width() ? m_largerSize : m_frameSize;
    if (m_reduction == 1)
        return size;
    if (size.isEmpty() && m_program)
        size = {m_program->width, m_program->height};
    return (size / m_reduction).expandedTo({2, 2});
}

void Player::setQuality(PlayQuality quality)
{
    m_quality = quality;
    if (m_playing)
        reduce(quality == PlayQuality::Half ? 2 : quality == PlayQuality::Quarter ? 4 : 1);
}

// Stills are always as wanted.
void Player::reduce(int divisor)
{
    if (divisor == m_reduction)
        return;
    m_reduction = divisor;
    m_queue.setSource(m_program, drawnSize(), frames());
    m_droppedBefore = m_dropped;
    m_second.start();
}

void Player::reduceIfLate()
{
    if (m_quality != PlayQuality::Automatic || m_second.elapsed() < 1000)
        return;
    if (m_dropped - m_droppedBefore > fewDropped && m_reduction < 4)
        reduce(m_reduction * 2);
    m_droppedBefore = m_dropped;
    m_second.start();
}

SoundLevel Player::level()
{
    return m_playing ? m_feed.levelAt(samplesIn(m_clock.sinceStart())) : SoundLevel();
}

void Player::play()
{
    if (m_playing || !m_program)
        return;
    if (!m_loop && !m_only && positionFrame() >= frameCount() - 1)
        setPosition(0);
    m_playing = true;
    m_shownCount = m_dropped = m_droppedBefore = 0;
    m_since.start();
    m_second.start();
    setQuality(m_quality);
    restart();
    Q_EMIT playingChanged(true);
}

void Player::playOnly(const TimeRange &range)
{
    if (!m_program)
        return;
    pause();
    m_only = range;
    setPosition(span(range).first);
    play();
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
    const Flicks end = m_only ? m_only->end() : m_loop ? range().end() : Flicks(0);
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
    m_only.reset();
    if (std::exchange(m_reduction, 1) != 1)
        m_queue.setSource(m_program, drawnSize(), frames());
    else
        m_queue.setLoop(frames());
    requestStill();
    Q_EMIT playingChanged(false);
}

void Player::seek(Flicks time)
{
    if (!m_program)
        return;
    setPosition(m_program->rate.frameAt(time));
    if (m_playing) {
        m_only.reset();
        restart();
    } else {
        requestStill();
        hearPiece();
    }
}

// The device goes on between pieces that follow each other, or starting it would be heard.
void Player::hearPiece()
{
    if (!m_soundWhileSeeking || m_muted || !m_clock.hasOutput())
        return;
    m_feed.start(samplesIn(m_position), {}, pieceSamples);
    if (!m_piece.isActive())
        m_clock.start(m_position, [this](std::span<float> out) { m_feed.fill(out); });
    m_piece.start();
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
    reduceIfLate();
    const std::int64_t end = frames().end;
    if (!m_loop && frame >= end) {
        m_wanted = end - 1;
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
