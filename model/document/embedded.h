// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/document/database.h>
#include <model/template/template.h>

namespace reelwright {

// The bytes that a document holds itself, by their digests; for this folder's sources.

// `document`: its path, for the message.
Result<Digest> embedInto(const Database &file, const QByteArray &bytes, const QString &document);
// `what` they are, for the message.
Result<QByteArray> readEmbedded(const Database &file, const Digest &digest, const QString &what);
// Each embedded medium into `folder` under its digest, if it is not there. What is lost is left
// out.
Result<void> unpackInto(const QString &folder, const Database &file, const Template &value,
                        const QString &document);

} // namespace reelwright
