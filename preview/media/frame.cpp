// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/frame.h>

#include <cstdlib>
#include <cstring>
#include <libyuv/convert_argb.h>
#include <mutex>
#include <vector>

namespace reelwright {

namespace {

constexpr int alignment = 64;

// Memory of frames that are gone, for the next ones of their size: frames come and go by the
// thousand, and fresh memory costs a page fault for each of its 4 kB. Any thread.
class Recycler {
public:
    ~Recycler()
    {
        for (const Block &block : m_blocks)
            std::free(block.data);
    }

    std::uint8_t *take(std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        for (Block &block : m_blocks) {
            if (block.bytes == bytes) {
                std::uint8_t *data = block.data;
                block = m_blocks.back();
                m_blocks.pop_back();
                return data;
            }
        }
        return static_cast<std::uint8_t *>(std::aligned_alloc(alignment, bytes));
    }
    void give(std::uint8_t *data, std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_blocks.push_back({data, bytes});
        if (m_blocks.size() > mostBlocks) {
            std::free(m_blocks.front().data);
            m_blocks.erase(m_blocks.begin());
        }
    }

private:
    struct Block {
        std::uint8_t *data;
        std::size_t bytes;
    };
    static constexpr std::size_t mostBlocks = 8;

    std::mutex m_mutex;
    std::vector<Block> m_blocks;
};

// Lives as long as the last frame does.
const std::shared_ptr<Recycler> &recycler()
{
    static const auto shared = std::make_shared<Recycler>();
    return shared;
}

} // namespace

Frame::Frame(int width, int height)
    : m_width(width), m_height(height),
      m_stride((width + 2 * alignment - 1) / (2 * alignment) * 2 * alignment)
{
    allocate();
}

void Frame::allocate()
{
    const std::shared_ptr<Recycler> source = recycler();
    const std::size_t size = bytes();
    m_data = std::shared_ptr<std::uint8_t[]>(
        source->take(size), [source, size](std::uint8_t *data) { source->give(data, size); });
}

std::ptrdiff_t Frame::offset(int plane) const
{
    const std::ptrdiff_t luma = std::ptrdiff_t(m_stride) * m_height;
    return plane == 0 ? 0 : plane == 1 ? luma : luma + luma / 4;
}

std::uint8_t *Frame::writable(int plane)
{
    if (m_data.use_count() > 1) {
        const Frame shared = *this;
        allocate();
        std::memcpy(m_data.get(), shared.m_data.get(), bytes());
    }
    return m_data.get() + offset(plane);
}

std::size_t Frame::bytes() const
{
    return size_t(m_stride) * size_t(m_height) / 2 * 3;
}

void Frame::fill(std::uint8_t luma, std::uint8_t cb, std::uint8_t cr)
{
    if (m_data.use_count() > 1)
        allocate();
    const std::uint8_t values[] = {luma, cb, cr};
    for (int i = 0; i < 3; ++i)
        std::memset(m_data.get() + offset(i), values[i], size_t(stride(i)) * size_t(rows(i)));
}

QImage Frame::image() const
{
    QImage image(m_width, m_height, QImage::Format_RGB32);
    libyuv::I420ToARGBMatrix(plane(0), stride(0), plane(1), stride(1), plane(2), stride(2),
                             image.bits(), int(image.bytesPerLine()), &libyuv::kYuvH709Constants,
                             m_width, m_height);
    return image;
}

bool operator==(const Frame &a, const Frame &b)
{
    if (a.m_width != b.m_width || a.m_height != b.m_height || a.isNull() != b.isNull())
        return false;
    for (int i = 0; !a.isNull() && i < 3; ++i)
        for (int row = 0; row < a.rows(i); ++row)
            if (std::memcmp(a.plane(i) + std::ptrdiff_t(row) * a.stride(i),
                            b.plane(i) + std::ptrdiff_t(row) * b.stride(i), size_t(a.columns(i))))
                return false;
    return true;
}

} // namespace reelwright
