// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/draft.h>
#include <model/edit/mediaedits.h>
#include <model/edit/names.h>
#include <model/edit/propertyedits.h>
#include <model/edit/uses.h>

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace reelwright {

namespace {

Result<void> checkDigest(const Media &medium)
{
    if (medium.digest.isEmpty() ||
        (medium.digest.size() == 64 && QByteArray::fromHex(medium.digest).toHex() == medium.digest))
        return {};
    return fail(Message::tr("the digest is no SHA-256 in hexadecimal digits"),
                Message::tr("medium %1").arg(medium.path));
}

// For bytes that lie in the document a path is but a name.
QString freePath(const QString &path, const QSet<QString> &taken)
{
    const QFileInfo info(path);
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int number = 2;; ++number) {
        const QString next = QStringLiteral("%1%2-%3%4")
                                 .arg(folder, info.completeBaseName())
                                 .arg(number)
                                 .arg(suffix);
        if (!taken.contains(next))
            return next;
    }
}

Result<Template> withOwnPaths(const Template &value)
{
    QHash<QString, const Media *> owners;
    for (const bool embedded : {false, true})
        for (const Media &medium : value.media)
            if (medium.embedded == embedded && !owners.contains(medium.path))
                owners.insert(medium.path, &medium);
    Result<Template> next = value;
    for (const Media &medium : value.media) {
        const Media *owner = owners[medium.path];
        if (!medium.embedded || owner == &medium ||
            (owner->embedded && owner->digest == medium.digest))
            continue;
        const QList<QString> paths = owners.keys();
        Media moved = medium;
        moved.path = freePath(medium.path, QSet<QString>(paths.begin(), paths.end()));
        owners.insert(moved.path, &medium);
        next = next.and_then([&](const Template &so) { return replaceMedium(so, moved); });
    }
    return next;
}

} // namespace

Result<Template> addMedium(const Template &value, Media medium)
{
    if (const Result<void> checked = checkDigest(medium); !checked)
        return fail(checked.error());
    if (medium.id.isEmpty())
        medium.id = newId<MediaId>(value, QFileInfo(medium.path).completeBaseName());
    Draft draft(value);
    draft.whole().media.append(std::move(medium));
    return draft.finish();
}

Result<Template> removeMedium(const Template &value, const MediaId &id)
{
    if (!value.mediaNamed(id))
        return fail(Message::tr("there is no medium '%1'").arg(id.value));
    if (const auto unused = checkUnused(Message::tr("the medium '%1'").arg(id.value),
                                        usesOf(value, id),
                                        Message::tr("choose another medium there first"));
        !unused)
        return fail(unused.error());
    Draft draft(value);
    draft.whole().media.removeIf([&](const Media &medium) { return medium.id == id; });
    return draft.finish();
}

Result<Template> replaceMedium(const Template &value, const Media &next)
{
    const Media *now = value.mediaNamed(next.id);
    if (!now)
        return fail(Message::tr("there is no medium '%1'").arg(next.id.value));
    if (const Result<void> checked = checkDigest(next); !checked)
        return fail(checked.error());
    if (*now == next)
        return value;
    Draft draft(value);
    draft.whole().media[now - value.media.constData()] = next;
    return draft.finish();
}

Result<Template> showMedium(const Template &value, const QList<ElementId> &elements,
                            const MediaId &id)
{
    const Media *medium = value.mediaNamed(id);
    Result<Template> next = setValue(value, elements, PropertyId::Source, id.value);
    if (!next || !medium || !medium->duration)
        return next;
    Draft draft(*next);
    const auto places = draft.elements(elements);
    if (!places)
        return fail(places.error());
    const double length = toSeconds(*medium->duration);
    for (const ElementPlace &place : *places) {
        Element element = draft.at(place);
        const double start = std::get<double>(staticValue(element, PropertyId::MediaStart));
        if (start > 0 && start + toSeconds(draft.spanAt(place).duration) > length) {
            element.properties.remove(PropertyId::MediaStart);
            draft.put(place, std::move(element));
        }
    }
    return draft.finish();
}

Result<Template> withMediaOf(const Template &value, const Template &before, const Template &after)
{
    Result<Template> next = value;
    for (const Media &medium : after.media) {
        const Media *old = before.mediaNamed(medium.id);
        if (old && *old == medium)
            continue;
        next = next.and_then([&](const Template &so) {
            return old ? replaceMedium(so, medium) : addMedium(so, medium);
        });
    }
    return next.and_then(withOwnPaths);
}

} // namespace reelwright
