// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/secrettext.h>

#include <QObject>
#include <QString>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <optional>

namespace reelwright {

struct PassphraseQuestion {
    enum Purpose { Open, Seal };
    Purpose purpose = Open;
    QString dataset;       // its name
    bool wasWrong = false; // what was answered before

    friend bool operator==(const PassphraseQuestion &, const PassphraseQuestion &) = default;
};

// Lets workers ask whoever sits at the screen for a passphrase. One question is on the screen at a
// time; it is taken back when the worker need not know any more, and when all is closed.
class Passphrases : public QObject {
    Q_OBJECT

public:
    explicit Passphrases(QObject *parent = nullptr);
    ~Passphrases() override;

    // For workers: waits for the answer as long as `goOn` says so. None: there is none to be had.
    std::optional<SecretText> ask(const PassphraseQuestion &question,
                                  const std::function<bool()> &goOn);

    // For this object's thread: what is asked now, and its answer. Without one the dataset stays
    // closed. Where nobody listens to asked(), all stay so.
    std::optional<PassphraseQuestion> question() const;
    void answer(const std::optional<SecretText> &passphrase);
    void close(); // nobody waits from now on

Q_SIGNALS:
    void asked(); // question()
    void takenBack();

private:
    struct Waiting {
        quint64 number = 0;
        PassphraseQuestion question;
        bool answered = false;
        std::optional<SecretText> passphrase{};
    };
    void lookAtNext(); // on this object's thread

    mutable std::mutex m_mutex; // for what follows
    std::condition_variable m_wake;
    std::list<Waiting> m_waiting;
    quint64 m_last = 0;
    bool m_closed = false;
    quint64 m_shown = 0; // this thread's: the number of what is on the screen; 0: nothing is
};

} // namespace reelwright
