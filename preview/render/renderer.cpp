// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/savefile.h>
#include <preview/encode/mp4writer.h>
#include <preview/render/batch.h>
#include <preview/render/chunkmaker.h>
#include <preview/render/filename.h>
#include <preview/render/journal.h>
#include <preview/render/renderer.h>
#include <preview/render/report.h>
#include <preview/render/workers.h>

#include <QDir>
#include <QFile>
#include <QSet>
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <unistd.h>

namespace reelwright {

namespace {

constexpr int viewersInBatch = 64;

bool isPassing(const Error &error)
{
    return error.code == ErrorCode::Passing;
}

// One run over the data, batch by batch.
class Run {
public:
    Run(const LoadedTemplate &loaded, const RenderSettings &settings,
        const RenderObserver &observer, Report &report, const QString &cacheFolder)
        : m_output(loaded.value.output), m_settings(settings), m_observer(observer),
          m_report(report), m_journal(settings.outFolder),
          m_maker(ChunkCache(cacheFolder), loaded.value.output, observer.stop)
    {
    }

    Result<void> batch(QList<ViewerProgram> programs);
    RenderSummary summary;

private:
    void tell();
    Result<void> finish(const ViewerOutcome &outcome);
    Result<QList<BatchViewer>> plan(QList<ViewerProgram> programs);
    Result<void> make(const Batch &batch);
    void makeTask(const Batch &batch, const BatchTask &task);
    Result<void> writeFiles(const Batch &batch);
    Result<void> writeViewer(const BatchViewer &viewer, int number);
    Result<void> writeFile(const BatchViewer &viewer, const QString &path);
    bool isStopped() const { return m_observer.stop && *m_observer.stop; }

    Output m_output;
    const RenderSettings &m_settings;
    const RenderObserver &m_observer;
    Report &m_report;
    Journal m_journal;
    ChunkMaker m_maker;
    RenderProgress m_progress;
    std::mutex m_mutex;             // of what follows and of all of the above that is told or noted
    QHash<Digest, Error> m_broken;  // keys of tasks that can't be made
    QHash<Digest, int> m_encodedBy; // which viewer of the batch a new chunk was made for
    std::optional<Error> m_passing;
};

void Run::tell()
{
    if (m_observer.progress)
        m_observer.progress(m_progress);
}

Result<void> Run::finish(const ViewerOutcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    ++m_progress.viewersDone;
    ++summary.viewers;
    summary.failed += outcome.error ? 1 : 0;
    summary.kept += outcome.kept ? 1 : 0;
    summary.framesEncoded += outcome.framesEncoded;
    summary.framesShared += outcome.framesShared;
    if (m_observer.viewer)
        m_observer.viewer(outcome);
    tell();
    return m_report.add(outcome);
}

// Leaves out who can't be made, and who was made by an earlier run.
Result<QList<BatchViewer>> Run::plan(QList<ViewerProgram> programs)
{
    QList<BatchViewer> viewers;
    m_progress.viewersKnown += programs.size();
    for (ViewerProgram &entry : programs) {
        std::optional<ViewerOutcome> done;
        if (!entry.program) {
            done.emplace();
            done->viewer = entry.viewer;
            done->error = entry.program.error();
        } else {
            BatchViewer planned = planViewer(entry.viewer, std::move(*entry.program), m_output);
            done = m_journal.find(entry.viewer, planned.job);
            if (done) {
                done->kept = true;
                done->framesShared = planned.program.frameCount();
            } else {
                viewers.append(std::move(planned));
            }
        }
        if (done)
            if (const Result<void> noted = finish(*done); !noted)
                return fail(noted.error());
    }
    return viewers;
}

Result<void> Run::batch(QList<ViewerProgram> programs)
{
    Result<QList<BatchViewer>> viewers = plan(std::move(programs));
    if (!viewers)
        return fail(viewers.error());
    const Batch batch = makeBatch(std::move(*viewers));
    m_broken.clear();
    m_encodedBy.clear();
    m_progress.chunks = batch.tasks.size();
    m_progress.chunksDone = 0;
    if (const Result<void> made = make(batch); !made)
        return made;
    return writeFiles(batch);
}

Result<void> Run::make(const Batch &batch)
{
    forEachOn(m_settings.jobs, int(batch.tasks.size()), [&](int i) {
        makeTask(batch, batch.tasks[i]);
        const std::lock_guard lock(m_mutex);
        ++m_progress.chunksDone;
        tell();
        return !m_passing && !isStopped();
    });
    if (m_passing)
        return fail(*m_passing);
    if (isStopped())
        return fail(QStringLiteral("stopped"), {}, QStringLiteral("run it again to go on"),
                    ErrorCode::Passing);
    return {};
}

void Run::makeTask(const Batch &batch, const BatchTask &task)
{
    const Program &program = batch.viewers[task.viewer].program;
    bool encoded = false;
    std::optional<Error> error;
    if (task.isSound) {
        if (const auto sound = m_maker.sound(program, task.key); !sound)
            error = sound.error();
    } else if (const auto chunk = m_maker.chunk(program, task.span, encoded); !chunk) {
        error = chunk.error();
    }
    const std::lock_guard lock(m_mutex);
    if (encoded) {
        m_encodedBy.insert(task.key, task.viewer);
        m_progress.framesEncoded += task.span.count;
    }
    if (error && isPassing(*error))
        m_passing = error;
    else if (error)
        m_broken.insert(task.key, *error);
}

Result<void> Run::writeFiles(const Batch &batch)
{
    forEachOn(m_settings.jobs, int(batch.viewers.size()), [&](int i) {
        const Result<void> written = writeViewer(batch.viewers[i], i);
        const std::lock_guard lock(m_mutex);
        if (!written)
            m_passing = written.error();
        return !m_passing && !isStopped();
    });
    if (m_passing)
        return fail(*m_passing);
    if (isStopped())
        return fail(QStringLiteral("stopped"), {}, QStringLiteral("run it again to go on"),
                    ErrorCode::Passing);
    return {};
}

// An error is one that ends the run; what fails this viewer alone goes into its outcome.
Result<void> Run::writeViewer(const BatchViewer &viewer, int number)
{
    ViewerOutcome outcome;
    outcome.viewer = viewer.viewer;
    QSet<Digest> keys{viewer.sound};
    for (const ChunkSpan &chunk : viewer.chunks) {
        const bool own = m_encodedBy.value(chunk.key, -1) == number && !keys.contains(chunk.key);
        (own ? outcome.framesEncoded : outcome.framesShared) += chunk.count;
        keys.insert(chunk.key);
    }
    for (const Digest &key : std::as_const(keys))
        if (const auto broken = m_broken.constFind(key); broken != m_broken.cend())
            outcome.error = *broken;
    if (outcome.error)
        return finish(outcome);
    outcome.file = fileNameFor(viewer.viewer) + QStringLiteral(".mp4");
    const QString path = m_settings.outFolder + QLatin1Char('/') + outcome.file;
    if (const Result<void> written = writeFile(viewer, path); !written) {
        if (isPassing(written.error()))
            return written;
        outcome.file.clear();
        outcome.error = written.error();
        return finish(outcome);
    }
    const Result<Digest> digest = digestOfFile(path);
    if (!digest)
        return fail(digest.error());
    outcome.digest = *digest;
    outcome.bytes = QFile(path).size();
    if (const Result<void> noted = m_journal.add(outcome, viewer.job); !noted)
        return noted;
    return finish(outcome);
}

Result<void> Run::writeFile(const BatchViewer &viewer, const QString &path)
{
    const Result<EncodedSound> sound = m_maker.sound(viewer.program, viewer.sound);
    if (!sound)
        return fail(sound.error());
    const QString part = QStringLiteral("%1.%2.part").arg(path).arg(::getpid());
    const auto chunk = [&](int i) {
        bool encoded = false;
        return m_maker.chunk(viewer.program, viewer.chunks[i], encoded);
    };
    const Result<void> written = writeMp4(part, m_maker.settings(viewer.program),
                                          int(viewer.chunks.size()), viewer.program.frameCount(),
                                          chunk, *sound);
    if (!written)
        return written;
    if (std::rename(QFile::encodeName(part), QFile::encodeName(path)) != 0) {
        const int reason = errno;
        QFile::remove(part);
        return fail(QStringLiteral("can't be written: ") + qt_error_string(reason), path, {},
                    reason == EISDIR ? ErrorCode::Viewer : ErrorCode::Passing);
    }
    return {};
}

} // namespace

Result<RenderSummary> render(const LoadedTemplate &loaded, const QString &dataPath,
                             const RenderSettings &settings, const RenderObserver &observer)
{
    auto reader = ProgramReader::open(loaded, dataPath, settings.choice);
    if (!reader)
        return fail(reader.error());
    Result<QList<ViewerProgram>> programs = (*reader)->next(viewersInBatch);
    if (!programs)
        return fail(programs.error());
    const bool ownCache = settings.cacheFolder.isEmpty();
    if (!ownCache)
        if (const Result<void> made = makeFolder(settings.cacheFolder); !made)
            return fail(made.error());
    if (const Result<void> made = makeFolder(settings.outFolder); !made)
        return fail(made.error());
    const QString cache = ownCache ? settings.outFolder + QStringLiteral("/.reelwright-cache")
                                   : settings.cacheFolder;
    Result<Report> report = Report::begin(settings);
    if (!report)
        return fail(report.error());
    Run run(loaded, settings, observer, *report, cache);
    while (!programs->isEmpty()) {
        if (const Result<void> done = run.batch(std::move(*programs)); !done)
            return fail(done.error());
        programs = (*reader)->next(viewersInBatch);
        if (!programs)
            return fail(programs.error());
    }
    const Result<QString> path = report->finish(run.summary.viewers, run.summary.failed);
    if (!path)
        return fail(path.error());
    run.summary.report = *path;
    if (ownCache)
        QDir(cache).removeRecursively();
    return run.summary;
}

} // namespace reelwright
