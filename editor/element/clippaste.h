// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/jobs.h>
#include <editor/session/session.h>
#include <model/edit/clipboard.h>

namespace reelwright {

// Copies and pastes clips between documents. The clipboard knows where a clip's files lie; they are
// copied to the document that it is pasted into before it is.
class ClipPaste {
    Q_DECLARE_TR_FUNCTIONS(reelwright::ClipPaste)

public:
    ClipPaste(Session &session, Jobs &jobs) : m_session(session), m_jobs(jobs) {} // both outlive it

    void copy(const Clip &clip) const; // out of the session's template
    // Calls `paste` at once, or when the files are there. Not if `context` is gone by then.
    void paste(const QObject *context, const std::function<void(const Result<Clip> &)> &paste);

private:
    QString mediaFolder() const; // empty: nobody knows

    Session &m_session;
    Jobs &m_jobs;
};

} // namespace reelwright
