// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/dataset/keyfolder.h>

#include <model/base/message.h>
#include <model/base/plainfile.h>
#include <model/base/savefile.h>
#include <model/dataset/wrappedkeyjson.h>

#include <QFile>
#include <QStandardPaths>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <unistd.h>

namespace reelwright {

namespace {

constexpr qint64 longestKey = 4096; // bytes

} // namespace

KeyFolder KeyFolder::ofUser()
{
    return KeyFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/reelwright/keys"));
}

QString KeyFolder::pathOf(const QString &name) const
{
    return m_path + u'/' + name + QStringLiteral(".key");
}

Result<void> KeyFolder::save(const QString &path, const QByteArray &bytes) const
{
    if (const Result<void> made = makeFolder(m_path); !made)
        return made;
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QFile::setPermissions(m_path, mine | QFile::ExeOwner);
    const Result<void> saved = saveFile(path, bytes);
    if (saved)
        QFile::setPermissions(path, mine);
    return saved;
}

Result<void> KeyFolder::write(const QString &name, const WrappedKey &key) const
{
    return save(pathOf(name), QByteArray::fromStdString(toJson(key).dump()));
}

Result<std::optional<WrappedKey>> KeyFolder::read(const QString &name) const
{
    const QString path = pathOf(name);
    if (isAbsent(path))
        return std::nullopt;
    const Result<QByteArray> bytes = readFile(path, longestKey);
    if (!bytes)
        return fail(bytes.error());
    try {
        return wrappedKeyFrom(nlohmann::json::parse(bytes->begin(), bytes->end()));
    } catch (const nlohmann::json::exception &) {
        return fail(Message::tr("the dataset's key is damaged"), path);
    }
}

Result<void> KeyFolder::destroy(const QString &name) const
{
    const QString path = pathOf(name);
    if (isAbsent(path))
        return {};
    if (const Result<void> gone = overwrite(path); !gone)
        return gone;
    if (QFile::remove(path))
        return {};
    return fail(Message::tr("the key is overwritten, but its file can't be removed"), path);
}

Result<DatasetKey> KeyFolder::receiptKey() const
{
    const QString path = pathOf(QStringLiteral("receipts"));
    if (!isAbsent(path))
        return readFile(path, longestKey).and_then(DatasetKey::fromBytes);
    const Result<DatasetKey> made = DatasetKey::make();
    if (!made)
        return made;
    const Result<void> saved = save(path, made->bytes());
    return saved ? made : fail(saved.error());
}

Result<void> overwrite(const QString &path)
{
    QFile file(path);
    const auto failed = [&] {
        return fail(Message::tr("can't be overwritten: %1").arg(file.errorString()), path);
    };
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failed();
    std::array<char, 4096> noise{};
    randombytes_buf(noise.data(), noise.size());
    for (qint64 left = file.size(); left > 0; left -= qint64(noise.size()))
        if (file.write(noise.data(), std::min(left, qint64(noise.size()))) < 0)
            return failed();
    if (!file.flush() || fsync(file.handle()) != 0)
        return failed();
    return {};
}

} // namespace reelwright
