// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/clipmime.h>

#include <QMimeData>

namespace reelwright {

namespace {

QString clipType()
{
    return QStringLiteral("application/x-reelwright-clip+json");
}

QString folderType()
{
    return QStringLiteral("application/x-reelwright-folder");
}

} // namespace

QMimeData *clipToMime(const Clip &clip, const QString &folder)
{
    const QByteArray text = clipToText(clip);
    auto *data = new QMimeData;
    data->setData(clipType(), text);
    data->setText(QString::fromUtf8(text));
    if (!folder.isEmpty())
        data->setData(folderType(), folder.toUtf8());
    return data;
}

bool hasClip(const QMimeData *data)
{
    return data && (data->hasFormat(clipType()) ||
                    (data->hasText() && data->text().contains(QLatin1String("reelwrightClip"))));
}

Result<Clip> clipFromMime(const QMimeData *data)
{
    if (!data)
        return clipFromText({});
    return clipFromText(data->hasFormat(clipType()) ? data->data(clipType())
                                                    : data->text().toUtf8());
}

QString folderInMime(const QMimeData *data)
{
    return data ? QString::fromUtf8(data->data(folderType())) : QString();
}

} // namespace reelwright
