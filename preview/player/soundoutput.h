// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace reelwright {

// Where sound goes, and the clock that it makes.
class SoundOutput {
public:
    // Fills interleaved stereo at 48 kHz; called on a thread of the output's.
    using Fill = std::function<void(std::span<float>)>;

    virtual ~SoundOutput() = default;
    // False: there is nothing to play on.
    virtual bool start(Fill fill) = 0;
    // After it returns `fill` is not called any more. Waits for no device.
    virtual void stop() = 0;
    // Samples heard since start(); none: the device is gone.
    virtual std::optional<std::int64_t> heard() = 0;
};

// A device of the system's, as settings know it and as people do.
struct SoundDevice {
    QByteArray id;
    QString name;
};
// None where the sound server does not answer within a second.
QList<SoundDevice> soundDevices();

// The device that `chosen` names, or, if that is not there or none is named, the system's default;
// looked up at each start(). Belongs to the thread that made it, which `chosen` is asked on.
std::unique_ptr<SoundOutput> deviceOutput(std::function<QByteArray()> chosen = {});

} // namespace reelwright
