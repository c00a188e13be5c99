// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <array>
#include <cstdint>
#include <memory>

namespace reelwright {

// A picture as the encoder wants it: planar Y'CbCr 4:2:0, 8 bits, BT.709, limited range, chroma
// centred between its four luma samples. Even width and height. Implicitly shared: a copy costs a
// reference count, and writing to a shared one copies it first.
class Frame {
public:
    struct Plane {
        std::uint8_t *data = nullptr;
        int stride = 0; // bytes from row to row
    };
    using Planes = std::array<Plane, 3>;

    Frame() = default;
    Frame(int width, int height); // not initialised
    // Pixels that live elsewhere as long as `owner` does, and are not written to.
    Frame(int width, int height, const Planes &planes, std::shared_ptr<void> owner);

    bool isNull() const { return !m_owner; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    int columns(int plane) const { return plane == 0 ? m_width : m_width / 2; }
    int rows(int plane) const { return plane == 0 ? m_height : m_height / 2; }
    int stride(int plane) const { return m_planes[size_t(plane)].stride; }
    const std::uint8_t *plane(int plane) const { return m_planes[size_t(plane)].data; }
    // Copies the pixels first if they are shared or live elsewhere.
    std::uint8_t *writable(int plane);
    std::size_t bytes() const;

    void fill(std::uint8_t luma, std::uint8_t cb, std::uint8_t cr);
    // The same pixels for a screen or a PNG file, through libyuv's BT.709 matrix.
    QImage image() const;

    friend bool operator==(const Frame &a, const Frame &b); // by pixels

private:
    void allocate();

    std::shared_ptr<void> m_owner;
    Planes m_planes;
    int m_width = 0;
    int m_height = 0;
    bool m_foreign = false;
};

} // namespace reelwright
