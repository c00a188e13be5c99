// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/liveoptions.h>

#include <QAbstractSocket>
#include <optional>

namespace reelwright {

// How long to wait after the attempt with this number, from 0: twice as long each time, and
// somewhere in the upper half of that, by the seed.
std::chrono::milliseconds pauseAfter(int attempt, const HttpLimits &limits, quint64 seed);

// What a Retry-After header asks for, in seconds or as a date; none: it can't be read.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);

// Whether asking once more may help.
bool mayPass(int status);
bool mayPass(QAbstractSocket::SocketError error);

} // namespace reelwright
