// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <cstdint>
#include <vector>

namespace reelwright {

// Bilinear sampling of one plane of 8-bit samples. Weights have 7 bits and all sums are whole
// numbers, so that every machine, with or without AVX2, gives the same bytes.

struct PlaneView {
    const std::uint8_t *data = nullptr;
    std::ptrdiff_t stride = 0;
    int width = 0;
    int height = 0;

    const std::uint8_t *row(int y) const { return data + y * stride; }
};

// Along one axis, for each wanted sample: the one before it and how far it lies towards the next,
// in 1/128. Beyond the ends the first and last sample repeat.
struct SamplePoints {
    std::vector<std::int32_t> index;
    std::vector<std::int32_t> weight;

    // Sample i lies at first + i * step; sample k of the source at k, of which there are `length`.
    SamplePoints(double first, double step, int count, int length);
};

// Reads scaled rows of a plane.
class RowScaler {
public:
    RowScaler(const PlaneView &plane, const SamplePoints &across);

    // Row at `index` + `weight`/128, into `out` of across.index.size() samples.
    void read(int index, int weight, std::uint8_t *out);

private:
    PlaneView m_plane;
    const SamplePoints &m_across;
    std::vector<std::int16_t> m_row; // the two source rows mixed, in 1/128, and its last one twice
};

// One sample at any place.
std::uint8_t sampleAt(const PlaneView &plane, double x, double y);

} // namespace reelwright
