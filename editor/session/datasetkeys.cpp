// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/datasetkeys.h>

#include <model/base/message.h>

#include <sodium.h>

namespace reelwright {

std::optional<SecretText> DatasetKeys::known(const QString &folder) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.constFind(folder);
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void DatasetKeys::learn(const QString &folder, const SecretText &passphrase)
{
    const std::lock_guard lock(m_mutex);
    m_known.insert(folder, passphrase);
}

std::optional<SecretText> DatasetKeys::passphraseFor(const QString &folder,
                                                     const DatasetAbout &about, const GoOn &goOn)
{
    const auto opens = [&about](const SecretText &passphrase) {
        QString text = passphrase.text();
        const bool does = !about.wrapped || unwrap(*about.wrapped, text);
        wipe(text);
        return does;
    };
    if (const std::optional<SecretText> before = known(folder); before && opens(*before))
        return before;
    PassphraseQuestion question;
    question.purpose = about.wrapped ? PassphraseQuestion::Open : PassphraseQuestion::Seal;
    question.dataset = about.name;
    while (true) {
        const std::optional<SecretText> typed = m_passphrases.ask(question, goOn);
        if (!typed)
            return std::nullopt;
        if (opens(*typed)) {
            learn(folder, *typed);
            return typed;
        }
        question.wasWrong = true;
    }
}

Secrets DatasetKeys::secrets(const GoOn &goOn)
{
    return [this, goOn](const QString &name) -> Result<QString> {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_secrets.constFind(name); found != m_secrets.cend())
                return found->text();
        }
        Result<std::optional<QByteArray>> kept = m_keyring.read(name, goOn);
        if (!kept)
            return fail(kept.error());
        if (!*kept)
            return fail(Message::tr("the source's password or token is not in the keyring"), {},
                        Message::tr("type it again"));
        QString text = QString::fromUtf8(**kept);
        sodium_memzero((*kept)->data(), size_t((*kept)->size()));
        return text;
    };
}

Result<void> DatasetKeys::keepSecret(const QString &name, const SecretText &secret,
                                     const GoOn &goOn)
{
    {
        const std::lock_guard lock(m_mutex);
        m_secrets.insert(name, secret);
    }
    QString text = secret.text();
    const Result<void> written = m_keyring.write(name, text.toUtf8(), goOn);
    wipe(text);
    return written;
}

void DatasetKeys::forget()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
    m_secrets.clear();
}

} // namespace reelwright
