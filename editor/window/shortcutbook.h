// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/window/command.h>

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QSettings;

namespace reelwright {

// The shortcuts that a person has chosen in place of those that the program came with. They are
// kept by the commands' ids; a command without one keeps what it has.
class ShortcutBook : public QObject {
    Q_OBJECT

public:
    // `settings` outlives it. Gives the commands what was chosen for them.
    ShortcutBook(const QList<Command> &commands, QSettings &settings, QObject *parent);

    const QList<Command> &commands() const { return m_commands; }
    QKeySequence original(const QAction *action) const;
    bool isChanged(const QAction *action) const;
    // Those that `action` can't share the keys with; the same keys may have another meaning while
    // another panel has the focus.
    QList<QAction *> holdersOf(const QKeySequence &keys, const QAction *action) const;

    void set(QAction *action, const QKeySequence &keys);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    struct Original {
        QKeySequence keys;
        bool toldInTip = false;
    };

    void give(QAction *action, const QKeySequence &keys);

    QList<Command> m_commands;
    QSettings &m_settings;
    QHash<QString, Original> m_originals; // by id
};

} // namespace reelwright
