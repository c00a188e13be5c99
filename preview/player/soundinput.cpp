// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/soundinput.h>

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

class DeviceInput : public SoundInput {
public:
    Result<void> start(const QString &path) override
    {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull() || !device.isFormatSupported(voiceFormat()))
            return fail(Message::tr("there is no microphone"), {},
                        Message::tr("connect one, or choose it in the system's settings"));
        m_file.setFileName(path);
        if (!m_file.open(QFile::WriteOnly | QFile::NewOnly))
            return notWritten(path, m_file.errorString());
        m_fault.clear();
        m_file.write(waveHeader(0));
        m_source = std::make_unique<QAudioSource>(device, voiceFormat());
        QIODevice *sound = m_source->start();
        if (!sound || m_source->error() != QAudio::NoError) {
            m_source.reset();
            m_file.remove();
            return fail(Message::tr("the microphone can't be used"), {},
                        Message::tr("look whether another program has it"));
        }
        QObject::connect(sound, &QIODevice::readyRead, m_source.get(),
                         [this, sound] { take(sound->readAll()); });
        return {};
    }

    Result<void> stop() override
    {
        if (!m_source)
            return {};
        const bool lost = m_source->error() != QAudio::NoError;
        m_source->stop();
        m_source.reset();
        const auto bytes = quint32(m_file.size() - headerBytes);
        m_file.seek(0);
        m_file.write(waveHeader(bytes));
        m_file.close();
        if (m_file.error() != QFile::NoError)
            m_fault = m_file.errorString();
        if (!m_fault.isEmpty())
            return notWritten(m_file.fileName(), m_fault);
        if (bytes == 0)
            return fail(lost ? Message::tr("the microphone was lost")
                             : Message::tr("nothing was heard"));
        return {};
    }

private:
    void take(const QByteArray &bytes)
    {
        if (m_fault.isEmpty() && m_file.write(bytes) != bytes.size())
            m_fault = m_file.errorString();
    }

    QFile m_file;
    QString m_fault;
    std::unique_ptr<QAudioSource> m_source;
};

} // namespace

std::unique_ptr<SoundInput> deviceInput()
{
    return std::make_unique<DeviceInput>();
}

} // namespace reelwright
