// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitsignals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace reelwright {

namespace {

// A handler can reach nothing but what lives as long as the process, and write() is of the little
// that it may call.
int handlersEnd = -1;

void tell(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(handlersEnd, &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> quit)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return;
    handlersEnd = ends[0];
    m_signalled = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    QSocketNotifier *notifier = m_signalled.get();
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, quit = std::move(quit)] {
                         notifier->setEnabled(false);
                         quit();
                     });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, tell);
}

} // namespace reelwright
