// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundoutput.h>

#include <preview/player/soundpace.h>
#include <preview/player/soundthread.h>

#include <model/base/time.h>

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <mutex>

namespace reelwright {

namespace {

using std::chrono::steady_clock;
constexpr int frameBytes = 2 * sizeof(float);
constexpr int bufferedFrames = soundRate / 10;
constexpr auto measured = std::chrono::milliseconds(10); // every
constexpr auto patience = std::chrono::seconds(1);

QAudioFormat studioFormat()
{
    QAudioFormat format;
    format.setSampleRate(soundRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

QAudioDevice deviceOf(const QByteArray &id)
{
    if (!id.isEmpty())
        for (const QAudioDevice &device : QMediaDevices::audioOutputs())
            if (device.id() == id)
                return device;
    return QMediaDevices::defaultAudioOutput();
}

struct Stage;

// What one start() made: shared by the player's thread and the sound's.
struct Voice {
    std::mutex filling; // held while `fill` runs
    SoundOutput::Fill fill;
    std::mutex reading;
    SoundPace pace;
    bool alive = true;
    std::unique_ptr<Stage> stage; // on the sound's thread alone
};

class Source : public QIODevice {
public:
    explicit Source(Voice &voice) : m_voice(voice) { open(ReadOnly); }
    std::int64_t delivered() const { return m_delivered; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return bufferedFrames * frameBytes; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 frames = size / frameBytes;
        const std::span samples(reinterpret_cast<float *>(data), size_t(frames) * 2);
        const std::lock_guard lock(m_voice.filling);
        if (m_voice.fill)
            m_voice.fill(samples);
        else
            std::ranges::fill(samples, 0.0F);
        m_delivered += frames;
        return frames * frameBytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Voice &m_voice;
    std::int64_t m_delivered = 0;
};

// The sink goes before what it reads from.
struct Stage {
    Stage(Voice &voice, const QAudioDevice &device) : source(voice), sink(device, studioFormat()) {}

    Source source;
    QAudioSink sink;
    QTimer timer;
};

void lose(Voice &voice)
{
    const std::lock_guard lock(voice.reading);
    voice.alive = false;
}

void measure(Voice &voice)
{
    const QAudioSink &sink = voice.stage->sink;
    const qint64 waiting = (sink.bufferSize() - sink.bytesFree()) / frameBytes;
    const std::lock_guard lock(voice.reading);
    voice.pace.measure(voice.stage->source.delivered() - waiting, steady_clock::now());
}

// All that it connects goes with the stage, and that before the voice.
void sound(Voice &voice, const QByteArray &id)
{
    const QAudioDevice device = deviceOf(id);
    if (device.isNull() || !device.isFormatSupported(studioFormat())) {
        lose(voice);
        return;
    }
    voice.stage = std::make_unique<Stage>(voice, device);
    auto &[source, sink, timer] = *voice.stage;
    sink.setBufferSize(bufferedFrames * frameBytes);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&voice] { measure(voice); });
    QObject::connect(&sink, &QAudioSink::stateChanged, &timer, [&voice](QAudio::State state) {
        if (state == QAudio::StoppedState)
            lose(voice);
    });
    sink.start(&source);
    if (sink.error() != QAudio::NoError)
        lose(voice);
    timer.start(measured);
}

class DeviceOutput : public SoundOutput {
public:
    explicit DeviceOutput(std::function<QByteArray()> chosen) : m_chosen(std::move(chosen)) {}
    ~DeviceOutput() override { DeviceOutput::stop(); }

    // Whether there is a device is known a moment later: heard() tells.
    bool start(Fill fill) override
    {
        stop();
        m_voice = std::make_shared<Voice>();
        m_voice->fill = std::move(fill);
        m_thread->post(
            [voice = m_voice, id = m_chosen ? m_chosen() : QByteArray()] { sound(*voice, id); });
        return true;
    }

    void stop() override
    {
        const std::shared_ptr<Voice> voice = std::exchange(m_voice, nullptr);
        if (!voice)
            return;
        m_thread->post([voice] { voice->stage.reset(); });
        const std::lock_guard lock(voice->filling);
        voice->fill = {};
    }

    std::optional<std::int64_t> heard() override
    {
        if (!m_voice)
            return std::nullopt;
        const std::lock_guard lock(m_voice->reading);
        if (!m_voice->alive)
            return std::nullopt;
        return m_voice->pace.heard(steady_clock::now());
    }

private:
    const std::shared_ptr<SoundThread> m_thread = SoundThread::shared();
    const std::function<QByteArray()> m_chosen;
    std::shared_ptr<Voice> m_voice;
};

} // namespace

QList<SoundDevice> soundDevices()
{
    const auto devices = std::make_shared<QList<SoundDevice>>();
    const bool known = SoundThread::shared()->run(
        [devices] {
            for (const QAudioDevice &device : QMediaDevices::audioOutputs())
                devices->append({device.id(), device.description()});
        },
        patience);
    return known ? *devices : QList<SoundDevice>();
}

std::unique_ptr<SoundOutput> deviceOutput(std::function<QByteArray()> chosen)
{
    return std::make_unique<DeviceOutput>(std::move(chosen));
}

} // namespace reelwright
