// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/media/insertmedium.h>
#include <editor/session/jobs.h>
#include <editor/session/session.h>

#include <QHash>

namespace reelwright {

class MediaFacts;

// What one does to a document's media. Files are read and copied by the jobs' thread; what comes of
// it is one edit of the document as it is then, so that nothing else waits for it.
class MediaJobs : public QObject {
    Q_OBJECT

public:
    // All three outlive it.
    MediaJobs(Session &session, Jobs &jobs, MediaFacts &facts, QObject *parent = nullptr);

    // `then` is told of what has come, if it was these files' import and not another's.
    using Imported = std::function<void(const QList<MediaId> &media)>;
    void import(const QStringList &files, const Imported &then = {});
    void replace(const MediaId &medium, const QString &file);
    void takeChanged(const QList<MediaId> &media); // their files as they are now
    void findMissing(const QString &folder);
    void collect();
    void embed(const QList<MediaId> &media);
    void storeAsFiles(const QList<MediaId> &media); // those that are embedded
    void remove(const QList<MediaId> &media);
    void removeUnused();
    // As an element on top of the scene in view, from the playhead on.
    void insert(const MediaId &medium);
    void insertSound(const MediaId &medium); // into the soundtrack, from the playhead on

Q_SIGNALS:
    void imported(const QList<reelwright::MediaId> &media);

private:
    using Work = std::function<Result<Template>(const Template &value, const QString &folder,
                                                const Jobs::GoOn &goOn)>;
    void run(const QString &words, const QString &edit, const Work &work,
             const Imported &then = {});
    void relink(const QString &words, const QString &edit, const QHash<MediaId, QString> &files);
    void take(const QString &edit, const Template &before, const Template &after,
              const Imported &then);
    void takeEmbedded(const QList<Media> &media, const QList<QByteArray> &bytes);
    Template known() const; // with what the document knows of its files
    void keepInserted(const MediaId &medium, const Result<InsertedMedium> &made);

    Session &m_session;
    Jobs &m_jobs;
    MediaFacts &m_facts;
};

} // namespace reelwright
