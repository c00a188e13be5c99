// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/datasetvault.h>
#include <editor/session/worker.h>

#include <memory>
#include <vector>

namespace reelwright {

// A dataset's rows as they were at a moment, to be sealed in its place while they are altered
// further.
struct RowsToSeal {
    DatasetAbout about;
    QString key;
    QByteArray origin;
    QList<Field> fields;
    std::vector<char> image; // as ViewerTable::image()

    static Result<RowsToSeal> of(const ViewerTable &rows, const DatasetAbout &about,
                                 const QString &key, const QByteArray &origin);
};

// Takes seconds for a million rows. What was deleted from them is not in what is sealed.
Result<DatasetAbout> seal(const RowsToSeal &rows, DatasetVault &vault);

// Seals on a thread of its own, one thing at a time. All functions: for the thread that owns it.
class Sealer {
public:
    using GoOn = std::function<bool()>;

    Sealer() = default;
    ~Sealer(); // gives up what waits for keyring or passphrase
    Q_DISABLE_COPY_MOVE(Sealer)

    // `done` is called on the other thread; take() or wait() then have the result. Not while it
    // isBusy().
    void begin(RowsToSeal rows, const QString &document, DatasetKeys &keys,
               std::function<void()> done);
    bool isBusy() const { return bool(m_job); } // there is a result to come, or to be taken
    std::optional<Result<DatasetAbout>> take(); // none: it is not there yet
    // None: `goOn` said so. It goes on all the same.
    std::optional<Result<DatasetAbout>> wait(const GoOn &goOn);

private:
    struct Job;
    std::shared_ptr<Job> m_job;
    std::shared_ptr<std::atomic<bool>> m_ending = std::make_shared<std::atomic<bool>>(false);
    Worker m_worker; // last
};

} // namespace reelwright
