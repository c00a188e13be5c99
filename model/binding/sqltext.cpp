// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/sqltext.h>

#include <algorithm>

namespace reelwright {

SqlText &SqlText::add(const QByteArray &piece, qsizetype source)
{
    m_sql += ' ';
    m_marks.push_back({m_sql.size(), source});
    m_sql += piece;
    return *this;
}

SqlText &SqlText::add(const char *piece)
{
    m_sql += piece;
    return *this;
}

SqlText &SqlText::add(const SqlText &other)
{
    for (const Mark &mark : other.m_marks)
        m_marks.push_back({m_sql.size() + mark.offset, mark.source});
    m_sql += other.m_sql;
    return *this;
}

qsizetype SqlText::sourceOf(qsizetype offset) const
{
    const auto behind =
        std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                         [](qsizetype place, const Mark &mark) { return place < mark.offset; });
    return behind == m_marks.begin() ? 0 : (behind - 1)->source;
}

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray quotedText(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

} // namespace reelwright
