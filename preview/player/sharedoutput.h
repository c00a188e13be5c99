// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/soundoutput.h>

namespace reelwright {

// One sound device for several players: it sounds for the one that started last, and to the one
// before it is gone, so that that one goes on in silence. One thread.
class SharedOutput {
public:
    explicit SharedOutput(std::unique_ptr<SoundOutput> device); // null: no device
    ~SharedOutput();

    // May outlive this. Null without a device.
    std::unique_ptr<SoundOutput> lend() const;

private:
    struct Device;
    class Lent;
    std::shared_ptr<Device> m_device;
};

} // namespace reelwright
