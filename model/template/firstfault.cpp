// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/firstfault.h>

#include <model/base/message.h>

#include <algorithm>

namespace reelwright {

namespace {

bool isIdLetter(QChar c)
{
    const char16_t letter = c.unicode();
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') ||
           (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_' || letter == u'.';
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), isIdLetter);
}

} // namespace

QString Where::text() const
{
    if (!m_outer)
        return m_root ? *m_root : QStringLiteral("#");
    QString text = m_outer->text();
    if (m_member)
        text += u'/' + QLatin1String(m_member);
    if (m_index >= 0)
        text += u'/' + QString::number(m_index);
    return text;
}

void FirstFault::requireId(const QString &id, const Where &where)
{
    require(isId(id), where, [&] {
        return Message::tr("'%1' is no id: 1 to 64 letters, digits, '-', '_' and '.'").arg(id);
    });
}

void FirstFault::requireId(const QString &id, QSet<QString> &seen, const Where &where)
{
    requireId(id, where);
    const qsizetype before = seen.size();
    seen.insert(id);
    require(
        seen.size() > before, where,
        [&] { return Message::tr("the id '%1' is taken already").arg(id); },
        Message::tr("choose another"));
}

void FirstFault::requireName(const QString &name, const Where &where)
{
    constexpr qsizetype most = 200;
    require(name.size() <= most || name.toUcs4().size() <= most, where,
            Message::tr("a name has at most 200 characters"));
}

void FirstFault::add(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void FirstFault::keep(const Where &where, const QString &what, const QString &hint)
{
    if (!m_error)
        m_error = fail(what, where.text(), hint).value();
}

Result<void> FirstFault::result() const
{
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

} // namespace reelwright
