// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a DatasetStore makes, finds and destroys its datasets' keys.
#include <model/base/message.h>
#include <model/dataset/datasetstore.h>

#include <QUuid>
#include <algorithm>

namespace reelwright {

namespace {

void tell(QStringList *findings, const QString &sentence)
{
    if (findings)
        findings->append(sentence);
}

} // namespace

QString keyWithin(const DatasetAbout &about)
{
    return Message::tr("the key of '%1' lay in its file, as in earlier versions: copies of that "
                       "file can still be opened with the passphrase")
        .arg(about.name);
}

namespace {

Error keyGone(const DatasetAbout &about)
{
    return {
        ErrorCode::Input,
        Message::tr("the key of the dataset '%1' is gone, and with it the data").arg(about.name),
        {},
        Message::tr("import its data again; a key is only ever on the machine where the data "
                    "was imported")};
}

} // namespace

Result<DatasetAbout> DatasetStore::withWrapped(Result<DatasetAbout> about) const
{
    if (about && about->keyPlace == KeyPlace::KeyFile)
        if (const Result<std::optional<WrappedKey>> wrapped = m_keys.read(about->keyName); wrapped)
            about->wrapped = *wrapped;
    return about;
}

Result<DatasetKey> DatasetStore::newKey(DatasetAbout &about,
                                        const std::optional<DatasetAbout> &before)
{
    const Result<DatasetKey> key = DatasetKey::make();
    if (!key)
        return key;
    const bool hadPassphrase = before && before->keyPlace != KeyPlace::Keyring;
    about.keyName = about.id + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(16);
    about.wrapped.reset();
    if (m_keyring && m_newKeys == NewKeys::IntoKeyring && !hadPassphrase) {
        about.keyPlace = KeyPlace::Keyring;
        const Result<void> written = m_keyring->write(about.keyName, key->bytes());
        return written ? key : fail(written.error());
    }
    about.keyPlace = KeyPlace::KeyFile;
    DatasetAbout asked = about;
    asked.wrapped = before ? before->wrapped : std::nullopt;
    const std::optional<QString> passphrase = m_passphrase ? m_passphrase(asked) : std::nullopt;
    if (!passphrase)
        return fail(Message::tr("there is no key for the dataset '%1'").arg(about.name), {},
                    Message::tr("give a passphrase"));
    const Result<WrappedKey> wrapped = wrap(*key, *passphrase);
    if (!wrapped)
        return fail(wrapped.error());
    about.wrapped = *wrapped;
    const Result<void> written = m_keys.write(about.keyName, *wrapped);
    return written ? key : fail(written.error());
}

Result<DatasetKey> DatasetStore::keyOf(const DatasetAbout &about) const
{
    if (about.wrapped) {
        const std::optional<QString> passphrase = m_passphrase ? m_passphrase(about) : std::nullopt;
        return passphrase ? unwrap(*about.wrapped, *passphrase)
                          : fail(Message::tr("the dataset '%1' is closed").arg(about.name), {},
                                 Message::tr("give its passphrase"));
    }
    if (about.keyPlace != KeyPlace::Keyring)
        return fail(keyGone(about));
    if (!m_keyring)
        return fail(Message::tr("the key of the dataset '%1' lies in a keyring, and there is none")
                        .arg(about.name));
    const Result<std::optional<QByteArray>> bytes = m_keyring->read(about.keyName);
    if (!bytes)
        return fail(bytes.error());
    return *bytes ? DatasetKey::fromBytes(**bytes) : fail(keyGone(about));
}

Result<void> DatasetStore::destroyKey(const OldKeys::Old &key) const
{
    if (key.place == KeyPlace::KeyFile)
        return m_keys.destroy(key.name);
    if (key.place == KeyPlace::Within)
        return {}; // goes with the file
    if (!m_keyring)
        return fail(Message::tr("the dataset's key lies in the system's keyring, and there is none "
                                "here to take it out of"));
    return m_keyring->remove(key.name);
}

void DatasetStore::letGo(const DatasetAbout &about, QStringList *findings) const
{
    if (about.keyPlace == KeyPlace::Within)
        tell(findings, keyWithin(about));
    const OldKeys::Old old{about.keyName, about.keyPlace};
    const Result<void> destroyed = destroyKey(old);
    if (destroyed) {
        m_old.forget(old.name);
        return;
    }
    const Result<void> noted = m_old.note(old);
    tell(findings,
         noted ? Message::tr("the key that the dataset '%1' had before could not be destroyed yet "
                             "(%2); that is done when one is next sealed or destroyed here")
                     .arg(about.name, destroyed.error().text())
               : Message::tr("the key that the dataset '%1' had before could not be destroyed "
                             "(%2); it is called %3")
                     .arg(about.name, destroyed.error().text(), about.keyName));
}

// One that a dataset still has is none: its new file never came to be.
void DatasetStore::destroyOldKeys() const
{
    const QList<OldKeys::Old> all = m_old.all();
    if (all.isEmpty())
        return;
    const QList<DatasetAbout> inUse = list();
    for (const OldKeys::Old &old : all)
        if (std::ranges::find(inUse, old.name, &DatasetAbout::keyName) != inUse.end() ||
            destroyKey(old))
            m_old.forget(old.name);
}

} // namespace reelwright
