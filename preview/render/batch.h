// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/render/chunkplan.h>
#include <preview/render/programreader.h>

#include <QHash>
#include <QList>

namespace reelwright {

// A viewer's part in a batch: its program and the chunks and sound it is made of.
struct BatchViewer {
    QString viewer;
    Program program;
    QList<ChunkSpan> chunks;
    Digest sound; // key
    Digest job;   // of all of these: two runs that agree on it make the same file
};

// A chunk or a sound that some viewers of the batch need, made from the first one's program.
struct BatchTask {
    Digest key;
    int viewer = 0; // index of the first that needs it
    ChunkSpan span; // of a chunk
    bool isSound = false;
};

// Viewers that are rendered together. Tasks stand in the order of the place in the template that
// they show, so that those who read the same media come one after the other.
struct Batch {
    QList<BatchViewer> viewers;
    QList<BatchTask> tasks; // one for each distinct key
};

Batch makeBatch(QList<BatchViewer> viewers);
BatchViewer planViewer(const QString &viewer, Program program, const Output &output);

} // namespace reelwright
