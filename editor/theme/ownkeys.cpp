// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/theme/ownkeys.h>

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace reelwright {

QAction *ownAction(const QWidget &widget, const QKeyEvent &key)
{
    QKeyCombination pressed(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key()));
    if (pressed.key() == Qt::Key_Enter)
        pressed = QKeyCombination(pressed.keyboardModifiers(), Qt::Key_Return);
    for (QAction *action : widget.actions())
        if (action->shortcut() == QKeySequence(pressed))
            return action;
    return nullptr;
}

} // namespace reelwright
