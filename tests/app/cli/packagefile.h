// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace reelwright::test {

struct ArchiveEntry {
    QByteArray name;
    QByteArray bytes;
};

QList<ArchiveEntry> readArchive(const QString &path);
// A ZIP of these entries, stored, whatever they are called.
void writeArchive(const QString &path, const QList<ArchiveEntry> &entries);

} // namespace reelwright::test
