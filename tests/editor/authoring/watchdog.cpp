// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchdog.h"

#include <QFile>
#include <QMetaEnum>
#include <QPointer>
#include <QThread>
#include <algorithm>
#include <ctime>

namespace reelwright::test {

namespace {

constexpr qsizetype mostKept = 200;

using Milliseconds = WatchedApplication::Milliseconds;

Milliseconds clockOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

// What this thread has waited for a core so far; nothing where the kernel doesn't tell.
Milliseconds queueTime()
{
    thread_local QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.isOpen() && !file.open(QFile::ReadOnly | QFile::Unbuffered))
        return {};
    file.seek(0);
    const QList<QByteArray> numbers = file.read(128).split(' ');
    return std::chrono::nanoseconds(numbers.value(1).toLongLong());
}

struct Clocks {
    Milliseconds time = clockOf(CLOCK_MONOTONIC);
    Milliseconds work = clockOf(CLOCK_THREAD_CPUTIME_ID);
    Milliseconds queued = queueTime();
};

QString nameOf(const QObject *object)
{
    QString name = QString::fromLatin1(object->metaObject()->className());
    name.remove(QStringLiteral("reelwright::"));
    if (!object->objectName().isEmpty())
        name += u' ' + object->objectName();
    if (const QObject *parent = object->parent(); parent && object->objectName().startsWith(u"qt_"))
        name = nameOf(parent) + QStringLiteral(" > ") + name;
    return name;
}

QString nameOf(QEvent::Type type)
{
    const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return key ? QString::fromLatin1(key) : QString::number(type);
}

} // namespace

WatchedApplication &WatchedApplication::instance()
{
    return *static_cast<WatchedApplication *>(qApp);
}

void WatchedApplication::reset()
{
    m_longest.clear();
    m_turns = 0;
    m_sum = Milliseconds(0);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_inside || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QString name = nameOf(receiver); // it may be gone afterwards
    const QEvent::Type type = event->type();
    const Clocks before;
    m_inside = true;
    const bool taken = QApplication::notify(receiver, event);
    m_inside = false;
    const Clocks after;
    const Milliseconds queued = after.queued - before.queued; // may be told late
    const Milliseconds work = after.work - before.work;
    const Milliseconds took = std::max(work, after.time - before.time - queued);
    note({m_task, name, nameOf(type), took, work, queued});
    return taken;
}

void WatchedApplication::note(const Turn &turn)
{
    ++m_turns;
    m_sum += turn.took;
    if (m_longest.size() >= mostKept && m_longest.last().took >= turn.took)
        return;
    const auto place =
        std::ranges::upper_bound(m_longest, turn.took, std::greater<>(), &Turn::took);
    m_longest.insert(place, turn);
    if (m_longest.size() > mostKept)
        m_longest.removeLast();
}

QString WatchedApplication::table(qsizetype lines) const
{
    QStringList all{
        QStringLiteral("%1 turns of the event loop, %2 s in all; the longest:\n%3 %4 %5  %6")
            .arg(m_turns)
            .arg(m_sum.count() / 1000, 0, 'f', 1)
            .arg(QStringLiteral("took ms"), 8)
            .arg(QStringLiteral("work ms"), 8)
            .arg(QStringLiteral("queued"), 8)
            .arg(QStringLiteral("event, of what, while"))};
    for (const Turn &turn : m_longest.first(std::min(lines, m_longest.size())))
        all += QStringLiteral("%1 %2 %3  %4 of %5 while %6")
                   .arg(turn.took.count(), 8, 'f', 1)
                   .arg(turn.work.count(), 8, 'f', 1)
                   .arg(turn.queued.count(), 8, 'f', 1)
                   .arg(turn.event, turn.receiver, turn.during);
    return all.join(u'\n');
}

} // namespace reelwright::test
