// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/sound/mixer.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace reelwright::test {

using Wave = std::function<double(int sample, int channel)>;

inline Wave sine(double amplitude, double frequency = 1000, int rate = soundRate)
{
    return [=](int sample, int) {
        return amplitude * std::sin(2 * std::numbers::pi * frequency * sample / rate);
    };
}

inline Wave click(int at, double height = 0.5)
{
    return [=](int sample, int) { return sample == at ? height : 0; };
}

// A WAV file of 32-bit floats.
inline QByteArray wav(const Wave &wave, double seconds, int rate = soundRate, int channels = 2)
{
    const auto count = quint32(std::lround(seconds * rate));
    const quint32 size = count * quint32(channels) * 4;
    QByteArray bytes("RIFF");
    const auto number = [&bytes](auto value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    number(quint32(36 + size));
    bytes += "WAVEfmt ";
    number(quint32(16));
    number(quint16(3));
    number(quint16(channels));
    number(quint32(rate));
    number(quint32(rate * channels * 4));
    number(quint16(channels * 4));
    number(quint16(32));
    bytes += "data";
    number(size);
    for (quint32 i = 0; i < count; ++i)
        for (int channel = 0; channel < channels; ++channel)
            number(std::bit_cast<quint32>(float(wave(int(i), channel))));
    return bytes;
}

// Files made for a test, and a program that plays them.
class Studio {
public:
    Studio() { program.assets = m_assets; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return enlist(name);
    }
    // Has the ffmpeg program make `name` of these arguments; its output, empty if it failed.
    QString make(const QString &name, const QStringList &arguments)
    {
        QProcess other;
        other.setWorkingDirectory(m_folder.path());
        other.start(
            QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} +
                arguments + QStringList{name});
        return other.waitForFinished() && other.exitCode() == 0 ? enlist(name) : QString();
    }
    QString make(const QString &name, const char *arguments)
    {
        return make(name, QString::fromUtf8(arguments).split(QLatin1Char(' ')));
    }
    SoundLayer &play(const QString &source, double start, double duration,
                     ElementKind kind = ElementKind::Audio)
    {
        SoundLayer sound;
        sound.layer.element = {QStringLiteral("element of ") + source};
        sound.layer.kind = kind;
        sound.layer.range = {fromSeconds(start), fromSeconds(duration)};
        sound.layer.origin = sound.layer.range.start;
        sound.layer.curves[PropertyId::Source] = Curve(source);
        program.duration = std::max(program.duration, sound.layer.range.end());
        program.sound.push_back(sound);
        for (SoundLayer &each : program.sound)
            if (each.fadeIn + each.fadeOut == Flicks(0))
                each.window = {Flicks(0), program.duration};
        return program.sound.last();
    }
    Result<std::vector<float>> mix(double from, double to)
    {
        const auto first = std::int64_t(std::llround(from * soundRate));
        std::vector<float> out(2 * std::size_t(std::llround(to * soundRate) - first), 7.f);
        return mixSound(pool, program, first, out).map([&] { return std::move(out); });
    }

    Program program;
    SoundPool pool;

private:
    QString enlist(const QString &name)
    {
        MediaAsset asset;
        asset.path = path(name);
        asset.digest = digestOfFile(asset.path).value_or(Digest());
        asset.kind = MediaKind::Audio;
        m_assets->media[MediaId{name}] = asset;
        return name;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<AssetTable> m_assets = std::make_shared<AssetTable>();
};

// Root mean square of a part of stereo samples, by its first and last second.
inline double level(const std::vector<float> &stereo, double from, double to, int channel = 0)
{
    double sum = 0;
    const auto first = std::size_t(from * soundRate);
    const auto end = std::min(std::size_t(to * soundRate), stereo.size() / 2);
    for (std::size_t i = first; i < end; ++i)
        sum += double(stereo[2 * i + std::size_t(channel)]) *
               double(stereo[2 * i + std::size_t(channel)]);
    return std::sqrt(sum / double(end - first));
}

inline double decibels(double rms)
{
    return 20 * std::log10(std::max(rms, 1e-9));
}

// Where the sound is loudest.
inline int peak(const std::vector<float> &stereo)
{
    const auto quieter = [](float a, float b) { return std::abs(a) < std::abs(b); };
    return int(std::max_element(stereo.begin(), stereo.end(), quieter) - stereo.begin()) / 2;
}

#define VERIFY_NEAR(actual, expected, tolerance)                                                   \
    QVERIFY2(std::abs((actual) - (expected)) <= (tolerance),                                       \
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)))

} // namespace reelwright::test
