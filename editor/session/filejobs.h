// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/jobs.h>
#include <model/template/template.h>

#include <QObject>

namespace reelwright {

// Makes, imports, exports, copies and rescues documents. What is there already is never written
// over.
class FileJobs : public QObject {
    Q_OBJECT

public:
    explicit FileJobs(Jobs &jobs, QObject *parent = nullptr); // `jobs` outlives it

    void create(const QString &path, const Template &value);
    // `source`: a template.json, its folder, or a package.
    void importTemplate(const QString &source, const QString &path);
    void exportTemplate(const QString &document, const QString &folder);
    // With its history, and with its media where it goes to another folder.
    void copy(const QString &document, const QString &path);

    // What can still be read of a damaged document.
    void rescue(const QString &document, const QString &path);

Q_SIGNALS:
    void made(const QString &path); // a document to open

private:
    Jobs &m_jobs;
};

} // namespace reelwright
