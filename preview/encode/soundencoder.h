// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/variant/program.h>

#include <QByteArray>
#include <QList>

namespace reelwright {

class SoundPool;

struct SoundPacket {
    QByteArray data;
    qint64 duration = 0; // in samples

    friend bool operator==(const SoundPacket &, const SoundPacket &) = default;
};

// A program's sound as AAC-LC, 48 kHz stereo: all that a muxer needs. Packets follow each other
// without gaps; the first one begins `padding` samples before the program, and the last one ends
// with it.
struct EncodedSound {
    QByteArray header; // AudioSpecificConfig, the codec's extradata
    int bitRate = 0;
    int frameSize = 1024; // samples in a packet
    int padding = 0;
    qint64 samples = 0; // to be heard
    QList<SoundPacket> packets;

    QByteArray toBytes() const;
    // An error if the bytes are cut short or altered.
    static Result<EncodedSound> fromBytes(const QByteArray &bytes);

    friend bool operator==(const EncodedSound &, const EncodedSound &) = default;
};

// Mixes and encodes the whole program with one encoder on this thread: the same program gives the
// same bytes. `bitRate` in bits a second.
Result<EncodedSound> encodeSound(SoundPool &pool, const Program &program, int bitRate);

} // namespace reelwright
