// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/odbchush.h>

#include <QString>
#include <atomic>
#include <mutex>

namespace reelwright {

namespace {

std::mutex mutex;
int holders = 0;
std::atomic<QtMessageHandler> former = nullptr;

void pass(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg && message.startsWith(QLatin1String("QODBC")))
        return;
    if (const QtMessageHandler next = former)
        next(type, context, message);
}

void release(void *)
{
    const std::lock_guard lock(mutex);
    if (--holders == 0)
        qInstallMessageHandler(former);
}

} // namespace

std::shared_ptr<void> hushOdbc()
{
    const std::lock_guard lock(mutex);
    if (holders++ == 0)
        former = qInstallMessageHandler(&pass);
    return {&holders, &release};
}

} // namespace reelwright
