// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/names.h>

#include <model/base/message.h>

namespace reelwright {

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestName = 200;

template<class List>
void addIds(const List &list, QSet<QString> &ids)
{
    for (const auto &part : list)
        ids.insert(part.id.value);
}

template<class List>
QSet<QString> idsOf(const List &list)
{
    QSet<QString> ids;
    addIds(list, ids);
    return ids;
}

void eachTrack(const Template &value, const auto &visit)
{
    for (const Scene &scene : value.scenes)
        for (const Track &track : scene.tracks)
            visit(track);
    for (const Track &track : value.soundtrack)
        visit(track);
}

QString asId(const QString &wish)
{
    QString id;
    for (const QChar sign : wish.left(longestId)) {
        const bool plain = sign.unicode() < 128 &&
                           (sign.isLetterOrNumber() || sign == u'_' || sign == u'.');
        if (plain)
            id += sign;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("part") : id;
}

// Without the number that tells it from others: "title" of "title-2".
QString stem(const QString &id)
{
    qsizetype end = id.size();
    while (end > 0 && id[end - 1] >= u'0' && id[end - 1] <= u'9')
        --end;
    const bool numbered = end > 1 && end < id.size() && id[end - 1] == u'-';
    return numbered && id[0].isLetter() ? id.left(end - 1) : id; // a format's "9-16" stays whole
}

} // namespace

template<>
QSet<QString> idsIn<SceneId>(const Template &value)
{
    return idsOf(value.scenes);
}
template<>
QSet<QString> idsIn<SlotId>(const Template &value)
{
    return idsOf(value.storyboard);
}
template<>
QSet<QString> idsIn<MediaId>(const Template &value)
{
    return idsOf(value.media);
}
template<>
QSet<QString> idsIn<FontId>(const Template &value)
{
    return idsOf(value.fonts);
}
template<>
QSet<QString> idsIn<TypefaceId>(const Template &value)
{
    return idsOf(value.typefaces);
}
template<>
QSet<QString> idsIn<FormatId>(const Template &value)
{
    return idsOf(value.formats);
}
template<>
QSet<QString> idsIn<TrackId>(const Template &value)
{
    QSet<QString> ids;
    eachTrack(value, [&](const Track &track) { ids.insert(track.id.value); });
    return ids;
}
template<>
QSet<QString> idsIn<ElementId>(const Template &value)
{
    QSet<QString> ids;
    eachTrack(value, [&](const Track &track) { addIds(track.elements, ids); });
    return ids;
}
template<>
QSet<QString> idsIn<GroupId>(const Template &value)
{
    QSet<QString> ids;
    eachTrack(value, [&](const Track &track) {
        for (const Element &element : track.elements)
            ids.insert(element.group.value);
    });
    return ids;
}

QString freeId(const QString &wish, QSet<QString> &taken)
{
    QString id = asId(wish);
    const QString base = stem(id);
    for (int number = 2; taken.contains(id); ++number) {
        const QString tail = u'-' + QString::number(number);
        id = base.left(longestId - tail.size()) + tail;
    }
    taken.insert(id);
    return id;
}

Result<void> checkName(const QString &name)
{
    if (name.toUcs4().size() <= longestName)
        return {};
    return fail(Message::tr("the name has more than %1 characters").arg(longestName),
                name.left(20) + u'…', Message::tr("choose a shorter one"));
}

} // namespace reelwright
