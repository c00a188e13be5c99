// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <preview/media/picture.h>

#include <QByteArray>
#include <memory>
#include <optional>

namespace reelwright {

// Opaque pictures of one size, each by itself, as bytes and back without loss. One thread.
class LosslessEncoder {
public:
    static Result<LosslessEncoder> open(QSize size); // even sides
    LosslessEncoder(LosslessEncoder &&) noexcept;
    ~LosslessEncoder();

    QByteArray setup() const; // what a decoder needs to begin with
    Result<QByteArray> encode(const Frame &frame);

private:
    struct Private;
    explicit LosslessEncoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

std::optional<Frame> decodeLossless(const QByteArray &setup, QSize size, const QByteArray &bytes);

} // namespace reelwright
