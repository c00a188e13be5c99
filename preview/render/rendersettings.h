// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/digest.h>
#include <model/base/id.h>
#include <model/base/result.h>

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <atomic>
#include <functional>

namespace reelwright {

// Which of the viewers in a data file are meant.
struct ViewerChoice {
    QStringList viewers; // by key; empty: all
    int shard = 1;       // 1..shards: every shards-th viewer, beginning with this one
    int shards = 1;
    QDate today; // see ResolveInputs, for both
    QList<QPair<QString, QString>>
        tables;      // of lookup tables their names, and files with their rows
    FormatId format; // empty: the base format
};

struct RenderSettings {
    ViewerChoice choice;
    QString outFolder;
    QString cacheFolder; // empty: one in outFolder that goes when all is done
    int jobs = 1;
};

// One viewer's end in a render.
struct ViewerOutcome {
    QString viewer;
    QString file;  // name in the output folder
    Digest digest; // of the file
    qint64 bytes = 0;
    qint64 framesEncoded = 0; // in this run, for this viewer first
    qint64 framesShared = 0;  // taken from another viewer's chunks or from the cache
    bool kept = false;        // was there already, from an earlier run of the same job
    std::optional<Error> error;
};

struct RenderProgress {
    qint64 viewersDone = 0;
    qint64 viewersKnown = 0; // rows read so far
    bool allKnown = false;
    qint64 chunksDone = 0; // of the batch in work
    qint64 chunks = 0;
    qint64 framesEncoded = 0;
};

// Called from worker threads, one call at a time.
struct RenderObserver {
    std::function<void(const RenderProgress &)> progress;
    std::function<void(const ViewerOutcome &)> viewer;
    const std::atomic<bool> *stop = nullptr; // set from outside: end soon, keep what is done
};

} // namespace reelwright
