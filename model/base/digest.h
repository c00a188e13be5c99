// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <functional>

namespace reelwright {

// SHA-256 as 64 lower-case hexadecimal digits: how media, fonts and chunks are named.
using Digest = QByteArray;

Digest digestOf(const QByteArray &bytes);
// `goOn` is asked for each megabyte; false ends it (ErrorCode::Passing).
Result<Digest> digestOfFile(const QString &path, const std::function<bool()> &goOn = {});

// Feeds values into one digest, each with its length, so that no two different sequences of
// values have the same bytes.
class DigestBuilder {
public:
    DigestBuilder &add(QByteArrayView bytes);
    DigestBuilder &add(const QByteArray &bytes) { return add(QByteArrayView(bytes)); }
    DigestBuilder &add(const QString &text);
    DigestBuilder &add(qint64 number);
    DigestBuilder &add(double number); // by its bits
    Digest result() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace reelwright
