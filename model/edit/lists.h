// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/message.h>
#include <model/base/result.h>
#include <model/template/template.h>

#include <QList>

namespace reelwright {

inline constexpr qsizetype atEnd = -1; // as a position: behind the last

// Refuses a position that the list doesn't have.
template<class T>
Result<void> insertItem(QList<T> &list, qsizetype position, T item)
{
    if (position < atEnd || position > list.size())
        return fail(Message::tr("there is no place %1").arg(position));
    list.insert(position == atEnd ? list.size() : position, std::move(item));
    return {};
}

// `to` counts without the item that moves; where it is there already, nothing is detached.
template<class T>
Result<void> moveItem(QList<T> &list, qsizetype from, qsizetype to)
{
    const qsizetype last = list.size() - 1;
    if (from < 0 || from > last || to < atEnd || to > last)
        return fail(Message::tr("there is no place %1").arg(from < 0 || from > last ? from : to));
    const qsizetype target = to == atEnd ? last : to;
    if (target != from)
        list.move(from, target);
    return {};
}

// Lets the consents that are asked of the field `from` be asked of `to`.
inline void askInstead(QList<Field> &fields, const QString &from, const QString &to)
{
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields.at(i).consent == from)
            fields[i].consent = to;
}

} // namespace reelwright
