// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/firstfault.h>

#include <algorithm>

namespace reelwright {

namespace {

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

} // namespace

bool FirstFault::require(bool holds, const QString &where, const QString &what, const QString &hint)
{
    if (!holds && !m_error)
        m_error = fail(what, where, hint).value();
    return holds;
}

void FirstFault::requireId(const QString &id, const QString &where)
{
    require(isId(id), where,
            QStringLiteral("'%1' is no id: 1 to 64 letters, digits, '-', '_' and '.'").arg(id));
}

void FirstFault::requireId(const QString &id, QSet<QString> &seen, const QString &where)
{
    requireId(id, where);
    require(!seen.contains(id), where, QStringLiteral("the id '%1' is taken already").arg(id),
            QStringLiteral("choose another"));
    seen.insert(id);
}

Result<void> FirstFault::result() const
{
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

} // namespace reelwright
