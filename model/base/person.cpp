// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/person.h>

#include <QByteArray>
#include <pwd.h>
#include <unistd.h>

namespace reelwright {

QString personAtWork()
{
    if (const QString name = qEnvironmentVariable("USER"); !name.isEmpty())
        return name;
    QByteArray room(1 << 14, '\0');
    passwd entry{};
    passwd *found = nullptr;
    getpwuid_r(geteuid(), &entry, room.data(), size_t(room.size()), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString();
}

} // namespace reelwright
