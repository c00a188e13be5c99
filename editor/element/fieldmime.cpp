// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/fieldmime.h>

#include <QMimeData>

namespace reelwright {
namespace {

QString format()
{
    return QStringLiteral("application/x-reelwright-field");
}

} // namespace

QMimeData *fieldMime(const QString &field)
{
    auto *mime = new QMimeData;
    mime->setData(format(), field.toUtf8());
    mime->setText(QStringLiteral("{{ %1 }}").arg(field));
    return mime;
}

QString fieldIn(const QMimeData *mime)
{
    return mime ? QString::fromUtf8(mime->data(format())) : QString();
}

} // namespace reelwright
