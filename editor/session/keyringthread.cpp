// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/keyringthread.h>

#include <model/base/message.h>
#include <model/dataset/systemkeyring.h>

#include <chrono>
#include <future>

namespace reelwright {

KeyringThread::KeyringThread()
    : m_keyring(std::make_shared<SystemKeyring>([this] { return !m_ended; }))
{
}

KeyringThread::~KeyringThread()
{
    m_ended = true;
}

void KeyringThread::use(std::shared_ptr<Keyring> keyring)
{
    const std::lock_guard lock(m_mutex);
    m_keyring = std::move(keyring);
}

std::shared_ptr<Keyring> KeyringThread::keyring() const
{
    const std::lock_guard lock(m_mutex);
    return m_keyring;
}

template<class Answer>
Answer KeyringThread::wait(std::function<Answer(Keyring &)> what, const GoOn &goOn)
{
    constexpr std::chrono::milliseconds between(20);
    const std::shared_ptr<Keyring> keyring = this->keyring();
    if (!keyring)
        return fail(Message::tr("there is no keyring"));
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> answer = promise->get_future();
    m_worker.post(
        [promise, what = std::move(what), keyring] { promise->set_value(what(*keyring)); });
    while (answer.wait_for(between) != std::future_status::ready)
        if (!goOn())
            return fail(Message::tr("stopped waiting for the keyring"), {}, {}, ErrorCode::Passing);
    return answer.get();
}

Result<void> KeyringThread::write(const QString &name, const QByteArray &secret, const GoOn &goOn)
{
    return wait<Result<void>>(
        [name, secret](Keyring &keyring) { return keyring.write(name, secret); }, goOn);
}

Result<std::optional<QByteArray>> KeyringThread::read(const QString &name, const GoOn &goOn)
{
    return wait<Result<std::optional<QByteArray>>>(
        [name](Keyring &keyring) { return keyring.read(name); }, goOn);
}

Result<void> KeyringThread::remove(const QString &name, const GoOn &goOn)
{
    return wait<Result<void>>([name](Keyring &keyring) { return keyring.remove(name); }, goOn);
}

Result<void> PatientKeyring::write(const QString &name, const QByteArray &secret)
{
    const Result<void> written = m_thread.write(name, secret, m_goOn);
    m_couldNotWrite = m_couldNotWrite || !written;
    return written;
}

Result<std::optional<QByteArray>> PatientKeyring::read(const QString &name)
{
    return m_thread.read(name, m_goOn);
}

Result<void> PatientKeyring::remove(const QString &name)
{
    return m_thread.remove(name, m_goOn);
}

} // namespace reelwright
