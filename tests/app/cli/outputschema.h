// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace reelwright::test {

// Why `json` is not as resources/schemas/<name>.schema.json says, or nothing.
QByteArray schemaFault(const QString &name, const QByteArray &json);

} // namespace reelwright::test
