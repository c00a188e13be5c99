// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <vector>

namespace reelwright::test {

// A PulseAudio of the test's own with one sink, which plays into nothing at the pace of a device.
// While it runs this process's sound goes there.
class PulseServer {
public:
    ~PulseServer() { stop(); }

    [[nodiscard]] bool start();
    void stop();
    void stall(); // it lives, and answers nothing
    void goOn();
    const QByteArray &log() const { return m_log; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
};

// What is heard there, and when.
class PulseRecording {
public:
    ~PulseRecording();

    [[nodiscard]] bool start(); // true once it hears
    // When each sound after a silence began.
    std::vector<std::chrono::steady_clock::time_point> stop();

private:
    using Clock = std::chrono::steady_clock;
    void take();

    QProcess m_process;
    std::vector<short> m_samples;
    // The earliest that the first sample can have been heard: a lower bound of each reading's.
    Clock::time_point m_first = Clock::time_point::max();
};

} // namespace reelwright::test
