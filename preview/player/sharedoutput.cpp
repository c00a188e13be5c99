// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/player/sharedoutput.h>

namespace reelwright {

struct SharedOutput::Device {
    std::unique_ptr<SoundOutput> output;
    const SoundOutput *holder = nullptr;
};

class SharedOutput::Lent : public SoundOutput {
public:
    explicit Lent(std::shared_ptr<Device> device) : m_device(std::move(device)) {}
    ~Lent() override { Lent::stop(); }

    bool start(Fill fill) override
    {
        if (m_device->holder)
            m_device->output->stop();
        const bool started = m_device->output->start(std::move(fill));
        m_device->holder = started ? this : nullptr;
        return started;
    }
    void stop() override
    {
        if (m_device->holder != this)
            return;
        m_device->output->stop();
        m_device->holder = nullptr;
    }
    std::optional<std::int64_t> heard() override
    {
        return m_device->holder == this ? m_device->output->heard() : std::nullopt;
    }

private:
    std::shared_ptr<Device> m_device;
};

SharedOutput::SharedOutput(std::unique_ptr<SoundOutput> device)
    : m_device(std::make_shared<Device>(Device{std::move(device)}))
{
}

SharedOutput::~SharedOutput() = default;

std::unique_ptr<SoundOutput> SharedOutput::lend() const
{
    return m_device->output ? std::make_unique<Lent>(m_device) : nullptr;
}

} // namespace reelwright
