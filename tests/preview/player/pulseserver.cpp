// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulseserver.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace reelwright::test {

namespace {

constexpr int rate = 48'000;
constexpr short loud = 3000;
constexpr int silence = rate / 5; // samples before a sound that counts as another one

} // namespace

bool PulseServer::start()
{
    const QString socket = m_folder.filePath(QStringLiteral("socket"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_RUNTIME_DIR", "HOME", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    environment.remove(QStringLiteral("PULSE_SERVER"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        QStringLiteral("pulseaudio"),
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
         QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
         QStringLiteral("-L"),
         QStringLiteral("module-null-sink sink_name=nothing rate=48000 channels=2"),
         QStringLiteral("-L"), // Qt takes no monitor for a microphone
         QStringLiteral("module-remap-source master=nothing.monitor source_name=voice"),
         QStringLiteral("-L"),
         QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
    const bool there = QTest::qWaitFor(
        [&] {
            m_log += m_process.readAll();
            return QFile::exists(socket) || m_process.state() == QProcess::NotRunning;
        },
        20'000);
    qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
    return there && m_process.state() == QProcess::Running;
}

void PulseServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    goOn(); // or it hears nothing of its end
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

void PulseServer::stall()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void PulseServer::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

PulseRecording::~PulseRecording()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool PulseRecording::start()
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, [this] { take(); });
    m_process.start(QStringLiteral("parec"),
                    {QStringLiteral("--device=nothing.monitor"), QStringLiteral("--format=s16le"),
                     QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                     QStringLiteral("--raw"), QStringLiteral("--latency-msec=5")});
    return QTest::qWaitFor([this] { return !m_samples.empty(); }, 20'000);
}

void PulseRecording::take()
{
    const Clock::time_point now = Clock::now();
    const QByteArray bytes = m_process.readAllStandardOutput();
    const std::size_t before = m_samples.size();
    m_samples.resize(before + std::size_t(bytes.size()) / 2);
    std::memcpy(m_samples.data() + before, bytes.constData(), std::size_t(bytes.size()) / 2 * 2);
    const std::chrono::duration<double> length(double(m_samples.size()) / rate);
    m_first = std::min(m_first, now - std::chrono::duration_cast<Clock::duration>(length));
}

std::vector<std::chrono::steady_clock::time_point> PulseRecording::stop()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
    take();
    std::vector<Clock::time_point> sounds;
    std::ptrdiff_t last = -silence;
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(m_samples.size()); ++i) {
        if (std::abs(m_samples[std::size_t(i)]) < loud)
            continue;
        if (i - last >= silence) {
            const std::chrono::duration<double> after(double(i) / rate);
            sounds.push_back(m_first + std::chrono::duration_cast<Clock::duration>(after));
        }
        last = i;
    }
    return sounds;
}

} // namespace reelwright::test
