// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/digest.h>

#include <model/base/message.h>
#include <model/base/plainfile.h>

#include <bit>

namespace reelwright {

Digest digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<Digest> digestOfFile(const QString &path, const std::function<bool()> &goOn)
{
    const auto file = openPlain(path);
    if (!file)
        return fail(file.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!goOn || goOn()) {
        const QByteArray bytes = (*file)->read(1 << 20);
        if ((*file)->error() != QFile::NoError)
            return fail(Message::tr("can't be read: ") + (*file)->errorString(), path);
        if (bytes.isEmpty())
            return hash.result().toHex();
        hash.addData(bytes);
    }
    return fail(Message::tr("reading it was stopped"), path, {}, ErrorCode::Passing);
}

DigestBuilder &DigestBuilder::add(QByteArrayView bytes)
{
    add(qint64(bytes.size()));
    m_hash.addData(bytes);
    return *this;
}

DigestBuilder &DigestBuilder::add(const QString &text)
{
    return add(QByteArrayView(text.toUtf8()));
}

DigestBuilder &DigestBuilder::add(qint64 number)
{
    char bytes[8];
    for (int i = 0; i < 8; ++i)
        bytes[i] = char(quint64(number) >> (8 * i));
    m_hash.addData(QByteArrayView(bytes, 8));
    return *this;
}

DigestBuilder &DigestBuilder::add(double number)
{
    return add(std::bit_cast<qint64>(number == 0.0 ? 0.0 : number));
}

Digest DigestBuilder::result() const
{
    return m_hash.result().toHex();
}

} // namespace reelwright
