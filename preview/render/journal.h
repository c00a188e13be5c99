// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/rendersettings.h>

#include <QHash>
#include <QString>
#include <mutex>
#include <optional>

namespace reelwright {

// Which viewers of an output folder are done, so that a render that was ended goes on where it
// stood: a line for each, appended when its file is whole. Any thread; several workers may write
// to one folder.
class Journal {
public:
    explicit Journal(const QString &outFolder);

    // The outcome noted for this viewer and job, if its file is still there and unchanged.
    std::optional<ViewerOutcome> find(const QString &viewer, const Digest &job) const;
    Result<void> add(const ViewerOutcome &outcome, const Digest &job);

private:
    struct Entry {
        Digest job;
        ViewerOutcome outcome;
    };

    QString m_folder;
    QHash<QString, Entry> m_entries; // as they were at the start
    std::mutex m_mutex;
};

} // namespace reelwright
