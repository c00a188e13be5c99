// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/sealed.h>

#include <QCryptographicHash>

namespace reelwright {

namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;
constexpr qsizetype digestSize = 32;

} // namespace

QByteArray seal(QByteArrayView kind, const QByteArray &payload)
{
    QByteArray bytes = QByteArray("reelwright ") + kind.toByteArray() + '\n' + payload;
    bytes += QCryptographicHash::hash(bytes, algorithm);
    return bytes;
}

Result<QByteArray> unseal(QByteArrayView kind, const QByteArray &bytes)
{
    const QByteArray start = QByteArray("reelwright ") + kind.toByteArray() + '\n';
    const qsizetype body = bytes.size() - digestSize;
    if (!bytes.startsWith(start) || body < start.size())
        return fail(QStringLiteral("is no ") + QString::fromLatin1(kind));
    if (QCryptographicHash::hash(QByteArrayView(bytes).first(body), algorithm) !=
        QByteArrayView(bytes).sliced(body))
        return fail(QStringLiteral("was cut short or altered"));
    return bytes.mid(start.size(), body - start.size());
}

} // namespace reelwright
