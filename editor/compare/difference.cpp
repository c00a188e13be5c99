// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/compare/difference.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace reelwright {

namespace {

QImage opaque(const QImage &image)
{
    return image.format() == QImage::Format_RGB32 ? image
                                                  : image.convertToFormat(QImage::Format_RGB32);
}

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

QRgb between(QRgb a, QRgb b)
{
    return qRgb(std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                std::abs(qBlue(a) - qBlue(b)));
}

QRgb larger(QRgb a, QRgb b)
{
    return qRgb(std::max(qRed(a), qRed(b)), std::max(qGreen(a), qGreen(b)),
                std::max(qBlue(a), qBlue(b)));
}

void amplify(QImage &image, int factor)
{
    const auto times = [factor](int part) { return std::min(255, part * factor); };
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(times(qRed(line[x])), times(qGreen(line[x])), times(qBlue(line[x])));
    }
}

} // namespace

Difference differenceOf(const QImage &a, const QImage &b, int factor, QSize size)
{
    Difference found;
    if (a.isNull() || a.size() != b.size())
        return found;
    const QImage first = opaque(a);
    const QImage second = opaque(b);
    const int width = a.width();
    const int height = a.height();
    found.pixels = qint64(width) * height;
    found.image =
        QImage(size.isEmpty() ? a.size() : size.boundedTo(a.size()), QImage::Format_RGB32);
    found.image.fill(qRgb(0, 0, 0));
    std::vector<int> columns; // in the image
    for (int x = 0; x < width; ++x)
        columns.push_back(int(qint64(x) * found.image.width() / width));
    QRgb most = qRgb(0, 0, 0);
    for (int y = 0; y < height; ++y) {
        const QRgb *left = row(first, y);
        const QRgb *right = row(second, y);
        if (std::memcmp(left, right, size_t(width) * sizeof(QRgb)) == 0)
            continue;
        auto *line = reinterpret_cast<QRgb *>(
            found.image.scanLine(int(qint64(y) * found.image.height() / height)));
        for (int x = 0; x < width; ++x) {
            const QRgb part = between(left[x], right[x]);
            if (!(part & RGB_MASK))
                continue;
            ++found.differing;
            most = larger(most, part);
            QRgb &shown = line[columns[size_t(x)]];
            shown = larger(shown, part);
        }
    }
    found.largest = std::max({qRed(most), qGreen(most), qBlue(most)});
    if (factor > 1)
        amplify(found.image, factor);
    return found;
}

} // namespace reelwright
