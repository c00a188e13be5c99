// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

namespace reelwright::test {

// A folder of a test's own with a small template (160x90, 10 frames a second, 4 s: a clip, a
// greeting, one of two offers; music) in t/ and three viewers in viewers.csv: a and b differ in
// their offer, a and c in their name.
class Workbench {
public:
    Workbench();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromLatin1(name)); }
    QString source() const { return path("t"); }

    QString write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    // Replaces a text in template.json, which must be there.
    void edit(const QByteArray &old, const QByteArray &now) const;

    // render t --data `data` --out `out` with further arguments.
    QStringList renderArguments(const QStringList &more = {}, const char *out = "out",
                                const char *data = "viewers.csv") const;
    Ended render(const QStringList &more = {}, const char *out = "out",
                 const char *data = "viewers.csv") const;
    // Any command over the template and viewers.csv.
    Ended over(const char *command, const QStringList &more = {}) const;

    QStringList names(const char *folder) const; // of all that is in it, hidden or not
    QMap<QString, QByteArray> videos(const char *folder) const; // bytes by name
    QJsonObject report(const char *folder, const char *name = "report.json") const;
    // Viewer -> its part of the report.
    QMap<QString, QJsonObject> outcomes(const char *folder, const char *name = "report.json") const;

private:
    QTemporaryDir m_folder;
};

// Viewers v0 .. of a plan, each with a name of its own.
QByteArray manyViewers(int count);

} // namespace reelwright::test
