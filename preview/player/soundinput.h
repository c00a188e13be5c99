// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QString>
#include <memory>

namespace reelwright {

// Where sound comes from that is recorded. Belongs to the thread that made it.
class SoundInput {
public:
    virtual ~SoundInput() = default;
    // Records into a new WAV file: 48 kHz, 16 bits, one side. An error: there is nothing to record
    // from, the file can't be written, or the sound server has not answered within two seconds.
    virtual Result<void> start(const QString &path) = 0;
    // The file is whole when it returns, with what came before a sound server stopped to answer.
    // An error: nothing was heard, or the disk was full.
    virtual Result<void> stop() = 0;
};

// The system's default microphone, looked up at each start().
std::unique_ptr<SoundInput> deviceInput();

} // namespace reelwright
