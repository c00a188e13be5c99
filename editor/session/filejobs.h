// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/worker.h>
#include <model/base/result.h>
#include <model/template/template.h>

#include <QObject>

namespace reelwright {

// Makes, imports, exports, copies and rescues documents, one after the other on a thread of its
// own. What is there already is never written over.
class FileJobs : public QObject {
    Q_OBJECT

public:
    explicit FileJobs(QObject *parent = nullptr);

    void create(const QString &path, const Template &value);
    // `source`: a template.json, its folder, or a package.
    void importTemplate(const QString &source, const QString &path);
    void exportTemplate(const QString &document, const QString &folder);
    // With its history, and with its media where it goes to another folder.
    void copy(const QString &document, const QString &path);

    // What can still be read of a damaged document.
    void rescue(const QString &document, const QString &path);

    QString busy() const { return m_busy; } // what is being done, in words; empty: nothing

Q_SIGNALS:
    void busyChanged();
    void made(const QString &path);  // a document to open
    void done(const QString &words); // what else was done
    void failed(const reelwright::Error &error);

private:
    void run(const QString &words, std::function<Result<void>()> task, std::function<void()> then);

    QString m_busy;
    int m_running = 0;
    Worker m_worker; // last
};

} // namespace reelwright
