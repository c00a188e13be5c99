// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/source/sourcespec.h>
#include <model/source/sqlconnection.h>

namespace reelwright {

// How a database is reached that a source names. Refused: parameters that would load or write
// files, and those that aren't known. Another machine is only spoken to over TLS with a certificate
// that is trusted, unless the address itself says otherwise with sslmode.
Result<SqlAccess> accessOf(const SourceSpec &spec, const QString &password);

} // namespace reelwright
