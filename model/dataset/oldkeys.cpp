// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/dataset/oldkeys.h>

#include <model/base/savefile.h>

#include <QDir>
#include <QFile>

namespace reelwright {

namespace {

const QString ending = QStringLiteral(".oldkey");
constexpr QByteArrayView inKeyring("keyring\n");
constexpr QByteArrayView inFile("file\n");
constexpr qint64 longest = 16; // bytes

} // namespace

bool OldKeys::isNote(const QString &fileName)
{
    return fileName.endsWith(ending);
}

QString OldKeys::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + ending;
}

// A key within a dataset's own file goes with that.
Result<void> OldKeys::note(const Old &key) const
{
    if (key.place == KeyPlace::Within)
        return {};
    const bool keyring = key.place == KeyPlace::Keyring;
    return saveFile(pathOf(key.name), (keyring ? inKeyring : inFile).toByteArray());
}

void OldKeys::forget(const QString &name) const
{
    QFile::remove(pathOf(name));
}

QList<OldKeys::Old> OldKeys::all() const
{
    QList<Old> found;
    for (const QString &file : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        const Result<QByteArray> place = readFile(m_folder + u'/' + file, longest);
        if (place && (*place == inKeyring || *place == inFile))
            found.append({file.chopped(ending.size()),
                          *place == inKeyring ? KeyPlace::Keyring : KeyPlace::KeyFile});
    }
    return found;
}

} // namespace reelwright
