// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <model/dataset/datasetstore.h>

namespace reelwright::cli {

// The words by which commands name a document and the way to its datasets' keys.
struct DatasetArguments {
    std::string document;
    std::string passphraseFile; // its first line; empty: the system's keyring

    void addTo(CLI::App &command);
    // Reads the file. `keyring` outlives the store.
    Result<DatasetStore> store(Keyring &keyring) const;
};

} // namespace reelwright::cli
