// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/digest.h>
#include <model/base/savefile.h>

#include <QFile>
#include <bit>

namespace reelwright {

Digest digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<Digest> digestOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (const auto opened = openToRead(file); !opened)
        return fail(opened.error());
    if (!hash.addData(&file))
        return fail(QStringLiteral("can't be read: ") + file.errorString(), path);
    return hash.result().toHex();
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
