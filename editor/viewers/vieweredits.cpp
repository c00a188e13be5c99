// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/vieweredits.h>

#include <QPointer>
#include <algorithm>

namespace reelwright {

namespace {

constexpr qsizetype mostUndone = 100;

int fieldIndex(const ViewerTable &rows, const QString &name)
{
    const auto found = std::ranges::find(rows.fields(), name, &Field::name);
    return found == rows.fields().end() ? -1 : int(found - rows.fields().begin());
}

ViewerEdits::Make applying(const RowEdit &edit)
{
    return [edit](ViewerTable &rows, int keyField) { return apply(rows, keyField, edit); };
}

} // namespace

ViewerEdits::ViewerEdits(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template) { // nobody will tell what became of it
            m_waiting.clear();
            m_busy = false;
        }
        if (!(changes & (C::Template | C::Data)) || m_busy)
            return;
        m_undo.clear();
        m_redo.clear();
        Q_EMIT changed();
    });
}

void ViewerEdits::make(const RowEdit &edit, Done then)
{
    put({Kind::New, applying(edit), {}, std::move(then), !std::holds_alternative<SetCell>(edit)});
}

void ViewerEdits::make(Make how, Done then)
{
    put({Kind::New, std::move(how), {}, std::move(then)});
}

void ViewerEdits::alterOrigin(MakeOrigin how)
{
    put({Kind::Origin, {}, std::move(how), {}});
}

void ViewerEdits::undo()
{
    put({Kind::Undo, {}, {}, {}, true});
}

void ViewerEdits::redo()
{
    put({Kind::Redo, {}, {}, {}, true});
}

void ViewerEdits::put(Task task)
{
    if (!m_session.canAlterViewers())
        return;
    if (task.kind == Kind::New && isMovingRows()) { // it would be done to somebody else
        const Error early{ErrorCode::Input,
                          tr("the viewers are just changing places"),
                          {},
                          tr("try again when that is done"),
                          0,
                          {}};
        Q_EMIT refused(early);
        if (task.then)
            task.then(fail(early));
        return;
    }
    m_waiting.append(std::move(task));
    if (!m_busy)
        next();
}

bool ViewerEdits::isMovingRows() const
{
    return (m_busy && m_moving) || std::any_of(m_waiting.begin(), m_waiting.end(),
                                               [](const Task &task) { return task.movesRows; });
}

// One at a time: the session ends what it is at when another begins.
void ViewerEdits::next()
{
    if (m_waiting.isEmpty())
        return;
    Task task = m_waiting.takeFirst();
    if (task.kind == Kind::Undo || task.kind == Kind::Redo) {
        QList<RowEdit> &from = task.kind == Kind::Undo ? m_undo : m_redo;
        if (from.isEmpty())
            return next();
        task.step = from.takeLast();
        task.how = applying(*task.step);
    }
    m_busy = true;
    m_moving = task.movesRows;
    const auto undoing = std::make_shared<Result<RowEdit>>(RowEdit());
    const auto alter = [task, undoing, key = m_session.value().key](
                           ViewerTable &rows, QByteArray &origin) -> Result<void> {
        if (task.origin)
            return task.origin(origin);
        *undoing = task.how(rows, fieldIndex(rows, key));
        return *undoing ? Result<void>() : fail(undoing->error());
    };
    m_session.alterViewers(alter, [self = QPointer(this), task, undoing](const Result<void> &done) {
        if (self)
            self->take(task, done ? *undoing : fail(done.error()));
    });
}

void ViewerEdits::take(const Task &task, const Result<RowEdit> &undoing)
{
    if (!undoing && task.step) // to be tried again
        keepUndoing(task.kind == Kind::Undo ? m_undo : m_redo, *task.step);
    if (undoing && task.kind != Kind::Origin)
        keepUndoing(task.kind == Kind::Undo ? m_redo : m_undo, *undoing);
    if (undoing && task.kind == Kind::New)
        m_redo.clear();
    m_busy = false;
    if (!undoing)
        Q_EMIT refused(undoing.error());
    if (task.then)
        task.then(undoing);
    Q_EMIT changed();
    if (!m_busy)
        next();
}

void ViewerEdits::keepUndoing(QList<RowEdit> &in, const RowEdit &undoing)
{
    in.append(undoing);
    if (in.size() > mostUndone)
        in.removeFirst();
}

} // namespace reelwright
