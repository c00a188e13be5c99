// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/document/mediaimport.h>

#include <model/base/message.h>
#include <model/document/mediafiles.h>
#include <model/edit/mediaedits.h>

#include <algorithm>

namespace reelwright {

namespace {

bool hasFile(const Template &value, const Media &wanted)
{
    return std::any_of(value.media.begin(), value.media.end(), [&](const Media &medium) {
        return medium.digest.isEmpty() ? medium.path == wanted.path
                                       : medium.digest == wanted.digest;
    });
}

Result<Media> readMedium(const MediaId &id, const QString &file, const QString &folder,
                         const MediaProbe &probe)
{
    Result<Media> facts = probe(file);
    if (!facts)
        return fail(facts.error());
    facts->id = id;
    return linkedMedium(std::move(*facts), file, folder);
}

QString wordFor(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return Message::tr("an image");
    case MediaKind::Video:
        return Message::tr("a video");
    case MediaKind::Audio:
        return QStringLiteral("sound");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Template> importMedia(const Template &value, const QStringList &files, const QString &folder,
                             const MediaProbe &probe)
{
    Template next = value;
    for (const QString &file : files) {
        const Result<Media> medium = readMedium({}, file, folder, probe);
        if (!medium)
            return fail(medium.error());
        if (hasFile(next, *medium))
            continue;
        Result<Template> more = addMedium(next, *medium);
        if (!more)
            return more;
        next = std::move(*more);
    }
    return next;
}

Result<Template> relinkMedia(const Template &value, const QHash<MediaId, QString> &files,
                             const QString &folder, const MediaProbe &probe)
{
    Template next = value;
    for (const auto &[id, file] : files.asKeyValueRange()) {
        const Media *now = value.mediaNamed(id);
        if (!now)
            return fail(Message::tr("there is no medium '%1'").arg(id.value));
        Result<Media> medium = readMedium(id, file, folder, probe);
        if (!medium)
            return fail(medium.error());
        if (medium->kind != now->kind)
            return fail(Message::tr("the medium '%1' is %2, and the file is %3")
                            .arg(id.value, wordFor(now->kind), wordFor(medium->kind)),
                        file, Message::tr("choose a file of the same kind"));
        medium->extra = now->extra;
        Result<Template> more = replaceMedium(next, *medium);
        if (!more)
            return more;
        next = std::move(*more);
    }
    return next;
}

} // namespace reelwright
