// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/rowedits.h>
#include <editor/session/session.h>

#include <QObject>

namespace reelwright {

// What is done by hand to the viewers of a dataset, one after the other, on their thread. The
// session seals it later. Undone and done again for as long as the same dataset is open; it is no
// part of the document's history.
class ViewerEdits : public QObject {
    Q_OBJECT

public:
    // On the viewers' thread: alters the rows; what undoes it.
    using Make = std::function<Result<RowEdit>(ViewerTable &rows, int keyField)>;
    using MakeOrigin = std::function<Result<void>(QByteArray &origin)>;
    // Told on this thread, unless the template is gone by then.
    using Done = std::function<void(const Result<RowEdit> &undoing)>;

    explicit ViewerEdits(Session &session, QObject *parent = nullptr);

    void make(const RowEdit &edit, Done then = {});
    void make(Make how, Done then = {});
    void alterOrigin(MakeOrigin how); // is not undone
    bool canUndo() const { return !m_undo.isEmpty() && m_session.canAlterViewers(); }
    bool canRedo() const { return !m_redo.isEmpty() && m_session.canAlterViewers(); }
    void undo();
    void redo();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void changed(); // what can be undone
    void refused(const reelwright::Error &error);

private:
    enum class Kind { New, Undo, Redo, Origin };
    struct Task {
        Kind kind;
        Make how;
        MakeOrigin origin;
        Done then;
        bool movesRows = false;        // numbers of rows mean others after it
        std::optional<RowEdit> step{}; // that is undone or done again
    };
    void put(Task task);
    bool isMovingRows() const;
    void next();
    void take(const Task &task, const Result<RowEdit> &undoing);
    void keepUndoing(QList<RowEdit> &in, const RowEdit &undoing);

    Session &m_session;
    QList<Task> m_waiting;
    bool m_busy = false;
    bool m_moving = false; // what is in work moves rows
    QList<RowEdit> m_undo; // the newest last
    QList<RowEdit> m_redo;
};

} // namespace reelwright
