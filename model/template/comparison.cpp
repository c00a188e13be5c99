// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/comparison.h>
#include <model/template/jsontext.h>

#include <QMap>
#include <QSet>
#include <future>

namespace reelwright {

namespace {

constexpr qsizetype longestValue = 60;

QString quoted(const QString &name)
{
    return QLatin1Char('\'') + name + QLatin1Char('\'');
}

QString inWords(const Json &json)
{
    if (json.is_string())
        return textOf(json);
    if (json.is_object() && json.contains("bind"))
        return textOf(json["bind"]);
    if (json.is_object() && json.contains("keyframes")) {
        QStringList steps;
        for (const Json &keyframe : json["keyframes"])
            steps += inWords(keyframe["value"]) + Message::tr(" at ") + inWords(keyframe["time"]) +
                     QStringLiteral(" s");
        return steps.join(QStringLiteral(", "));
    }
    return QString::fromUtf8(compactJson(json));
}

// Members by their path ("properties.fontSize"), with their values as people read them.
void flatten(const Json &json, const QString &path, QMap<QString, QString> &out)
{
    if (json.is_object() && !json.contains("keyframes") && !json.contains("bind")) {
        for (const auto &[key, value] : json.items()) {
            const QString name = QString::fromStdString(key);
            const bool plain = path.isEmpty() || path == QLatin1String("properties");
            flatten(value, plain ? name : path + QLatin1Char('.') + name, out);
        }
        return;
    }
    QString value = inWords(json);
    if (value.size() > longestValue)
        value = value.left(longestValue) + QStringLiteral("…");
    out.insert(path, value);
}

QStringList changedMembers(const QByteArray &from, const QByteArray &to)
{
    QMap<QString, QString> before;
    QMap<QString, QString> after;
    for (const auto &[body, members] : {std::pair(&from, &before), std::pair(&to, &after)})
        if (const Result<Json> json = parseJson(*body, {}))
            flatten(*json, {}, *members);
    QStringList lines;
    QMap<QString, QString> all = before;
    all.insert(after);
    for (const QString &name : all.keys())
        if (before.value(name) != after.value(name))
            lines += QStringLiteral("%1: %2 → %3")
                         .arg(name, before.value(name, QStringLiteral("–")),
                              after.value(name, QStringLiteral("–")));
    return lines;
}

// Some parts of a template, with what they are called and where they are.
class Directory {
public:
    Directory(const Template &value, const QSet<PartKey> &wanted) : m_wanted(wanted)
    {
        for (const Scene &scene : value.scenes) {
            const QString place = Message::tr("scene ") + shown(scene.name, scene.id.value);
            add({PartKind::Scene, scene.id.value}, [&] { return place; });
            addTracks(scene.tracks, Message::tr(" in ") + place);
        }
        addTracks(value.soundtrack, Message::tr(" in the soundtrack"));
        for (const StoryboardSlot &slot : value.storyboard)
            add({PartKind::Slot, slot.id.value}, [&]() -> QString {
                return Message::tr("slot ") + shown(slot.name, slot.id.value);
            });
    }
    QString name(const PartKey &key) const
    {
        const auto found = m_names.constFind(key);
        if (found != m_names.cend())
            return *found;
        const QString kind = Message::tr(nameOf(key.kind));
        return key.id.isEmpty() ? Message::tr("the template itself")
                                : kind + QLatin1Char(' ') + quoted(key.id);
    }

private:
    static QString shown(const QString &name, const QString &id)
    {
        return quoted(name.isEmpty() ? id : name);
    }
    void addTracks(const QList<Track> &tracks, const QString &place)
    {
        for (const Track &track : tracks) {
            add({PartKind::Track, track.id.value}, [&]() -> QString {
                return Message::tr("track ") + shown(track.name, track.id.value) + place;
            });
            for (const Element &element : track.elements)
                add({PartKind::Element, element.id.value}, [&]() -> QString {
                    return Message::tr(nameOf(element.kind)) + QLatin1Char(' ') +
                           shown(element.name, element.id.value) + place;
                });
        }
    }
    void add(const PartKey &key, const auto &words)
    {
        if (m_wanted.contains(key))
            m_names.insert(key, words());
    }

    const QSet<PartKey> &m_wanted;
    QHash<PartKey, QString> m_names;
};

PartRows byKey(const QList<TemplatePart> &parts)
{
    PartRows rows;
    for (const TemplatePart &part : parts)
        rows.insert(part.key(), part);
    return rows;
}

} // namespace

QString PartComparison::words() const
{
    static const char *const verbs[] = {"added", "removed", "altered", "moved"};
    QString line = QLatin1String(verbs[size_t(kind)]) + QLatin1Char(' ') + name;
    if (!members.isEmpty())
        line += QStringLiteral(" (") + members.join(QStringLiteral("; ")) + QLatin1Char(')');
    return line;
}

QList<PartComparison> compare(const Template &from, const Template &to)
{
    using Kind = PartComparison::Kind;
    // The same parts as they were: what the way back would put.
    std::future<PartChanges> wayBack =
        std::async(std::launch::async, [&] { return difference(to, from, Bodies::Altered); });
    const PartChanges there = difference(from, to, Bodies::Altered);
    const PartRows before = byKey(wayBack.get().put);
    if (there.isEmpty())
        return {};
    const PartRows after = byKey(there.put);
    const QSet<PartKey> gone(there.gone.begin(), there.gone.end());
    const QSet<PartKey> put(after.keyBegin(), after.keyEnd());
    const Directory oldNames(from, gone);
    const Directory newNames(to, put);
    const auto ownerOf = [](const TemplatePart &part) {
        return PartKey{part.kind == PartKind::Element ? PartKind::Track : PartKind::Scene,
                       part.parent};
    };
    const auto isNew = [&](const PartKey &key) {
        return after.contains(key) && !before.contains(key);
    };
    QSet<PartKey> resized; // lists whose positions say nothing
    QList<PartComparison> list;
    for (const PartKey &key : there.gone) {
        const TemplatePart part = before.value(key);
        resized.insert({part.kind, part.parent});
        if (!gone.contains(ownerOf(part)))
            list.append({key, Kind::Removed, oldNames.name(key), {}});
    }
    for (const TemplatePart &part : there.put)
        if (isNew(part.key()))
            resized.insert({part.kind, part.parent});
    for (const TemplatePart &part : there.put) {
        const auto old = before.constFind(part.key());
        const QString name = newNames.name(part.key());
        if (old == before.cend()) {
            if (!isNew(ownerOf(part)))
                list.append({part.key(), Kind::Added, name, {}});
        } else if (old->body != part.body) {
            list.append({part.key(), Kind::Altered, name, changedMembers(old->body, part.body)});
        } else if (old->parent != part.parent || !resized.contains({part.kind, part.parent})) {
            list.append({part.key(), Kind::Moved, name, {}});
        }
    }
    return list;
}

} // namespace reelwright
