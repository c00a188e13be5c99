// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/dataset/dataset.h>

#include <QList>

namespace reelwright {

// The keys that a folder's datasets had before they were sealed anew, as long as they are not
// destroyed: a file each beside the datasets, so that a locked keyring or a machine that stopped
// does not make one last. Names alone, no key.
class OldKeys {
public:
    struct Old {
        QString name;
        KeyPlace place = KeyPlace::Keyring;
    };

    explicit OldKeys(const QString &folder) : m_folder(folder) {}
    static bool isNote(const QString &fileName);

    Result<void> note(const Old &key) const;
    void forget(const QString &name) const;
    QList<Old> all() const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

// What is to be known when a key that lay in its dataset's file goes with that.
QString keyWithin(const DatasetAbout &about);

} // namespace reelwright
