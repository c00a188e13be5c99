// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetarguments.h"

#include <model/base/savefile.h>

#include <cstdio>

namespace reelwright::cli {

void DatasetArguments::addTo(CLI::App &command)
{
    command.add_option("document", document, "A document (.reel)")->required();
    command.add_option("--passphrase-file", passphraseFile,
                       "A file with the passphrase of datasets that have one, and of those that "
                       "are new (default: the system's keyring)");
}

Result<DatasetStore> DatasetArguments::store(Keyring &keyring) const
{
    if (passphraseFile.empty())
        return DatasetStore(text(document), &keyring);
    constexpr qint64 longest = 1 << 16;
    const Result<QByteArray> bytes = readFile(text(passphraseFile), longest);
    if (!bytes)
        return fail(bytes.error());
    QString passphrase = QString::fromUtf8(*bytes).section(u'\n', 0, 0);
    if (passphrase.endsWith(u'\r'))
        passphrase.chop(1);
    return DatasetStore(
        text(document), &keyring,
        [passphrase](const DatasetAbout &) { return std::optional(passphrase); },
        NewKeys::ByPassphrase);
}

void tellFindings(const QStringList &findings)
{
    for (const QString &finding : findings)
        std::fprintf(stderr, "reelwright-cli: %s\n", qUtf8Printable(finding));
}

} // namespace reelwright::cli
