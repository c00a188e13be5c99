// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediajobs.h>

#include <editor/media/mediafacts.h>
#include <editor/session/openedfile.h>
#include <model/base/digest.h>
#include <model/document/mediafiles.h>
#include <model/document/mediaimport.h>
#include <model/edit/mediaedits.h>
#include <model/edit/uses.h>
#include <preview/media/probe.h>

namespace reelwright {

MediaJobs::MediaJobs(Session &session, Jobs &jobs, MediaFacts &facts, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_facts(facts)
{
}

Template MediaJobs::known() const
{
    return completed(m_session.kept(), m_session.document()->fileFacts());
}

void MediaJobs::run(const QString &words, const QString &edit, const Work &work, const Then &then)
{
    if (!m_session.isEditable())
        return;
    const Template before = known();
    const QString folder = m_session.document()->mediaFolder();
    const auto after = std::make_shared<Template>(before);
    m_jobs.run(
        words,
        [before, folder, after, work](const Jobs::GoOn &goOn) {
            return work(before, folder, goOn).map([&](const Template &made) { *after = made; });
        },
        [this, edit, before, after, then, path = m_session.templatePath()] {
            m_session.whenNow(path, this, [this, edit, before, after, then] {
                take(edit, before, *after, then);
            });
        });
}

void MediaJobs::take(const QString &edit, const Template &before, const Template &after,
                     const Then &then)
{
    QList<MediaId> added;
    for (const Media &medium : after.media)
        if (!before.mediaNamed(medium.id))
            added += medium.id;
    const bool done =
        m_session.edit(edit, withMediaOf(m_session.kept(), before, after)).has_value();
    if (!done || added.isEmpty())
        return;
    Q_EMIT imported(added);
    if (then)
        then(added);
}

void MediaJobs::import(const QStringList &files, const Then &then)
{
    run(
        tr("Importing media…"), tr("Import Media"),
        [files](const Template &value, const QString &folder, const Jobs::GoOn &goOn) {
            Result<Template> next = value;
            for (const QString &file : files)
                if (goOn())
                    next = next.and_then([&](const Template &so) {
                        return importMedia(so, {file}, folder, probeMedia);
                    });
            return next;
        },
        then);
}

void MediaJobs::relink(const QString &words, const QString &edit,
                       const QHash<MediaId, QString> &files)
{
    run(words, edit, [files](const Template &value, const QString &folder, const Jobs::GoOn &) {
        return relinkMedia(value, files, folder, probeMedia);
    });
}

void MediaJobs::replace(const MediaId &medium, const QString &file)
{
    relink(tr("Replacing a file…"), tr("Replace File"), {{medium, file}});
}

void MediaJobs::takeChanged(const QList<MediaId> &media)
{
    QHash<MediaId, QString> files;
    for (const MediaId &id : media)
        if (const Media *medium = m_session.value().mediaNamed(id); medium && !medium->embedded)
            files.insert(id, m_facts.file(id).path);
    relink(tr("Reading changed files…"), tr("Use Changed Files"), files);
}

void MediaJobs::findMissing(const QString &searched)
{
    const QList<MediaId> missing = m_facts.inState({AssetState::Missing, AssetState::Unreadable});
    run(tr("Searching for missing files…"), tr("Find Missing Media"),
        [missing, searched](const Template &value, const QString &folder,
                            const Jobs::GoOn &goOn) -> Result<Template> {
            const QHash<MediaId, QString> files = findMoved(value, missing, searched, goOn);
            if (files.isEmpty() && goOn())
                return fail(tr("none of the missing files is there"), searched,
                            tr("search another folder"));
            return relinkMedia(value, files, folder, probeMedia);
        });
}

void MediaJobs::collect()
{
    run(tr("Collecting media…"), tr("Collect Media"),
        [](const Template &value, const QString &folder, const Jobs::GoOn &goOn) {
            return collectMedia(value, folder, goOn);
        });
}

void MediaJobs::storeAsFiles(const QList<MediaId> &media)
{
    run(tr("Writing files…"), tr("Store as Files"),
        [media](const Template &value, const QString &folder,
                const Jobs::GoOn &goOn) -> Result<Template> {
            const auto digest = [&](const QString &path) { return digestOfFile(path, goOn); };
            Template next = value;
            for (Media &medium : next.media) {
                if (!medium.embedded || !media.contains(medium.id))
                    continue;
                const FoundAsset bytes = findMedium(medium, folder, unpackFolder(), digest);
                if (bytes.state != AssetState::Good)
                    return fail(bytes.fault);
                const Result<Media> stored = writtenMedium(medium, bytes.path, folder);
                if (!stored)
                    return fail(stored.error());
                medium = *stored;
            }
            return next;
        });
}

void MediaJobs::embed(const QList<MediaId> &media)
{
    if (!m_session.isEditable())
        return;
    QList<Media> linked = known().media;
    linked.removeIf(
        [&](const Media &medium) { return medium.embedded || !media.contains(medium.id); });
    const auto read = std::make_shared<QList<QByteArray>>();
    m_jobs.run(
        tr("Storing media in the document…"),
        [linked, read, folder = m_session.document()->mediaFolder()](const Jobs::GoOn &) {
            for (const Media &medium : linked) {
                const Result<QByteArray> bytes = bytesToEmbed(medium, folder);
                if (!bytes)
                    return Result<void>(fail(bytes.error()));
                read->append(*bytes);
            }
            return Result<void>();
        },
        [this, linked, read, path = m_session.templatePath()] {
            m_session.whenNow(path, this, [this, linked, read] { takeEmbedded(linked, *read); });
        });
}

void MediaJobs::takeEmbedded(const QList<Media> &media, const QList<QByteArray> &bytes)
{
    Template before;
    before.media = media;
    Template after = before;
    for (qsizetype i = 0; i < media.size(); ++i) {
        const Result<Digest> digest = m_session.embed(bytes[i]);
        if (!digest) {
            Q_EMIT m_jobs.failed(digest.error());
            return;
        }
        after.media[i].embedded = true;
        after.media[i].digest = *digest;
    }
    take(tr("Store in the Document"), before, after, {});
}

void MediaJobs::remove(const QList<MediaId> &media)
{
    Result<Template> next = m_session.value();
    for (const MediaId &id : media)
        next = next.and_then([&](const Template &so) { return removeMedium(so, id); });
    (void)m_session.edit(media.size() == 1 ? tr("Remove Medium") : tr("Remove Media"), next);
}

void MediaJobs::removeUnused()
{
    remove(unusedMedia(m_session.value()));
}

void MediaJobs::insert(const MediaId &medium)
{
    const Scene *scene = m_session.sceneInView();
    const ProgramPointer program = m_session.program();
    if (!scene || m_session.value().formats.isEmpty())
        return;
    const Format &format = m_session.value().formats.first();
    const Flicks at = program ? m_session.player().position() - m_session.rangeInView().start
                              : Flicks(0);
    keepInserted(medium, insertMedium(m_session.value(), scene->id, medium,
                                      QSize(format.width, format.height), at));
}

// A scene aside is not in the video, nor is its playhead.
void MediaJobs::insertSound(const MediaId &medium, std::optional<Flicks> at)
{
    const ProgramPointer video = m_session.video();
    const bool isInVideo = video && !m_session.isAside();
    const Flicks from = at.value_or(isInVideo ? m_session.player().position() : Flicks(0));
    keepInserted(medium, reelwright::insertSound(m_session.value(), medium, from,
                                                 video ? video->duration : longestTime));
}

void MediaJobs::keepInserted(const MediaId &medium, const Result<InsertedMedium> &made)
{
    const QString name = tr("Insert “%1”").arg(medium.value);
    if (!made)
        (void)m_session.edit(name, fail(made.error()));
    else if (m_session.edit(name, made->value))
        m_session.select(made->element);
}

} // namespace reelwright
