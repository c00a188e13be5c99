// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/datasetkey.h>

#include <QIODevice>
#include <memory>
#include <span>

namespace reelwright {

// Bytes sealed in chunks of up to a megabyte by libsodium's secretstream (XChaCha20-Poly1305):
// 24 bytes of header, then each chunk's length (32 bits, little endian) before it; the last is
// marked, so one that was cut short is known. Whoever alters, leaves out or exchanges a chunk, or
// `about`, which lies elsewhere in plain, is found out.
// https://doc.libsodium.org/secret-key_cryptography/secretstream
class SealingStream {
public:
    // `to` outlives it.
    static Result<SealingStream> begin(QIODevice &to, const DatasetKey &key,
                                       const QByteArray &about);
    SealingStream(SealingStream &&) noexcept;
    ~SealingStream();

    Result<void> write(std::span<const char> bytes);
    Result<void> end(); // nothing follows

private:
    struct Private;
    explicit SealingStream(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

class UnsealingStream {
public:
    static Result<UnsealingStream> begin(QIODevice &from, const DatasetKey &key,
                                         const QByteArray &about);
    UnsealingStream(UnsealingStream &&) noexcept;
    ~UnsealingStream();

    // Fills all of `bytes`, or fails.
    Result<void> read(std::span<char> bytes);
    Result<void> end(); // nothing may follow

private:
    struct Private;
    explicit UnsealingStream(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace reelwright
