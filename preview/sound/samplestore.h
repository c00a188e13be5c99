// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QTemporaryFile>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace reelwright {

// Samples of both sides, one after the other: ten seconds in memory, what is beyond in a temporary
// file, so that hours of sound take no more memory than a jingle. One thread at a time.
class SampleStore {
public:
    // Interleaved. An error: the file can't be written.
    Result<void> append(std::span<const float> samples);
    Result<void> appendSilence(std::int64_t count);

    std::int64_t size() const { return m_size; } // of one side
    // From `first` on; all of them are there.
    Result<void> read(std::int64_t first, std::span<float> out);

private:
    Result<void> openFile();

    std::vector<float> m_memory; // the first ones
    std::unique_ptr<QTemporaryFile> m_file;
    std::int64_t m_size = 0;
};

} // namespace reelwright
