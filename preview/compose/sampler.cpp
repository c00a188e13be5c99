// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/compose/sampler.h>

#include <algorithm>
#include <cmath>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace reelwright {

namespace {

void mixRows(const std::uint8_t *top, const std::uint8_t *bottom, int weight, std::int16_t *out,
             int count)
{
    const auto down = std::int16_t(weight);
    const auto up = std::int16_t(128 - weight);
    for (int i = 0; i < count; ++i)
        out[i] = std::int16_t(top[i] * up + bottom[i] * down);
}

void mixColumns(const std::int16_t *row, const std::int32_t *index, const std::int32_t *weight,
                std::uint8_t *out, int from, int count)
{
    for (int i = from; i < count; ++i) {
        const std::int16_t *pair = row + index[i];
        out[i] = std::uint8_t((pair[0] * (128 - weight[i]) + pair[1] * weight[i] + 8192) >> 14);
    }
}

#if defined(__x86_64__)
// Eight at a time: each gathered 32 bits are a sample and its neighbour.
__attribute__((target("avx2"))) int mixColumnsAvx2(const std::int16_t *row,
                                                   const std::int32_t *index,
                                                   const std::int32_t *weight, std::uint8_t *out,
                                                   int count)
{
    const __m256i whole = _mm256_set1_epi32(128);
    const __m256i half = _mm256_set1_epi32(8192);
    const auto *base = reinterpret_cast<const int *>(row);
    int i = 0;
    for (; i + 8 <= count; i += 8) {
        const __m256i at = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(index + i));
        const __m256i w = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(weight + i));
        const __m256i pairs = _mm256_i32gather_epi32(base, at, 2);
        const __m256i weights =
            _mm256_or_si256(_mm256_sub_epi32(whole, w), _mm256_slli_epi32(w, 16));
        const __m256i sums =
            _mm256_srli_epi32(_mm256_add_epi32(_mm256_madd_epi16(pairs, weights), half), 14);
        const __m128i words =
            _mm_packus_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
        _mm_storel_epi64(reinterpret_cast<__m128i *>(out + i), _mm_packus_epi16(words, words));
    }
    return i;
}

bool hasAvx2()
{
    return __builtin_cpu_supports("avx2");
}
#else
int mixColumnsAvx2(const std::int16_t *, const std::int32_t *, const std::int32_t *, std::uint8_t *,
                   int)
{
    return 0;
}

bool hasAvx2()
{
    return false;
}
#endif

} // namespace

SamplePoints::SamplePoints(double first, double step, int count, int length)
    : index(size_t(std::max(0, count))), weight(index.size())
{
    for (int i = 0; i < count; ++i) {
        const double place = std::clamp(first + i * step, 0.0, double(length - 1));
        const auto fixed = std::int64_t(std::lround(place * 128));
        index[size_t(i)] = std::int32_t(fixed >> 7);
        weight[size_t(i)] = std::int32_t(fixed & 127);
    }
}

RowScaler::RowScaler(const PlaneView &plane, const SamplePoints &across)
    : m_plane(plane), m_across(across), m_row(size_t(plane.width) + 2)
{
}

void RowScaler::read(int index, int weight, std::uint8_t *out)
{
    const int count = int(m_across.index.size());
    if (count == 0)
        return;
    const auto [least, most] = std::minmax(m_across.index.front(), m_across.index.back());
    const int end = std::min(most + 2, m_plane.width);
    const std::uint8_t *bottom = m_plane.row(std::min(index + 1, m_plane.height - 1));
    mixRows(m_plane.row(index) + least, bottom + least, weight, m_row.data() + least, end - least);
    if (end == m_plane.width)
        m_row[size_t(end)] = m_row[size_t(end) - 1];
    const int done = hasAvx2() ? mixColumnsAvx2(m_row.data(), m_across.index.data(),
                                                m_across.weight.data(), out, count)
                               : 0;
    mixColumns(m_row.data(), m_across.index.data(), m_across.weight.data(), out, done, count);
}

std::uint8_t sampleAt(const PlaneView &plane, double x, double y)
{
    const auto fixed = [](double value, int length) {
        return int(std::lround(std::clamp(value, 0.0, double(length - 1)) * 128));
    };
    const int fx = fixed(x, plane.width);
    const int fy = fixed(y, plane.height);
    const int left = fx >> 7;
    const int right = std::min(left + 1, plane.width - 1);
    const std::uint8_t *top = plane.row(fy >> 7);
    const std::uint8_t *bottom = plane.row(std::min((fy >> 7) + 1, plane.height - 1));
    const int wx = fx & 127;
    const int wy = fy & 127;
    const int first = top[left] * (128 - wy) + bottom[left] * wy;
    const int second = top[right] * (128 - wy) + bottom[right] * wy;
    return std::uint8_t((first * (128 - wx) + second * wx + 8192) >> 14);
}

} // namespace reelwright
