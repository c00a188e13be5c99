// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundoutput.h>

#include <preview/player/soundpace.h>

#include <model/base/time.h>

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>
#include <QTimer>
#include <chrono>
#include <mutex>

namespace reelwright {

namespace {

using std::chrono::steady_clock;
constexpr int frameBytes = 2 * sizeof(float);
constexpr int bufferedFrames = soundRate / 10;

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

// What the sink reads from; lives on the sound thread.
class Source : public QIODevice {
public:
    explicit Source(SoundOutput::Fill fill) : m_fill(std::move(fill)) { open(ReadOnly); }
    std::int64_t delivered() const { return m_delivered; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return bufferedFrames * frameBytes; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 frames = size / frameBytes;
        m_fill({reinterpret_cast<float *>(data), size_t(frames) * 2});
        m_delivered += frames;
        return frames * frameBytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SoundOutput::Fill m_fill;
    std::int64_t m_delivered = 0;
};

// Sink, source and the measuring of what was heard, on their own thread, so that neither a busy
// window nor the mixing of sound holds up the other.
class DeviceOutput : public SoundOutput {
public:
    explicit DeviceOutput(std::function<QByteArray()> chosen) : m_chosen(std::move(chosen)) {}
    ~DeviceOutput() override { DeviceOutput::stop(); }

    bool start(Fill fill) override
    {
        stop();
        const QAudioDevice device = deviceOf(m_chosen ? m_chosen() : QByteArray());
        if (device.isNull() || !device.isFormatSupported(studioFormat()))
            return false;
        m_pace = {};
        m_alive = true;
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("sound"));
        m_context = new QObject;
        m_context->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_context, &QObject::deleteLater);
        m_thread->start(QThread::TimeCriticalPriority);
        QMetaObject::invokeMethod(m_context,
                                  [this, device, fill = std::move(fill)] { run(device, fill); });
        return true;
    }

    void stop() override
    {
        if (!m_thread)
            return;
        m_thread->quit();
        m_thread->wait();
        m_thread.reset();
    }

    std::optional<std::int64_t> heard() override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_alive)
            return std::nullopt;
        return m_pace.heard(steady_clock::now());
    }

private:
    void run(const QAudioDevice &device, const Fill &fill)
    {
        auto *source = new Source(fill);
        auto *sink = new QAudioSink(device, studioFormat(), m_context);
        source->setParent(m_context);
        sink->setBufferSize(bufferedFrames * frameBytes);
        auto *timer = new QTimer(m_context);
        QObject::connect(timer, &QTimer::timeout, m_context,
                         [this, sink, source] { measure(*sink, *source); });
        QObject::connect(sink, &QAudioSink::stateChanged, m_context, [this](QAudio::State state) {
            if (state == QAudio::StoppedState)
                lose();
        });
        sink->start(source);
        if (sink->error() != QAudio::NoError)
            lose();
        timer->start(10);
    }

    void measure(const QAudioSink &sink, const Source &source)
    {
        const qint64 waiting = (sink.bufferSize() - sink.bytesFree()) / frameBytes;
        const std::lock_guard lock(m_mutex);
        m_pace.measure(source.delivered() - waiting, steady_clock::now());
    }

    void lose()
    {
        const std::lock_guard lock(m_mutex);
        m_alive = false;
    }

    const std::function<QByteArray()> m_chosen;
    std::unique_ptr<QThread> m_thread;
    QObject *m_context = nullptr; // on m_thread, deleted there
    std::mutex m_mutex;
    SoundPace m_pace;
    bool m_alive = false;
};

} // namespace

QList<SoundDevice> soundDevices()
{
    QList<SoundDevice> devices;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        devices.append({device.id(), device.description()});
    return devices;
}

std::unique_ptr<SoundOutput> deviceOutput(std::function<QByteArray()> chosen)
{
    return std::make_unique<DeviceOutput>(std::move(chosen));
}

} // namespace reelwright
