// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session opens templates and data.
#include <editor/session/session.h>

#include <editor/session/telling.h>
#include <editor/theme/mirror.h>

#include <QFileInfo>
#include <QLocale>

namespace reelwright {

namespace {

QString dataBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.isDir() ? file.filePath() : file.path();
    const QString data = folder + QStringLiteral("/viewers.csv");
    return QFileInfo::exists(data) ? data : QString();
}

using Change = Session::Change;
constexpr Session::Changes another = Change::Template | Change::Data | Change::Viewer |
                                     Change::Selection | Change::Status | Change::History;

} // namespace

bool Session::isBeingEdited(const QString &path) const
{
    return holdsDocument() && QFileInfo(path) == QFileInfo(m_document->path());
}

void Session::openTemplate(const QString &path, const QString &data, const QString &viewer)
{
    if (isBeingEdited(path)) { // by ourselves: opened again it would be read only
        setTrouble(Trouble::Template, std::nullopt);
        if (!data.isEmpty())
            loadData({{data}, viewer});
        return;
    }
    const quint64 opening = ++m_opening;
    setTrouble(Trouble::Template, std::nullopt);
    setBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_worker.post([this, path, data, viewer, opening] {
        if (opening != m_opening)
            return;
        // What was altered goes with what is open: it is sealed, or that stays.
        const Result<void> settled =
            m_store.settle([this, opening](qint64) { return opening == m_opening; });
        const auto file =
            std::make_shared<Result<OpenedFile>>(settled ? openFile(path) : fail(settled.error()));
        answer(this, [this, path, data, viewer, opening, file] {
            if (opening != m_opening)
                return;
            m_busy.clear();
            if (*file)
                takeTemplate(std::move(**file), path, data, viewer);
            else
                setTrouble(Trouble::Template, file->error());
        });
    });
}

void Session::openAgain()
{
    if (m_value)
        openTemplate(m_templatePath, loadingNow().place.path, loadingNow().viewer);
}

void Session::takeTemplate(OpenedFile file, const QString &path, const QString &data,
                           const QString &viewer)
{
    clear();
    m_document = std::move(file.document);
    m_digests = file.assets.digests();
    m_value = std::move(file.value);
    m_whole = m_kept = *m_value;
    m_templatePath = path;
    m_telling = tellingFields(*m_value);
    m_worker.post([this, value = *m_value, assets = std::move(file.assets),
                   document = m_document ? m_document->path() : QString()] {
        m_store.open(value, assets, document, &m_keys);
    });
    destroyExpired();
    report(another);
    loadData({{data.isEmpty() ? dataBeside(path) : data}, viewer, data.isEmpty()});
}

void Session::clear()
{
    if (m_document) {
        lookAtNow(); // what waits for it is made
        Q_EMIT leaving();
    }
    m_document.reset();
    m_files.reset();
    m_digests.reset();
    m_watch.watch(nullptr, nullptr);
    m_value.reset();
    m_whole = m_kept = {};
    m_format = {};
    m_past.reset();
    m_previewing = false;
    m_templatePath.clear();
    m_telling.clear();
    m_data = {};
    m_loading.reset();
    m_counts.clear();
    m_viewer.reset();
    m_moment.reset();
    m_selection.clear();
    m_aside = m_inOutOf = {};
    m_inOuts.clear();
    m_player.setInOut({});
    m_wanted = -1;
    ++m_opened;
    if (m_sealed != Sealed::All)
        sealBehind();
    ++m_revision;
    m_player.pause();
    m_player.setProgram(nullptr);
    m_troubles = {};
    m_sealed = Sealed::All;
    m_sealSoon.stop();
    m_sealAtLast.stop();
    m_worker.post([this] { m_keys.forget(); });
}

void Session::close()
{
    if (!m_value)
        return;
    ++m_opening;
    m_busy.clear();
    clear();
    report(another);
}

void Session::openData(const QString &path)
{
    if (m_value)
        loadData({{path}, {}});
}

Session::Loading Session::loadingNow() const
{
    return m_loading.value_or(Loading{m_data.place(), m_viewer ? m_viewer->record.key : QString()});
}

ViewerStore::GoOn Session::whileOpening(quint64 opening, const QString &name)
{
    return [this, name, opening](qint64 done) {
        if (done > 0)
            answer(this, [this, name, opening, done] {
                if (opening == m_opening && !m_busy.isEmpty())
                    setBusy(tr("Opening %1: %2 viewers…")
                                .arg(isolated(name), QLocale().toString(done)));
            });
        return opening == m_opening;
    };
}

void Session::loadData(const Loading &wanted)
{
    const QString name = QFileInfo(wanted.place.path).fileName();
    if (!wanted.place.isExample())
        setTrouble(Trouble::Data, std::nullopt);
    if (wanted.place.isExample())
        setBusy(tr("Making an example viewer…"));
    else
        setBusy(name.isEmpty() ? tr("Opening the viewers…") : tr("Opening %1…").arg(name));
    load(wanted, name, [this, wanted](const ViewerStore::GoOn &goOn) {
        const DataPlace newest = wanted.first ? m_store.newestDataset() : DataPlace();
        return m_store.load(newest.isExample() ? wanted.place : newest, goOn);
    });
}

// `how` is done on the worker's thread.
void Session::load(const Loading &wanted, const QString &name, Load how)
{
    const quint64 opening = ++m_opening;
    m_loading = wanted;
    m_worker.post(
        [this, wanted, opening, how = std::move(how), goOn = whileOpening(opening, name)] {
            if (opening != m_opening)
                return;
            const Result<DataSummary> summary = how(goOn);
            const std::optional<qint64> first =
                wanted.viewer.isEmpty() ? 0 : m_store.indexOf(wanted.viewer);
            answer(this, [this, wanted, opening, summary, first] {
                if (opening == m_opening)
                    takeData(wanted.place, summary, first);
            });
        });
}

void Session::takeData(const DataPlace &place, Result<DataSummary> summary,
                       std::optional<qint64> first)
{
    const bool wasFirst = m_loading && m_loading->first;
    m_busy.clear();
    m_loading.reset();
    if (!summary) {
        setTrouble(Trouble::Data, summary.error());
        if (m_data.count == 0 && (wasFirst || !place.isExample())) // never without a viewer
            loadData({});
        return;
    }
    m_data = std::move(*summary);
    m_counts.clear();
    m_sealSoon.stop();
    m_sealAtLast.stop();
    m_sealed = Sealed::All; // or nothing would have been loaded
    m_isAltered = false;
    setTrouble(Trouble::Seal, std::nullopt);
    report(Change::Data | Change::Status);
    showViewer(first.value_or(0));
    if (m_data.trouble)
        setTrouble(Trouble::Data, m_data.trouble);
    else if (!first)
        setTrouble(Trouble::Data,
                   Error{ErrorCode::Input, tr("no viewer has the key asked for"), m_data.path, {}});
    countScenes();
}

void Session::countScenes()
{
    m_worker.post([this, counting = ++m_counting, opened = m_opened.load()] {
        if (counting != m_counting)
            return;
        answer(this, [this, counting, opened, counts = m_store.countScenes()] {
            if (counting != m_counting || opened != m_opened)
                return;
            m_counts = counts;
            report(Change::Counts);
        });
    });
}

void Session::stopOpening()
{
    if (m_busy.isEmpty() && m_isLookingBack) {
        ++m_looking;
        m_isLookingBack = false;
        report(Change::Status);
        return;
    }
    ++m_opening;
    m_loading.reset();
    setBusy({});
    if (m_value && m_data.count == 0)
        loadData({});
}

} // namespace reelwright
