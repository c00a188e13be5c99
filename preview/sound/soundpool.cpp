// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/sound/soundpool.h>

#include <model/base/message.h>

#include <chrono>

namespace reelwright {

namespace {

constexpr auto patience = std::chrono::milliseconds(5);

} // namespace

SoundPool::SoundPool() : d(std::make_unique<Private>()) {}

SoundPool::~SoundPool() = default;

Result<void> SoundPool::Private::read(const Asset &asset, std::int64_t first, std::span<float> out,
                                      const SoundFile::GoOn &goOn)
{
    std::shared_ptr<Entry> entry;
    {
        const std::lock_guard lock(m_mutex);
        std::shared_ptr<Entry> &kept = m_entries[asset.digest];
        if (!kept)
            kept = std::make_shared<Entry>();
        entry = kept;
    }
    std::unique_lock lock(entry->mutex, std::defer_lock);
    while (!lock.try_lock_for(patience))
        if (goOn && !goOn())
            return fail(Message::tr("its sound is still being decoded"), asset.path, {},
                        ErrorCode::Passing);
    if (!entry->file) {
        Result<SoundFile> opened = SoundFile::open(asset.path);
        if (!opened)
            return fail(opened.error());
        entry->file.emplace(std::move(*opened));
    }
    const Result<void> done = entry->file->read(first, out, goOn);
    if (!done && done.error().code != ErrorCode::Passing)
        entry->file.reset();
    return done;
}

} // namespace reelwright
