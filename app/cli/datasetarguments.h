// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <model/dataset/datasetstore.h>

namespace reelwright::cli {

// The words by which commands name a document and the way to its datasets' keys.
struct DatasetArguments {
    std::string document;
    std::string passphraseFile; // its first line; empty: there is none

    void addTo(CLI::App &command);
    // Reads the file. `keyring` outlives the store; it is asked for datasets without a passphrase.
    Result<DatasetStore> store(Keyring &keyring) const;
};

// What should be known of something that succeeded.
void tellFindings(const QStringList &findings);

} // namespace reelwright::cli
