// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/dataset.h>

namespace reelwright {

// A dataset's file, for this folder's sources: "RWDATA1\n", the length of `about` (32 bits, little
// endian), `about` as JSON, and then, sealed with the dataset's key (sealedstream.h): a length and
// JSON with contract, key field, origin and size of the rows, and the rows as ViewerTable::image().
// The seal covers `about`, too. The key is not in it, however wrapped: `about` only names it.

Result<void> writeDataset(const QString &path, const Dataset &dataset, const DatasetKey &key);
// What anybody can read of it; of a passphrase's key the name and the place.
Result<DatasetAbout> readAbout(const QString &path);
Result<Dataset> readDataset(const QString &path, const DatasetKey &key);

} // namespace reelwright
