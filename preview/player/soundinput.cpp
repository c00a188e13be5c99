// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundinput.h>

#include <preview/player/soundthread.h>

#include <model/base/message.h>
#include <model/base/savefile.h>
#include <model/base/time.h>

#include <QAudioDevice>
#include <QAudioSource>
#include <QDataStream>
#include <QFile>
#include <QMediaDevices>

namespace reelwright {

namespace {

constexpr int sampleBytes = 2;
constexpr int headerBytes = 44;
constexpr auto patience = std::chrono::seconds(2);

QAudioFormat voiceFormat()
{
    QAudioFormat format;
    format.setSampleRate(soundRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// Of a RIFF WAVE file with PCM (Microsoft's "Multimedia Programming Interface and Data
// Specifications", 1991).
QByteArray waveHeader(quint32 bytes)
{
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32(headerBytes - 8 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(1) << quint32(soundRate)
           << quint32(soundRate * sampleBytes) << quint16(sampleBytes) << quint16(8 * sampleBytes);
    stream.writeRawData("data", 4);
    stream << bytes;
    return header;
}

tl::unexpected<Error> unanswered()
{
    return fail(Message::tr("the sound server does not answer"), {},
                Message::tr("restart the system's sound, and try again"));
}

// One recording; on the sound's thread alone.
class Recorder {
public:
    Result<void> start(const QString &path)
    {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull() || !device.isFormatSupported(voiceFormat()))
            return fail(Message::tr("there is no microphone"), {},
                        Message::tr("connect one, or choose it in the system's settings"));
        m_file.setFileName(path);
        if (!m_file.open(QFile::WriteOnly | QFile::NewOnly))
            return notWritten(path, m_file.errorString());
        m_file.write(waveHeader(0));
        m_source = std::make_unique<QAudioSource>(device, voiceFormat());
        m_sound = m_source->start();
        if (!m_sound || m_source->error() != QAudio::NoError) {
            m_source.reset();
            m_file.remove();
            return fail(Message::tr("the microphone can't be used"), {},
                        Message::tr("look whether another program has it"));
        }
        QObject::connect(m_sound, &QIODevice::readyRead, m_source.get(),
                         [this] { take(m_sound->readAll()); });
        return {};
    }

    // The file is whole, but the device still open.
    Result<void> finish()
    {
        take(m_sound->readAll());
        const bool lost = m_source->error() != QAudio::NoError;
        const auto bytes = quint32(m_file.size() - headerBytes);
        m_file.seek(0);
        m_file.write(waveHeader(bytes));
        m_file.close();
        if (m_file.error() != QFile::NoError)
            m_fault = m_file.errorString();
        if (!m_fault.isEmpty())
            return notWritten(m_file.fileName(), m_fault);
        if (bytes > 0)
            return {};
        m_file.remove();
        return fail(lost ? Message::tr("the microphone was lost")
                         : Message::tr("nothing was heard"));
    }

    void close() { m_source.reset(); }

private:
    void take(const QByteArray &bytes)
    {
        if (m_file.isOpen() && m_fault.isEmpty() && m_file.write(bytes) != bytes.size())
            m_fault = m_file.errorString();
    }

    QFile m_file;
    QString m_fault;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_sound = nullptr; // the source's
};

// What a recorder that stands still has written, as a whole file. False: there is no sound in it.
bool makeWhole(const QString &path)
{
    QFile file(path);
    const bool some = file.open(QFile::ReadWrite) && file.size() > headerBytes;
    return some && file.write(waveHeader(quint32(file.size() - headerBytes))) == headerBytes;
}

class DeviceInput : public SoundInput {
public:
    ~DeviceInput() override { (void)DeviceInput::stop(); }

    Result<void> start(const QString &path) override
    {
        (void)stop();
        const auto recorder = std::make_shared<Recorder>();
        const auto started = std::make_shared<Result<void>>();
        const bool answered = m_thread->run(
            [recorder, started, path] { *started = recorder->start(path); }, patience);
        m_path = path;
        if (answered && *started)
            m_recorder = recorder;
        else
            m_thread->post([recorder] { recorder->close(); });
        return answered ? *started : unanswered();
    }

    Result<void> stop() override
    {
        const std::shared_ptr<Recorder> recorder = std::exchange(m_recorder, nullptr);
        if (!recorder)
            return {};
        const auto finished = std::make_shared<Result<void>>();
        const bool answered =
            m_thread->run([recorder, finished] { *finished = recorder->finish(); }, patience);
        m_thread->post([recorder] { recorder->close(); });
        if (answered)
            return *finished;
        return makeWhole(m_path) ? Result<void>() : unanswered();
    }

private:
    const std::shared_ptr<SoundThread> m_thread = SoundThread::shared();
    std::shared_ptr<Recorder> m_recorder;
    QString m_path;
};

} // namespace

std::unique_ptr<SoundInput> deviceInput()
{
    return std::make_unique<DeviceInput>();
}

} // namespace reelwright
