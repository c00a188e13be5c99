// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace reelwright {

// The templates that were opened, the last one first, kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    // `settings` outlives it.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const; // absolute
    void add(const QString &path);
    void remove(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace reelwright
