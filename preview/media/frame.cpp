// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/frame.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
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

// BT.709 limited range to 0xffRRGGBB, in 1/8192: libyuv's matrix has 6 bits only, and leaves pure
// green with a blue of 11.
void toRgb(const std::uint8_t *luma, const std::uint8_t *cb, const std::uint8_t *cr,
           std::uint32_t *out, int width)
{
    const auto clamp = [](int value) { return std::uint32_t(std::clamp(value >> 13, 0, 255)); };
    for (int x = 0; x < width; ++x) {
        const int y = 9539 * (luma[x] - 16) + 4096;
        const int u = cb[x / 2] - 128;
        const int v = cr[x / 2] - 128;
        out[x] = 0xff000000u | clamp(y + 14686 * v) << 16 | clamp(y - 1747 * u - 4366 * v) << 8 |
                 clamp(y + 17305 * u);
    }
}

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
    for (int y = 0; y < m_height; ++y)
        toRgb(plane(0) + std::ptrdiff_t(y) * stride(0),
              plane(1) + std::ptrdiff_t(y / 2) * stride(1),
              plane(2) + std::ptrdiff_t(y / 2) * stride(2),
              reinterpret_cast<std::uint32_t *>(image.scanLine(y)), m_width);
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
