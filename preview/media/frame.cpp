// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/frame.h>

#include <cstdlib>
#include <cstring>
#include <libyuv/convert_argb.h>
#include <utility>

namespace reelwright {

namespace {

constexpr int alignment = 64;

void copyPlane(const Frame &from, Frame::Plane to, int plane)
{
    const std::uint8_t *source = from.plane(plane);
    for (int row = 0; row < from.rows(plane); ++row)
        std::memcpy(to.data + std::ptrdiff_t(row) * to.stride,
                    source + std::ptrdiff_t(row) * from.stride(plane),
                    size_t(from.columns(plane)));
}

} // namespace

Frame::Frame(int width, int height) : m_width(width), m_height(height)
{
    allocate();
}

Frame::Frame(int width, int height, const Planes &planes, std::shared_ptr<void> owner)
    : m_owner(std::move(owner)), m_planes(planes), m_width(width), m_height(height),
      m_foreign(true)
{
}

void Frame::allocate()
{
    const int stride = (m_width + 2 * alignment - 1) / (2 * alignment) * 2 * alignment;
    const size_t luma = size_t(stride) * size_t(m_height);
    auto *data = static_cast<std::uint8_t *>(std::aligned_alloc(alignment, luma + luma / 2));
    m_owner = std::shared_ptr<void>(data, std::free);
    m_planes = {Plane{data, stride}, Plane{data + luma, stride / 2},
                Plane{data + luma + luma / 4, stride / 2}};
    m_foreign = false;
}

std::uint8_t *Frame::writable(int plane)
{
    if (m_foreign || m_owner.use_count() > 1) {
        const Frame shared = *this;
        allocate();
        for (int i = 0; i < 3; ++i)
            copyPlane(shared, m_planes[size_t(i)], i);
    }
    return m_planes[size_t(plane)].data;
}

std::size_t Frame::bytes() const
{
    return size_t(stride(0)) * size_t(m_height) + size_t(stride(1)) * size_t(m_height);
}

void Frame::fill(std::uint8_t luma, std::uint8_t cb, std::uint8_t cr)
{
    if (m_foreign || m_owner.use_count() > 1)
        allocate();
    const std::uint8_t values[] = {luma, cb, cr};
    for (int i = 0; i < 3; ++i)
        std::memset(m_planes[size_t(i)].data, values[i], size_t(stride(i)) * size_t(rows(i)));
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
