// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/passphrases.h>

#include <QMetaMethod>
#include <algorithm>
#include <chrono>

namespace reelwright {

Passphrases::Passphrases(QObject *parent) : QObject(parent) {}

Passphrases::~Passphrases()
{
    close();
}

std::optional<SecretText> Passphrases::ask(const PassphraseQuestion &question,
                                           const std::function<bool()> &goOn)
{
    constexpr std::chrono::milliseconds between(50);
    const auto tell = [this] {
        QMetaObject::invokeMethod(this, &Passphrases::lookAtNext, Qt::QueuedConnection);
    };
    std::unique_lock lock(m_mutex);
    if (m_closed)
        return std::nullopt;
    const auto mine = m_waiting.insert(m_waiting.end(), Waiting{++m_last, question});
    tell();
    while (!mine->answered && !m_closed && goOn())
        m_wake.wait_for(lock, between);
    std::optional<SecretText> passphrase = std::move(mine->passphrase);
    m_waiting.erase(mine);
    if (!m_closed)
        tell();
    return passphrase;
}

void Passphrases::lookAtNext()
{
    std::unique_lock lock(m_mutex);
    const auto next = std::ranges::find(m_waiting, false, &Waiting::answered);
    const quint64 number = next == m_waiting.end() ? 0 : next->number;
    lock.unlock();
    if (number == m_shown)
        return;
    if (std::exchange(m_shown, number) != 0)
        Q_EMIT takenBack();
    if (number == 0)
        return;
    if (isSignalConnected(QMetaMethod::fromSignal(&Passphrases::asked)))
        Q_EMIT asked();
    else
        answer(std::nullopt);
}

std::optional<PassphraseQuestion> Passphrases::question() const
{
    const std::lock_guard lock(m_mutex);
    const auto shown = std::ranges::find(m_waiting, m_shown, &Waiting::number);
    return shown == m_waiting.end() || shown->answered ? std::nullopt
                                                       : std::optional(shown->question);
}

void Passphrases::answer(const std::optional<SecretText> &passphrase)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto shown =
            std::ranges::find(m_waiting, std::exchange(m_shown, 0), &Waiting::number);
        if (shown == m_waiting.end())
            return;
        shown->passphrase = passphrase;
        shown->answered = true;
    }
    m_wake.notify_all();
}

void Passphrases::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_all();
}

} // namespace reelwright
