// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>
#include <QPointer>
#include <QString>

class QMenuBar;

namespace reelwright {

// What one can do, as it is listed: an action, and the menus that lead to it.
struct Command {
    QPointer<QAction> action;
    QString path; // "Element › Track"; empty: it is in no menu

    QString text() const; // as the menu has it, without its marks
    QString id() const { return action ? action->objectName() : QString(); }
};

// The name without the mark of its key, and without the dots that a question follows.
QString plainText(QString text);

// Every action of the menus, in their order, and then those that only `window` has. Menus that are
// filled when they open are filled.
QList<Command> commandsOf(const QMenuBar &menus, const QWidget &window);

} // namespace reelwright
