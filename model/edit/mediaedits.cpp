// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/edit/draft.h>
#include <model/edit/mediaedits.h>
#include <model/edit/names.h>
#include <model/edit/uses.h>

#include <QFileInfo>

namespace reelwright {

namespace {

Result<void> checkDigest(const Media &medium)
{
    if (medium.digest.isEmpty() ||
        (medium.digest.size() == 64 && QByteArray::fromHex(medium.digest).toHex() == medium.digest))
        return {};
    return fail(QStringLiteral("the digest is no SHA-256 in hexadecimal digits"),
                QStringLiteral("medium %1").arg(medium.path));
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
        return fail(QStringLiteral("there is no medium '%1'").arg(id.value));
    if (const auto unused = checkUnused(QStringLiteral("the medium '%1'").arg(id.value),
                                        usesOf(value, id),
                                        QStringLiteral("choose another medium there first"));
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
        return fail(QStringLiteral("there is no medium '%1'").arg(next.id.value));
    if (const Result<void> checked = checkDigest(next); !checked)
        return fail(checked.error());
    if (*now == next)
        return value;
    Draft draft(value);
    draft.whole().media[now - value.media.constData()] = next;
    return draft.finish();
}

} // namespace reelwright
