// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/sealed.h>
#include <preview/encode/videochunk.h>

#include <QDataStream>
#include <QIODevice>

namespace reelwright {

namespace {

constexpr QByteArrayView kind("video chunk 1");

} // namespace

QByteArray VideoChunk::toBytes() const
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << header << qint32(packets.size());
    for (const VideoPacket &packet : packets)
        out << packet.data << packet.pts << packet.dts << packet.key;
    return seal(kind, payload);
}

Result<VideoChunk> VideoChunk::fromBytes(const QByteArray &bytes)
{
    const Result<QByteArray> payload = unseal(kind, bytes);
    if (!payload)
        return fail(payload.error());
    QDataStream in(*payload);
    in.setVersion(QDataStream::Qt_6_0);
    VideoChunk chunk;
    qint32 count = 0;
    in >> chunk.header >> count;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        VideoPacket packet;
        in >> packet.data >> packet.pts >> packet.dts >> packet.key;
        chunk.packets.append(std::move(packet));
    }
    if (in.status() != QDataStream::Ok || chunk.packets.isEmpty())
        return fail(QStringLiteral("is no whole video chunk"));
    return chunk;
}

} // namespace reelwright
