// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "worker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace reelwright::test {

namespace {

QJsonObject ffprobe(const QStringList &words, const QString &path)
{
    const QStringList arguments = QStringList{u("-v"), u("error"), u("-of"), u("json")} + words +
                                  QStringList{path};
    return QJsonDocument::fromJson(runProgram(u("ffprobe"), arguments).out).object();
}

} // namespace

QJsonObject probe(const QString &path)
{
    return ffprobe({u("-show_format"), u("-show_streams"), u("-count_frames")}, path);
}

QList<ProbedPacket> packetsOf(const QString &path, const QString &stream)
{
    QList<ProbedPacket> packets;
    const QJsonObject all = ffprobe(
        {u("-select_streams"), stream, u("-show_packets"), u("-show_data_hash"), u("sha256")},
        path);
    for (const QJsonValue &packet : all[u("packets")].toArray())
        packets.append({packet[u("pts_time")].toString().toDouble(),
                        packet[u("flags")].toString().startsWith(QLatin1Char('K')),
                        packet[u("data_hash")].toString()});
    return packets;
}

QList<QByteArray> boxesOf(const QByteArray &file)
{
    QList<QByteArray> names;
    for (qsizetype at = 0; at + 8 <= file.size();) {
        const qsizetype size = qsizetype(qFromBigEndian<quint32>(file.constData() + at));
        names.append(file.mid(at + 4, 4));
        if (size < 8)
            break;
        at += size;
    }
    return names;
}

} // namespace reelwright::test
