// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/menubar.h>

#include <QKeyEvent>

namespace reelwright {

bool MenuBar::event(QEvent *event)
{
    constexpr Qt::KeyboardModifiers ofCommands = Qt::ControlModifier | Qt::AltModifier |
                                                 Qt::MetaModifier;
    if (event->type() == QEvent::ShortcutOverride && hasFocus() &&
        !(static_cast<QKeyEvent *>(event)->modifiers() & ofCommands)) {
        event->accept();
        return true;
    }
    return QMenuBar::event(event);
}

} // namespace reelwright
