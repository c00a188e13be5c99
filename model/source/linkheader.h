// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace reelwright {

// The target of the first link with rel=next in a Link header (RFC 8288), as it stands there.
std::optional<QByteArray> nextLink(const QByteArray &header);

} // namespace reelwright
