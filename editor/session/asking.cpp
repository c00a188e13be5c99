// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What others ask of a session's viewers, and do to them.
#include <editor/session/session.h>

#include <algorithm>

namespace reelwright {

namespace {

int keyFieldOf(const ViewerTable &rows, const QString &key)
{
    const auto found = std::ranges::find(rows.fields(), key, &Field::name);
    return found == rows.fields().end() ? -1 : int(found - rows.fields().begin());
}

} // namespace

void Session::ask(std::function<Answer(ViewerStore &viewers)> question)
{
    m_worker.post([this, question = std::move(question)] {
        if (Answer given = question(m_store))
            answer(this, std::move(given));
    });
}

void Session::alterViewers(const RowEdit &edit, Altered then)
{
    const QString key = m_viewer ? m_viewer->record.key : QString();
    ask([this, edit, key, then = std::move(then), opened = m_opened,
         shown = m_wanted.load()](ViewerStore &viewers) -> Answer {
        Result<RowEdit> undoing = fail(tr("there are no viewers yet"));
        const auto alter = [&](ViewerTable &rows, QByteArray &) -> Result<void> {
            undoing = apply(rows, keyFieldOf(rows, viewers.key()), edit);
            return undoing ? Result<void>() : fail(undoing.error());
        };
        Kept kept{viewers.keep(alter, [](qint64) { return true; }), {}};
        if (!kept.summary)
            undoing = fail(kept.summary.error());
        else // by the key where rows have moved, by the row where the key may have changed
            kept.shown = std::holds_alternative<SetCell>(edit) ? shown : viewers.indexOf(key);
        return [this, undoing, kept, opened, then] {
            if (opened == m_opened)
                takeKept(kept);
            then(undoing);
        };
    });
}

void Session::alterOrigin(AlterOrigin alter, std::function<void(const Result<void> &)> then)
{
    ask([this, alter = std::move(alter), then = std::move(then), opened = m_opened](ViewerStore &viewers) -> Answer {
        const auto onlyOrigin = [&](ViewerTable &, QByteArray &origin) { return alter(origin); };
        const Result<DataSummary> kept = viewers.keep(onlyOrigin, [](qint64) { return true; });
        return [this, kept, opened, then] {
            if (opened == m_opened && kept) {
                m_data = *kept;
                report(Change::Status);
            }
            then(kept ? Result<void>() : fail(kept.error()));
        };
    });
}

void Session::takeKept(const Kept &kept)
{
    if (!kept.summary)
        return;
    m_data = *kept.summary;
    report(Change::Data | Change::Status);
    showViewer(kept.shown.value_or(m_wanted));
    countScenes();
}

} // namespace reelwright
