// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/template.h>

#include <QSet>

namespace reelwright {

// Every id of one kind that a template has.
template<class Id>
QSet<QString> idsIn(const Template &value);

// `wish` as an id, or with the least number behind it that makes it new: "title", "title-2".
// It is then in `taken`.
QString freeId(const QString &wish, QSet<QString> &taken);

// Ids for new parts: readable, unique in the template, and the same for the same template.
template<class Id>
class NewIds {
public:
    explicit NewIds(const Template &value) : m_taken(idsIn<Id>(value)) {}
    Id like(const QString &wish) { return {freeId(wish, m_taken)}; }

private:
    QSet<QString> m_taken;
};

template<class Id>
Id newId(const Template &value, const QString &wish)
{
    return NewIds<Id>(value).like(wish);
}

// That a name is short enough for the text form.
Result<void> checkName(const QString &name);

} // namespace reelwright
