// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/commandmodel.h>

#include <editor/window/commandrank.h>
#include <editor/window/commandwords.h>

#include <algorithm>

namespace reelwright {

void CommandModel::set(QList<Command> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_recent = recent;
    filter();
}

void CommandModel::setTyped(const QString &typed)
{
    m_typed = typed;
    filter();
}

int CommandModel::rankOfRecent(const Command &command) const
{
    const qsizetype place = command.id().isEmpty() ? -1 : m_recent.indexOf(command.id());
    return int(place < 0 ? m_recent.size() : place);
}

bool CommandModel::canRun(const Command &command) const
{
    return m_allEnabled || (command.action && command.action->isEnabled());
}

void CommandModel::filter()
{
    const bool all = m_typed.trimmed().isEmpty();
    struct Ranked {
        bool rests = false; // it can't be run now
        int rank = 0;
        qsizetype index = 0;
    };
    QList<Ranked> ranked;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        const bool rests = !canRun(command);
        if (all)
            ranked.append({rests, rankOfRecent(command), i});
        else if (const auto rank =
                     rankOf(m_typed, command.text(), command.path, CommandWords::of(command.id())))
            ranked.append({rests, *rank, i});
    }
    std::ranges::stable_sort(ranked, {},
                             [](const Ranked &each) { return std::pair(each.rests, each.rank); });
    beginResetModel();
    m_shown.clear();
    for (const Ranked &each : std::as_const(ranked))
        m_shown += each.index;
    endResetModel();
}

void CommandModel::refreshShortcuts()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
}

const Command &CommandModel::at(const QModelIndex &index) const
{
    return m_commands[m_shown[index.row()]];
}

QModelIndex CommandModel::indexOf(const QAction *action) const
{
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (m_commands[m_shown[row]].action == action)
            return index(row);
    return {};
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &command = at(index);
    if (!command.action)
        return {};
    const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return command.text();
    case Path:
        return command.path;
    case Shortcut:
        return key;
    case Runnable:
        return canRun(command);
    case Qt::AccessibleTextRole:
        return QStringList{command.text(), command.path, key}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const bool can = index.isValid() && data(index, Runnable).toBool();
    return can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace reelwright
