// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session opens templates and data.
#include <editor/session/session.h>

#include <editor/session/telling.h>

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
            loadData(data, viewer);
        return;
    }
    const quint64 opening = ++m_opening;
    setTrouble(Trouble::Template, std::nullopt);
    setBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_worker.post([this, path, data, viewer, opening] {
        if (opening != m_opening)
            return;
        const auto file = std::make_shared<Result<OpenedFile>>(openFile(path));
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
        openTemplate(m_templatePath, m_loading ? m_loading->path : m_data.path,
                     m_viewer ? m_viewer->record.key : QString());
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
    m_worker.post(
        [this, value = *m_value, assets = std::move(file.assets)] { m_store.open(value, assets); });
    report(another);
    loadData(data.isEmpty() ? dataBeside(path) : data, viewer);
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
    m_selection.clear();
    m_aside = m_inOutOf = {};
    m_inOuts.clear();
    m_player.setInOut({});
    m_wanted = -1;
    ++m_opened;
    ++m_revision;
    m_player.pause();
    m_player.setProgram(nullptr);
    m_troubles = {};
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
        loadData(path, {});
}

void Session::loadData(const QString &path, const QString &viewer)
{
    const quint64 opening = ++m_opening;
    m_loading = Loading{path, viewer};
    const QString name = QFileInfo(path).fileName();
    if (!path.isEmpty())
        setTrouble(Trouble::Data, std::nullopt);
    setBusy(path.isEmpty() ? tr("Making an example viewer…") : tr("Opening %1…").arg(name));
    m_worker.post([this, path, name, viewer, opening] {
        if (opening != m_opening)
            return;
        const auto goOn = [this, name, opening](qint64 done) {
            answer(this, [this, name, opening, done] {
                if (opening == m_opening && !m_busy.isEmpty())
                    setBusy(tr("Opening %1: %2 viewers…").arg(name, QLocale().toString(done)));
            });
            return opening == m_opening;
        };
        Result<DataSummary> summary = path.isEmpty() ? m_store.loadExample()
                                                     : m_store.load(path, goOn);
        const std::optional<qint64> first = viewer.isEmpty() ? 0 : m_store.indexOf(viewer);
        answer(this, [this, path, opening, summary, first] {
            if (opening == m_opening)
                takeData(path, summary, first);
        });
    });
}

void Session::takeData(const QString &path, Result<DataSummary> summary,
                       std::optional<qint64> first)
{
    m_busy.clear();
    m_loading.reset();
    if (!summary) {
        setTrouble(Trouble::Data, summary.error());
        if (m_data.count == 0 && !path.isEmpty()) // a template is never without a viewer
            loadData({}, {});
        return;
    }
    m_data = std::move(*summary);
    m_counts.clear();
    report(Change::Data | Change::Status);
    showViewer(first.value_or(0));
    if (!first)
        setTrouble(Trouble::Data,
                   Error{ErrorCode::Input, tr("no viewer has the key asked for"), m_data.path, {}});
    countScenes();
}

void Session::countScenes()
{
    m_worker.post([this, counting = ++m_counting, opened = m_opened] {
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
        loadData({}, {});
}

} // namespace reelwright
