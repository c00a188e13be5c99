// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/sound/mixer.h>
#include <preview/sound/soundfile.h>

#include <QHash>
#include <mutex>
#include <optional>

namespace reelwright {

struct SoundPool::Private {
    Result<void> read(const Asset &asset, std::int64_t first, std::span<float> out,
                      const SoundFile::GoOn &goOn);

private:
    struct Entry {
        std::timed_mutex mutex; // guards the file
        std::optional<SoundFile> file;
    };

    std::mutex m_mutex;
    QHash<Digest, std::shared_ptr<Entry>> m_entries;
};

} // namespace reelwright
