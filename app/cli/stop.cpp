// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop.h"

#include <csignal>

namespace reelwright::cli {

namespace {

// A signal handler can reach nothing but what lives as long as the process.
std::atomic<bool> requested = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void request(int signal)
{
    requested = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

void watchSignals()
{
    std::signal(SIGTERM, request);
    std::signal(SIGINT, request);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error when writing
}

const std::atomic<bool> &stopRequested()
{
    return requested;
}

bool goOn()
{
    return !requested;
}

} // namespace reelwright::cli
