// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/menubar.h>

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace reelwright {

namespace {

// A panel's command, whose key is another one's in another panel.
bool isLocalKey(const QList<QAction *> &actions, const QKeySequence &keys)
{
    return std::ranges::any_of(actions, [&](const QAction *action) {
        return action->menu()
                   ? isLocalKey(action->menu()->actions(), keys)
                   : action->shortcutContext() != Qt::WindowShortcut && action->shortcut() == keys;
    });
}

} // namespace

bool MenuBar::isOwn(const QKeyEvent &key) const
{
    constexpr Qt::KeyboardModifiers ofCommands = Qt::ControlModifier | Qt::AltModifier |
                                                 Qt::MetaModifier;
    return !(key.modifiers() & ofCommands) ||
           isLocalKey(actions(), QKeySequence(key.keyCombination()));
}

bool MenuBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus() &&
        isOwn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QMenuBar::event(event);
}

} // namespace reelwright
