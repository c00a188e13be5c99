// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediafacts.h>

#include <editor/media/mediapicture.h>
#include <editor/session/openedfile.h>

#include <QFileInfo>
#include <QSet>

namespace reelwright {

MediaFacts::MediaFacts(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    m_delay.callOnTimeout(this, &MediaFacts::check);
    const auto checkSoon = [this] { m_delay.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, checkSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, checkSoon);
    connect(&session, &Session::changed, this, &MediaFacts::take);
}

MediaFacts::~MediaFacts()
{
    ++m_checking;
}

MediumState MediaFacts::state(const MediaId &medium) const
{
    return m_states.value(medium, MediumState::Good);
}

QList<MediaId> MediaFacts::inState(MediumState state) const
{
    QList<MediaId> list;
    for (const Media &medium : m_media)
        if (m_states.value(medium.id, MediumState::Good) == state)
            list.append(medium.id);
    return list;
}

QImage MediaFacts::picture(const MediaId &medium) const
{
    return m_pictures.value(medium);
}

QString MediaFacts::fileOf(const Media &medium) const
{
    if (medium.embedded)
        return unpackFolder() + u'/' + QString::fromLatin1(medium.digest);
    return m_folder.isEmpty() ? QString() : m_folder + u'/' + medium.path;
}

void MediaFacts::take(Session::Changes changes)
{
    using C = Session::Change;
    if (!(changes & (C::Template | C::Edit)))
        return;
    const QList<Media> media = m_session.hasTemplate() ? m_session.value().media : QList<Media>();
    const QFileInfo place(m_session.templatePath());
    const QString folder = m_session.document() ? m_session.document()->mediaFolder()
                           : place.isDir()      ? place.filePath()
                           : place.fileName() == QLatin1String("template.json") ? place.path()
                                                                                : QString();
    const QString document = m_session.document() ? m_session.document()->path() : QString();
    if (media == m_media && folder == m_folder && document == m_document)
        return;
    if (folder != m_folder) {
        m_states.clear();
        m_pictures.clear();
        m_pictured.clear();
    }
    m_media = media;
    m_folder = folder;
    m_document = document;
    watch();
    check();
    Q_EMIT changed();
}

// A file that is gone is watched for by its folder. What is watched already stays so: taking it out
// and in again would lose what happens in between.
bool MediaFacts::watch()
{
    QSet<QString> wanted;
    for (const Media &medium : m_media) {
        const QString file = medium.embedded ? QString() : fileOf(medium);
        if (file.isEmpty())
            continue;
        if (QFileInfo::exists(file))
            wanted += file;
        if (const QString folder = QFileInfo(file).path(); QFileInfo::exists(folder))
            wanted += folder;
    }
    const QStringList paths = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(paths.begin(), paths.end());
    if (const QSet<QString> gone = watched - wanted; !gone.isEmpty())
        m_watcher.removePaths(gone.values());
    const QSet<QString> added = wanted - watched;
    if (!added.isEmpty())
        m_watcher.addPaths(added.values());
    return !added.isEmpty();
}

void MediaFacts::check()
{
    ++m_checking;
    m_worker.clear();
    if (m_folder.isEmpty())
        return;
    Template value;
    value.media = m_media;
    m_worker.post([this, value, folder = m_folder, document = m_document,
                   checking = quint64(m_checking)] {
        if (checking != m_checking)
            return;
        const QList<MediumFile> files = checkMedia(value, folder, document);
        answer(this, [this, files, checking] {
            if (checking != m_checking)
                return;
            m_states.clear();
            for (const MediumFile &file : files)
                m_states.insert(file.id, file.state);
            for (qsizetype i = 0; i < files.size(); ++i)
                if (!files[i].digest.isEmpty() &&
                    m_pictured.value(files[i].id) != files[i].digest) {
                    m_pictured.insert(files[i].id, files[i].digest);
                    draw(m_media[i], fileOf(m_media[i]));
                }
            if (watch()) // what was altered before that is not noticed by itself
                m_delay.start();
            Q_EMIT changed();
        });
    });
}

void MediaFacts::draw(const Media &medium, const QString &file)
{
    if (medium.kind == MediaKind::Audio)
        return;
    const auto goOn = [this, checking = quint64(m_checking)] { return checking == m_checking; };
    m_worker.post([this, medium, file, goOn, size = m_size, quiet = m_session.quiet()] {
        if (!quiet->wait(goOn)) {
            answer(this, [this, id = medium.id] { m_pictured.remove(id); });
            return;
        }
        answer(this, [this, id = medium.id, image = mediaPicture(file, medium.kind, size)] {
            m_pictures.insert(id, image);
            Q_EMIT changed();
        });
    });
}

} // namespace reelwright
