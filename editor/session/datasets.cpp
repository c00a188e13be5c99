// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does with the document's datasets.
#include <editor/session/session.h>

#include <algorithm>

namespace reelwright {

namespace {

// Where the viewers of `place` are, now that the datasets are others.
DataPlace placeAfter(const DataPlace &place, const QList<DatasetAbout> &before,
                     const QList<DatasetAbout> &after)
{
    const auto has = [](const QList<DatasetAbout> &list, const QString &id) {
        return std::ranges::find(list, id, &DatasetAbout::id) != list.end();
    };
    if (place.dataset.isEmpty() || has(after, place.dataset))
        return place;
    const auto old = std::ranges::find(before, place.dataset, &DatasetAbout::id);
    DataPlace newest;
    for (const DatasetAbout &about : after) {
        if (!about.table.isEmpty())
            continue;
        if (newest.isExample())
            newest.dataset = about.id;
        if (old != before.end() && about.name == old->name && !has(before, about.id))
            return {{}, about.id};
    }
    return newest;
}

} // namespace

void Session::openDataset(const QString &id)
{
    if (m_value)
        loadData({{{}, id}, m_viewer && !m_data.isExample() ? m_viewer->record.key : QString()});
}

void Session::takeDataset(const QString &document, std::shared_ptr<Dataset> dataset,
                          const QString &replaced)
{
    if (!m_value || document != m_templatePath)
        return;
    setTrouble(Trouble::Data, std::nullopt);
    setBusy(tr("Opening the viewers…"));
    const Loading now = loadingNow();
    load({{{}, dataset->about.id}, replaced.isEmpty() ? QString() : now.viewer}, {},
         [this, dataset](const ViewerStore::GoOn &goOn) {
             return m_store.take(std::move(*dataset), goOn);
         });
}

void Session::openTablesAgain()
{
    if (m_value)
        loadData(loadingNow());
}

void Session::withViewers(std::function<void(const ViewerStore &)> task)
{
    m_worker.post([this, task = std::move(task)] { task(m_store); });
}

void Session::alterDatasets(const QString &words, std::function<Result<void>(DatasetVault &)> what,
                            Done then)
{
    if (!m_document)
        return;
    const quint64 opening = ++m_opening;
    setBusy(words);
    m_worker.post([this, opening, opened = m_opened.load(), document = m_document->path(),
                   what = std::move(what), then = std::move(then)] {
        DatasetVault vault(document, m_keys, [this, opening] { return opening == m_opening; });
        const Result<void> settled =
            m_store.settle([this, opening](qint64) { return opening == m_opening; });
        const QList<DatasetAbout> before = vault.list();
        const Result<void> done = settled ? what(vault) : settled;
        const QList<DatasetAbout> after = vault.list();
        answer(this, [this, opened, before, after, done, then] {
            if (opened != m_opened)
                return;
            Loading now = loadingNow();
            m_busy.clear();
            if (before != after || m_loading)
                loadData({placeAfter(now.place, before, after), now.viewer, now.first});
            else
                setBusy({});
            then(done);
        });
    });
}

// Whose time is over is destroyed before anything is opened, and that is said.
void Session::destroyExpired()
{
    if (!m_document)
        return;
    m_worker.post([this, opened = m_opened.load(), document = m_document->path()] {
        DatasetVault vault(document, m_keys, [this, opened] { return opened == m_opened; });
        if (!vault.isThere())
            return;
        const Result<QStringList> gone = vault.removeExpired();
        answer(this, [this, opened, gone] {
            if (opened != m_opened || (gone && gone->isEmpty()))
                return;
            if (gone)
                Q_EMIT told(tr("Destroyed, since their time was over: %1")
                                .arg(gone->join(QStringLiteral(", "))));
            else
                Q_EMIT refused(gone.error());
        });
    });
}

} // namespace reelwright
