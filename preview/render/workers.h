// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace reelwright {

// Calls work(0) .. work(count - 1) on `threads` threads, each number once, in ascending order of
// their beginning; ends early when work returns false.
inline void forEachOn(int threads, int count, const std::function<bool(int)> &work)
{
    std::atomic<int> next = 0;
    std::atomic<bool> going = true;
    const auto run = [&] {
        for (int i = next++; i < count && going; i = next++)
            if (!work(i))
                going = false;
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads && i < count; ++i)
        others.emplace_back(run);
    run();
}

} // namespace reelwright
