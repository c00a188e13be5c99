// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/editactions.h>

#include <editor/theme/icons.h>
#include <editor/window/keytip.h>

#include <QAction>
#include <QWidget>

namespace reelwright {

namespace {

void describe(QAction *action, const QString &verb, QString edit, bool possible)
{
    QString plain = edit.isEmpty() ? verb : verb + u' ' + edit;
    plain.remove(u'&');
    action->setToolTip(keyTip(plain, action->shortcut()));
    edit.replace(u'&', QStringLiteral("&&"));
    action->setText(edit.isEmpty() ? verb : verb + u' ' + edit);
    action->setEnabled(possible);
}

} // namespace

EditActions::EditActions(Session &session, QWidget *window)
    : QObject(window), undo(new QAction(themedIcon(QStringLiteral("undo")), {}, this)),
      redo(new QAction(themedIcon(QStringLiteral("redo")), {}, this)), m_session(session)
{
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(undo, &QAction::triggered, &session, [&session] { (void)session.undo(); });
    connect(redo, &QAction::triggered, &session, [&session] { (void)session.redo(); });
    window->addActions({undo, redo});
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::History))
            refresh();
    });
    refresh();
}

void EditActions::refresh()
{
    State back;
    State forth;
    if (m_session.isEditable()) {
        back = m_session.document()->undoState().value_or(State());
        forth = m_session.document()->redoState().value_or(State());
    }
    describe(undo, tr("&Undo"), m_session.isPreviewing() ? QString() : back.name,
             back.id != 0 || m_session.isPreviewing());
    describe(redo, tr("&Redo"), forth.name, forth.id != 0);
}

} // namespace reelwright
