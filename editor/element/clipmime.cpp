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

} // namespace

QMimeData *clipToMime(const Clip &clip)
{
    const QByteArray text = clipToText(clip);
    auto *data = new QMimeData;
    data->setData(clipType(), text);
    data->setText(QString::fromUtf8(text));
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

} // namespace reelwright
