// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <preview/encode/sealed.h>
#include <preview/encode/soundencoder.h>

#include <QDataStream>
#include <QIODevice>

namespace reelwright {

namespace {

constexpr char kind[] = "sound 1";
constexpr auto streamVersion = QDataStream::Qt_6_0;

} // namespace

QByteArray EncodedSound::toBytes() const
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << header << bitRate << frameSize << padding << samples << qint64(packets.size());
    for (const SoundPacket &packet : packets)
        stream << packet.data << packet.duration;
    return seal(kind, payload);
}

Result<EncodedSound> EncodedSound::fromBytes(const QByteArray &bytes)
{
    const Result<QByteArray> payload = unseal(kind, bytes);
    if (!payload)
        return fail(payload.error());
    EncodedSound sound;
    qint64 count = 0;
    QDataStream stream(*payload);
    stream.setVersion(streamVersion);
    stream >> sound.header >> sound.bitRate >> sound.frameSize >> sound.padding >> sound.samples >>
        count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SoundPacket packet;
        stream >> packet.data >> packet.duration;
        sound.packets.push_back(packet);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return fail(QStringLiteral("is no encoded sound"));
    return sound;
}

} // namespace reelwright
