// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/partlists.h>
#include <model/template/templatedom.h>

#include <QSet>
#include <algorithm>

namespace reelwright {

namespace {

template<class T>
TemplatePart partOf(const T &value, const QString &parent, int position)
{
    Json body = toDom(withoutParts(value));
    if constexpr (std::is_same_v<T, Template>)
        body.erase("formats"); // written even when empty
    return {kindOf<T>, nameOfPart(value), parent, position, compactJson(body)};
}

class Difference {
public:
    explicit Difference(Bodies bodies = Bodies::All) : m_bodies(bodies) {}

    template<class T>
    void inside(const T &from, const T &to)
    {
        eachList<T>([&](auto list) { lists(from.*list, to.*list, nameOfPart(to)); });
    }
    template<class T>
    void put(const T &value, const QString &parent, int position)
    {
        m_changes.put.append(partOf(value, parent, position));
    }

    // What went from one list and came to another has moved.
    PartChanges result()
    {
        QSet<PartKey> put;
        for (const TemplatePart &part : m_changes.put)
            put.insert(part.key());
        m_changes.gone.removeIf([&](const PartKey &key) { return put.contains(key); });
        return std::move(m_changes);
    }

private:
    template<class T>
    void lists(const QList<T> &from, const QList<T> &to, const QString &parent)
    {
        if (from.constData() == to.constData() && from.size() == to.size())
            return;
        QHash<QString, int> places;
        for (const T &part : from)
            places.insert(nameOfPart(part), int(places.size()));
        for (int i = 0; i < to.size(); ++i) {
            const auto found = places.constFind(nameOfPart(to[i]));
            const int place = found == places.cend() ? -1 : *found;
            if (place >= 0)
                places.erase(found);
            const T &before = place < 0 ? empty<T>() : from[place];
            const bool altered = withoutParts(before) != withoutParts(to[i]);
            if (altered || (place != i && m_bodies == Bodies::All))
                put(to[i], parent, i);
            else if (place != i)
                m_changes.put.append({kindOf<T>, nameOfPart(to[i]), parent, i, {}});
            inside(before, to[i]);
        }
        for (const int place : std::as_const(places))
            leave(from[place]);
    }
    template<class T>
    void leave(const T &part)
    {
        m_changes.gone.append({kindOf<T>, nameOfPart(part)});
        eachList<T>([&](auto list) {
            for (const auto &inner : part.*list)
                leave(inner);
        });
    }
    template<class T>
    static const T &empty()
    {
        static const T none;
        return none;
    }

    const Bodies m_bodies;
    PartChanges m_changes;
};

} // namespace

PartChanges difference(const Template &from, const Template &to, Bodies bodies)
{
    Difference difference(bodies);
    if (withoutParts(from) != withoutParts(to))
        difference.put(to, {}, 0);
    difference.inside(from, to);
    return difference.result();
}

QList<TemplatePart> partsOf(const Template &value)
{
    Difference all;
    all.put(value, {}, 0);
    all.inside(Template(), value);
    return all.result().put;
}

} // namespace reelwright
