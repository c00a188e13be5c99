// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/sound/soundpool.h>

namespace reelwright {

SoundPool::SoundPool() : d(std::make_unique<Private>()) {}

SoundPool::~SoundPool() = default;

Result<void> SoundPool::Private::read(const Asset &asset, std::int64_t first, std::span<float> out)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<Entry> &kept = m_entries[asset.digest];
        if (!kept)
            kept = std::make_shared<Entry>();
        entry = kept;
    }
    const std::lock_guard lock(entry->mutex);
    if (!entry->file) {
        Result<SoundFile> opened = SoundFile::open(asset.path);
        if (!opened)
            return fail(opened.error());
        entry->file.emplace(std::move(*opened));
    }
    const Result<void> done = entry->file->read(first, out);
    if (!done)
        entry->file.reset();
    return done;
}

} // namespace reelwright
