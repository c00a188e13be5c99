// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QByteArray>

namespace reelwright {

// A cache entry's bytes: what kind it is, the payload, and a BLAKE2b-256 digest of both, so that
// one that was cut short or altered is told from a whole one.
QByteArray seal(QByteArrayView kind, const QByteArray &payload);
Result<QByteArray> unseal(QByteArrayView kind, const QByteArray &bytes);

} // namespace reelwright
