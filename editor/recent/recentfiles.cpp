// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/recent/recentfiles.h>

#include <QDir>
#include <QSettings>

namespace reelwright {

namespace {

constexpr int most = 24;
constexpr auto key = "recent";

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(QLatin1String(key)).toStringList();
}

void RecentFiles::set(const QStringList &paths)
{
    m_settings.setValue(QLatin1String(key), paths);
    Q_EMIT changed();
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QDir(path).absolutePath();
    QStringList list = paths();
    list.removeAll(whole);
    list.prepend(whole);
    set(list.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    set(list);
}

} // namespace reelwright
