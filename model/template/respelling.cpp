// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/templatedom.h>
#include <model/template/templatejson.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace reelwright {

namespace {

// Where a value stands in a text, and what it holds.
struct Spot {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype value = 0; // of a member: where that begins; `begin` is its name's
    std::string name;    // of a member
    std::vector<Spot> inside{};
};

// Finds the spots of a text that is known to be JSON.
class Scanner {
public:
    explicit Scanner(const QByteArray &text) : m_text(text) {}

    Spot read()
    {
        skip("\xef\xbb\xbf \t\r\n");
        Spot spot{m_at, m_at, m_at, {}};
        readValue(spot);
        return spot;
    }

private:
    void readValue(Spot &spot)
    {
        const char first = m_text[m_at];
        if (first == '"') {
            readText();
        } else if (first == '{' || first == '[') {
            ++m_at;
            for (skip(" \t\r\n"); m_text[m_at] != '}' && m_text[m_at] != ']'; skip(", \t\r\n"))
                spot.inside.push_back(first == '{' ? readMember() : read());
            ++m_at;
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
        }
        spot.end = m_at;
    }
    Spot readMember()
    {
        Spot spot{m_at, m_at, m_at, {}};
        readText();
        const QByteArray name = m_text.sliced(spot.begin, m_at - spot.begin);
        spot.name = Json::parse(name.begin(), name.end()).get<std::string>();
        skip(": \t\r\n");
        spot.value = m_at;
        readValue(spot);
        return spot;
    }
    void readText()
    {
        for (++m_at; m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        ++m_at;
    }
    void skip(QByteArrayView characters)
    {
        while (m_at < m_text.size() && characters.contains(m_text[m_at]))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

// What tells an item of a list from the others, or nothing.
std::string nameOfItem(const Json &item)
{
    for (const char *member : {"id", "name"})
        if (item.is_object() && item.contains(member) && item[member].is_string())
            return item[member].get<std::string>();
    return {};
}

// Writes what a value has become in the words of a text that says what it was.
class Respelling {
public:
    explicit Respelling(const QByteArray &text)
        : m_text(text), m_isOneLine(!text.trimmed().contains('\n'))
    {
    }

    QByteArray value(const Spot &spot, const Json &before, const Json &now) const
    {
        if (before == now)
            return slice(spot.value, spot.end);
        if (!spot.inside.empty() && before.is_object() && now.is_object())
            return joined(spot, members(spot, before, now));
        if (!spot.inside.empty() && before.is_array() && now.is_array() &&
            before.size() == spot.inside.size())
            return joined(spot, items(spot, before, now));
        return printed(now, spot.value);
    }

private:
    struct Piece {
        size_t from = 0; // which of those that stood there; `added`: none
        QByteArray text;
    };
    static constexpr size_t added = size_t(-1);

    std::vector<Piece> members(const Spot &spot, const Json &before, const Json &now) const
    {
        std::vector<Piece> pieces;
        std::set<std::string> there;
        for (size_t i = 0; i < spot.inside.size(); ++i) {
            const Spot &member = spot.inside[i];
            const auto old = before.find(member.name);
            const auto next = now.find(member.name);
            there.insert(member.name);
            if (old != before.end() && next == now.end())
                continue;
            const QByteArray name = slice(member.begin, member.value);
            if (next == now.end()) // it says what is meant without it
                pieces.push_back({i, slice(member.begin, member.end)});
            else
                pieces.push_back(
                    {i, name + value(member, old == before.end() ? Json() : *old, *next)});
        }
        for (const auto &[name, next] : now.items())
            if (!there.contains(name))
                pieces.push_back({added, compactJson(Json(name)) + ": " +
                                             printed(next, spot.inside.back().begin)});
        return pieces;
    }
    std::vector<Piece> items(const Spot &spot, const Json &before, const Json &now) const
    {
        std::vector<Piece> pieces;
        std::vector<bool> taken(before.size());
        size_t expected = 0;
        for (const Json &next : now) {
            size_t from = added;
            for (size_t step = 0; step < before.size() && from == added; ++step)
                if (const size_t at = (expected + step) % before.size();
                    !taken[at] && isSame(before[at], next))
                    from = at;
            if (from == added) {
                pieces.push_back({added, printed(next, spot.inside.back().begin)});
                continue;
            }
            taken[from] = true;
            expected = from + 1;
            pieces.push_back({from, value(spot.inside[from], before[from], next)});
        }
        return pieces;
    }
    static bool isSame(const Json &before, const Json &now)
    {
        const std::string name = nameOfItem(now);
        return name.empty() ? before == now : name == nameOfItem(before);
    }

    // Between what stood one after the other stands what stood there.
    QByteArray joined(const Spot &spot, const std::vector<Piece> &pieces) const
    {
        const std::vector<Spot> &inside = spot.inside;
        const QByteArray first = slice(spot.value + 1, inside.front().begin);
        const QByteArray usual = inside.size() > 1
                                     ? slice(inside[inside.size() - 2].end, inside.back().begin)
                                     : ',' + first;
        QByteArray out(1, m_text[spot.value]);
        for (const Piece &piece : pieces) {
            if (out.size() == 1)
                out += first;
            else if (piece.from != added && piece.from > 0)
                out += slice(inside[piece.from - 1].end, inside[piece.from].begin);
            else
                out += usual;
            out += piece.text;
        }
        return out + (pieces.empty() ? slice(spot.end - 1, spot.end)
                                     : slice(inside.back().end, spot.end));
    }

    // As it would stand at a place in the text.
    QByteArray printed(const Json &value, qsizetype at) const
    {
        const qsizetype line = m_text.lastIndexOf('\n', at) + 1;
        qsizetype end = line;
        while (end < at && (m_text[end] == ' ' || m_text[end] == '\t'))
            ++end;
        return m_isOneLine ? compactJson(value)
                           : prettyJson(value, slice(line, end), std::max<qsizetype>(at - line, 1));
    }
    QByteArray slice(qsizetype begin, qsizetype end) const
    {
        return m_text.sliced(begin, end - begin);
    }

    const QByteArray &m_text;
    const bool m_isOneLine;
};

} // namespace

QByteArray templateToJson(const Template &value, const QByteArray &earlier)
{
    const Result<Template> before = templateFromJson(earlier, {});
    if (!before)
        return templateToJson(value);
    if (*before == value)
        return earlier;
    const Spot root = Scanner(earlier).read();
    const QByteArray text = earlier.first(root.begin) +
                            Respelling(earlier).value(root, toDom(*before), toDom(value)) +
                            earlier.sliced(root.end);
    const Result<Template> back = templateFromJson(text, {});
    return back && *back == value ? text : templateToJson(value);
}

} // namespace reelwright
