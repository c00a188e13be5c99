// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <functional>
#include <stop_token>

namespace reelwright {

struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(15);
    std::chrono::milliseconds stall = std::chrono::seconds(30); // without a byte
    int attempts = 6;                                           // for a page
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(500);
    std::chrono::milliseconds longestPause = std::chrono::minutes(1);
    std::chrono::milliseconds longestRetryAfter = std::chrono::minutes(5);
    int redirects = 10; // for a page
    int pages = 10'000;
    qint64 pageBytes = 64 << 20; // unpacked
};

// What reading from a database or a server depends on besides the source and its secret. Its
// functions are called on threads of the reader's.
struct LiveOptions {
    std::stop_token stop{}; // ends it at any time, from any thread
    HttpLimits http{};
    quint64 seed = 0;         // of the pauses between attempts, so that not all come back at once
    QByteArray authorities{}; // certificates in PEM that are trusted besides the system's
    std::function<QDateTime()> now{}; // none: the clock
    // Waits; false: was stopped. None: by the clock.
    std::function<bool(std::chrono::milliseconds, const std::stop_token &)> pause{};
};

} // namespace reelwright
