// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/httppages.h>

#include <QThread>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace reelwright {

// Fetches pages on a thread of its own, one ahead of whoever takes them.
class PageStream {
public:
    PageStream(const SourceSpec &spec, const QString &token, const LiveOptions &options);
    ~PageStream(); // stops what is going on
    PageStream(const PageStream &) = delete;
    PageStream &operator=(const PageStream &) = delete;

    // Waits for the next page; none: that was the last one. What ended it once is told again.
    // `goOn` is asked while it waits, false stops it.
    Result<std::optional<QByteArray>> take(const std::function<bool()> &goOn = {});

private:
    using Page = Result<std::optional<QByteArray>>;
    void fetch(const SourceSpec &spec, const QString &token, LiveOptions options);
    bool put(std::unique_ptr<Page> page);

    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_outer; // the caller's wish becomes ours
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::unique_ptr<Page> m_page; // fetched, not taken yet
    std::unique_ptr<QThread> m_thread;
};

} // namespace reelwright
