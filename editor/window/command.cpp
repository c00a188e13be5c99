// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/command.h>

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace reelwright {

namespace {

void collect(QMenu &menu, const QString &path, QList<Command> &commands, QSet<QAction *> &seen)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || seen.contains(action))
            continue;
        seen += action;
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" › ") + plainText(action->text()),
                    commands, seen);
        else
            commands += Command{action, path};
    }
}

} // namespace

QString plainText(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&').replace(u'\x01', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

QString Command::text() const
{
    return action ? plainText(action->text()) : QString();
}

QList<Command> commandsOf(const QMenuBar &menus, const QWidget &window)
{
    QList<Command> commands;
    QSet<QAction *> seen;
    for (QAction *top : menus.actions())
        if (top->menu())
            collect(*top->menu(), plainText(top->text()), commands, seen);
    for (QAction *action : window.actions())
        if (!seen.contains(action) && action->isVisible() && !action->text().isEmpty())
            commands += Command{action, {}};
    return commands;
}

} // namespace reelwright
