// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/worker.h>
#include <model/dataset/keyring.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace reelwright {

// A keyring that may keep whoever asks waiting (it is locked, somebody has to type a password), on
// a thread of its own: QtKeychain wants one thread for all that it does. Any thread may ask.
class KeyringThread {
public:
    using GoOn = std::function<bool()>;

    KeyringThread(); // the system's
    ~KeyringThread();

    void use(std::shared_ptr<Keyring> keyring); // null: there is none
    bool isThere() const { return bool(keyring()); }
    // Each waits as long as `goOn` says so, and fails then (ErrorCode::Passing).
    Result<void> write(const QString &name, const QByteArray &secret, const GoOn &goOn);
    Result<std::optional<QByteArray>> read(const QString &name, const GoOn &goOn);
    Result<void> remove(const QString &name, const GoOn &goOn);

private:
    std::shared_ptr<Keyring> keyring() const;
    template<class Answer>
    Answer wait(std::function<Answer(Keyring &)> what, const GoOn &goOn);

    std::atomic<bool> m_ended = false;
    mutable std::mutex m_mutex;
    std::shared_ptr<Keyring> m_keyring; // it may still wait when nobody does
    Worker m_worker;                    // last
};

// The same for those who want a Keyring. Both outlive it.
class PatientKeyring : public Keyring {
public:
    PatientKeyring(KeyringThread &thread, KeyringThread::GoOn goOn)
        : m_thread(thread), m_goOn(std::move(goOn))
    {
    }
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> remove(const QString &name) override;

    bool couldNotWrite() const { return m_couldNotWrite; }

private:
    KeyringThread &m_thread;
    KeyringThread::GoOn m_goOn;
    bool m_couldNotWrite = false;
};

} // namespace reelwright
