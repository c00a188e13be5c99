// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/framequeue.h>
#include <preview/player/soundoutput.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace reelwright::test {

inline std::shared_ptr<const Program> programOf(int frames, int rate = 30)
{
    auto program = std::make_shared<Program>();
    program->width = 16;
    program->height = 16;
    program->rate = FrameRate{rate, 1};
    program->duration = program->rate.timeOf(frames);
    program->assets = std::make_shared<const AssetTable>();
    return program;
}

// Draws a frame's number, and the program's width, into its first pixel. Waits at its gate while
// that is shut.
class FakeDrawing {
public:
    DrawFrame function()
    {
        return [this](const Program &program, Flicks time, QSize) -> Result<QImage> {
            std::unique_lock lock(m_mutex);
            ++m_begun;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_open || m_passes > 0; });
            m_passes -= !m_open;
            if (m_failing)
                return fail(QStringLiteral("the photo can't be read"));
            QImage image(1, 1, QImage::Format_RGB32);
            image.setPixel(0, 0, uint(program.rate.frameAt(time)) | uint(program.width) << 16);
            return image;
        };
    }
    void setOpen(bool open)
    {
        const std::lock_guard lock(m_mutex);
        m_open = open;
        m_changed.notify_all();
    }
    void letThrough() // one
    {
        const std::lock_guard lock(m_mutex);
        ++m_passes;
        m_changed.notify_all();
    }
    void setFailing(bool failing)
    {
        const std::lock_guard lock(m_mutex);
        m_failing = failing;
    }
    int begun()
    {
        const std::lock_guard lock(m_mutex);
        return m_begun;
    }
    void waitBegun(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_begun >= count; });
    }

    static int numberIn(const QImage &image) { return int(image.pixel(0, 0) & 0xFFFF); }
    static int widthIn(const QImage &image) { return int(image.pixel(0, 0) >> 16 & 0xFF); }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = true;
    int m_passes = 0;
    bool m_failing = false;
    int m_begun = 0;
};

// A sound device that the test moves by hand, and that can go away.
struct FakeDevice {
    std::atomic<std::int64_t> heard = 0;
    std::atomic<bool> there = true;
    std::atomic<int> starts = 0;
};

class FakeOutput : public SoundOutput {
public:
    explicit FakeOutput(std::shared_ptr<FakeDevice> device) : m_device(std::move(device)) {}

    bool start(Fill) override
    {
        ++m_device->starts;
        m_device->heard = 0;
        return m_device->there;
    }
    void stop() override {}
    std::optional<std::int64_t> heard() override
    {
        return m_device->there ? std::optional(m_device->heard.load()) : std::nullopt;
    }

private:
    std::shared_ptr<FakeDevice> m_device;
};

} // namespace reelwright::test
