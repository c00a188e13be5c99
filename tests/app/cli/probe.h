// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace reelwright::test {

// What ffprobe says of a file: format and streams.
QJsonObject probe(const QString &path);

struct ProbedPacket {
    double time = 0; // s
    bool key = false;
    QString hash; // of its bytes
};

// The packets of a stream ("v:0"), in the order of the file.
QList<ProbedPacket> packetsOf(const QString &path, const QString &stream);

// The names of the boxes of the outermost level of an MP4 file, in their order.
QList<QByteArray> boxesOf(const QByteArray &file);

} // namespace reelwright::test
