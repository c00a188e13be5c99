// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/linkheader.h>

#include <string_view>

namespace reelwright {

namespace {

constexpr std::string_view space = " \t";

class LinkScanner {
public:
    explicit LinkScanner(std::string_view rest) : m_rest(rest) {}

    bool ended()
    {
        skip(" \t,");
        return m_rest.empty();
    }

    // The text between < and >, none: there is no link here.
    std::optional<std::string_view> target()
    {
        const size_t end = m_rest.find('>');
        if (m_rest.empty() || m_rest.front() != '<' || end == std::string_view::npos)
            return {};
        const std::string_view found = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        return found;
    }

    // The next parameter's name, in small letters; empty: the link has no further one.
    QByteArray name()
    {
        skip(space);
        if (m_rest.empty() || m_rest.front() != ';')
            return {};
        skip(" \t;");
        const std::string_view found = word(" \t;,=");
        skip(space);
        return QByteArray(found.data(), qsizetype(found.size())).toLower();
    }

    QByteArray value()
    {
        if (m_rest.empty() || m_rest.front() != '=')
            return {};
        m_rest.remove_prefix(1);
        skip(space);
        if (!m_rest.empty() && m_rest.front() == '"')
            return quoted();
        const std::string_view found = word(" \t;,");
        return {found.data(), qsizetype(found.size())};
    }

private:
    void skip(std::string_view signs)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(signs), m_rest.size()));
    }

    std::string_view word(std::string_view ends)
    {
        const std::string_view found = m_rest.substr(0, m_rest.find_first_of(ends));
        m_rest.remove_prefix(found.size());
        return found;
    }

    QByteArray quoted()
    {
        QByteArray text;
        size_t at = 1;
        for (; at < m_rest.size() && m_rest[at] != '"'; ++at) {
            if (m_rest[at] == '\\' && at + 1 < m_rest.size())
                ++at;
            text.append(m_rest[at]);
        }
        m_rest.remove_prefix(std::min(at + 1, m_rest.size()));
        return text;
    }

    std::string_view m_rest;
};

bool hasRelation(const QByteArray &value, const char *relation)
{
    const QByteArrayList words = value.toLower().simplified().split(' ');
    return words.contains(relation);
}

} // namespace

std::optional<QByteArray> nextLink(const QByteArray &header)
{
    LinkScanner scanner({header.constData(), size_t(header.size())});
    while (!scanner.ended()) {
        const std::optional<std::string_view> target = scanner.target();
        if (!target)
            return {};
        std::optional<QByteArray> relation; // only the first one counts
        bool anchored = false;              // it says where something else leads
        for (QByteArray name = scanner.name(); !name.isEmpty(); name = scanner.name()) {
            const QByteArray value = scanner.value();
            anchored = anchored || name == "anchor";
            if (name == "rel" && !relation)
                relation = value;
        }
        if (relation && !anchored && hasRelation(*relation, "next"))
            return QByteArray(target->data(), qsizetype(target->size()));
    }
    return {};
}

} // namespace reelwright
