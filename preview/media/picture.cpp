// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/media/color.h>
#include <preview/media/picture.h>

#include <algorithm>

namespace reelwright {

namespace {

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
                  std::uint8_t *alpha, std::uint8_t *chromaAlpha)
{
    Pixel sum{0, 0, 0, 0};
    for (int dy = 0; dy < 2; ++dy) {
        for (int dx = 0; dx < 2; ++dx) {
            const Pixel p = source.at(x + dx, y + dy);
            planes[0][(y + dy) * frame.stride(0) + x + dx] =
                std::uint8_t((16 * p.alpha + 127) / 255 + bt709::luma(p.red, p.green, p.blue));
            alpha[(y + dy) * std::ptrdiff_t(frame.width()) + x + dx] = std::uint8_t(p.alpha);
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
    chromaAlpha[cy * std::ptrdiff_t(frame.width() / 2) + cx] = std::uint8_t(a);
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

std::uint8_t *bytesOf(QByteArray &array)
{
    return reinterpret_cast<std::uint8_t *>(array.data());
}

void halveAlpha(const Picture &from, Picture &to)
{
    to.alpha.resize(qsizetype(to.frame.width()) * to.frame.height());
    to.chromaAlpha.resize(to.alpha.size() / 4);
    for (int i = 0; i < 2; ++i)
        halvePlane(from.alphaOf(i), from.frame.columns(i), from.frame.columns(i),
                   from.frame.rows(i), to.writableAlpha(i), to.frame.columns(i),
                   to.frame.columns(i), to.frame.rows(i));
}

} // namespace

std::size_t Picture::bytes() const
{
    return frame.bytes() + size_t(alpha.size()) + size_t(chromaAlpha.size());
}

const std::uint8_t *Picture::alphaOf(int plane) const
{
    const QByteArray &array = plane == 0 ? alpha : chromaAlpha;
    return isOpaque() ? nullptr : reinterpret_cast<const std::uint8_t *>(array.constData());
}

std::uint8_t *Picture::writableAlpha(int plane)
{
    return isOpaque() ? nullptr : bytesOf(plane == 0 ? alpha : chromaAlpha);
}

Picture transparentPicture(QSize size)
{
    const qsizetype pixels = qsizetype(size.width()) * size.height();
    Picture picture{Frame(size.width(), size.height()), size, QByteArray(pixels, '\0'),
                    QByteArray(pixels / 4, '\0')};
    picture.frame.fill(0, 0, 0);
    return picture;
}

Picture pictureFromRgba(const std::uint8_t *pixels, std::ptrdiff_t stride, QSize size)
{
    Picture picture{Frame(even(size.width()), even(size.height())), size, {}, {}};
    const int width = picture.frame.width();
    const int height = picture.frame.height();
    QByteArray alpha(qsizetype(width) * height, Qt::Uninitialized);
    QByteArray chromaAlpha(alpha.size() / 4, Qt::Uninitialized);
    std::uint8_t *planes[3];
    for (int i = 0; i < 3; ++i)
        planes[i] = picture.frame.writable(i);
    const Source source{pixels, stride, size};
    for (int y = 0; y < height; y += 2)
        for (int x = 0; x < width; x += 2)
            convertBlock(source, x, y, planes, picture.frame, bytesOf(alpha), bytesOf(chromaAlpha));
    if (std::any_of(alpha.cbegin(), alpha.cend(), [](char a) { return std::uint8_t(a) != 255; })) {
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
    if (!picture.isOpaque())
        halveAlpha(picture, half);
    return half;
}

} // namespace reelwright
