// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>

#include <QSet>
#include <concepts>
#include <optional>

namespace reelwright {

// A place in the text form, a step below another one; both must outlive it. Its JSON pointer is
// made only when a fault needs it.
class Where {
public:
    Where() = default;                                     // "#"
    explicit Where(const QString &root) : m_root(&root) {} // another way to say where it begins
    Where(const Where &outer, const char *member) : m_outer(&outer), m_member(member) {}
    Where(const Where &outer, const char *list, qsizetype index)
        : m_outer(&outer), m_member(list), m_index(index)
    {
    }

    Where(const Where &list, qsizetype index) : m_outer(&list), m_index(index) {}

    QString text() const;

private:
    const QString *m_root = nullptr;
    const Where *m_outer = nullptr;
    const char *m_member = nullptr;
    qsizetype m_index = -1;
};

// Keeps the first requirement that doesn't hold, for the sources of this folder and its edits.
class FirstFault {
public:
    bool require(bool holds, const Where &where, const QString &what, const QString &hint = {})
    {
        if (!holds)
            keep(where, what, hint);
        return holds;
    }
    // `what` makes the words.
    template<std::invocable Words>
    bool require(bool holds, const Where &where, const Words &what, const QString &hint = {})
    {
        if (!holds)
            keep(where, what(), hint);
        return holds;
    }
    // That `id` is one.
    void requireId(const QString &id, const Where &where);
    // And not in `seen`, where it goes.
    void requireId(const QString &id, QSet<QString> &seen, const Where &where);
    // At most 200 characters.
    void requireName(const QString &name, const Where &where);
    void add(const Error &error);
    Result<void> result() const;

private:
    void keep(const Where &where, const QString &what, const QString &hint);

    std::optional<Error> m_error;
};

} // namespace reelwright
