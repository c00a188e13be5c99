// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QObject>

namespace reelwright {

// The open document as it was in earlier states. Reads them on a thread of its own, and keeps the
// last ones.
class PastTemplates : public QObject {
    Q_OBJECT

public:
    using Past = Result<std::shared_ptr<const Template>>;

    explicit PastTemplates(Session &session, QObject *parent = nullptr);
    ~PastTemplates() override;

    const Past *find(StateId state) const; // null: it has not been read
    void want(StateId state);              // read() tells that it is there
    void forgetFaults();                   // what could not be read may be by now
    void clear();                          // another document, or none

Q_SIGNALS:
    void read();

private:
    void take(StateId state, const Result<Template> &result);

    Session &m_session;
    QList<std::pair<StateId, Past>> m_read; // the newest first
    QList<StateId> m_wanted;
    std::atomic<quint64> m_opened = 0; // counts documents
    Worker m_reader;                   // last: its tasks use all of the above
};

} // namespace reelwright
