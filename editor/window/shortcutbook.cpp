// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/shortcutbook.h>

#include <editor/window/keytip.h>

#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace reelwright {

namespace {

QString keyOf(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

bool isLocal(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut ||
           action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
}

// The panels that an action works in; menus only list it.
QList<QObject *> ownersOf(const QAction &action)
{
    QList<QObject *> owners = action.associatedObjects();
    owners.removeIf([](const QObject *owner) { return qobject_cast<const QMenu *>(owner); });
    return owners;
}

bool meet(const QAction &a, const QAction &b)
{
    if (!isLocal(a) && !isLocal(b))
        return true;
    if (isLocal(a) != isLocal(b))
        return false;
    const QList<QObject *> owners = ownersOf(a);
    return std::ranges::any_of(ownersOf(b), [&](QObject *owner) { return owners.contains(owner); });
}

} // namespace

ShortcutBook::ShortcutBook(const QList<Command> &commands, QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    for (const Command &command : commands) {
        if (command.id().isEmpty())
            continue;
        m_commands += command;
        QAction *action = command.action;
        const QString tip = keyTip({}, action->shortcut());
        const bool told = !tip.isEmpty() && action->toolTip().endsWith(tip);
        m_originals.insert(command.id(), {action->shortcut(), told});
        if (settings.contains(keyOf(command.id())))
            give(action, QKeySequence::fromString(settings.value(keyOf(command.id())).toString(),
                                                  QKeySequence::PortableText));
    }
}

QKeySequence ShortcutBook::original(const QAction *action) const
{
    return m_originals.value(action->objectName()).keys;
}

bool ShortcutBook::isChanged(const QAction *action) const
{
    return action->shortcut() != original(action);
}

QList<QAction *> ShortcutBook::holdersOf(const QKeySequence &keys, const QAction *action) const
{
    QList<QAction *> holders;
    for (const Command &command : m_commands)
        if (command.action && command.action != action && !keys.isEmpty() &&
            command.action->shortcut() == keys && meet(*command.action, *action))
            holders += command.action;
    return holders;
}

void ShortcutBook::give(QAction *action, const QKeySequence &keys)
{
    QString tip = action->toolTip();
    const QString old = keyTip({}, action->shortcut());
    if (!old.isEmpty() && tip.endsWith(old))
        tip.chop(old.size());
    action->setShortcut(keys);
    if (m_originals.value(action->objectName()).toldInTip)
        action->setToolTip(keyTip(tip, keys));
}

void ShortcutBook::set(QAction *action, const QKeySequence &keys)
{
    give(action, keys);
    if (isChanged(action))
        m_settings.setValue(keyOf(action->objectName()), keys.toString(QKeySequence::PortableText));
    else
        m_settings.remove(keyOf(action->objectName()));
    Q_EMIT changed();
}

void ShortcutBook::resetAll()
{
    for (const Command &command : m_commands)
        if (command.action)
            give(command.action, original(command.action));
    m_settings.remove(QStringLiteral("shortcuts"));
    Q_EMIT changed();
}

} // namespace reelwright
