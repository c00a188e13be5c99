// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/session/sealing.h>

#include <editor/session/rows.h>

#include <chrono>
#include <cstring>

namespace reelwright {

struct Sealer::Job {
    std::mutex mutex;
    std::condition_variable there;
    std::optional<Result<DatasetAbout>> result;
};

Result<RowsToSeal> RowsToSeal::of(const ViewerTable &rows, const DatasetAbout &about,
                                  const QString &key, const QByteArray &origin)
{
    RowsToSeal made{about, key, origin, rows.fields(), {}};
    const Result<void> taken = rows.image([&made](std::span<const char> bytes) -> Result<void> {
        made.image.assign(bytes.begin(), bytes.end());
        return {};
    });
    return taken ? Result<RowsToSeal>(std::move(made)) : fail(taken.error());
}

// Through another table: the one in memory has an index, and what was deleted in its free pages.
Result<DatasetAbout> seal(const RowsToSeal &rows, DatasetVault &vault)
{
    const Result<ViewerTable> table = ViewerTable::fromImage(
        rows.fields, qint64(rows.image.size()), [&rows](std::span<char> bytes) -> Result<void> {
            std::memcpy(bytes.data(), rows.image.data(), bytes.size());
            return {};
        });
    Result<ViewerTable> clean = table ? ViewerTable::make(rows.fields) : fail(table.error());
    if (!clean)
        return fail(clean.error());
    if (const Result<void> copied = copyRows(*table, *clean); !copied)
        return fail(copied.error());
    Dataset dataset{rows.about, rows.key, rows.origin, std::move(*clean)};
    return vault.put(dataset);
}

Sealer::~Sealer()
{
    *m_ending = true;
}

void Sealer::begin(RowsToSeal rows, const QString &document, DatasetKeys &keys,
                   std::function<void()> done)
{
    m_job = std::make_shared<Job>();
    m_worker.post([job = m_job, rows = std::make_shared<const RowsToSeal>(std::move(rows)),
                   document, &keys, done = std::move(done), ending = m_ending] {
        DatasetVault vault(document, keys, [ending] { return !*ending; });
        Result<DatasetAbout> sealed = seal(*rows, vault);
        {
            const std::lock_guard lock(job->mutex);
            job->result = std::move(sealed);
        }
        job->there.notify_all();
        done();
    });
}

std::optional<Result<DatasetAbout>> Sealer::take()
{
    if (!m_job)
        return std::nullopt;
    const std::shared_ptr<Job> job = m_job; // until it is unlocked
    const std::lock_guard lock(job->mutex);
    if (job->result)
        m_job.reset();
    return job->result;
}

std::optional<Result<DatasetAbout>> Sealer::wait(const GoOn &goOn)
{
    constexpr std::chrono::milliseconds between(50);
    if (!m_job)
        return std::nullopt;
    {
        std::unique_lock lock(m_job->mutex);
        while (!m_job->result && goOn())
            m_job->there.wait_for(lock, between);
    }
    return take();
}

} // namespace reelwright
