// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

namespace reelwright {

// What a field is known by in data, for as long as it exists: its id, or, while nobody has renamed
// it, its name. So data that was taken before a renaming is found after it, and before it again,
// and fields that were never renamed need no id.

QString identityOf(const Field &field);
// Gives it another name, and keeps what it is known by.
void nameField(Field &field, const QString &name);
// An id of its own, if one of `others` is known by what it would be known by.
void giveIdentity(Field &field, const QList<Field> &others);
// For each field of `now` the index of the same one in `before`, -1: there is none. Those that are
// known by the same are the same; of the rest, those with the same name.
QList<qsizetype> sameFields(const QList<Field> &now, const QList<Field> &before);

} // namespace reelwright
