// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/window/command.h>

#include <QAbstractListModel>
#include <QStringList>

namespace reelwright {

// Commands, as far as they answer what was typed: those that can be run first, and of them the best
// answer.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Path = Qt::UserRole, Shortcut, Runnable };

    using QAbstractListModel::QAbstractListModel;

    // Those whose ids are in `recent` stand first, in that order, while nothing is typed.
    void set(QList<Command> commands, const QStringList &recent);
    void setTyped(const QString &typed);
    void setAllEnabled(bool all) { m_allEnabled = all; } // also what can't be run now
    void refreshShortcuts();

    const Command &at(const QModelIndex &index) const;
    QModelIndex indexOf(const QAction *action) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void filter();
    bool canRun(const Command &command) const;
    int rankOfRecent(const Command &command) const;

    QList<Command> m_commands;
    QList<qsizetype> m_shown; // into m_commands
    QStringList m_recent;
    QString m_typed;
    bool m_allEnabled = false;
};

} // namespace reelwright
