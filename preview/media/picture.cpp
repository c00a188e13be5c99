// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/color.h>
#include <preview/media/picture.h>

#include <algorithm>

namespace reelwright {

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Pixel {
    int red;
    int green;
    int blue;
    int alpha;
};

// A view of RGBA whose last row and column repeat.
struct Source {
    const std::uint8_t *pixels;
    std::ptrdiff_t stride;
    QSize size;

    // Premultiplied.
    Pixel at(int x, int y) const
    {
        const std::uint8_t *p = pixels + std::min(y, size.height() - 1) * stride +
                                4 * std::min(x, size.width() - 1);
        const int a = p[3];
        return {(p[0] * a + 127) / 255, (p[1] * a + 127) / 255, (p[2] * a + 127) / 255, a};
    }
};

int even(int value)
{
    return value + (value & 1);
}

// One 2x2 block: four lumas and alphas, one chroma and alpha.
void convertBlock(const Source &source, int x, int y, std::uint8_t *planes[3], const Frame &frame,
                  Bytes &alpha, Bytes &chromaAlpha)
{
    Pixel sum{0, 0, 0, 0};
    for (int dy = 0; dy < 2; ++dy) {
        for (int dx = 0; dx < 2; ++dx) {
            const Pixel p = source.at(x + dx, y + dy);
            planes[0][(y + dy) * frame.stride(0) + x + dx] =
                std::uint8_t((16 * p.alpha + 127) / 255 + bt709::luma(p.red, p.green, p.blue));
            alpha[size_t(y + dy) * size_t(frame.width()) + size_t(x + dx)] = std::uint8_t(p.alpha);
            sum = {sum.red + p.red, sum.green + p.green, sum.blue + p.blue, sum.alpha + p.alpha};
        }
    }
    const int red = (sum.red + 2) / 4;
    const int green = (sum.green + 2) / 4;
    const int blue = (sum.blue + 2) / 4;
    const int cx = x / 2;
    const int cy = y / 2;
    const int a = (sum.alpha + 2) / 4;
    const int grey = (128 * a + 127) / 255;
    planes[1][cy * frame.stride(1) + cx] = std::uint8_t(grey + bt709::cb(red, green, blue));
    planes[2][cy * frame.stride(2) + cx] = std::uint8_t(grey + bt709::cr(red, green, blue));
    chromaAlpha[size_t(cy) * size_t(frame.width() / 2) + size_t(cx)] = std::uint8_t(a);
}

void halvePlane(const std::uint8_t *from, std::ptrdiff_t fromStride, int fromWidth, int fromHeight,
                std::uint8_t *to, std::ptrdiff_t toStride, int width, int height)
{
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *top = from + std::min(2 * y, fromHeight - 1) * fromStride;
        const std::uint8_t *bottom = from + std::min(2 * y + 1, fromHeight - 1) * fromStride;
        for (int x = 0; x < width; ++x) {
            const int left = std::min(2 * x, fromWidth - 1);
            const int right = std::min(2 * x + 1, fromWidth - 1);
            to[y * toStride + x] =
                std::uint8_t((top[left] + top[right] + bottom[left] + bottom[right] + 2) / 4);
        }
    }
}

std::shared_ptr<const Bytes> halvedAlpha(const std::shared_ptr<const Bytes> &alpha, int fromWidth,
                                         int fromHeight, int width, int height)
{
    if (!alpha)
        return nullptr;
    auto half = std::make_shared<Bytes>(size_t(width) * size_t(height));
    halvePlane(alpha->data(), fromWidth, fromWidth, fromHeight, half->data(), width, width, height);
    return half;
}

} // namespace

std::size_t Picture::bytes() const
{
    return frame.bytes() + (alpha ? alpha->size() + chromaAlpha->size() : 0);
}

Picture pictureFromRgba(const std::uint8_t *pixels, std::ptrdiff_t stride, QSize size)
{
    Picture picture{Frame(even(size.width()), even(size.height())), size, {}, {}};
    const int width = picture.frame.width();
    const int height = picture.frame.height();
    auto alpha = std::make_shared<Bytes>(size_t(width) * size_t(height));
    auto chromaAlpha = std::make_shared<Bytes>(alpha->size() / 4);
    std::uint8_t *planes[3];
    for (int i = 0; i < 3; ++i)
        planes[i] = picture.frame.writable(i);
    const Source source{pixels, stride, size};
    for (int y = 0; y < height; y += 2)
        for (int x = 0; x < width; x += 2)
            convertBlock(source, x, y, planes, picture.frame, *alpha, *chromaAlpha);
    if (std::any_of(alpha->begin(), alpha->end(), [](std::uint8_t a) { return a != 255; })) {
        picture.alpha = std::move(alpha);
        picture.chromaAlpha = std::move(chromaAlpha);
    }
    return picture;
}

Picture halved(const Picture &picture)
{
    const QSize size((picture.size.width() + 1) / 2, (picture.size.height() + 1) / 2);
    Picture half{Frame(even(size.width()), even(size.height())), size, {}, {}};
    const Frame &from = picture.frame;
    for (int i = 0; i < 3; ++i)
        halvePlane(from.plane(i), from.stride(i), from.columns(i), from.rows(i),
                   half.frame.writable(i), half.frame.stride(i), half.frame.columns(i),
                   half.frame.rows(i));
    half.alpha = halvedAlpha(picture.alpha, from.width(), from.height(), half.frame.width(),
                             half.frame.height());
    half.chromaAlpha = halvedAlpha(picture.chromaAlpha, from.columns(1), from.rows(1),
                                   half.frame.columns(1), half.frame.rows(1));
    return half;
}

} // namespace reelwright
