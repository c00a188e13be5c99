// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace reelwright {

// A picture as the encoder wants it: planar Y'CbCr 4:2:0, 8 bits, BT.709, limited range, chroma
// centred between its four luma samples. Even width and height. Implicitly shared: a copy costs a
// reference count, and writing to a shared one copies it first.
class Frame {
public:
    Frame() = default;
    Frame(int width, int height); // not initialised

    bool isNull() const { return !m_data; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    int columns(int plane) const { return plane == 0 ? m_width : m_width / 2; }
    int rows(int plane) const { return plane == 0 ? m_height : m_height / 2; }
    int stride(int plane) const { return plane == 0 ? m_stride : m_stride / 2; } // bytes
    const std::uint8_t *plane(int plane) const { return m_data.get() + offset(plane); }
    // Copies the pixels first if they are shared.
    std::uint8_t *writable(int plane);
    std::size_t bytes() const;

    void fill(std::uint8_t luma, std::uint8_t cb, std::uint8_t cr);
    // The same pixels for a screen or a PNG file.
    QImage image() const;

    friend bool operator==(const Frame &a, const Frame &b); // by pixels

private:
    void allocate();
    std::ptrdiff_t offset(int plane) const;

    std::shared_ptr<std::uint8_t[]> m_data;
    int m_width = 0;
    int m_height = 0;
    int m_stride = 0;
};

} // namespace reelwright
